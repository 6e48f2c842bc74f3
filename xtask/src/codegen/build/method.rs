//! HTTP methods, and whether a request is idempotent.

use anyhow::{Context as _, Result};

use super::words;
use crate::codegen::model::{ApiStyle, Method};
use crate::codegen::overlay::stale;

/// The method that is used: the first of the document.
pub(super) fn method(methods: &[String]) -> Result<Method> {
    let word = methods.first().context("it has no method")?;
    words::method(word)
}

/// Whether a request can be sent twice with the same effect. An operation whose name begins with a
/// reading verb only reads, unless its method is one that changes things.
///
/// The document's `operationType` is no help, because it says `get` of operations that make tokens.
pub(super) fn is_idempotent(
    name: &str,
    method: Method,
    style: ApiStyle,
    given: Option<bool>,
) -> Result<bool> {
    const READING: [&str; 5] = ["Check", "Describe", "Get", "List", "Query"];
    let has_verb = READING.iter().any(|word| {
        let rest = name.strip_prefix(word);
        rest.is_some_and(|rest| rest.starts_with(|next: char| next.is_ascii_uppercase()))
    });
    let looks_so = has_verb
        && match style {
            // RPC operations are called with POST, whatever they do.
            ApiStyle::Rpc => true,
            ApiStyle::Roa => only_reads(method),
        };
    match given {
        Some(given) if given == looks_so => stale(
            &format!("operations.{name}.idempotent"),
            "name and method say the same",
        ),
        Some(given) => Ok(given),
        None => Ok(looks_so),
    }
}

fn only_reads(method: Method) -> bool {
    match method {
        Method::Get | Method::Head => true,
        Method::Delete | Method::Patch | Method::Post | Method::Put => false,
    }
}
