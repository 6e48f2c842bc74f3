//! Untyped JSON, values, and strings with known values.

mod slots;

use std::collections::{BTreeMap, HashSet};

use self::kind::Kind;
use super::*;
use crate::model::decode;

#[derive(Default)]
struct Page {
    total: Option<i64>,
    names: Vec<String>,
    inner: Option<Box<Page>>,
    kind: Option<Kind>,
}

impl Object for Page {
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Total" => &mut self.total,
            "Names" => &mut self.names,
            "Inner" => &mut self.inner,
            "Kind" => &mut self.kind,
            _ => return None,
        })
    }

    fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
        to("Total", self.total.value());
        to("Names", self.names.value());
        to("Inner", self.inner.value());
        to("Kind", self.kind.value());
    }
}

#[expect(
    unreachable_pub,
    reason = "the macro defines types of a public interface"
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
        let value: serde_json::Value = json.decode().unwrap();
        assert_eq!(Json::new(&value).unwrap(), json);
    }
    for text in ["", "{", "1 2", "nul", r#"{"a":1,}"#] {
        assert!(text.parse::<Json>().is_err(), "{text}");
    }
}

#[test]
fn a_model_becomes_json_without_absent_members() {
    let page = Page {
        inner: Some(Box::default()),
        kind: Some(Kind::Host),
        ..Page::default()
    };
    let json = Json::from_object(&page);
    assert_eq!(
        json.to_string(),
        r#"{"Inner":{"Names":[]},"Kind":"Host","Names":[]}"#
    );
    // The same members, in the order of the model.
    assert_eq!(
        serde_json::to_string(&Value::Object(&page)).unwrap(),
        r#"{"Names":[],"Inner":{"Names":[]},"Kind":"Host"}"#
    );
}

#[test]
fn json_is_navigated_and_converted() {
    let json = Json::new(&BTreeMap::from([("Names", vec!["a", "b"])])).unwrap();
    let names = json.get("Names").unwrap();
    assert_eq!(names.item(1).and_then(Json::as_str), Some("b"));
    assert!(names.item(2).is_none() && names.get("a").is_none() && json.item(0).is_none());
    assert_eq!(names.as_str(), None);
    assert_eq!(names.decode::<Vec<String>>().unwrap(), ["a", "b"]);
    let error = names.decode::<Vec<i64>>().unwrap_err();
    assert!(error.reason.contains("expected i64"), "{error}");
    assert!(Json::new(&BTreeMap::from([(vec![1], 1)])).is_err());
}

#[test]
fn debug_shows_types_and_names_only() {
    let json: Json = r#"{"Password": "hunter2"}"#.parse().unwrap();
    assert_eq!(format!("{json:?}"), "an object");
    assert_eq!(format!("{:?}", json.get("Password")), "Some(a string)");
    let object: JsonObject = decode::object(br#"{"Password": "hunter2"}"#).unwrap();
    assert_eq!(format!("{object:?}"), r#"{"Password"}"#);
    assert_eq!(format!("{:?}", Value::Secret("hunter2")), "a string");
}

#[test]
fn a_path_leads_through_objects_and_first_items() {
    let body = r#"{"Data": [{"Inner": {"Id": 7}}, {"Inner": {"Id": 8}}], "Empty": []}"#;
    let object: JsonObject = decode::object(body.as_bytes()).unwrap();
    let at = |path| Value::Object(&object).at_path(path).text();
    assert_eq!(at("Data.Inner.Id").as_deref(), Some("7"));
    for path in ["Data.Inner.None", "Empty.Id", "Data.Inner.Id.Deeper", ""] {
        assert!(at(path).is_none(), "{path}");
    }
}

#[test]
fn an_unknown_value_is_kept() {
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
    assert!(matches!(Kind::Database.value(), Value::Text("Database")));
}

#[test]
fn a_known_value_can_be_the_key_of_a_map() {
    let kinds = ["Printer", "Host", "Database", "Host", "Anything"].map(Kind::from);
    let distinct: HashSet<_> = kinds.iter().collect();
    assert_eq!(distinct.len(), 4);
    let mut counts = BTreeMap::new();
    for kind in &kinds {
        *counts.entry(kind).or_insert(0) += 1;
    }
    let counts: Vec<_> = counts
        .into_iter()
        .map(|(kind, count)| (kind.as_str(), count))
        .collect();
    assert_eq!(
        counts,
        [
            ("Host", 2),
            ("Database", 1),
            ("Anything", 1),
            ("Printer", 1)
        ]
    );
}

#[test]
fn a_value_has_a_debug_form_and_a_text() {
    let (list, object) = (Vec::<i64>::new(), JsonObject::default());
    for (value, debug, text) in [
        (Value::Absent, "no value", None),
        (Value::Boolean(true), "a boolean", Some("true")),
        (Value::Boolean(false), "a boolean", Some("false")),
        (Value::Bytes(b"a"), "bytes", None),
        (Value::Integer(-1), "an integer", Some("-1")),
        (Value::List(&list), "a list", None),
        (Value::Null, "null", None),
        (Value::Number(0.5), "a number", Some("0.5")),
        (Value::Object(&object), "an object", None),
        (Value::Secret("a"), "a string", Some("a")),
        (Value::Text("a"), "a string", Some("a")),
        (Value::Unsigned(7), "an integer", Some("7")),
    ] {
        assert_eq!(format!("{value:?}"), debug);
        assert_eq!(value.text().as_deref(), text, "{debug}");
        assert_eq!(value.is_absent(), debug == "no value");
    }
}

#[test]
fn bytes_are_not_serializable_but_become_text_in_untyped_json() {
    let bytes = Bytes::from_static(b"a");
    assert!(serde_json::to_string(&bytes.value()).is_err());
    assert!(serde_json::to_string(&Value::List(&vec![bytes.clone()])).is_err());
    let map = BTreeMap::from([("Raw".to_owned(), bytes)]);
    assert!(serde_json::to_string(&map.value()).is_err());
    assert_eq!(Json::from_object(&map).to_string(), r#"{"Raw":"a"}"#);
}

#[test]
fn errors_of_other_formats_name_the_expected_value() {
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

#[derive(Default)]
struct Secretive {
    token: Option<SecretString>,
    kind: Option<Kind>,
    pages: Vec<Page>,
    file: Option<Bytes>,
}

impl Object for Secretive {
    fn member_mut(&mut self, _: &str) -> Option<&mut dyn Slot> {
        None
    }

    fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
        to("Token", self.token.value());
        to("Kind", self.kind.value());
        to("Pages", self.pages.value());
        to("File", self.file.value());
    }
}

crate::serialize_objects!(Page, Secretive);

#[test]
fn a_serialized_object_has_its_secrets_and_no_absent_members() {
    let object = Secretive {
        token: Some("t0ken".into()),
        kind: Some(Kind::Host),
        pages: vec![Page::default()],
        file: None,
    };
    assert_eq!(
        serde_json::to_string(&object).unwrap(),
        r#"{"Token":"t0ken","Kind":"Host","Pages":[{"Names":[]}]}"#
    );
    assert_eq!(serde_json::to_string(&Kind::from("x")).unwrap(), r#""x""#);
    let with_bytes = Secretive {
        file: Some(Bytes::from_static(b"x")),
        ..Secretive::default()
    };
    let error = serde_json::to_string(&with_bytes).unwrap_err();
    assert!(error.to_string().starts_with("bytes cannot"), "{error}");
}

#[test]
fn known_values_are_parsed() {
    assert_eq!("Host".parse(), Ok(Kind::Host));
    assert_eq!("host".parse(), Ok(Kind::Other("host".to_owned())));
}
