//! What holds for every input.

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

/// The result of a call that was answered like this, and everything that `Debug` showed on the way.
fn outcome(
    operation: &MakeThing,
    scheme: SignatureScheme,
    answer: Result<http::Response<Bytes>, TransportError>,
) -> (Result<Thing, Error>, String) {
    let config = Config::builder()
        .region("cn-shenzhen")
        .signature_scheme(scheme)
        .retry(RetryPolicy::never())
        .build()
        .expect("the settings are valid");
    let random = SeededRandom::from_seed([1; 24]);
    let mut answer = Some(answer);
    let mut shown = String::new();
    let mut output = Thing::default();
    let mut call = Call::with_options(operation, &config, CallOptions::new(), &mut output);
    let result = loop {
        shown += &format!("{call:?}");
        let step = call.step(NOW, &random);
        shown += &format!("{step:?}");
        call = match step {
            Step::Credentials(wanting) => wanting.provide(Arc::new(Signer::new(credentials()))),
            Step::Send(outgoing, sent) => {
                shown += &format!("{outgoing:?}{sent:?}{:?}", outgoing.request.headers());
                sent.receive(NOW, answer.take().expect("one attempt is made"))
            }
            Step::Done(result) => break result,
            Step::Wait(..) => panic!("nothing is repeated"),
        };
    };
    (result.map(|()| output), shown)
}

/// An error and its sources, by `Display` and by `Debug`.
fn told(error: &Error) -> String {
    let mut told = format!("{error:?}");
    let mut next: Option<&dyn std::error::Error> = Some(error);
    while let Some(error) = next {
        told += &format!("\n{error}");
        next = error.source();
    }
    told
}

fn schemes() -> impl Strategy<Value = SignatureScheme> {
    prop_oneof![Just(SignatureScheme::Acs3), Just(SignatureScheme::HmacSha1)]
}

/// Bodies from plain noise to what a service could say, with the request's secrets in them.
fn bodies() -> impl Strategy<Value = Vec<u8>> {
    let json = prop_oneof![
        Just(r#"{"Code":"X","Message":"KEYSECRET PASS%2FWORD PASS/WORD"}"#),
        Just(r#"{"Success":false,"Message":"STSTOKEN"}"#),
        Just(r#"{"Token":"ANSWERTOKEN","Count":{}}"#),
        Just(r#"{"Parts":[{"Count":"ANSWERTOKEN"}]}"#),
        Just(r#"{"Token":"ANSWERTOKEN"#),
        Just("<Error><Code>KEYSECRET</Code><Message>STSTOKEN</Message></Error>"),
        Just("<html><title>KEYSECRET</title>"),
        Just("said STSTOKEN and KEYSECRET"),
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
    "ANSWERTOKEN",
];

proptest! {
    #[test]
    fn a_call_survives_every_answer_and_tells_no_secret(
        status in 100u16..1000,
        headers in headers(),
        body in bodies(),
        scheme in schemes(),
    ) {
        let operation = MakeThing { password: "PASS/WORD".into() };
        let mut answer = http::Response::new(Bytes::from(body));
        *answer.status_mut() = http::StatusCode::from_u16(status).unwrap();
        answer.headers_mut().extend(headers);
        let (result, mut shown) = outcome(&operation, scheme, Ok(answer));
        match result {
            Ok(thing) => shown += &format!("{thing:?}"),
            Err(error) => shown += &told(&error),
        }
        for secret in SECRETS {
            prop_assert!(!shown.contains(secret), "{secret} in {shown}");
        }
    }

    #[test]
    fn a_call_signs_every_password(password in any::<String>(), scheme in schemes()) {
        let operation = MakeThing { password: password.into() };
        let answer = http::Response::new(Bytes::from_static(b"{}"));
        let (result, _) = outcome(&operation, scheme, Ok(answer));
        prop_assert!(result.is_ok(), "{result:?}");
    }

    #[test]
    fn a_cause_tells_no_address(query in "[A-Za-z0-9%]{1,40}", words in "[a-z ]{0,40}") {
        let text = format!("{words} https://host/path?Signature={query} {words}");
        let error = TransportError::new(
            Phase::Exchange,
            TransportErrorKind::Failed,
            Some(Cause::new(&text)),
        );
        let told = told(&error.into());
        prop_assert!(!told.contains("Signature"), "{told}");
    }

    #[test]
    fn every_text_is_read_or_refused(body in bodies()) {
        let _ = decode::object::<Thing>(&body);
    }

    #[test]
    fn every_endpoint_is_read_or_refused(text in ".{0,60}") {
        if let Ok(endpoint) = Endpoint::parse(&text) {
            // What was accepted is in the one spelling that stays as it is.
            prop_assert_eq!(Endpoint::parse(&endpoint.to_string()), Ok(endpoint));
        }
    }
}
