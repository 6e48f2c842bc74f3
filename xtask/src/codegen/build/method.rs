//! HTTP methods, and whether a request is idempotent.

use anyhow::{Context as _, Result};

use super::words;
use crate::codegen::model::{ApiStyle, Method};
use crate::codegen::overlay::stale;

/// The method that is used: the first of the document.
///
/// An RPC operation takes its parameters in the query with any of its methods. The official libraries use
/// POST wherever it is listed, which leaves room for a form.
pub(super) fn method(methods: &[String], style: ApiStyle) -> Result<Method> {
    let is_post = |word: &&String| word.eq_ignore_ascii_case("post");
    let post = match style {
        ApiStyle::Rpc => methods.iter().find(is_post),
        ApiStyle::Roa => None,
    };
    words::method(post.or(methods.first()).context("it has no method")?)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_rpc_operation_is_called_with_post_wherever_it_is_listed() {
        let method = |words: &[&str], style| {
            let words: Vec<_> = words.iter().map(|&word| word.to_owned()).collect();
            method(&words, style).map_err(|error| error.to_string())
        };
        for (words, rpc, roa) in [
            (&["get", "post"][..], Method::Post, Method::Get),
            (&["GET", "POST"], Method::Post, Method::Get),
            (&["put", "delete", "post"], Method::Post, Method::Put),
            (&["get"], Method::Get, Method::Get),
            (&["put", "get"], Method::Put, Method::Put),
        ] {
            assert_eq!(method(words, ApiStyle::Rpc), Ok(rpc), "{words:?}");
            assert_eq!(method(words, ApiStyle::Roa), Ok(roa), "{words:?}");
        }
        for style in [ApiStyle::Rpc, ApiStyle::Roa] {
            assert_eq!(method(&[], style), Err("it has no method".to_owned()));
        }
    }
}
