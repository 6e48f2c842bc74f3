//! Methods, and what they say about repeating a request.

use anyhow::{Context as _, Result};

use super::words;
use crate::codegen::model::{ApiStyle, Method};
use crate::codegen::overlay::idle;

/// The first method is the one to use.
pub(super) fn method(methods: &[String]) -> Result<Method> {
    let word = methods.first().context("it has no method")?;
    words::method(word)
}

/// Whether a request may be sent again though it may have had its effect: what is called like a
/// question only asks, but not under a method that changes things.
///
/// The document's `operationType` is no help, because it says `get` of operations that make tokens.
pub(super) fn is_idempotent(
    name: &str,
    method: Method,
    style: ApiStyle,
    said: Option<bool>,
) -> Result<bool> {
    const QUESTIONS: [&str; 5] = ["Check", "Describe", "Get", "List", "Query"];
    let asks = QUESTIONS.iter().any(|word| {
        let rest = name.strip_prefix(word);
        rest.is_some_and(|rest| rest.starts_with(|next: char| next.is_ascii_uppercase()))
    });
    let looks_so = asks
        && match style {
            // The method of an RPC request says nothing.
            ApiStyle::Rpc => true,
            ApiStyle::Roa => only_asks(method),
        };
    match said {
        Some(said) if said == looks_so => idle(
            &format!("operations.{name}.idempotent"),
            "name and method say so, too",
        ),
        Some(said) => Ok(said),
        None => Ok(looks_so),
    }
}

fn only_asks(method: Method) -> bool {
    match method {
        Method::Get | Method::Head => true,
        Method::Delete | Method::Patch | Method::Post | Method::Put => false,
    }
}
