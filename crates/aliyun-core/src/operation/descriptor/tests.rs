//! The requests that validation rejects, and the error messages.

use std::cell::Cell;

use http::Method;

use super::*;
use crate::model::{Json, Object, Slot, Value};
use crate::operation::dynamic::DynamicOperation;
use crate::operation::{ApiStyle, Operation, Product};

static PRODUCT: Product = Product::new("Thing", "2020-01-01", ApiStyle::Roa);

const fn descriptor(parameters: &'static [ParameterDescriptor]) -> Descriptor {
    Descriptor::new(&PRODUCT, "Put", Method::POST, "/").with_parameters(parameters)
}

/// The validation error of the arguments without the name of the operation, or an empty string if they are
/// valid.
fn validation_error(descriptor: &'static Descriptor, arguments: &str) -> String {
    let arguments: Json = arguments.parse().expect("the arguments are JSON");
    let operation =
        DynamicOperation::from_descriptor(descriptor, &arguments).expect("the arguments are known");
    match operation.validate() {
        Ok(()) => String::new(),
        Err(error) => error.to_string().split_off("Put: ".len()),
    }
}

#[track_caller]
fn check(descriptor: &'static Descriptor, cases: &[(&str, &str)]) {
    for (arguments, expected) in cases {
        assert_eq!(
            validation_error(descriptor, arguments),
            *expected,
            "{arguments}"
        );
    }
}

#[test]
fn documentation_defaults_to_the_page_of_the_portal() {
    static PUT: Descriptor = descriptor(&[]);
    static BETTER: Descriptor = descriptor(&[]).with_documentation_url("https://docs.example/put");
    assert_eq!(
        PUT.documentation_url(),
        "https://api.aliyun.com/document/Thing/2020-01-01/Put"
    );
    assert_eq!(BETTER.documentation_url(), "https://docs.example/put");
}

#[test]
fn a_required_parameter_must_be_given_and_not_empty() {
    static PUT: Descriptor = descriptor(&[
        ParameterDescriptor::required("Name"),
        ParameterDescriptor::required("Count").with_kind(Kind::Int64),
        ParameterDescriptor::optional("Note"),
    ]);
    check(
        &PUT,
        &[
            (r#"{"Name": "a", "Count": 0}"#, ""),
            (r#"{"Name": "a", "Count": 0, "Note": ""}"#, ""),
            (r#"{"Name": "a", "Count": 0, "Note": null}"#, ""),
            (r#"{"Count": 1}"#, "Name is missing"),
            (r#"{"Name": null, "Count": 1}"#, "Name is missing"),
            (r#"{"Name": "", "Count": 1}"#, "Name must not be empty"),
            (r#"{"Name": "a"}"#, "Count is missing"),
        ],
    );
}

/// A request that counts how often its members are visited.
struct Counted(Cell<usize>);

impl Object for Counted {
    fn member_mut(&mut self, _: &str) -> Option<&mut dyn Slot> {
        None
    }

    fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
        self.0.set(self.0.get() + 1);
        to("Name", Value::Text("a"));
        to("Count", Value::Integer(1));
    }
}

#[test]
fn a_complete_request_is_visited_once() {
    static PUT: Descriptor = descriptor(&[
        ParameterDescriptor::required("Name"),
        ParameterDescriptor::required("Count").with_kind(Kind::Int64),
    ]);
    let request = Counted(Cell::new(0));
    assert!(PUT.validate(&request).is_ok());
    assert_eq!(request.0.get(), 1);
}

#[test]
fn a_required_list_must_not_be_empty_unless_it_is_json() {
    static PUT: Descriptor = descriptor(&[
        ParameterDescriptor::required("Flat").with_kind(Kind::List(&Kind::Text)),
        ParameterDescriptor::optional("Optional").with_kind(Kind::List(&Kind::Text)),
        ParameterDescriptor::required("Json")
            .with_kind(Kind::List(&Kind::Text))
            .with_serialization(Serialization::Json),
        ParameterDescriptor::required("Body")
            .with_kind(Kind::Object(&[
                ParameterDescriptor::required("List").with_kind(Kind::List(&Kind::Text))
            ]))
            .with_location(Location::Body),
    ]);
    check(
        &PUT,
        &[
            (r#"{"Flat": ["a"], "Json": [], "Body": {"List": []}}"#, ""),
            (
                r#"{"Flat": ["a"], "Json": [], "Body": {"List": []}, "Optional": []}"#,
                "",
            ),
            (
                r#"{"Flat": [], "Json": [], "Body": {"List": []}}"#,
                "Flat must not be empty",
            ),
            (
                r#"{"Flat": ["a"], "Json": [], "Body": {}}"#,
                "Body.List is missing",
            ),
        ],
    );
}

#[test]
fn a_part_of_the_path_is_always_required() {
    static PUT: Descriptor =
        descriptor(&[ParameterDescriptor::optional("Id").with_location(Location::Path)]);
    check(
        &PUT,
        &[
            (r#"{"Id": "a"}"#, ""),
            ("{}", "Id is missing"),
            (r#"{"Id": ""}"#, "Id must not be empty"),
        ],
    );
}

#[test]
fn limits_hold_at_their_bounds() {
    static PUT: Descriptor = descriptor(&[
        ParameterDescriptor::optional("Integer")
            .with_kind(Kind::Int64)
            .with_limits(&[Limit::Minimum(-1), Limit::Maximum(9)]),
        ParameterDescriptor::optional("Closed")
            .with_kind(Kind::Number)
            .with_limits(&[Limit::FloatMinimum(0.5), Limit::FloatMaximum(2.0)]),
        ParameterDescriptor::optional("Open")
            .with_kind(Kind::Number)
            .with_limits(&[
                Limit::FloatExclusiveMinimum(0.5),
                Limit::FloatExclusiveMaximum(2.0),
            ]),
        ParameterDescriptor::optional("Text").with_limits(&[
            Limit::MinLength(2),
            Limit::MaxLength(3),
            Limit::Pattern("^never$"),
        ]),
        ParameterDescriptor::optional("List")
            .with_kind(Kind::List(&Kind::Text))
            .with_limits(&[Limit::MinItems(1), Limit::MaxItems(2)]),
    ]);
    check(
        &PUT,
        &[
            (r#"{"Integer": -1}"#, ""),
            (r#"{"Integer": 9}"#, ""),
            (r#"{"Integer": -2}"#, "Integer must be at least -1"),
            (r#"{"Integer": 10}"#, "Integer must be at most 9"),
            (r#"{"Closed": 0.5}"#, ""),
            (r#"{"Closed": 2}"#, ""),
            (r#"{"Closed": 0.4}"#, "Closed must be at least 0.5"),
            (r#"{"Closed": 2.1}"#, "Closed must be at most 2"),
            (
                r#"{"Closed": 18446744073709551615}"#,
                "Closed must be at most 2",
            ),
            (r#"{"Open": 0.6}"#, ""),
            (r#"{"Open": 0.5}"#, "Open must be greater than 0.5"),
            (r#"{"Open": 2}"#, "Open must be less than 2"),
            // Characters are counted, not bytes. A number is counted as the string it is converted to.
            (r#"{"Text": "\u5bc6\u7801"}"#, ""),
            (r#"{"Text": "\u5bc6\u7801\u5bc6"}"#, ""),
            (r#"{"Text": 123}"#, ""),
            (r#"{"Text": "a"}"#, "Text must have at least 2 characters"),
            (r#"{"Text": "abcd"}"#, "Text must have at most 3 characters"),
            (r#"{"Text": 1234}"#, "Text must have at most 3 characters"),
            (r#"{"List": ["a"]}"#, ""),
            (r#"{"List": ["a", "b"]}"#, ""),
            (r#"{"List": []}"#, "List must have at least 1 items"),
            (
                r#"{"List": ["a", "b", "c"]}"#,
                "List must have at most 2 items",
            ),
        ],
    );
}

#[test]
fn values_must_have_the_type_of_the_parameter() {
    static PUT: Descriptor = descriptor(&[
        ParameterDescriptor::optional("Any").with_kind(Kind::Any),
        ParameterDescriptor::optional("Flag").with_kind(Kind::Boolean),
        ParameterDescriptor::optional("Raw").with_kind(Kind::Bytes),
        ParameterDescriptor::optional("Small").with_kind(Kind::Int32),
        ParameterDescriptor::optional("Large").with_kind(Kind::Int64),
        ParameterDescriptor::optional("Page").with_kind(Kind::IntegerText),
        ParameterDescriptor::optional("List").with_kind(Kind::List(&Kind::Int64)),
        ParameterDescriptor::optional("Map").with_kind(Kind::Map(&Kind::Boolean)),
        ParameterDescriptor::optional("Number").with_kind(Kind::Number),
        ParameterDescriptor::optional("Object").with_kind(Kind::Object(&[])),
        ParameterDescriptor::optional("Text"),
    ]);
    check(
        &PUT,
        &[
            (
                r#"{"Any": [{}, 1, "a"], "Flag": true, "Raw": "x", "Number": 0.5}"#,
                "",
            ),
            (
                r#"{"Small": -2147483648, "Large": 9223372036854775807, "Number": 3}"#,
                "",
            ),
            (
                r#"{"List": [1, null], "Map": {"a": true}, "Object": {"any": 1}}"#,
                "",
            ),
            (r#"{"Text": 7}"#, ""),
            (r#"{"Text": true}"#, ""),
            (r#"{"Flag": "true"}"#, "Flag must be true or false"),
            (r#"{"Raw": 1}"#, "Raw must be bytes"),
            (r#"{"Small": 2147483648}"#, "Small must be a 32-bit integer"),
            (
                r#"{"Large": 9223372036854775808}"#,
                "Large must be a 64-bit integer",
            ),
            (r#"{"Large": 0.5}"#, "Large must be a 64-bit integer"),
            (r#"{"Large": "7"}"#, "Large must be a 64-bit integer"),
            (r#"{"Page": "7"}"#, ""),
            (r#"{"Page": "-1"}"#, ""),
            (r#"{"Page": "18446744073709551616"}"#, ""),
            // It means the same as no parameter.
            (r#"{"Page": ""}"#, ""),
            (r#"{"Page": "-"}"#, "Page must be an integer"),
            (r#"{"Page": "+7"}"#, "Page must be an integer"),
            (r#"{"Page": "0.5"}"#, "Page must be an integer"),
            (r#"{"Page": "many"}"#, "Page must be an integer"),
            (r#"{"Page": 0.5}"#, "Page must be an integer"),
            (r#"{"Page": true}"#, "Page must be an integer"),
            (r#"{"Page": ["7"]}"#, "Page must be an integer"),
            (r#"{"List": "7"}"#, "List must be a list"),
            (r#"{"List": [1, "7"]}"#, "List[1] must be a 64-bit integer"),
            (r#"{"Map": []}"#, "Map must be an object"),
            (r#"{"Map": {"a": 1}}"#, "Map.a must be true or false"),
            (r#"{"Number": "1"}"#, "Number must be a number"),
            (r#"{"Object": 1}"#, "Object must be an object"),
            (r#"{"Text": ["a"]}"#, "Text must be a string"),
        ],
    );
}

/// A request with a number that JSON may not be able to represent.
struct Ratio(f64);

impl Object for Ratio {
    fn member_mut(&mut self, _: &str) -> Option<&mut dyn Slot> {
        None
    }

    fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
        to("Ratio", self.0.value());
    }
}

#[test]
fn a_number_must_be_finite() {
    static PUT: Descriptor =
        descriptor(&[ParameterDescriptor::optional("Ratio").with_kind(Kind::Number)]);
    assert!(PUT.validate(&Ratio(0.5)).is_ok());
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let error = PUT.validate(&Ratio(value)).unwrap_err();
        assert_eq!(error.to_string(), "Put: Ratio must be a number");
    }
}

#[test]
fn an_error_contains_the_json_path() {
    static TREE: [ParameterDescriptor; 3] = [
        ParameterDescriptor::required("HostId"),
        ParameterDescriptor::optional("Port")
            .with_kind(Kind::Int32)
            .with_limits(&[Limit::Maximum(65535)]),
        ParameterDescriptor::optional("Behind").with_kind(Kind::List(&Kind::Object(&TREE))),
    ];
    static PUT: Descriptor = descriptor(&[
        ParameterDescriptor::optional("Hosts").with_kind(Kind::List(&Kind::Object(&TREE))),
        ParameterDescriptor::optional("Named").with_kind(Kind::Map(&Kind::Object(&TREE))),
    ]);
    check(
        &PUT,
        &[
            (
                r#"{"Hosts": [{"HostId": "1"}, {"HostId": 2, "New": 1}]}"#,
                "",
            ),
            (
                r#"{"Hosts": [{"HostId": "1"}, {"HostId": "2"}, {"Port": 22}]}"#,
                "Hosts[2].HostId is missing",
            ),
            (
                r#"{"Hosts": [{"HostId": "1", "Behind": [{"HostId": "2", "Behind": [{"HostId": ""}]}]}]}"#,
                "Hosts[0].Behind[0].Behind[0].HostId must not be empty",
            ),
            (
                r#"{"Named": {"a": {"HostId": "1", "Port": 65536}}}"#,
                "Named.a.Port must be at most 65535",
            ),
            (
                r#"{"Hosts": [{"HostId": "1"}, "2"]}"#,
                "Hosts[1] must be an object",
            ),
        ],
    );
}

#[test]
fn rules_hold_between_parameters() {
    static PUT: Descriptor = descriptor(&[
        ParameterDescriptor::optional("Id"),
        ParameterDescriptor::optional("Name"),
        ParameterDescriptor::optional("Password").secret(),
        ParameterDescriptor::optional("Mode"),
        ParameterDescriptor::optional("User"),
        ParameterDescriptor::optional("Port").with_kind(Kind::Int32),
    ])
    .with_rules(&[
        Rule::AtLeastOneOf(&["Id", "Name"]),
        Rule::Base64("Password"),
        Rule::RequiredWhen {
            parameter: "User",
            when: &[
                Condition::OneOf("Mode", &["", "Manual"]),
                Condition::Given("Port"),
                Condition::Absent("Id"),
            ],
            reason: "the port is given by hand",
        },
    ]);
    let user = "User is required when the port is given by hand";
    check(
        &PUT,
        &[
            (r#"{"Id": "1"}"#, ""),
            (r#"{"Id": "", "Name": "a"}"#, ""),
            (
                "{}",
                "Id and Name are missing; at least one of them is required",
            ),
            (
                r#"{"Id": "", "Name": null}"#,
                "Id and Name are missing; at least one of them is required",
            ),
            (r#"{"Id": "1", "Password": "aHVudGVyMg=="}"#, ""),
            (r#"{"Id": "1", "Password": ""}"#, ""),
            (
                r#"{"Id": "1", "Password": "hunter2"}"#,
                "Password must be Base64",
            ),
            (r#"{"Name": "a", "Port": 22}"#, user),
            (r#"{"Name": "a", "Port": 22, "Mode": "", "User": ""}"#, user),
            (
                r#"{"Name": "a", "Port": 22, "Mode": "Manual", "Id": ""}"#,
                user,
            ),
            (r#"{"Name": "a", "Port": 22, "User": "me"}"#, ""),
            (r#"{"Name": "a", "Port": 22, "Mode": "Auto"}"#, ""),
            (r#"{"Name": "a", "Mode": "Manual"}"#, ""),
            (r#"{"Name": "a", "Port": 22, "Id": "1"}"#, ""),
        ],
    );
}

#[test]
fn a_known_value_in_other_upper_and_lower_case_is_refused_with_the_right_one() {
    const KNOWN: &[&str] = &["Sso", "HTTP", "http", "on"];
    static PUT: Descriptor = descriptor(&[
        ParameterDescriptor::optional("Mode").with_known_values(KNOWN),
        ParameterDescriptor::optional("Password")
            .secret()
            .with_known_values(KNOWN),
        ParameterDescriptor::optional("Modes")
            .with_kind(Kind::List(&Kind::Text))
            .with_known_values(KNOWN),
        ParameterDescriptor::optional("Inner").with_kind(Kind::Object(&[
            ParameterDescriptor::optional("Mode").with_known_values(KNOWN),
        ])),
        ParameterDescriptor::optional("Free"),
    ]);
    let right =
        |place: &str| format!("{place} must be `Sso`, in these upper and lower case letters");
    for valid in ["Sso", "HTTP", "http", "on", "new", "", "Ssso"] {
        let arguments = format!(r#"{{"Mode": "{valid}", "Modes": ["Sso", "{valid}"]}}"#);
        assert_eq!(validation_error(&PUT, &arguments), "", "{arguments}");
    }
    for (arguments, place) in [
        (r#"{"Mode": "sso"}"#, "Mode"),
        (r#"{"Mode": "SSO"}"#, "Mode"),
        (r#"{"Password": "sSO"}"#, "Password"),
        (r#"{"Modes": ["x", "sso"]}"#, "Modes[1]"),
        (r#"{"Inner": {"Mode": "sso"}}"#, "Inner.Mode"),
    ] {
        assert_eq!(
            validation_error(&PUT, arguments),
            right(place),
            "{arguments}"
        );
    }
    // The type comes first.
    check(
        &PUT,
        &[
            (
                r#"{"Mode": "On", "Free": "SSO"}"#,
                "Mode must be `on`, in these upper and lower case letters",
            ),
            (r#"{"Free": "sso"}"#, ""),
            (r#"{"Modes": "sso"}"#, "Modes must be a list"),
        ],
    );
}
