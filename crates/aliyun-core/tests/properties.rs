//! Properties of calls, errors and decoding that hold for every input.

use std::sync::Arc;
use std::time::Duration;

use aliyun_core::config::Endpoint;
use aliyun_core::error::{Cause, Phase, TransportErrorKind};
use aliyun_core::model::{Object, Slot, Value, decode};
use aliyun_core::operation::{ApiStyle, Descriptor, ParameterDescriptor, Product};
use aliyun_core::{
    Call, CallOptions, Config, Error, Now, Operation, RetryPolicy, SeededRandom, SignatureScheme,
    Step, TransportError,
};
use aliyun_sign::{Credentials, SecretString, Signer};
use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method};
use proptest::collection::vec;
use proptest::prelude::*;

static PRODUCT: Product =
    Product::new("Thing", "2020-01-01", ApiStyle::Rpc).with_host_prefix("thing");
static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "MakeThing", Method::POST, "/")
    .with_parameters(&[ParameterDescriptor::optional("Password").secret()]);

struct MakeThing {
    password: SecretString,
}

impl Object for MakeThing {
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        (name == "Password").then_some(&mut self.password as &mut dyn Slot)
    }

    fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
        to("Password", self.password.value());
    }
}

impl Operation for MakeThing {
    type Output = Thing;

    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

#[derive(Debug, Default)]
struct Thing {
    token: SecretString,
    count: Option<i64>,
    parts: Vec<Thing>,
}

impl Object for Thing {
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Token" => &mut self.token,
            "Count" => &mut self.count,
            "Parts" => &mut self.parts,
            _ => return None,
        })
    }

    fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
        to("Token", self.token.value());
        to("Count", self.count.value());
        to("Parts", self.parts.value());
    }
}

const NOW: Now = Now {
    unix: Duration::from_secs(1_719_792_012),
    monotonic: Duration::ZERO,
};

fn credentials() -> Credentials {
    Credentials::sts("testid", "KEYSECRET", "STSTOKEN")
}

/// The result of a call with this response, and the `Debug` output of all its steps.
fn outcome(
    operation: &MakeThing,
    scheme: SignatureScheme,
    response: Result<http::Response<Bytes>, TransportError>,
) -> (Result<Thing, Error>, String) {
    let config = Config::builder()
        .region("cn-shenzhen")
        .signature_scheme(scheme)
        .retry(RetryPolicy::never())
        .build()
        .expect("the settings are valid");
    let random = SeededRandom::from_seed([1; 24]);
    let mut response = Some(response);
    let mut shown = String::new();
    let mut output = Thing::default();
    let mut call = Call::with_options(operation, &config, CallOptions::new(), &mut output);
    let result = loop {
        shown += &format!("{call:?}");
        let step = call.step(NOW, &random);
        shown += &format!("{step:?}");
        call = match step {
            Step::Credentials(waiting) => waiting.provide(Arc::new(Signer::new(credentials()))),
            Step::Send(outgoing, sent) => {
                shown += &format!("{outgoing:?}{sent:?}{:?}", outgoing.request.headers());
                sent.receive(NOW, response.take().expect("one attempt is made"))
            }
            Step::Done(result) => break result,
            Step::Wait(..) => panic!("nothing is retried"),
        };
    };
    (result.map(|()| output), shown)
}

/// The `Debug` output of an error, and the `Display` output of the error and its sources.
fn error_text(error: &Error) -> String {
    let mut text = format!("{error:?}");
    let mut next: Option<&dyn std::error::Error> = Some(error);
    while let Some(error) = next {
        text += &format!("\n{error}");
        next = error.source();
    }
    text
}

fn schemes() -> impl Strategy<Value = SignatureScheme> {
    prop_oneof![Just(SignatureScheme::Acs3), Just(SignatureScheme::HmacSha1)]
}

/// Bodies from random bytes to realistic responses, which contain the secrets of the request.
fn bodies() -> impl Strategy<Value = Vec<u8>> {
    let json = prop_oneof![
        Just(r#"{"Code":"X","Message":"KEYSECRET PASS%2FWORD PASS/WORD"}"#),
        Just(r#"{"Success":false,"Message":"STSTOKEN"}"#),
        Just(r#"{"Token":"RESPONSETOKEN","Count":{}}"#),
        Just(r#"{"Parts":[{"Count":"RESPONSETOKEN"}]}"#),
        Just(r#"{"Token":"RESPONSETOKEN"#),
        Just("<Error><Code>KEYSECRET</Code><Message>STSTOKEN</Message></Error>"),
        Just("<html><title>KEYSECRET</title>"),
        Just("received STSTOKEN and KEYSECRET"),
    ];
    prop_oneof![
        vec(any::<u8>(), 0..200),
        ".{0,100}".prop_map(String::into_bytes),
        json.prop_map(|text| text.as_bytes().to_vec()),
    ]
}

fn headers() -> impl Strategy<Value = Vec<(HeaderName, HeaderValue)>> {
    let name = prop_oneof![
        Just(HeaderName::from_static("content-type")),
        Just(HeaderName::from_static("x-acs-request-id")),
        Just(HeaderName::from_static("location")),
    ];
    let value = vec(any::<u8>(), 0..150).prop_filter_map("a header value", |bytes| {
        HeaderValue::from_bytes(&bytes).ok()
    });
    vec((name, value), 0..4)
}

const SECRETS: [&str; 6] = [
    "KEYSECRET",
    "STSTOKEN",
    "PASS/WORD",
    "PASS%2FWORD",
    "PASS%252FWORD",
    "RESPONSETOKEN",
];

proptest! {
    #[test]
    fn a_call_survives_every_response_and_shows_no_secret(
        status in 100u16..1000,
        headers in headers(),
        body in bodies(),
        scheme in schemes(),
    ) {
        let operation = MakeThing { password: "PASS/WORD".into() };
        let mut response = http::Response::new(Bytes::from(body));
        *response.status_mut() = http::StatusCode::from_u16(status).unwrap();
        response.headers_mut().extend(headers);
        let (result, mut shown) = outcome(&operation, scheme, Ok(response));
        match result {
            Ok(thing) => shown += &format!("{thing:?}"),
            Err(error) => shown += &error_text(&error),
        }
        for secret in SECRETS {
            prop_assert!(!shown.contains(secret), "{secret} in {shown}");
        }
    }

    #[test]
    fn a_call_signs_every_password(password in any::<String>(), scheme in schemes()) {
        let operation = MakeThing { password: password.into() };
        let response = http::Response::new(Bytes::from_static(b"{}"));
        let (result, _) = outcome(&operation, scheme, Ok(response));
        prop_assert!(result.is_ok(), "{result:?}");
    }

    #[test]
    fn a_cause_shows_no_url(query in "[A-Za-z0-9%]{1,40}", words in "[a-z ]{0,40}") {
        let text = format!("{words} https://host/path?Signature={query} {words}");
        let error = TransportError::new(
            Phase::Exchange,
            TransportErrorKind::Failed,
            Some(Cause::new(&text)),
        );
        let text = error_text(&error.into());
        prop_assert!(!text.contains("Signature"), "{text}");
    }

    #[test]
    fn every_body_is_decoded_or_rejected(body in bodies()) {
        let _ = decode::object::<Thing>(&body);
    }

    #[test]
    fn every_endpoint_is_parsed_or_rejected(text in ".{0,60}") {
        if let Ok(endpoint) = Endpoint::parse(&text) {
            // A parsed endpoint has a normal form, which parses to the same endpoint.
            prop_assert_eq!(Endpoint::parse(&endpoint.to_string()), Ok(endpoint));
        }
    }
}
