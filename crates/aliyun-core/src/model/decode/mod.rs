//! Decoding JSON into models, leniently.
//!
//! The service returns both `"200"` and `200` for the same member, `null` for an empty list and an empty
//! string for an absent number. The decoder and the [`Slot`]s of scalar types handle all of that. A model
//! only maps names to fields, through [`Object`].

mod json_error;
mod reader;

use serde::de::Deserializer;

pub use self::json_error::JsonError;
use crate::model::{Object, Slot};

/// Decodes a JSON object. Members that the model does not have are skipped. [`model`](crate::model) has an
/// example.
///
/// # Errors
///
/// Returns [`JsonError`] if the body is not JSON, if it is not an object, or if a member has a type that
/// cannot be converted.
pub fn object<T: Object + Default>(body: &[u8]) -> Result<T, JsonError> {
    let mut value = T::default();
    object_into(body, &mut value)?;
    Ok(value)
}

/// Decodes a JSON object into an existing object. Members that the body contains are replaced, and the
/// others keep their values. After an error, the object contains the members that precede the faulty one.
///
/// # Errors
///
/// Returns [`JsonError`] if the body is not JSON, if it is not an object, or if a member has a type that
/// cannot be converted.
pub fn object_into(body: &[u8], object: &mut dyn Object) -> Result<(), JsonError> {
    reader::read(body, &mut reader::RootObject(object))
}

/// Decodes any JSON value.
pub(crate) fn value_into(body: &[u8], slot: &mut dyn Slot) -> Result<(), JsonError> {
    reader::read(body, slot)
}

/// Decodes the next value of a deserializer, which need not be one of JSON. See [`reader::read_next`] for
/// the precision of numbers.
pub(crate) fn next_value_into<'de, D: Deserializer<'de>>(
    deserializer: D,
    slot: &mut dyn Slot,
) -> Result<(), D::Error> {
    reader::read_next(deserializer, slot)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use aliyun_sign::SecretString;

    use super::*;
    use crate::model::{Json, Value};

    #[derive(Debug, Default, PartialEq)]
    struct AllTypes {
        flag: Option<bool>,
        count: Option<i64>,
        text: Option<String>,
        secret: Option<SecretString>,
        items: Vec<AllTypes>,
        inner: Option<Box<AllTypes>>,
        labels: BTreeMap<String, String>,
        ratio: Option<f64>,
        small: Option<i32>,
        any: Option<Json>,
    }

    impl Object for AllTypes {
        fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
            Some(match name {
                "Flag" => &mut self.flag,
                "Count" => &mut self.count,
                "Text" => &mut self.text,
                "Secret" => &mut self.secret,
                "Items" => &mut self.items,
                "Inner" => &mut self.inner,
                "Labels" => &mut self.labels,
                "Ratio" => &mut self.ratio,
                "Small" => &mut self.small,
                "Any" => &mut self.any,
                _ => return None,
            })
        }

        fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
            to("Flag", self.flag.value());
            to("Count", self.count.value());
            to("Text", self.text.value());
            to("Secret", self.secret.value());
            to("Items", self.items.value());
            to("Inner", self.inner.value());
            to("Labels", self.labels.value());
            to("Ratio", self.ratio.value());
            to("Small", self.small.value());
            to("Any", self.any.value());
        }
    }

    fn read(body: &str) -> AllTypes {
        object(body.as_bytes()).unwrap_or_else(|error| panic!("{body}: {error}"))
    }

    fn failure(body: &str) -> String {
        object::<AllTypes>(body.as_bytes())
            .expect_err(body)
            .to_string()
    }

    #[test]
    fn scalars_of_any_type_are_converted() {
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
    fn a_string_keeps_all_digits_of_a_number() {
        let digits = "123456789012345678901234567890.125";
        let body = format!(
            r#"{{"Items": [{{"Text": {digits}, "Count": 1}}], "Text": -1e400, "Any": {{"A": [{digits}]}}}}"#
        );
        let value = read(&body);
        assert_eq!(value.items[0].text.as_deref(), Some(digits));
        assert_eq!(value.items[0].count, Some(1));
        assert_eq!(value.text.as_deref(), Some("-1e400"));
    }

    #[test]
    fn a_rounded_number_in_a_string_is_read_by_its_digits() {
        let digits = "123456789012345678901234567890.125";
        let value = read(&format!(r#"{{"Text": {digits}, "Flag": true}}"#));
        assert_eq!(value.text.as_deref(), Some(digits));
        let value = read(&format!(r#"{{"Secret": {digits}}}"#));
        assert_eq!(value.secret, Some(digits.into()));
        // No string contains a number here, so the body is read once.
        let value = read(&format!(r#"{{"Ratio": {digits}, "Text": "a"}}"#));
        assert_eq!(value.ratio, digits.parse().ok());
    }

    #[test]
    fn a_name_can_contain_escapes() {
        assert_eq!(read(r#"{"C\u006funt": 7}"#).count, Some(7));
        assert!(failure(r#"{"C\u006funt": {}}"#).starts_with("Count: "));
    }

    #[test]
    fn numbers_out_of_range_are_rejected() {
        let value = read(r#"{"Ratio": "0.5", "Small": -2147483648}"#);
        assert_eq!(value.ratio, Some(0.5));
        assert_eq!(value.small, Some(i32::MIN));
        assert_eq!(read(r#"{"Ratio": 3}"#).ratio, Some(3.0));
        for body in [
            r#"{"Small": 2147483648}"#,
            r#"{"Ratio": "fast"}"#,
            r#"{"Ratio": true}"#,
            r#"{"Ratio": "inf"}"#,
            r#"{"Count": 9223372036854775808}"#,
        ] {
            failure(body);
        }
    }

    #[test]
    fn untyped_json_is_kept_unchanged() {
        let text = r#"{"a":[1,-1,0.5,18446744073709551615,1.2345678901234567e+30,"x",true,null,{}],"b":null}"#;
        let value = read(&format!(r#"{{"Any": {text}}}"#));
        assert_eq!(value.any.unwrap().to_string(), text);
    }

    #[test]
    fn null_means_an_absent_list_or_object() {
        let body = r#"{"Items": null, "Inner": null, "Labels": null}"#;
        assert_eq!(read(body), AllTypes::default());
        assert_eq!(read(r#"{"Items": [null]}"#).items, [AllTypes::default()]);
    }

    #[test]
    fn unknown_members_and_a_byte_order_mark_are_skipped() {
        let value = read("\u{feff}{\"New\": [{\"Deep\": 1}], \"Labels\": {\"a\": 1}}");
        assert_eq!(value.labels["a"], "1");
    }

    #[test]
    fn an_error_contains_the_path_and_not_the_value() {
        assert_eq!(
            failure(r#"{"Items": [{}, {"Inner": {"Count": "hunter2"}}]}"#),
            "Items[1].Inner.Count: expected an integer, found a string at line 1 column 44"
        );
        assert!(
            failure(r#"{"Inner": ["hunter2"]}"#)
                .starts_with("Inner: expected an object, found a list")
        );
        assert!(failure(r#"{"Items": {}}"#).starts_with("Items: expected a list, found an object"));
        assert!(failure(r#"{"Count": 1.5}"#).starts_with("Count: expected an integer"));
        assert!(failure(r#""hunter2""#).starts_with("expected an object, found a string"));
        assert!(failure("null").starts_with("expected an object, found null"));
    }

    #[test]
    fn syntax_errors_have_the_right_position() {
        for (body, place) in [
            ("{\n\"Text\": \"a\\qb\"}", "at line 2 column 12"),
            (
                "{\n\"Items\": [{\"Count\": 1},\n{\"Text\": x}]}",
                "at line 3 column 10",
            ),
            ("{\n\"Text\": \"a\\ud800\"}", "at line 2 column 17"),
            ("{\n\"Text\": 1e999,\n\"Flag\": tru}", "at line 3 column 12"),
        ] {
            let error = failure(body);
            assert!(error.ends_with(place), "{error}");
        }
    }

    #[test]
    fn invalid_json_is_rejected() {
        for body in ["", "{", "<html>", "{} {}", "{\"Count\": 1,}", "\u{0}"] {
            assert!(object::<AllTypes>(body.as_bytes()).is_err(), "{body}");
        }
        assert!(object::<AllTypes>(b"{\"Text\": \"\xff\"}").is_err());
        let deep = "{\"Inner\":".repeat(100_000);
        assert!(failure(&deep).contains("recursion limit"));
    }
}
