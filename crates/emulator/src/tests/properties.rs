//! No request makes the emulator panic, and every rejected request has an error response.

use aliyun_sign::encode::encode;
use bytes::Bytes;
use proptest::prelude::*;

use super::request::{Call, Request, generate, renew, send, webshell, with_query};
use crate::resources::demo;
use crate::store::State;

/// A header that the gateway reads, with an arbitrary value.
fn header() -> impl Strategy<Value = (String, Vec<u8>)> {
    let name = prop_oneof![
        Just("authorization"),
        Just("content-type"),
        Just("date"),
        Just("host"),
        Just("x-acs-action"),
        Just("x-acs-bearer-token"),
        Just("x-acs-content-sha256"),
        Just("x-acs-date"),
        Just("x-acs-signature-nonce"),
        Just("x-acs-signature-type"),
        Just("x-acs-version"),
    ];
    let value = proptest::sample::select(vec![
        &b""[..],
        &b"2019-05-06"[..],
        &b"2019-12-09"[..],
        &b"2024-07-01T00:00:12Z"[..],
        &b"BEARERTOKEN"[..],
        &b"EmulatorDemoBearerToken.0003"[..],
        &b"acs :"[..],
        &b"acs a:b"[..],
        &b"ACS3-HMAC-SHA256 Credential=a,SignedHeaders=;;,Signature=b"[..],
        &b"application/x-www-form-urlencoded"[..],
        &b"\xff\xfe"[..],
    ])
    .prop_map(<[u8]>::to_vec);
    (name.prop_map(str::to_owned), value)
}

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[ -~]{0,6}",
        Just("Action=GenerateAssetOperationToken".to_owned()),
        Just("Version=2019-12-09".to_owned()),
        Just("%E4%BD".to_owned()),
        Just("&".to_owned()),
        Just("Signature=".to_owned()),
        Just("BearerToken=EmulatorDemoBearerToken.0003".to_owned()),
    ];
    proptest::collection::vec(piece, 0..6).prop_map(|pieces| pieces.join("&"))
}

fn request() -> impl Strategy<Value = Option<Request>> {
    let method = prop_oneof![Just("GET"), Just("POST"), Just("HEAD"), Just("X-Y")];
    let path = prop_oneof![
        Just("/".to_owned()),
        Just(super::request::SHELL.to_owned()),
        Just("*".to_owned()),
        "/[!-~]{0,12}",
    ];
    let headers = proptest::collection::vec(header(), 0..8);
    let body = proptest::collection::vec(any::<u8>(), 0..40);
    (method, path, text(), headers, body).prop_map(|(method, path, query, headers, body)| {
        let mut request = http::Request::builder()
            .method(method)
            .uri(format!("{path}?{query}"));
        for (name, value) in headers {
            request = request.header(name, value);
        }
        request.body(Bytes::from(body)).ok()
    })
}

proptest! {
    #[test]
    fn no_request_panics(request in request()) {
        let Some(request) = request else { return Ok(()) };
        let mut state = State::new();
        let response = send(&mut state, &request);
        prop_assert!((400..500).contains(&response.status), "{}", response.text);
        prop_assert!(response.text.contains("RequestId"));
        prop_assert_eq!(state.requests.len(), 1);
    }

    #[test]
    fn no_request_to_another_service_panics(
        method in prop_oneof![Just("GET"), Just("PUT"), Just("X-Y")],
        start in prop_oneof![
            Just("/latest/"),
            Just("/latest/api/token"),
            Just("/latest/meta-data/ram/security-credentials/"),
            Just("/credentials"),
        ],
        rest in "[!-~]{0,12}",
        value in proptest::collection::vec(any::<u8>(), 0..8),
    ) {
        let names = [
            "x-aliyun-ecs-metadata-token",
            "x-aliyun-ecs-metadata-token-ttl-seconds",
        ];
        let mut request = http::Request::builder().method(method).uri(format!("{start}{rest}"));
        for name in names {
            request = request.header(name, &value[..]);
        }
        let Ok(request) = request.body(Bytes::new()) else { return Ok(()) };
        let mut state = State::new();
        let response = send(&mut state, &request);
        let is_token = start.ends_with("/token") && method == "PUT";
        prop_assert!(is_token || (400..500).contains(&response.status), "{}", response.text);
        prop_assert_eq!(state.requests.len(), 1);
    }

    #[test]
    fn no_flattened_name_panics(
        rest in r"(\.([0-9]{1,20}|DatabaseId|DatabaseAccountIds|[ -~]{0,4})){0,5}",
        value in any::<String>(),
    ) {
        let call = Call { action: "AttachDatabaseAccountsToUser", ..renew() }.with("UserId", "1");
        // A bearer token does not sign the query, so the query can be changed afterwards.
        let request = call.credentials(demo::bearer_credentials()).acs3();
        let request = with_query(request, |query| {
            let (name, value) = (format!("Databases{rest}"), encode(&value));
            format!("{query}&{}={value}", encode(&name))
        });
        let response = send(&mut State::new(), &request);
        let is_expected = response.status == 200 || response.code() == "InvalidParameter";
        prop_assert!(is_expected, "{}", response.text);
    }

    #[test]
    fn no_value_panics(value in any::<String>(), name in "[A-Za-z]{1,12}") {
        for (call, known) in [(webshell(), "PodName"), (generate(), "OperationNote")] {
            let mut state = State::new();
            let response = send(&mut state, &call.clone().with(known, &value).acs3());
            prop_assert!(!response.text.contains("SignatureDoesNotMatch"), "{}", response.text);
            let query = with_query(call.acs3(), |query| {
                format!("{query}&{name}={}", encode(&value))
            });
            prop_assert_eq!(send(&mut state, &query).status, 400);
        }
    }
}
