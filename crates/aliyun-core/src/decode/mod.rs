//! Reading JSON bodies into typed values, leniently.
//!
//! The service sends `"200"` and `200` for the same member, `null` for a list and an empty text
//! for an absent number. All leniency lives here, in one reader; a model only says which of its
//! fields belongs to which name, through [`Fields`].

mod reader;
mod slot;

use std::fmt;

pub use self::slot::{Fields, List, Mismatch, Scalar, Slot};

/// Reads a JSON object.
///
/// # Errors
///
/// [`Malformed`] if the body is not JSON, not an object, or has a member of the wrong kind.
///
/// ```
/// use aliyun_core::decode::{self, Fields, Slot};
///
/// #[derive(Default)]
/// struct Page { total: Option<i64>, names: Vec<String> }
///
/// impl Fields for Page {
///     fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
///         Some(match name {
///             "Total" => &mut self.total,
///             "Names" => &mut self.names,
///             _ => return None,
///         })
///     }
/// }
///
/// let page: Page = decode::object(br#"{"Total": "2", "Names": ["a", 7], "New": {}}"#)?;
/// assert_eq!(page.total, Some(2));
/// assert_eq!(page.names, ["a", "7"]);
/// # Ok::<(), decode::Malformed>(())
/// ```
pub fn object<T: Fields + Default>(body: &[u8]) -> Result<T, Malformed> {
    let mut value = T::default();
    reader::read(body, &mut value)?;
    Ok(value)
}

/// A body that cannot be read, with the place; it does not repeat the body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Malformed {
    /// The way to the member in question, such as `Data.Instances[3].Name`.
    pub path: String,
    /// What is wrong there.
    pub reason: String,
}

impl Malformed {
    /// Something is wrong with the body as a whole.
    pub(crate) fn whole(reason: &str) -> Self {
        Self {
            path: String::new(),
            reason: reason.to_owned(),
        }
    }
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.reason)
    }
}

impl std::error::Error for Malformed {}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use aliyun_sign::SecretString;

    use super::*;

    #[derive(Debug, Default, PartialEq)]
    struct Everything {
        flag: Option<bool>,
        count: Option<i64>,
        text: Option<String>,
        secret: Option<SecretString>,
        items: Vec<Everything>,
        inner: Option<Box<Everything>>,
        labels: BTreeMap<String, String>,
    }

    impl Fields for Everything {
        fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
            Some(match name {
                "Flag" => &mut self.flag,
                "Count" => &mut self.count,
                "Text" => &mut self.text,
                "Secret" => &mut self.secret,
                "Items" => &mut self.items,
                "Inner" => &mut self.inner,
                "Labels" => &mut self.labels,
                _ => return None,
            })
        }
    }

    fn read(body: &str) -> Everything {
        object(body.as_bytes()).unwrap_or_else(|error| panic!("{body}: {error}"))
    }

    fn failure(body: &str) -> String {
        object::<Everything>(body.as_bytes())
            .expect_err(body)
            .to_string()
    }

    #[test]
    fn scalars_are_read_whatever_their_type() {
        for (body, count) in [
            (r#"{"Count": 7}"#, Some(7)),
            (
                r#"{"Count": "9007199254740993"}"#,
                Some(9_007_199_254_740_993),
            ),
            (
                r#"{"Count": 9007199254740993}"#,
                Some(9_007_199_254_740_993),
            ),
            (r#"{"Count": -3.0}"#, Some(-3)),
            (r#"{"Count": true}"#, Some(1)),
            (r#"{"Count": ""}"#, None),
            (r#"{"Count": null}"#, None),
            ("{}", None),
        ] {
            assert_eq!(read(body).count, count, "{body}");
        }
        for (body, flag) in [
            (r#"{"Flag": "True"}"#, Some(true)),
            (r#"{"Flag": 0}"#, Some(false)),
            (r#"{"Flag": ""}"#, None),
        ] {
            assert_eq!(read(body).flag, flag, "{body}");
        }
        for (body, text) in [
            (r#"{"Text": 200}"#, Some("200")),
            (r#"{"Text": 0.5}"#, Some("0.5")),
            (r#"{"Text": false}"#, Some("false")),
            (r#"{"Text": ""}"#, Some("")),
            (r#"{"Text": null}"#, None),
        ] {
            assert_eq!(read(body).text.as_deref(), text, "{body}");
        }
    }

    #[test]
    fn null_stands_for_absent_lists_and_objects() {
        let body = r#"{"Items": null, "Inner": null, "Labels": null}"#;
        assert_eq!(read(body), Everything::default());
        assert_eq!(read(r#"{"Items": [null]}"#).items, [Everything::default()]);
    }

    #[test]
    fn unknown_members_are_passed_over_and_a_mark_is_skipped() {
        let everything = read("\u{feff}{\"New\": [{\"Deep\": 1}], \"Labels\": {\"a\": 1}}");
        assert_eq!(everything.labels["a"], "1");
    }

    #[test]
    fn an_error_names_the_place_and_not_the_value() {
        assert_eq!(
            failure(r#"{"Items": [{}, {"Inner": {"Count": "hunter2"}}]}"#),
            "Items[1].Inner.Count: expected an integer, found a text at line 1 column 44"
        );
        assert!(
            failure(r#"{"Inner": ["hunter2"]}"#)
                .starts_with("Inner: expected an object, found a list")
        );
        assert!(failure(r#"{"Items": {}}"#).starts_with("Items: expected a list, found an object"));
        assert!(failure(r#"{"Count": 1.5}"#).starts_with("Count: expected an integer"));
        assert!(failure(r#""hunter2""#).starts_with("expected an object, found a text"));
        assert!(failure("null").starts_with("expected an object, found null"));
    }

    #[test]
    fn what_is_no_json_is_refused() {
        for body in ["", "{", "<html>", "{} {}", "{\"Count\": 1,}", "\u{0}"] {
            assert!(object::<Everything>(body.as_bytes()).is_err(), "{body}");
        }
        assert!(object::<Everything>(b"{\"Text\": \"\xff\"}").is_err());
        let deep = "{\"Inner\":".repeat(100_000);
        assert!(failure(&deep).contains("recursion limit"));
    }
}
