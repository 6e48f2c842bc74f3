//! What a program adds to requests.

use std::sync::Mutex;

use super::*;
use crate::config::{AttemptInfo, CallInfo, Observer, RequestInfo};
use crate::error::ConfigError;
use crate::operation::descriptor::Location;

/// The request of an operation, or the error.
fn sent(
    bench: &mut Bench,
    operation: &impl Operation,
    options: CallOptions,
) -> Result<http::Request<Bytes>, Error> {
    let config = bench.config.clone();
    let mut sent = None;
    bench.run_with(operation, &config, options, |request| {
        sent = Some(request.request);
        Ok(response(200, r#"{"Id": "1"}"#))
    })?;
    Ok(sent.expect("a request was sent"))
}

fn invalid(error: &Error) -> (&'static str, &str, &'static str) {
    match error.kind() {
        ErrorKind::Config(ConfigError::InvalidAddition { kind, name, reason }) => {
            (kind, name, reason)
        }
        other => panic!("not an invalid addition: {other:?}"),
    }
}

#[test]
fn the_client_the_call_and_the_interceptor_add_in_this_order() {
    let mut bench = Bench::new();
    bench.configure(|config| {
        config
            .header("X-One", "client")
            .header("x-two", "client")
            .query_parameter("Q1", "client")
            .query_parameter("Q2", "client")
            .intercept(|call, additions| {
                assert_eq!(call.endpoint, Some("thing.cn-shenzhen.aliyuncs.com"));
                additions.header("x-three", call.operation);
                additions.query_parameter("Q3", "a b");
            })
            .intercept(|_, additions| {
                additions.query_parameter("Q3", "a+b c");
            })
    });
    let options = CallOptions::new()
        .header("x-TWO", "call")
        .query_parameter("Q2", "call")
        .header("x-three", "call");
    let request = sent(&mut bench, &MAKE, options).unwrap();
    let header = |name: &str| request.headers()[name].to_str().unwrap().to_owned();
    assert_eq!(header("x-one"), "client");
    assert_eq!(header("x-two"), "call");
    assert_eq!(header("x-three"), "MakeThing");
    let query = request.uri().query().unwrap();
    assert!(query.contains("Q1=client&Q2=call&Q3=a%2Bb%20c"), "{query}");
}

#[test]
fn vendor_headers_are_signed_and_others_travel_unsigned() {
    let mut bench = Bench::new();
    bench.configure(|config| config.header("x-acs-extra", "1").header("x-extra", "2"));
    for operation in [&MAKE, &READ] {
        let request = sent(&mut bench, operation, CallOptions::new()).unwrap();
        assert_eq!(request.headers()["x-extra"], "2");
        assert_eq!(request.headers()["x-acs-extra"], "1");
        let authorization = request.headers()["authorization"].to_str().unwrap();
        assert!(authorization.contains(";x-acs-extra;"), "{authorization}");
        assert!(!authorization.contains("x-extra"), "{authorization}");
    }
}

#[test]
fn the_older_scheme_of_roa_drops_added_parameters_without_a_value() {
    let mut bench = Bench::new().scheme(SignatureScheme::HmacSha1);
    bench.configure(|config| config.query_parameter("A", "").query_parameter("B", "1"));
    let request = sent(&mut bench, &READ, CallOptions::new()).unwrap();
    let query = request.uri().query().unwrap();
    assert!(query.contains("B=1") && !query.contains("A="), "{query}");
}

#[test]
fn each_attempt_is_intercepted() {
    let mut bench = Bench::new();
    let count = Arc::new(Mutex::new(0));
    bench.configure(|config| {
        config.intercept(move |_, additions| {
            let mut count = count.lock().unwrap();
            *count += 1;
            additions.header("traceparent", count.to_string());
        })
    });
    let config = bench.config.clone();
    let mut seen = Vec::new();
    let result = bench.run(&READ, &config, |request| {
        seen.push(request.request.headers()["traceparent"].clone());
        Ok(match seen.len() {
            1 => response(503, r#"{"Code": "ServiceUnavailable"}"#),
            _ => response(200, r#"{"Id": "1"}"#),
        })
    });
    assert!(result.is_ok());
    assert_eq!(seen, ["1", "2"]);
}

#[test]
fn names_that_are_set_here_and_malformed_ones_are_errors_of_the_builder() {
    let built = |name: &str, value: &str| Config::builder().header(name, value).build();
    for (name, value, reason) in [
        ("", "v", "the name is empty"),
        ("a b", "v", "the name has a character"),
        ("a\r\nb", "v", "the name has a character"),
        ("x-a", "v\r\nx-evil: 1", "the value has a line break"),
        ("x-a", "v\u{e9}", "the value has a line break"),
        ("Host", "v", "this library sets it itself"),
        ("AUTHORIZATION", "v", "this library sets it itself"),
        ("content-type", "v", "this library sets it itself"),
        ("Transfer-Encoding", "v", "this library sets it itself"),
        ("X-Acs-Action", "v", "this library sets it itself"),
        ("x-acs-signature-nonce", "v", "this library sets it itself"),
        ("user-agent", "v", "add to it with `user_agent`"),
    ] {
        let shown = built(name, value).expect_err(name).to_string();
        assert!(shown.contains(reason), "{shown}");
        let start = format!("the header {name:?} cannot be added");
        assert!(shown.starts_with(&start), "{shown}");
        assert!(!shown.contains("evil") && !shown.contains('\r'), "{shown}");
    }
    let built = |name: &str, value: &str| Config::builder().query_parameter(name, value).build();
    for (name, value, reason) in [
        ("", "v", "the name is empty"),
        ("a\nb", "v", "the name has a line break"),
        ("a", "v\nevil", "the value has a line break"),
        ("Action", "v", "this library sets it itself"),
        ("Signature", "v", "this library sets it itself"),
        ("Timestamp", "v", "this library sets it itself"),
    ] {
        let shown = built(name, value).expect_err(name).to_string();
        assert!(shown.contains(reason) && !shown.contains("evil"), "{shown}");
        let start = format!("the query parameter {name:?} cannot be added");
        assert!(shown.starts_with(&start), "{shown}");
    }
    // The first error is reported, whatever is added after it.
    let builder = Config::builder().header("host", "a").header("x-b", "c");
    assert!(builder.build().is_err());
}

#[test]
fn bad_additions_of_a_call_end_it_before_anything_is_sent() {
    let mut bench = Bench::new();
    let options = CallOptions::new().header("x-acs-date", "yesterday");
    let error = sent(&mut bench, &MAKE, options).unwrap_err();
    assert_eq!(error.attempts(), 0);
    assert_eq!(invalid(&error).1, "x-acs-date");

    bench.configure(|config| {
        config.intercept(|_, additions| {
            additions.query_parameter("Version", "1");
        })
    });
    let error = sent(&mut bench, &MAKE, CallOptions::new()).unwrap_err();
    assert_eq!(error.attempts(), 0);
    assert_eq!(invalid(&error).1, "Version");
}

#[test]
fn nothing_replaces_a_parameter_of_the_operation() {
    static HEADERS: &[ParameterDescriptor] = &[
        ParameterDescriptor::optional("x-acs-mine").with_location(Location::Header),
        ParameterDescriptor::optional("Field").with_location(Location::Form),
        ParameterDescriptor::optional("Q"),
    ];
    static PUT: Descriptor =
        Descriptor::new(&RPC, "PutThing", Method::POST, "/").with_parameters(HEADERS);
    let put = operation(&PUT, r#"{"x-acs-mine": "1", "Field": "2", "Q": "3"}"#);
    let nothing = operation(&PUT, "{}");
    for scheme in [SignatureScheme::Acs3, SignatureScheme::HmacSha1] {
        for (options, what) in [
            (CallOptions::new().header("X-Acs-Mine", "9"), "x-acs-mine"),
            (CallOptions::new().query_parameter("Field", "9"), "Field"),
            (CallOptions::new().query_parameter("Q", "9"), "Q"),
        ] {
            let mut bench = Bench::new().scheme(scheme);
            let error = run(&mut bench, &put, options.clone()).unwrap_err();
            let (_, name, reason) = invalid(&error);
            assert_eq!((name, reason), (what, "the operation sets it itself"));
            assert!(run(&mut bench, &nothing, options).is_ok(), "{what}");
        }
    }
}

fn run(bench: &mut Bench, operation: &DynamicOperation, options: CallOptions) -> Result<(), Error> {
    let config = bench.config.clone();
    let ok = |_| Ok(response(200, r#"{"RequestId": "1"}"#));
    bench.run_with(operation, &config, options, ok).map(drop)
}

#[derive(Default)]
struct Shown(Mutex<Vec<String>>);

impl Observer for Shown {
    fn on_request(&self, call: &CallInfo<'_>, request: &RequestInfo<'_>) {
        let mut shown = self.0.lock().unwrap();
        shown.push(format!("{} {request:?}", call.operation));
    }

    fn on_attempt(&self, _: &CallInfo<'_>, attempt: &AttemptInfo<'_>) {
        let mut shown = self.0.lock().unwrap();
        shown.push(format!("{:?} {:?}", attempt.status, attempt.response));
    }
}

#[test]
fn an_observer_sees_requests_and_responses_without_their_secrets() {
    const SECRET: &str = "hunter2hunter2";
    let shown = Arc::new(Shown::default());
    for scheme in [SignatureScheme::Acs3, SignatureScheme::HmacSha1] {
        let mut bench = Bench::new().scheme(scheme);
        bench.configure(|config| {
            config
                .observer(Arc::clone(&shown))
                .header("x-gateway-token", SECRET)
                .header("x-acs-gateway-token", SECRET)
                .header("traceparent", "00-1-2-01")
                .query_parameter("Key", SECRET)
        });
        let config = bench.config.clone();
        let debug = format!("{config:?} {:?}", CallOptions::new().header("x-b", SECRET));
        assert!(!debug.contains(SECRET), "{debug}");
        for operation in [&MAKE, &READ] {
            let error = bench.run(operation, &config, |_| {
                let message = format!(r#"{{"Code": "X", "Message": "got {SECRET}"}}"#);
                let mut response = response(400, &message);
                let headers = response.headers_mut();
                headers.insert("set-cookie", http::HeaderValue::from_static(SECRET));
                headers.insert("x-echo", http::HeaderValue::from_static(SECRET));
                Ok(response)
            });
            let error = error.expect_err("the service refuses");
            assert!(error.to_string().contains("got [redacted]"), "{error}");
            assert!(!format!("{error:?}").contains(SECRET), "{error:?}");
        }
    }
    let lines = shown.0.lock().unwrap();
    let all = lines.join("\n");
    for secret in [SECRET, "testtoken", "Signature=", "testsecret"] {
        assert!(!all.contains(secret), "{all}");
    }
    let (request, response) = (&lines[2], &lines[3]);
    for part in [
        "ReadThing RequestInfo { number: 1, method: GET, host: \"thing.cn-shenzhen.aliyuncs.com\", path: \"/v1/thing\"",
        "\"Key\"",
        "\"x-acs-action\": \"ReadThing\"",
        "\"authorization\": \"[redacted]\"",
        "\"x-acs-security-token\": \"[redacted]\"",
        "\"x-gateway-token\": \"[redacted]\"",
        "\"traceparent\": \"00-1-2-01\"",
        "body_bytes: 0",
    ] {
        assert!(request.contains(part), "{part} is not in {request}");
    }
    for part in [
        "Some(400) Some(ResponseInfo",
        "\"x-acs-request-id\": \"from-header\"",
        "\"set-cookie\": \"[redacted]\"",
        "body_bytes: 46",
    ] {
        assert!(response.contains(part), "{part} is not in {response}");
    }
}
