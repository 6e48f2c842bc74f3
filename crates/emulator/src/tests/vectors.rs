//! Requests that the vendor's SDKs signed: the test vectors of the signer.

use aliyun_sign::{Credentials, Signer};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde_json::Value;

use super::request::Request;
use crate::services::gateway::verify::CommonParameters;
use crate::wire::{DecodedRequest, Result};

const SIGNING: &str = include_str!("../../../aliyun-sign/tests/data/signing.json");

/// The cases that are signed in a scheme of the emulator.
fn cases() -> Vec<Value> {
    let mut file: Value = serde_json::from_str(SIGNING).unwrap();
    let Value::Array(cases) = file["cases"].take() else {
        panic!("the file has cases");
    };
    let is_signed = |case: &Value| case["bearer"].is_null() && case["algorithm"] != "ACS3-HMAC-SM3";
    cases.into_iter().filter(is_signed).collect()
}

/// The signed request of a case.
fn request(case: &Value) -> Request {
    let text = |name: &str| case[name].as_str();
    let expect = |name: &str| case["expect"][name].as_str();
    let path = text("path").filter(|path| !path.is_empty()).unwrap_or("/");
    let target = match expect("final_query") {
        None | Some("") => path.to_owned(),
        Some(query) => format!("{path}?{query}"),
    };
    let mut request = http::Request::builder()
        .method(text("method").unwrap())
        .uri(target);
    match &case["expect"]["headers"] {
        Value::Object(headers) => {
            for (name, value) in headers {
                request = request.header(name, value.as_str().unwrap());
            }
        }
        _ => request = request.header("host", text("host").unwrap()),
    }
    let body = if let Some(form) = expect("final_body") {
        request = request.header("content-type", "application/x-www-form-urlencoded");
        form.as_bytes().to_vec()
    } else if let Some(encoded) = text("body_base64") {
        STANDARD.decode(encoded).unwrap()
    } else {
        text("body_utf8").unwrap_or_default().as_bytes().to_vec()
    };
    request.body(Bytes::from(body)).unwrap()
}

fn signer(case: &Value) -> Signer {
    let text = |name: &str| case[name].as_str();
    let (id, secret) = (
        text("access_key_id").unwrap(),
        text("access_key_secret").unwrap(),
    );
    Signer::new(match text("security_token") {
        Some(token) => Credentials::sts(id, secret, token),
        None => Credentials::access_key(id, secret),
    })
}

fn verify(request: &Request, signer: &Signer) -> Result<()> {
    let wire = DecodedRequest::decode(request)?;
    CommonParameters::read(&wire)?.verify(&wire, signer)
}

#[test]
fn every_vector_is_verified() {
    let cases = cases();
    assert!(cases.len() > 100, "{}", cases.len());
    for case in cases {
        let id = &case["id"];
        let outcome = verify(&request(&case), &signer(&case));
        assert!(
            outcome.is_ok(),
            "{id}: {:?}",
            outcome.err().map(|e| e.message)
        );
    }
}

#[test]
fn no_vector_is_verified_with_another_secret() {
    for case in cases() {
        let id = case["access_key_id"].as_str().unwrap();
        let other = Signer::new(Credentials::access_key(id, "another"));
        let outcome = verify(&request(&case), &other);
        let code = outcome.expect_err("it is another secret").code;
        assert_eq!(code, "SignatureDoesNotMatch", "{}", case["id"]);
    }
}
