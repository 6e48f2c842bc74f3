//! Methods, and what they say about repeating a request.

use anyhow::{Result, bail};

use crate::codegen::overlay::idle;

/// The first method is the one to use.
pub(super) fn method(methods: &[String]) -> Result<&'static str> {
    Ok(
        match methods
            .first()
            .map(|method| method.to_ascii_lowercase())
            .as_deref()
        {
            Some("delete") => "DELETE",
            Some("get") => "GET",
            Some("head") => "HEAD",
            Some("patch") => "PATCH",
            Some("post") => "POST",
            Some("put") => "PUT",
            Some(other) => bail!("method `{other}` is not supported"),
            None => bail!("it has no method"),
        },
    )
}

/// Whether a request may be sent again though it may have had its effect: what is called like a
/// question only asks, but not under a method that changes things.
///
/// The document's `operationType` is no help, because it says `get` of operations that make tokens.
pub(super) fn is_repeatable(
    name: &str,
    method: &str,
    style: &str,
    said: Option<bool>,
) -> Result<bool> {
    const QUESTIONS: [&str; 5] = ["Check", "Describe", "Get", "List", "Query"];
    let asks = QUESTIONS.iter().any(|word| {
        let rest = name.strip_prefix(word);
        rest.is_some_and(|rest| rest.starts_with(|next: char| next.is_ascii_uppercase()))
    });
    let looks_so = asks && (style == "Rpc" || matches!(method, "GET" | "HEAD"));
    match said {
        Some(said) if said == looks_so => idle(
            &format!("operations.{name}.repeatable"),
            "name and method say so, too",
        ),
        Some(said) => Ok(said),
        None => Ok(looks_so),
    }
}
