//! JSON without a type, and texts with known values.

use std::collections::BTreeMap;

use self::kind::Kind;
use super::*;
use crate::decode;

#[derive(Default)]
struct Page {
    total: Option<i64>,
    names: Vec<String>,
    inner: Option<Box<Page>>,
    kind: Option<Kind>,
}

impl Fields for Page {
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Total" => &mut self.total,
            "Names" => &mut self.names,
            "Inner" => &mut self.inner,
            "Kind" => &mut self.kind,
            _ => return None,
        })
    }

    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("Total", self.total.view());
        to("Names", self.names.view());
        to("Inner", self.inner.view());
        to("Kind", self.kind.view());
    }
}

#[expect(
    unreachable_pub,
    reason = "the macro is for the types of a public interface"
)]
mod kind {
    crate::known_values! {
        /// Kind of an asset.
        pub enum Kind {
            /// A host.
            Host = "Host",
            /// A database.
            Database = "Database",
        }
    }
}

#[test]
fn json_is_written_as_it_was_read() {
    for text in [
        "null",
        "true",
        "-9223372036854775808",
        "18446744073709551615",
        "0.5",
        r#""a \"b\" 中""#,
        "[]",
        "{}",
        r#"{"a":[1,{"b":null}],"c":""}"#,
    ] {
        let json: Json = text.parse().unwrap();
        assert_eq!(json.to_string(), text);
        assert_eq!(serde_json::from_str::<Json>(text).unwrap(), json);
        assert_eq!(serde_json::to_string(&json).unwrap(), text);
        let value: serde_json::Value = json.read().unwrap();
        assert_eq!(Json::new(&value).unwrap(), json);
    }
    for text in ["", "{", "1 2", "nul", r#"{"a":1,}"#] {
        assert!(text.parse::<Json>().is_err(), "{text}");
    }
}

#[test]
fn a_model_becomes_json_without_what_is_absent() {
    let page = Page {
        inner: Some(Box::default()),
        kind: Some(Kind::Host),
        ..Page::default()
    };
    let json = Json::of(&page);
    assert_eq!(
        json.to_string(),
        r#"{"Inner":{"Names":[]},"Kind":"Host","Names":[]}"#
    );
    // In the order of the model, but with the same members.
    assert_eq!(
        serde_json::to_string(&View::Object(&page)).unwrap(),
        r#"{"Names":[],"Inner":{"Names":[]},"Kind":"Host"}"#
    );
}

#[test]
fn json_is_looked_into_and_read() {
    let json = Json::new(&BTreeMap::from([("Names", vec!["a", "b"])])).unwrap();
    let names = json.get("Names").unwrap();
    assert_eq!(names.at(1).and_then(Json::as_str), Some("b"));
    assert!(names.at(2).is_none() && names.get("a").is_none() && json.at(0).is_none());
    assert_eq!(names.as_str(), None);
    assert_eq!(names.read::<Vec<String>>().unwrap(), ["a", "b"]);
    let error = names.read::<Vec<i64>>().unwrap_err();
    assert!(error.reason.contains("expected i64"), "{error}");
    assert!(Json::new(&BTreeMap::from([(vec![1], 1)])).is_err());
}

#[test]
fn debug_shows_kinds_and_names_alone() {
    let json: Json = r#"{"Password": "hunter2"}"#.parse().unwrap();
    assert_eq!(format!("{json:?}"), "an object");
    assert_eq!(format!("{:?}", json.get("Password")), "Some(a text)");
    let object: JsonObject = decode::object(br#"{"Password": "hunter2"}"#).unwrap();
    assert_eq!(format!("{object:?}"), r#"{"Password"}"#);
    assert_eq!(format!("{:?}", View::Secret("hunter2")), "a text");
}

#[test]
fn a_way_leads_through_objects_and_first_items() {
    let body = r#"{"Data": [{"Inner": {"Id": 7}}, {"Inner": {"Id": 8}}], "Empty": []}"#;
    let object: JsonObject = decode::object(body.as_bytes()).unwrap();
    let at = |path| View::Object(&object).at(path).text();
    assert_eq!(at("Data.Inner.Id").as_deref(), Some("7"));
    for path in ["Data.Inner.None", "Empty.Id", "Data.Inner.Id.Deeper", ""] {
        assert!(at(path).is_none(), "{path}");
    }
}

#[test]
fn a_value_that_is_not_known_is_kept() {
    for (body, kind) in [
        (r#"{"Kind": "Host"}"#, Some(Kind::Host)),
        (
            r#"{"Kind": "Printer"}"#,
            Some(Kind::Other("Printer".to_owned())),
        ),
        (r#"{"Kind": 7}"#, Some(Kind::Other("7".to_owned()))),
        (r#"{"Kind": ""}"#, Some(Kind::default())),
        (r#"{"Kind": null}"#, None),
    ] {
        let page: Page = decode::object(body.as_bytes()).unwrap();
        assert_eq!(page.kind, kind, "{body}");
    }
    assert!(decode::object::<Page>(br#"{"Kind": []}"#).is_err());
    assert_eq!(Kind::from("Database".to_owned()), Kind::Database);
    assert_eq!(Kind::from("Printer").to_string(), "Printer");
    assert!(matches!(Kind::Database.view(), View::Text("Database")));
}

/// What a place has in it after it took a scalar; nothing if it stands for an absent value.
fn taken<T: Slot + Default>(scalar: Scalar<'_>) -> Result<Option<T>, Mismatch> {
    let mut slot = T::default();
    let present = slot.scalar(scalar)?;
    Ok(present.then_some(slot))
}

#[track_caller]
fn assert_taken<T: Slot + Default + PartialEq>(cases: &[(Scalar<'_>, Option<T>)]) {
    for (scalar, expected) in cases {
        let taken = taken::<T>(*scalar).expect("it belongs there");
        assert!(taken == *expected, "{scalar:?}");
    }
}

#[track_caller]
fn assert_refused<T: Slot + Default>(scalars: &[Scalar<'_>]) {
    for scalar in scalars {
        assert!(taken::<T>(*scalar).is_err(), "{scalar:?}");
    }
}

#[test]
fn a_boolean_takes_what_can_be_one() {
    assert_taken(&[
        (Scalar::Bool(true), Some(true)),
        (Scalar::Bool(false), Some(false)),
        (Scalar::Float(0.0), Some(false)),
        (Scalar::Float(0.5), Some(true)),
        (Scalar::Null, None),
        (Scalar::Number("1e400"), Some(true)),
        (Scalar::Signed(-1), Some(true)),
        (Scalar::Signed(0), Some(false)),
        (Scalar::Unsigned(1), Some(true)),
        (Scalar::Unsigned(0), Some(false)),
        (Scalar::Text(" True "), Some(true)),
        (Scalar::Text("FALSE"), Some(false)),
        (Scalar::Text(" "), None),
    ]);
    assert_refused::<bool>(&[Scalar::Text("yes"), Scalar::Text("1")]);
}

#[test]
fn an_integer_takes_what_is_a_whole_number() {
    const LIMIT: f64 = 9_223_372_036_854_775_808.0;
    assert_taken(&[
        (Scalar::Bool(true), Some(1_i64)),
        (Scalar::Float(-LIMIT), Some(i64::MIN)),
        (Scalar::Null, None),
        (Scalar::Signed(-1), Some(-1)),
        (Scalar::Text(" 7 "), Some(7)),
        (Scalar::Text(""), None),
        (Scalar::Unsigned(7), Some(7)),
    ]);
    assert_refused::<i64>(&[
        Scalar::Float(0.5),
        Scalar::Float(LIMIT),
        Scalar::Number("1"),
        Scalar::Text("a"),
        Scalar::Unsigned(u64::MAX),
    ]);
    assert_taken(&[
        (Scalar::Signed(i32::MIN.into()), Some(i32::MIN)),
        (Scalar::Text("7"), Some(7)),
        (Scalar::Null, None),
    ]);
    assert_refused::<i32>(&[Scalar::Unsigned(1 << 31), Scalar::Text("a")]);
}

#[test]
fn a_number_takes_what_is_finite() {
    assert_taken(&[
        (Scalar::Float(0.5), Some(0.5)),
        (Scalar::Null, None),
        (Scalar::Number("0.25"), Some(0.25)),
        (Scalar::Signed(-1), Some(-1.0)),
        (Scalar::Text(" 1e3 "), Some(1000.0)),
        (Scalar::Text(" "), None),
        (Scalar::Unsigned(7), Some(7.0)),
    ]);
    assert_refused::<f64>(&[
        Scalar::Bool(true),
        Scalar::Number("1e400"),
        Scalar::Text("NaN"),
    ]);
}

#[test]
fn a_text_takes_every_scalar() {
    fn all<T: From<&'static str>>() -> [(Scalar<'static>, Option<T>); 7] {
        [
            (Scalar::Bool(true), Some("true".into())),
            (Scalar::Float(0.5), Some("0.5".into())),
            (Scalar::Null, None),
            (Scalar::Number("1e400"), Some("1e400".into())),
            (Scalar::Signed(-1), Some("-1".into())),
            (Scalar::Text(" a"), Some(" a".into())),
            (Scalar::Unsigned(7), Some("7".into())),
        ]
    }
    assert_taken::<String>(&all());
    assert_taken::<SecretString>(&all());
    assert_taken::<Kind>(&all());
}

#[test]
fn bytes_are_taken_from_a_text_alone() {
    assert_taken(&[
        (Scalar::Text("a"), Some(Bytes::from_static(b"a"))),
        (Scalar::Null, None),
    ]);
    assert_refused::<Bytes>(&[Scalar::Bool(true), Scalar::Unsigned(7)]);
}

#[test]
fn lists_and_objects_take_null_alone() {
    assert_taken::<Vec<i64>>(&[(Scalar::Null, None)]);
    assert_taken::<JsonObject>(&[(Scalar::Null, None)]);
    assert_refused::<Vec<i64>>(&[Scalar::Text(""), Scalar::Unsigned(7)]);
    assert_refused::<JsonObject>(&[Scalar::Text(""), Scalar::Unsigned(7)]);
}

#[test]
fn json_takes_every_scalar_and_knows_null() {
    let json = |text: &str| Some(text.parse::<Json>().expect("it is JSON"));
    assert_taken(&[
        (Scalar::Bool(true), json("true")),
        (Scalar::Float(0.5), json("0.5")),
        (Scalar::Null, None),
        (Scalar::Number("0.5"), json("0.5")),
        (Scalar::Signed(-1), json("-1")),
        (Scalar::Text("a"), json(r#""a""#)),
        (Scalar::Unsigned(7), json("7")),
        (Scalar::Unsigned(u64::MAX), json("18446744073709551615")),
    ]);
    assert_refused::<Json>(&[Scalar::Number("-")]);
}

#[test]
fn a_place_says_what_belongs_there() {
    assert_eq!(false.expects(), "a boolean");
    assert_eq!(0_i64.expects(), "an integer");
    assert_eq!(0_i32.expects(), "an integer of 32 bits");
    assert_eq!(0.5_f64.expects(), "a number");
    assert_eq!(String::new().expects(), "a text");
    assert_eq!(SecretString::default().expects(), "a text");
    assert_eq!(Kind::default().expects(), "a text");
    assert_eq!(Bytes::new().expects(), "bytes, which JSON does not have");
    assert_eq!(Vec::<i64>::new().expects(), "a list");
    assert_eq!(JsonObject::default().expects(), "an object");
    assert_eq!(Json::default().expects(), "any value");
    assert_eq!(None::<i64>.expects(), "an integer");
}

#[test]
fn a_place_that_may_be_empty_is_filled_like_the_one_in_it() {
    let mut list = None::<Vec<i64>>;
    let items = list.list().expect("a list belongs there");
    assert!(items.is_empty());
    items.push().scalar(Scalar::Unsigned(7)).unwrap();
    assert_eq!((items.len(), items.is_empty()), (1, false));
    assert_eq!(list, Some(vec![7]));
    assert!(None::<i64>.list().is_none() && None::<i64>.object().is_none());
    assert!(None::<JsonObject>.object().is_some());
    assert!(None::<String>.keeps_digits() && !None::<i64>.keeps_digits());
}

#[test]
fn a_view_tells_its_kind_and_its_text() {
    let (list, object) = (Vec::<i64>::new(), JsonObject::default());
    for (view, kind, text) in [
        (View::Absent, "nothing", None),
        (View::Boolean(true), "a boolean", Some("true")),
        (View::Boolean(false), "a boolean", Some("false")),
        (View::Bytes(b"a"), "bytes", None),
        (View::Integer(-1), "an integer", Some("-1")),
        (View::List(&list), "a list", None),
        (View::Null, "null", None),
        (View::Number(0.5), "a number", Some("0.5")),
        (View::Object(&object), "an object", None),
        (View::Secret("a"), "a text", Some("a")),
        (View::Text("a"), "a text", Some("a")),
        (View::Unsigned(7), "an integer", Some("7")),
    ] {
        assert_eq!(format!("{view:?}"), kind);
        assert_eq!(view.text().as_deref(), text, "{kind}");
        assert_eq!(view.is_absent(), kind == "nothing");
    }
}

#[test]
fn bytes_have_no_place_in_json_but_in_a_request_that_is_shown() {
    let bytes = Bytes::from_static(b"a");
    assert!(serde_json::to_string(&bytes.view()).is_err());
    assert!(serde_json::to_string(&View::List(&vec![bytes.clone()])).is_err());
    let map = BTreeMap::from([("Raw".to_owned(), bytes)]);
    assert!(serde_json::to_string(&map.view()).is_err());
    assert_eq!(Json::of(&map).to_string(), r#"{"Raw":"a"}"#);
}

#[test]
fn a_format_that_is_not_json_is_told_what_belongs_there() {
    use serde::Deserialize;
    use serde::de::value::{BytesDeserializer, Error, MapDeserializer};

    let bytes = BytesDeserializer::<Error>::new(b"x");
    assert_eq!(
        Json::deserialize(bytes).unwrap_err().to_string(),
        "invalid type: byte array, expected any value"
    );
    let numbered = MapDeserializer::<_, Error>::new([(1, "a")].into_iter());
    assert_eq!(
        Json::deserialize(numbered).unwrap_err().to_string(),
        "invalid type: integer `1`, expected a member name"
    );
}
