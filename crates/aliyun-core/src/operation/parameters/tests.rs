//! Serialization of parameters in each location.

use http::Method;

use super::*;
use crate::model::{Json, Slot};
use crate::operation::descriptor::Kind;
use crate::operation::dynamic::DynamicOperation;
use crate::operation::{ApiStyle, Product};

static PRODUCT: Product = Product::new("Thing", "2020-01-01", ApiStyle::Roa);

const ACCOUNTS: Kind = Kind::List(&Kind::Object(&[
    ParameterDescriptor::optional("DatabaseAccountIds").with_kind(Kind::List(&Kind::Int64)),
    ParameterDescriptor::optional("DatabaseId"),
]));

static QUERY: Descriptor = Descriptor::new(&PRODUCT, "PutThing", Method::POST, "/v1/thing")
    .with_parameters(&[
        ParameterDescriptor::optional("Name"),
        ParameterDescriptor::optional("Any").with_kind(Kind::Any),
        ParameterDescriptor::optional("Databases").with_kind(ACCOUNTS),
        ParameterDescriptor::optional("Tags").with_kind(Kind::Map(&Kind::Text)),
        ParameterDescriptor::optional("Ids").with_kind(Kind::List(&Kind::Text)),
        ParameterDescriptor::optional("JsonDatabases")
            .with_kind(ACCOUNTS)
            .with_serialization(Serialization::Json),
        ParameterDescriptor::optional("JsonIds")
            .with_kind(Kind::List(&Kind::Text))
            .with_serialization(Serialization::Json),
        ParameterDescriptor::optional("SimpleIds")
            .with_kind(Kind::List(&Kind::Any))
            .with_serialization(Serialization::Simple),
        ParameterDescriptor::optional("SimpleTags")
            .with_kind(Kind::Map(&Kind::Text))
            .with_serialization(Serialization::Simple),
        ParameterDescriptor::optional("Raw").with_kind(Kind::Bytes),
    ]);

fn operation(descriptor: &'static Descriptor, arguments: &str) -> DynamicOperation {
    let arguments: Json = arguments.parse().expect("the arguments are JSON");
    DynamicOperation::from_descriptor(descriptor, &arguments).expect("the arguments are known")
}

fn pairs(list: &[Pair<'_>]) -> Vec<String> {
    let pairs = list.iter().map(|(name, value)| format!("{name}={value}"));
    pairs.collect()
}

/// The query parameters that the arguments are serialized to.
fn query(arguments: &str) -> Vec<String> {
    let operation = operation(&QUERY, arguments);
    pairs(
        Parameters::from_request(&QUERY, &operation)
            .expect("the arguments can be sent")
            .query(),
    )
}

fn rejection(descriptor: &'static Descriptor, arguments: &str) -> String {
    let operation = operation(descriptor, arguments);
    let error = Parameters::from_request(descriptor, &operation).expect_err(arguments);
    error.to_string()
}

#[test]
fn flat_serialization_has_a_parameter_per_scalar() {
    assert_eq!(
        query(
            r#"{"Databases": [
                {"DatabaseId": "a", "DatabaseAccountIds": [5, 7]},
                {"DatabaseId": "b", "DatabaseAccountIds": []},
                {"DatabaseAccountIds": [9]}
            ]}"#
        ),
        [
            "Databases.1.DatabaseAccountIds.1=5",
            "Databases.1.DatabaseAccountIds.2=7",
            "Databases.1.DatabaseId=a",
            "Databases.2.DatabaseId=b",
            "Databases.3.DatabaseAccountIds.1=9",
        ]
    );
    assert_eq!(
        query(r#"{"Tags": {"a": "1", "b.c": ""}}"#),
        ["Tags.a=1", "Tags.b.c="]
    );
    assert_eq!(query(r#"{"Ids": ["x", "y"]}"#), ["Ids.1=x", "Ids.2=y"]);
    assert_eq!(
        query(r#"{"Ids": ["x", null, "y"]}"#),
        ["Ids.1=x", "Ids.3=y"]
    );
    assert_eq!(
        query(r#"{"Any": {"A": [{"B": true}]}}"#),
        ["Any.A.1.B=true"]
    );
}

#[test]
fn json_serialization_is_compact_and_keeps_an_empty_list() {
    assert_eq!(
        query(r#"{"JsonDatabases": [{"DatabaseId": "a \"b\"", "DatabaseAccountIds": [5]}]}"#),
        [r#"JsonDatabases=[{"DatabaseAccountIds":[5],"DatabaseId":"a \"b\""}]"#]
    );
    assert_eq!(query(r#"{"JsonIds": []}"#), ["JsonIds=[]"]);
    assert!(query(r#"{"Ids": [], "SimpleIds": [], "Tags": {}}"#).is_empty());
}

#[test]
fn simple_lists_are_joined() {
    assert_eq!(
        query(r#"{"SimpleIds": ["a", 2, true]}"#),
        ["SimpleIds=a,2,true"]
    );
    assert_eq!(query(r#"{"SimpleTags": {"a": "1"}}"#), ["SimpleTags.a=1"]);
    assert_eq!(
        rejection(&QUERY, r#"{"SimpleIds": ["a", ["b"]]}"#),
        "PutThing: SimpleIds must be a list of scalars"
    );
}

#[test]
fn null_is_left_out_and_an_empty_string_is_not() {
    assert!(query(r#"{"Name": null, "JsonIds": null, "Ids": null}"#).is_empty());
    assert_eq!(query(r#"{"Name": ""}"#), ["Name="]);
}

#[test]
fn bytes_are_sent_as_the_body_only() {
    assert_eq!(
        rejection(&QUERY, r#"{"Raw": "x"}"#),
        "PutThing: Raw is bytes, which can only be sent as the body"
    );
}

static LOCATIONS: Descriptor = Descriptor::new(
    &PRODUCT,
    "PutThing",
    Method::POST,
    "/v1/{Group}/things/{Name}",
)
.with_parameters(&[
    ParameterDescriptor::required("Group").with_location(Location::Path),
    ParameterDescriptor::required("Name")
        .with_kind(Kind::Any)
        .with_location(Location::Path),
    ParameterDescriptor::optional("x-key")
        .with_kind(Kind::Any)
        .with_location(Location::Header),
    ParameterDescriptor::optional("Ids")
        .with_kind(Kind::List(&Kind::Int64))
        .with_location(Location::Form),
    ParameterDescriptor::optional("Json")
        .with_kind(Kind::Any)
        .with_location(Location::Form)
        .with_serialization(Serialization::Json),
]);

#[test]
fn each_parameter_is_in_its_location() {
    let operation = operation(
        &LOCATIONS,
        r#"{"Group": "a/b {Name}", "Name": "\u4e2d%", "x-key": 7, "Ids": [1], "Json": {"a": 0.5}}"#,
    );
    let parameters = Parameters::from_request(&LOCATIONS, &operation).unwrap();
    assert_eq!(
        parameters.path(),
        "/v1/a%2Fb%20%7BName%7D/things/%E4%B8%AD%25"
    );
    assert_eq!(pairs(parameters.headers()), ["x-key=7"]);
    assert_eq!(pairs(parameters.form()), ["Ids.1=1", r#"Json={"a":0.5}"#]);
    assert!(parameters.query().is_empty());
    assert_eq!(parameters.body(), None);
    assert_eq!(
        parameters.content_type(),
        Some("application/x-www-form-urlencoded")
    );
    let shown = format!("{parameters:?}");
    assert!(shown.contains("Ids.1") && !shown.contains("0.5"), "{shown}");
}

#[test]
fn every_part_of_the_path_is_required() {
    assert_eq!(
        rejection(&LOCATIONS, r#"{"Group": "a", "Name": null}"#),
        "PutThing: Name is missing; it is part of the path"
    );
    assert_eq!(
        rejection(&LOCATIONS, "{}"),
        "PutThing: Group is missing; it is part of the path"
    );
    for segment in [".", ".."] {
        let arguments = format!(r#"{{"Group": "{segment}", "Name": "a"}}"#);
        let error = rejection(&LOCATIONS, &arguments);
        assert!(
            error.starts_with("PutThing: Group must not be `.`"),
            "{error}"
        );
    }
}

#[test]
fn a_part_of_the_path_or_a_header_must_be_a_scalar() {
    assert_eq!(
        rejection(&LOCATIONS, r#"{"Group": "a", "Name": {}}"#),
        "PutThing: Name must be a scalar, because it is part of the path"
    );
    assert_eq!(
        rejection(&LOCATIONS, r#"{"Group": "a", "Name": "b", "x-key": ["c"]}"#),
        "PutThing: x-key must be a scalar, because it is sent in a header"
    );
}

#[test]
fn a_body_is_json_text_or_bytes() {
    static JSON: Descriptor = Descriptor::new(&PRODUCT, "Put", Method::PUT, "/v1/thing")
        .with_parameters(&[ParameterDescriptor::optional("body")
            .with_kind(Kind::Any)
            .with_location(Location::Body)]);
    static TEXT: Descriptor = Descriptor::new(&PRODUCT, "Put", Method::PUT, "/v1/thing")
        .with_parameters(&[ParameterDescriptor::optional("body").with_location(Location::Body)]);
    static SECRET: Descriptor = Descriptor::new(&PRODUCT, "Put", Method::PUT, "/v1/thing")
        .with_parameters(&[ParameterDescriptor::optional("body")
            .secret()
            .with_location(Location::Body)]);
    static BYTES: Descriptor = Descriptor::new(&PRODUCT, "Put", Method::PUT, "/v1/thing")
        .with_parameters(&[ParameterDescriptor::optional("body")
            .with_kind(Kind::Bytes)
            .with_location(Location::Body)]);

    for (descriptor, arguments, body, content_type) in [
        (
            &JSON,
            r#"{"body": {"A": [], "B": null}}"#,
            r#"{"A":[],"B":null}"#,
            "application/json",
        ),
        (&JSON, r#"{"body": "a"}"#, r#""a""#, "application/json"),
        (
            &TEXT,
            r#"{"body": "{\"a\":1}"}"#,
            r#"{"a":1}"#,
            "application/json",
        ),
        (
            &TEXT,
            r#"{"body": "é \"b\""}"#,
            "é \"b\"",
            "application/json",
        ),
        (&TEXT, r#"{"body": ""}"#, "", "application/json"),
        (
            &SECRET,
            r#"{"body": "{\"a\":1}"}"#,
            r#"{"a":1}"#,
            "application/json",
        ),
        (
            &BYTES,
            r#"{"body": "a=b"}"#,
            "a=b",
            "application/octet-stream",
        ),
        (&BYTES, r#"{"body": ""}"#, "", "application/octet-stream"),
    ] {
        let operation = operation(descriptor, arguments);
        let parameters = Parameters::from_request(descriptor, &operation).unwrap();
        assert_eq!(parameters.body(), Some(body.as_bytes()), "{arguments}");
        assert_eq!(parameters.content_type(), Some(content_type));
    }
    let nothing = operation(&JSON, r#"{"body": null}"#);
    let parameters = Parameters::from_request(&JSON, &nothing).unwrap();
    assert_eq!((parameters.body(), parameters.content_type()), (None, None));
}

/// A typed request whose members are not in the order of the descriptors.
struct Typed {
    numbers: [Option<i64>; 2],
    fractions: [f64; 2],
    flag: Option<bool>,
    absent: Option<String>,
    extra: ExtraQuery,
}

impl Object for Typed {
    fn member_mut(&mut self, _: &str) -> Option<&mut dyn Slot> {
        None
    }

    fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
        to("Least", self.numbers[0].value());
        to("Greatest", self.numbers[1].value());
        to("Half", self.fractions[0].value());
        to("Large", self.fractions[1].value());
        to("Flag", self.flag.value());
        to("Name", self.absent.value());
        self.extra.visit(to);
    }
}

#[test]
fn scalars_are_decimal_and_parameters_without_a_descriptor_are_in_the_query() {
    let mut typed = Typed {
        numbers: [Some(i64::MIN), Some(i64::MAX)],
        fractions: [0.5, 1e21],
        flag: Some(false),
        absent: None,
        extra: ExtraQuery::default(),
    };
    typed.extra.push("New", "a b");
    let parameters = Parameters::from_request(&QUERY, &typed).unwrap();
    assert_eq!(
        pairs(parameters.query()),
        [
            "Least=-9223372036854775808",
            "Greatest=9223372036854775807",
            "Half=0.5",
            "Large=1000000000000000000000",
            "Flag=false",
            "New=a b",
        ]
    );
    assert_eq!(format!("{:?}", typed.extra), r#"["New"]"#);
}
