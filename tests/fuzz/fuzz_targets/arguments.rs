//! JSON as the arguments of an operation, and the request that becomes of it.

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
use fuzz::{Input, MARK, shown};
use libfuzzer_sys::fuzz_target;
use serde_json::{Map, Value};

static RPC: Product =
    Product::new("Demo", "2020-01-01", ApiStyle::Rpc).with_endpoints(&[("eu", "demo.eu.example")]);
static ROA: Product = Product::new("Demo", "2020-01-01", ApiStyle::Roa)
    .with_endpoints(&[("eu", "{Host}.eu.example")]);

/// Parameters that travel in every style.
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
        .with_limits(&[Limit::Above(0.5), Limit::AtMost(1e9)]),
    ParameterDescriptor::optional("Secret").secret(),
    ParameterDescriptor::optional("Simple")
        .with_kind(Kind::List(&Kind::Int64))
        .with_serialization(Serialization::Simple)
        .with_limits(&[Limit::MaxItems(3)]),
    ParameterDescriptor::optional("Text").with_limits(&[Limit::MinLength(1), Limit::MaxLength(8)]),
];
/// Parameters that travel in every place.
const PLACES: [ParameterDescriptor; 7] = [
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
    Descriptor::new(&ROA, "Put", Method::PUT, "/things/{Id}/of/{Type}").with_parameters(&PLACES);

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
        assert!(!shown(&error).contains(MARK), "it tells a secret: {error}");
    }
    let config = Config::builder()
        .region("eu")
        .signature_scheme(scheme)
        .build()
        .expect("there is no endpoint that could be invalid");
    match request(&operation, &config, options) {
        Ok(request) => check(&request, descriptor),
        Err(error) => assert!(!shown(&error).contains(MARK), "it tells a secret: {error}"),
    }
});

/// The request of a call, unless there is none.
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
            Step::Credentials(wanting) => {
                let credentials = Credentials::access_key("id", "secret");
                wanting.provide(Arc::new(Signer::new(credentials)))
            }
            Step::Done(result) => return Err(result.expect_err("nothing was sent")),
            Step::Send(outgoing, _) => {
                let shown = format!("{outgoing:?}");
                assert!(!shown.contains(MARK), "it tells a secret: {shown}");
                return Ok(outgoing.request);
            }
            Step::Wait(..) => unreachable!("nothing has failed"),
        };
    }
}

/// Fails if a request does not go where its operation says.
fn check(request: &Request<Bytes>, descriptor: &Descriptor) {
    let uri = request.uri();
    let authority = uri.authority().expect("an address has a host").as_str();
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
    let is_step = |segment: &str| {
        let dots = segment.to_ascii_lowercase().replace("%2e", ".");
        dots == "." || dots == ".."
    };
    assert!(!path.split('/').any(is_step), "{uri}");
    let again = uri.to_string().parse();
    assert_eq!(again.as_ref().ok(), Some(uri), "it is no address");
}
