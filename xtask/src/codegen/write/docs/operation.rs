//! Documentation of operations.

use crate::codegen::model::Operation;
use crate::codegen::names::listed;

/// The documentation of an operation: what it does, its permissions, and its error codes.
pub(crate) fn operation(operation: &Operation) -> String {
    let mut paragraphs = vec![operation.summary.clone()];
    if operation.deprecated {
        paragraphs.push("**Deprecated** by the vendor.".to_owned());
    }
    paragraphs.extend(operation.details.clone());

    let mut origin = Vec::new();
    if let [first, others @ ..] = operation.permissions.as_slice() {
        let noun = if others.is_empty() {
            "permission"
        } else {
            "permissions"
        };
        let mut actions = vec![format!("`{first}`")];
        actions.extend(others.iter().map(|action| format!("`{action}`")));
        origin.push(format!("Requires the {noun} {}.", listed(&actions, "and")));
    }
    origin.push(format!(
        "See the vendor's [documentation]({}).",
        operation.page.url()
    ));
    if !operation.signed {
        origin.push("Its requests are not signed.".to_owned());
    }
    paragraphs.push(origin.join(" "));
    if !operation.errors.is_empty() {
        paragraphs.push("Documented error codes:".to_owned());
        let errors = operation.errors.iter().map(|(status, codes)| {
            let codes: Vec<_> = codes.iter().map(|code| format!("`{code}`")).collect();
            format!("- HTTP {status}: {}", codes.join(", "))
        });
        paragraphs.push(errors.collect::<Vec<_>>().join("\n"));
    }
    paragraphs.join("\n\n")
}
