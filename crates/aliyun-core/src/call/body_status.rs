//! What a body says about success or failure, independently of the HTTP status.

use std::borrow::Cow;

use crate::model::Object;

/// The members with which a body reports success or failure.
///
/// `ErrorCode` is not one of them, because successful responses contain it, too.
#[derive(Default)]
pub(super) struct BodyStatus<'a> {
    /// `Success`, which decides if it is present.
    pub(super) success: Option<bool>,
    /// `Code`, which decides without `Success`. It is a number like an HTTP status, a word for success, or
    /// an error code.
    pub(super) code: Option<Cow<'a, str>>,
}

impl<'a> BodyStatus<'a> {
    /// Reads the members of a decoded response.
    pub(super) fn from_output(output: &'a dyn Object) -> Self {
        let mut status = Self::default();
        output.visit(&mut |name, value| match (name, value) {
            ("Success", value) => status.success = value.text().and_then(|text| boolean(&text)),
            ("Code", value) => status.code = value.text().filter(|code| !code.is_empty()),
            _ => {}
        });
        status
    }

    /// Whether the body reports success or failure at all.
    pub(super) fn is_present(&self) -> bool {
        self.success.is_some() || self.code.is_some()
    }

    /// Whether the body reports a failure.
    pub(super) fn is_failure(&self) -> bool {
        match (self.success, &self.code) {
            (Some(success), _) => !success,
            (None, Some(code)) => !means_success(code),
            (None, None) => false,
        }
    }
}

/// Whether a value of `Code` reports success: a word for it, or a status between 200 and 299.
pub(super) fn means_success(code: &str) -> bool {
    let is_status = |status: u16| (200..300).contains(&status);
    let is_word = ["OK", "Success"]
        .iter()
        .any(|word| code.eq_ignore_ascii_case(word));
    is_word || code.parse().is_ok_and(is_status)
}

/// A boolean as services write it: as such, as a text in any case, or as 1 or 0.
pub(super) fn boolean(text: &str) -> Option<bool> {
    match text.trim() {
        "1" => Some(true),
        "0" => Some(false),
        word if word.eq_ignore_ascii_case("true") => Some(true),
        word if word.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{JsonObject, decode};

    fn is_failure(body: &str) -> bool {
        let output: JsonObject = decode::object(body.as_bytes()).expect(body);
        BodyStatus::from_output(&output).is_failure()
    }

    #[test]
    fn success_decides_in_every_notation() {
        for success in [
            "true",
            r#""true""#,
            r#""True""#,
            r#"" TRUE ""#,
            "1",
            r#""1""#,
        ] {
            let body = format!(r#"{{"Success": {success}, "Code": "404"}}"#);
            assert!(!is_failure(&body), "{body}");
        }
        for success in ["false", r#""false""#, r#""False""#, "0", r#""0""#] {
            let body = format!(r#"{{"Success": {success}, "Code": "200"}}"#);
            assert!(is_failure(&body), "{body}");
        }
    }

    #[test]
    fn a_code_decides_without_success() {
        for code in ["199", "300", r#""Moved""#] {
            assert!(is_failure(&format!(r#"{{"Code": {code}}}"#)), "{code}");
        }
        for code in ["200", "299", r#""ok""#, r#""""#, "null"] {
            assert!(!is_failure(&format!(r#"{{"Code": {code}}}"#)), "{code}");
        }
    }
}
