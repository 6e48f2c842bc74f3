//! A call walked through its states, with a made-up service and a made-up clock.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use aliyun_sign::{Credentials, Signer};
use bytes::Bytes;
use http::{Method, Response, StatusCode};

use super::*;
use crate::config::SignatureScheme;
use crate::decode::{Fields, Slot};
use crate::error::{ApiError, Arrival, DecodeError, Fault, Stage, ValidationError};
use crate::operation::{self, Descriptor, ParameterDescriptor, Verdict};
use crate::product::{Product, Style};
use crate::random::SeededRandom;

static RPC: Product = product("Thing", Style::Rpc);
static ROA: Product = product("thing", Style::Roa);

const fn product(code: &'static str, style: Style) -> Product {
    Product {
        code,
        version: "2020-01-01",
        style,
        endpoints: &[("cn-shenzhen", "thing.cn-shenzhen.aliyuncs.com")],
        vpc_endpoints: &[],
        host_prefix: "thing",
    }
}

const PARAMETERS: &[ParameterDescriptor] = &[
    ParameterDescriptor::required("Name"),
    ParameterDescriptor::optional("Note"),
    ParameterDescriptor::optional("Password").secret(),
];

static MAKE_THING: Descriptor =
    Descriptor::new(&RPC, "MakeThing", Method::POST, "/").with_parameters(PARAMETERS);
static READ_THING: Descriptor =
    Descriptor::new(&ROA, "ReadThing", Method::GET, "/v1/thing").with_parameters(PARAMETERS);

struct Thing {
    descriptor: &'static Descriptor,
    name: &'static str,
}

const MAKE: Thing = Thing {
    descriptor: &MAKE_THING,
    name: "a b",
};
const READ: Thing = Thing {
    descriptor: &READ_THING,
    name: "a b",
};

impl Operation for Thing {
    type Output = Answer;

    fn descriptor(&self) -> &'static Descriptor {
        self.descriptor
    }

    fn validate(&self) -> Result<(), ValidationError> {
        let named = !self.name.is_empty();
        self.descriptor.rule(named, &["Name"], "must not be empty")
    }

    fn parameters<'a>(&'a self, to: &mut Parameters<'a>) {
        to.query("Name", self.name);
        to.query("Note", "");
        to.query("Password", "hunter 2");
    }
}

#[derive(Debug, Default, PartialEq)]
struct Answer {
    id: String,
    code: Option<String>,
    success: Option<bool>,
}

impl Fields for Answer {
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Id" => &mut self.id,
            "Code" => &mut self.code,
            "Success" => &mut self.success,
            _ => return None,
        })
    }
}

impl operation::Response for Answer {
    fn verdict(&self) -> Verdict<'_> {
        Verdict {
            success: self.success,
            code: self.code.as_deref(),
        }
    }

    fn missing(&self) -> Option<&'static str> {
        self.id.is_empty().then_some("Id")
    }
}

/// Drives calls of one operation by the rule in the documentation of [`Call`].
struct Bench {
    config: Config,
    signer: Arc<Signer>,
    random: SeededRandom,
    now: Now,
}

impl Bench {
    fn new() -> Self {
        let credentials = Credentials::sts("testid", "testsecret", "testtoken");
        Self {
            config: Config::new().region("cn-shenzhen"),
            signer: Arc::new(Signer::new(credentials)),
            random: SeededRandom::from_seed([1; 24]),
            now: Now {
                unix: Duration::from_secs(1_719_792_012),
                monotonic: Duration::from_secs(100),
            },
        }
    }

    fn scheme(mut self, scheme: SignatureScheme) -> Self {
        self.config = self.config.signature_scheme(scheme);
        self
    }

    fn run(
        &mut self,
        mut call: Call<'_, Thing>,
        mut service: impl FnMut(Outgoing) -> Result<Response<Bytes>, TransportError>,
    ) -> Result<Answer, Error> {
        loop {
            call = match call.step(self.now, &self.random) {
                Step::Credentials(wanting) => wanting.provide(Arc::clone(&self.signer)),
                Step::Done(result) => return result,
                Step::Send(outgoing, sent) => {
                    let outcome = service(outgoing);
                    sent.outcome(self.now, outcome)
                }
                Step::Wait(duration, waiting) => {
                    self.now.monotonic += duration;
                    self.now.unix += duration;
                    waiting
                }
            };
        }
    }

    /// What becomes of an answer.
    fn answered(&mut self, status: u16, body: &str) -> Result<Answer, Error> {
        let config = self.config.clone();
        self.run(Call::new(&MAKE, &config), |_| Ok(answer(status, body)))
    }

    /// The request of an operation.
    fn request(&mut self, operation: &Thing) -> http::Request<Bytes> {
        let config = self.config.clone();
        let mut request = None;
        self.run(Call::new(operation, &config), |outgoing| {
            request = Some(outgoing.request);
            Ok(answer(200, r#"{"Id": "1"}"#))
        })
        .expect("the answer is fine");
        request.expect("a request was sent")
    }
}

fn answer(status: u16, body: &str) -> Response<Bytes> {
    Response::builder()
        .status(status)
        .header("content-type", "application/json")
        .header("x-acs-request-id", "from-header")
        .body(Bytes::copy_from_slice(body.as_bytes()))
        .expect("the parts are valid")
}

fn api(result: Result<Answer, Error>) -> ApiError {
    match result {
        Err(Error::Api(error)) => *error,
        other => panic!("not a refusal: {other:?}"),
    }
}

fn decode(result: Result<Answer, Error>) -> DecodeError {
    match result {
        Err(Error::Decode(error)) => *error,
        other => panic!("not a decode error: {other:?}"),
    }
}

#[test]
fn credentials_are_asked_for_before_anything_is_signed() {
    let bench = Bench::new();
    let call = Call::new(&MAKE, &bench.config);
    let Step::Credentials(wanting) = call.step(bench.now, &bench.random) else {
        panic!("credentials come first");
    };
    let call = wanting.provide(Arc::clone(&bench.signer));
    let Step::Send(outgoing, sent) = call.step(bench.now, &bench.random) else {
        panic!("then the request");
    };
    assert_eq!(outgoing.timeout, Config::DEFAULT_TIMEOUT);
    let call = sent.outcome(bench.now, Ok(answer(200, r#"{"Id": 7}"#)));
    let Step::Done(result) = call.step(bench.now, &bench.random) else {
        panic!("then the result");
    };
    assert_eq!(result.unwrap().id, "7");
}

#[test]
fn a_failure_to_get_credentials_ends_the_call() {
    let bench = Bench::new();
    let Step::Credentials(wanting) = Call::new(&MAKE, &bench.config).step(bench.now, &bench.random)
    else {
        panic!("credentials come first");
    };
    let call = wanting.fail(crate::error::ConfigError::MissingCredentials.into());
    let Step::Done(Err(error)) = call.step(bench.now, &bench.random) else {
        panic!("then the error");
    };
    assert_eq!(error.arrival(), Arrival::NeverSent);
}

#[test]
fn what_is_wrong_before_sending_comes_out_of_the_first_step() {
    let mut bench = Bench::new();
    let nameless = Thing { name: "", ..MAKE };
    let config = bench.config.clone();
    let unreachable = |_| -> Result<_, _> { panic!("nothing may be sent") };

    let error = bench
        .run(Call::new(&nameless, &config), unreachable)
        .unwrap_err();
    assert_eq!(error.stage(), Stage::Validation);
    assert_eq!(error.to_string(), "MakeThing: Name must not be empty");

    let options = CallOptions::new().skip_validation();
    let unchecked = Call::with_options(&nameless, &config, options);
    assert!(
        bench
            .run(unchecked, |_| Ok(answer(200, r#"{"Id": 1}"#)))
            .is_ok()
    );

    let nowhere = Config::new();
    let error = bench
        .run(Call::new(&MAKE, &nowhere), unreachable)
        .unwrap_err();
    assert_eq!(error.stage(), Stage::Configuration);
    assert_eq!(error.fault(), Fault::Caller);
}

#[test]
fn parameters_that_fit_no_address_are_refused_before_sending() {
    let mut bench = Bench::new();
    let config = bench.config.clone();
    let long = Thing {
        name: Box::leak("x".repeat(70_000).into_boxed_str()),
        ..MAKE
    };
    let unreachable = |_| -> Result<_, _> { panic!("nothing may be sent") };
    let error = bench
        .run(Call::new(&long, &config), unreachable)
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "MakeThing: the parameters are longer than an address can be"
    );
    // A form has no such limit.
    let config = bench.scheme(SignatureScheme::HmacSha1).config;
    let mut bench = Bench::new();
    let call = Call::new(&long, &config);
    assert!(bench.run(call, |_| Ok(answer(200, r#"{"Id": 1}"#))).is_ok());
}

#[test]
fn an_attempt_is_made_once_unless_the_decision_says_otherwise() {
    let mut bench = Bench::new();
    let config = bench.config.clone();
    let mut attempts = 0;
    let refuse = |_| {
        attempts += 1;
        Ok(answer(
            503,
            r#"{"Code": "ServiceUnavailable", "Message": ""}"#,
        ))
    };
    let error = bench.run(Call::new(&MAKE, &config), refuse).unwrap_err();
    assert_eq!(error.fault(), Fault::Service);
    assert_eq!(attempts, 1);
}

#[test]
fn every_attempt_has_its_own_nonce_time_and_signature() {
    let mut bench = Bench::new();
    let config = bench.config.clone();
    let mut call = Call::new(&MAKE, &config);
    call.core.retry = |attempts, _| (attempts < 3).then_some(Duration::from_secs(1));

    let mut seen = Vec::new();
    let error = bench
        .run(call, |outgoing| {
            let header = |name| {
                outgoing.request.headers()[name]
                    .to_str()
                    .unwrap()
                    .to_owned()
            };
            seen.push((
                ["x-acs-signature-nonce", "x-acs-date", "authorization"].map(header),
                outgoing.timeout,
            ));
            Ok(answer(503, r#"{"Code": "ServiceUnavailable"}"#))
        })
        .unwrap_err();
    assert_eq!(error.code(), Some("ServiceUnavailable"));
    assert_eq!(seen.len(), 3);
    let distinct: HashSet<_> = seen.iter().flat_map(|(headers, _)| headers).collect();
    assert_eq!(distinct.len(), 9);
    let left: Vec<_> = seen.iter().map(|(_, left)| left.as_secs()).collect();
    assert_eq!(left, [30, 29, 28], "the limit is one for the whole call");
}

#[test]
fn time_that_ran_out_is_told_with_its_phase() {
    let mut bench = Bench::new();
    let config = bench.config.clone().timeout(Duration::ZERO);
    let unreachable = |_| -> Result<_, _> { panic!("nothing may be sent") };
    let error = bench
        .run(Call::new(&MAKE, &config), unreachable)
        .unwrap_err();
    assert_eq!(error.stage(), Stage::Transport(Phase::Credentials));
    assert_eq!(error.arrival(), Arrival::NeverSent);
    assert!(error.is_timeout());

    let config = bench.config.clone();
    let mut call = Call::new(&MAKE, &config);
    call.core.retry = |_, _| Some(Duration::from_secs(20));
    let error = bench.run(call, |_| Ok(answer(503, "{}"))).unwrap_err();
    assert_eq!(error.stage(), Stage::Transport(Phase::WholeCall));
    assert_eq!(error.arrival(), Arrival::MayHaveArrived);
}

#[test]
fn acs3_leaves_parameters_in_the_query_and_names_the_action_in_a_header() {
    let request = Bench::new().request(&MAKE);
    assert_eq!(request.method(), Method::POST);
    assert_eq!(
        request.uri(),
        "https://thing.cn-shenzhen.aliyuncs.com/?Name=a%20b&Note=&Password=hunter%202"
    );
    assert!(request.body().is_empty());
    let header = |name| request.headers()[name].to_str().unwrap();
    assert_eq!(header("content-length"), "0");
    assert_eq!(header("host"), "thing.cn-shenzhen.aliyuncs.com");
    assert_eq!(header("accept"), "application/json");
    assert_eq!(header("x-acs-action"), "MakeThing");
    assert_eq!(header("x-acs-version"), "2020-01-01");
    assert_eq!(header("x-acs-date"), "2024-07-01T00:00:12Z");
    assert!(header("authorization").starts_with("ACS3-HMAC-SHA256 Credential=testid,"));
    assert!(request.headers()["authorization"].is_sensitive());
    assert!(request.headers()["x-acs-security-token"].is_sensitive());
}

#[test]
fn rpc_puts_parameters_and_signature_into_the_form() {
    let request = Bench::new()
        .scheme(SignatureScheme::HmacSha1)
        .request(&MAKE);
    assert_eq!(request.uri(), "https://thing.cn-shenzhen.aliyuncs.com/");
    assert_eq!(
        request.headers()["content-type"],
        "application/x-www-form-urlencoded"
    );
    let body = str::from_utf8(request.body()).unwrap();
    assert!(body.contains("&Format=JSON&Name=a%20b&Note=&Password=hunter%202&"));
    assert!(body.contains("&SecurityToken=testtoken&"));
    assert!(body.contains("&Signature="));
}

#[test]
fn roa_leaves_empty_values_out() {
    let request = Bench::new()
        .scheme(SignatureScheme::HmacSha1)
        .request(&READ);
    assert_eq!(request.method(), Method::GET);
    assert_eq!(
        request.uri(),
        "https://thing.cn-shenzhen.aliyuncs.com/v1/thing?Name=a%20b&Password=hunter%202"
    );
    let header = |name| request.headers()[name].to_str().unwrap();
    assert_eq!(header("date"), "Mon, 01 Jul 2024 00:00:12 GMT");
    assert_eq!(header("x-acs-action"), "ReadThing");
    assert!(header("authorization").starts_with("acs testid:"));
}

#[test]
fn a_refusal_is_read_in_every_spelling() {
    let mut bench = Bench::new();
    let error = api(bench.answered(
        404,
        r#"{"RequestId": "R", "HostId": "h", "Code": "Thing.NotFound", "Message": "no such thing",
            "Recommend": "https://api.aliyun.com/troubleshoot?q=x"}"#,
    ));
    assert_eq!(error.code(), "Thing.NotFound");
    assert_eq!(error.status(), StatusCode::NOT_FOUND);
    assert_eq!(error.request_id(), Some("R"));
    assert_eq!(error.host_id(), Some("h"));
    assert_eq!(
        error.recommend(),
        Some("https://api.aliyun.com/troubleshoot?q=x")
    );
    assert_eq!(error.fault(), Fault::Caller);
    assert_eq!(
        error.to_string(),
        "Thing.NotFound: no such thing (HTTP 404, request id R)"
    );

    let error = api(bench.answered(400, r#"{"code": 400, "message": "m", "requestId": "r"}"#));
    assert_eq!((error.code(), error.request_id()), ("400", Some("r")));

    let error = api(bench.answered(500, r#"{"Message": "only this"}"#));
    assert_eq!(
        (error.code(), error.request_id()),
        ("500", Some("from-header"))
    );

    let error = api(bench.answered(
        400,
        "<?xml version='1.0'?><Error><RequestId>R</RequestId><HostId>h</HostId>\
         <Code>Bad</Code><Message>a &lt;b&gt; &amp;amp;</Message></Error>",
    ));
    assert_eq!((error.code(), error.message()), ("Bad", "a <b> &amp;"));
}

#[test]
fn a_failure_can_come_with_a_status_of_success() {
    let mut bench = Bench::new();
    let error = api(bench.answered(
        200,
        r#"{"Success": false, "Code": "500", "ErrorCode": "Broken", "Message": "m", "TraceId": "t"}"#,
    ));
    assert_eq!(error.code(), "Broken");
    assert_eq!(error.status(), StatusCode::OK);
    assert_eq!(error.fault(), Fault::Service);

    // `Code` decides where `Success` is missing, and `ErrorCode` never does.
    assert_eq!(
        api(bench.answered(200, r#"{"Id": 1, "Code": "404"}"#)).code(),
        "404"
    );
    assert!(
        bench
            .answered(200, r#"{"Id": 1, "Code": 200, "ErrorCode": "400"}"#)
            .is_ok()
    );
    assert!(
        bench
            .answered(200, r#"{"Id": 1, "Success": "true", "Code": "404"}"#)
            .is_ok()
    );
    assert!(
        bench
            .answered(200, r#"{"Id": 1, "ErrorCode": "400"}"#)
            .is_ok()
    );

    // A failure that does not have the shape of a success.
    let body = r#"{"Success": false, "Code": "X", "Id": {}, "TraceId": "t"}"#;
    let error = api(bench.answered(200, body));
    assert_eq!((error.code(), error.trace_id()), ("X", Some("t")));
}

#[test]
fn an_answer_that_was_not_promised_is_a_decode_error() {
    let mut bench = Bench::new();
    let error = decode(bench.answered(200, r#"{"Id": ["zWWpvRj"]}"#));
    assert_eq!(error.path(), "Id");
    assert_eq!(
        error.to_string(),
        "unexpected answer: Id: expected a text, found a list at line 1 column 8 \
         (HTTP 200, application/json, request id from-header; body: {Id: [1 items]})"
    );

    let error = decode(bench.answered(200, "{}"));
    assert_eq!((error.path(), error.reason()), ("Id", "missing"));

    let error = decode(bench.answered(502, "<html><title>502 Bad Gateway</title></html>"));
    assert_eq!(error.status(), StatusCode::BAD_GATEWAY);
    assert_eq!(error.excerpt(), "page titled `502 Bad Gateway`");

    for body in [
        "",
        r#"{"Code": "Moved"}"#,
        r#"{"Id": 1, "Success": true, "Code": "200"}"#,
    ] {
        let error = decode(bench.answered(302, body));
        assert!(error.reason().contains("redirect"), "{body}");
    }
    let error = decode(bench.answered(500, r#"{"Id": 1, "Code": "200", "Message": "success"}"#));
    assert_eq!(error.reason(), "a failure without an error code");

    for body in ["", "null", "[]", "\"x\"", "{\"Id\": \"cut"] {
        decode(bench.answered(200, body));
    }
}

#[test]
fn a_transport_error_is_passed_on() {
    let mut bench = Bench::new();
    let config = bench.config.clone();
    let reset = || TransportError::new(Phase::Exchange, TransportErrorKind::Failed, None);
    let error = bench
        .run(Call::new(&MAKE, &config), |_| Err(reset()))
        .unwrap_err();
    assert_eq!(error.stage(), Stage::Transport(Phase::Exchange));
    assert_eq!(error.arrival(), Arrival::MayHaveArrived);
    assert_eq!(error.fault(), Fault::Network);
}

#[test]
fn what_the_service_repeats_of_a_request_is_masked() {
    let mut bench = Bench::new();
    let error = api(bench.answered(
        400,
        r#"{"Code": "SignatureDoesNotMatch", "Message": "server string to sign is:POST&%2F&Name%3Da%2520b%26Password%3Dhunter%25202%26SecurityToken%3Dtesttoken, hunter%202, hunter 2"}"#,
    ));
    assert_eq!(
        error.message(),
        "server string to sign is:POST&%2F&Name%3Da%2520b%26Password%3D[redacted]%26SecurityToken%3D[redacted], [redacted], [redacted]"
    );
}

#[test]
fn what_the_service_says_can_be_printed() {
    let mut bench = Bench::new();
    let error = api(bench.answered(
        400,
        r#"{"RequestId": "a\nb", "Code": "X\u001b]0;evil\u0007", "Message": "a\u001b[2J"}"#,
    ));
    let shown = error.to_string();
    assert!(!shown.contains(char::is_control), "{shown:?}");
    assert!(shown.contains(r"a\u{1b}[2J"), "{shown}");

    let long = format!(
        r#"{{"Code": "X", "RequestId": "{}"}}"#,
        "r".repeat(1_000_000)
    );
    assert!(api(bench.answered(400, &long)).to_string().len() < 5_000);
}

#[test]
fn a_compressed_body_is_called_one() {
    let mut bench = Bench::new();
    let config = bench.config.clone();
    let mut compressed = answer(200, "\u{1f}\u{8b}");
    let gzip = http::HeaderValue::from_static("gzip");
    compressed.headers_mut().insert("content-encoding", gzip);
    let error = decode(bench.run(Call::new(&MAKE, &config), |_| Ok(compressed.clone())));
    assert!(error.reason().contains("compressed"));
}

#[test]
fn nothing_prints_a_secret() {
    let bench = Bench::new();
    let mut shown = String::new();
    let call = Call::new(&MAKE, &bench.config);
    shown += &format!("{call:?}");
    let step = call.step(bench.now, &bench.random);
    shown += &format!("{step:?}");
    let Step::Credentials(wanting) = step else {
        panic!("credentials come first");
    };
    let step = wanting
        .provide(Arc::clone(&bench.signer))
        .step(bench.now, &bench.random);
    shown += &format!("{step:?}");
    let Step::Send(outgoing, sent) = step else {
        panic!("then the request");
    };
    shown += &format!("{sent:?}{:?}", outgoing.request.headers());
    for secret in ["hunter", "testsecret", "testtoken", "Signature="] {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
}
