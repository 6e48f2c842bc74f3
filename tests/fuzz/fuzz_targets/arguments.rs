//! Arguments of an operation in JSON, and the request with them.

#![no_main]

use std::sync::Arc;
use std::time::Duration;

use aliyun_core::config::Endpoint;
use aliyun_core::http::{Method, Request};
use aliyun_core::model::JsonObject;
use aliyun_core::operation::descriptor::{Condition, Kind, Limit, Location, Rule, Serialization};
use aliyun_core::operation::{ApiStyle, Descriptor, ParameterDescriptor, Product};
use aliyun_core::{
    Call, CallOptions, Config, DynamicOperation, Error, Now, Operation, SeededRandom,
    SignatureScheme, Step,
};
use aliyun_sign::{Credentials, Signer};
use bytes::Bytes;
use fuzz::{Input, MARK, error_text};
use libfuzzer_sys::fuzz_target;
use serde_json::{Map, Value};

static RPC: Product =
    Product::new("Demo", "2020-01-01", ApiStyle::Rpc).with_endpoints(&[("eu", "demo.eu.example")]);
static ROA: Product = Product::new("Demo", "2020-01-01", ApiStyle::Roa)
    .with_endpoints(&[("eu", "{Host}.eu.example")]);

/// Parameters with every kind and serialization.
const QUERY: [ParameterDescriptor; 10] = [
    ParameterDescriptor::optional("Any").with_kind(Kind::Any),
    ParameterDescriptor::optional("Base64"),
    ParameterDescriptor::optional("Bytes").with_kind(Kind::Bytes),
    ParameterDescriptor::optional("Flat")
        .with_kind(Kind::List(&Kind::Object(&[
            ParameterDescriptor::required("Key"),
            ParameterDescriptor::optional("Values").with_kind(Kind::List(&Kind::Text)),
        ])))
        .with_serialization(Serialization::Flat),
    ParameterDescriptor::optional("Form").with_location(Location::Form),
    ParameterDescriptor::optional("Json")
        .with_kind(Kind::Map(&Kind::Int32))
        .with_serialization(Serialization::Json),
    ParameterDescriptor::optional("Number")
        .with_kind(Kind::Number)
        .with_limits(&[Limit::FloatExclusiveMinimum(0.5), Limit::FloatMaximum(1e9)]),
    ParameterDescriptor::optional("Secret").secret(),
    ParameterDescriptor::optional("Simple")
        .with_kind(Kind::List(&Kind::Int64))
        .with_serialization(Serialization::Simple)
        .with_limits(&[Limit::MaxItems(3)]),
    ParameterDescriptor::optional("Text").with_limits(&[Limit::MinLength(1), Limit::MaxLength(8)]),
];
/// Parameters in every location.
const LOCATIONS: [ParameterDescriptor; 7] = [
    ParameterDescriptor::optional("Body")
        .with_kind(Kind::Any)
        .with_location(Location::Body),
    ParameterDescriptor::optional("Flag").with_kind(Kind::Boolean),
    ParameterDescriptor::required("Host").with_location(Location::Host),
    ParameterDescriptor::required("Id").with_location(Location::Path),
    ParameterDescriptor::optional("Secret").secret(),
    ParameterDescriptor::optional("Type").with_location(Location::Path),
    ParameterDescriptor::optional("x-acs-mood").with_location(Location::Header),
];
const RULES: [Rule; 3] = [
    Rule::AtLeastOneOf(&["Any", "Secret", "Text"]),
    Rule::Base64("Base64"),
    Rule::RequiredWhen {
        parameter: "Number",
        when: &[
            Condition::Given("Bytes"),
            Condition::OneOf("Text", &["a", ""]),
        ],
        reason: "there are bytes",
    },
];
static ASK: Descriptor = Descriptor::new(&RPC, "Ask", Method::POST, "/")
    .with_parameters(&QUERY)
    .with_rules(&RULES);
static PUT: Descriptor =
    Descriptor::new(&ROA, "Put", Method::PUT, "/things/{Id}/of/{Type}").with_parameters(&LOCATIONS);

fuzz_target!(|data: &[u8]| {
    let mut input = Input::new(data);
    let descriptor = input.choose(&[&ASK, &PUT]);
    let scheme = input.choose(&[SignatureScheme::Acs3, SignatureScheme::HmacSha1]);
    let options = match input.digit() % 2 {
        0 => CallOptions::new(),
        _ => CallOptions::new().skip_validation(),
    };
    let Ok(mut arguments) = serde_json::from_slice::<Map<String, Value>>(input.rest()) else {
        return;
    };
    arguments.insert("Secret".to_owned(), MARK.into());
    let Ok(operation) = DynamicOperation::from_descriptor(descriptor, &arguments) else {
        return;
    };
    if let Err(error) = operation.validate() {
        assert!(
            !error_text(&error).contains(MARK),
            "a secret is shown: {error}"
        );
    }
    let config = Config::builder()
        .region("eu")
        .signature_scheme(scheme)
        .build()
        .expect("there is no endpoint that could be invalid");
    match request(&operation, &config, options) {
        Ok(request) => check(&request, descriptor),
        Err(error) => assert!(
            !error_text(&error).contains(MARK),
            "a secret is shown: {error}"
        ),
    }
});

/// Returns the request of a call, or the error before it.
fn request(
    operation: &DynamicOperation,
    config: &Config,
    options: CallOptions,
) -> Result<Request<Bytes>, Error> {
    let now = Now {
        unix: Duration::from_secs(1_935_817_689),
        monotonic: Duration::ZERO,
    };
    let random = SeededRandom::from_seed([7; 24]);
    let mut output = JsonObject::default();
    let mut call = Call::with_options(operation, config, options, &mut output);
    loop {
        call = match call.step(now, &random) {
            Step::Credentials(awaiting) => {
                let credentials = Credentials::access_key("id", "secret");
                awaiting.provide(Arc::new(Signer::new(credentials)))
            }
            Step::Done(result) => return Err(result.expect_err("no request was sent")),
            Step::Send(outgoing, _) => {
                let shown = format!("{outgoing:?}");
                assert!(!shown.contains(MARK), "a secret is shown: {shown}");
                return Ok(outgoing.request);
            }
            Step::Wait(..) => unreachable!("no attempt has failed"),
        };
    }
}

/// Asserts that a request goes to the host and the path of its operation.
fn check(request: &Request<Bytes>, descriptor: &Descriptor) {
    let uri = request.uri();
    let authority = uri.authority().expect("the URL has a host").as_str();
    assert!(authority.ends_with(".eu.example"), "{uri}");
    let endpoint = Endpoint::parse(authority).expect("the host is a name");
    assert_eq!(endpoint.authority(), authority);
    assert_eq!(request.headers()["host"], authority);

    let (path, template) = (uri.path(), descriptor.path);
    assert_eq!(
        path.split('/').count(),
        template.split('/').count(),
        "{uri}"
    );
    let is_dot_segment = |segment: &str| {
        let dots = segment.to_ascii_lowercase().replace("%2e", ".");
        dots == "." || dots == ".."
    };
    assert!(!path.split('/').any(is_dot_segment), "{uri}");
    let parsed = uri.to_string().parse();
    assert_eq!(parsed.as_ref().ok(), Some(uri), "the URL is invalid");
}
