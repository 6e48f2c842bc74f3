//! Words of the document and their meaning.

use anyhow::{Context as _, Result};

use crate::codegen::model::{ApiStyle, Location, Method, Serialization};
use crate::codegen::names::listed;

const API_STYLES: &[(&str, ApiStyle)] = &[("RPC", ApiStyle::Rpc), ("ROA", ApiStyle::Roa)];

const LOCATIONS: &[(&str, Location)] = &[
    ("body", Location::Body),
    ("formData", Location::Form),
    ("header", Location::Header),
    ("host", Location::Host),
    ("path", Location::Path),
    ("query", Location::Query),
];

const METHODS: &[(&str, Method)] = &[
    ("delete", Method::Delete),
    ("get", Method::Get),
    ("head", Method::Head),
    ("patch", Method::Patch),
    ("post", Method::Post),
    ("put", Method::Put),
];

const SERIALIZATIONS: &[(&str, Serialization)] = &[
    ("flat", Serialization::Flat),
    ("json", Serialization::Json),
    ("repeatList", Serialization::Flat),
    ("simple", Serialization::Simple),
];

/// The style of an API.
pub(super) fn api_style(word: &str) -> Result<ApiStyle> {
    meaning(word, API_STYLES).with_context(|| unknown("style", word, API_STYLES))
}

/// The location of a parameter.
pub(super) fn location(word: &str) -> Result<Location> {
    meaning(word, LOCATIONS).with_context(|| unknown("a parameter in", word, LOCATIONS))
}

/// A method, in upper or lower case.
pub(super) fn method(word: &str) -> Result<Method> {
    let word = word.to_ascii_lowercase();
    meaning(&word, METHODS).with_context(|| unknown("method", &word, METHODS))
}

/// The serialization of a parameter.
pub(super) fn serialization(word: &str) -> Result<Serialization> {
    meaning(word, SERIALIZATIONS).with_context(|| unknown("style", word, SERIALIZATIONS))
}

fn meaning<T: Copy>(word: &str, known: &[(&str, T)]) -> Option<T> {
    let found = known.iter().find(|(name, _)| *name == word)?;
    Some(found.1)
}

fn unknown<T>(what: &str, word: &str, known: &[(&str, T)]) -> String {
    let known: Vec<_> = known.iter().map(|(name, _)| format!("`{name}`")).collect();
    format!(
        "{what} `{word}` is not supported, only {} are",
        listed(&known, "and")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_error_for_an_unknown_word_has_the_known_ones() {
        for (error, message) in [
            (
                api_style("OSS").unwrap_err(),
                "style `OSS` is not supported, only `RPC` and `ROA` are",
            ),
            (
                location("cookie").unwrap_err(),
                "a parameter in `cookie` is not supported, only `body`, `formData`, `header`, `host`, `path`, and `query` are",
            ),
            (
                method("TRACE").unwrap_err(),
                "method `trace` is not supported, only `delete`, `get`, `head`, `patch`, `post`, and `put` are",
            ),
            (
                serialization("xml").unwrap_err(),
                "style `xml` is not supported, only `flat`, `json`, `repeatList`, and `simple` are",
            ),
        ] {
            assert_eq!(error.to_string(), message);
        }
    }

    #[test]
    fn a_known_word_has_its_meaning() {
        assert_eq!(api_style("ROA").unwrap(), ApiStyle::Roa);
        assert_eq!(location("formData").unwrap(), Location::Form);
        assert_eq!(method("Put").unwrap(), Method::Put);
        assert_eq!(serialization("repeatList").unwrap(), Serialization::Flat);
    }
}
