//! The features of a crate.

use super::text::each;
use crate::codegen::model::{Component, Model};

/// The `[features]` of a crate: one for each operation, and one for each component, which the
/// features of its operations enable.
pub(crate) fn features(model: &Model) -> String {
    let list = |names: &[&str]| each(names, |name| format!("    {name:?},\n"));
    let default: Vec<_> = model.default_features.iter().map(String::as_str).collect();
    let all: Vec<_> = model
        .operations
        .iter()
        .map(|operation| operation.name.as_str())
        .collect();
    let operations = each(&all, |name| {
        let used = model
            .components
            .iter()
            .filter(|component| component.users.contains(*name));
        let features: Vec<_> = used.map(Component::feature).collect();
        match features.as_slice() {
            [] => format!("{name} = []\n"),
            features => {
                let features: Vec<_> = features.iter().map(String::as_str).collect();
                format!("{name} = [\n{}]\n", list(&features))
            }
        }
    });
    let components = each(&model.components, |component| {
        format!("{} = []\n", component.feature())
    });
    let internal = if components.is_empty() {
        ""
    } else {
        "# Types that operations share. Features with `_` are internal.\n"
    };
    format!(
        "[features]
default = [
{}]
# All operations.
full = [
{}]
# The types of the enabled operations, as a table.
catalog = []
# `Serialize` of requests and responses, INCLUDING SECRETS: tokens and passwords are written in plain text.
serde = []
{operations}{internal}{components}",
        list(if default.is_empty() {
            &["full"]
        } else {
            &default
        }),
        list(&all),
    )
}
