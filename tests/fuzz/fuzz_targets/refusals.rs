//! Errors of the service, in JSON and in XML, with their headers.

#![no_main]

use aliyun_core::ErrorKind;
use aliyun_core::call::decode_response;
use aliyun_core::http::{HeaderName, Response, StatusCode};
use bytes::Bytes;
use fuzz::{Input, assert_no_secret, om_token};
use libfuzzer_sys::fuzz_target;
use serde_json::{Map, Value};

const STATUS: [u16; 6] = [400, 403, 500, 200, 429, 503];
const MEMBERS: [&str; 7] = [
    "Code",
    "Message",
    "RequestId",
    "HostId",
    "Recommend",
    "TraceId",
    "ErrorCode",
];
const HEADERS: [&str; 6] = [
    "x-acs-request-id",
    "date",
    "retry-after",
    "x-acs-retry-after",
    "x-ratelimit-user",
    "x-ratelimit-user-api",
];

fuzz_target!(|data: &[u8]| {
    let mut input = Input::new(data);
    let (status, shape) = (input.choose(&STATUS), input.digit() % 6);
    let texts = MEMBERS.map(|_| input.text());
    let mut response = Response::new(Bytes::from(body(shape, &texts)));
    *response.status_mut() = StatusCode::from_u16(status).expect("the statuses are valid");
    for name in HEADERS {
        fuzz::set_header(&mut response, HeaderName::from_static(name), input.part());
    }

    let error = decode_response(&om_token(), &response).expect_err("the body has no token");
    assert_no_secret(&error);
    if let Some(id) = error.request_id() {
        assert!(error.to_string().contains(id), "{error}");
    }
    let code = &texts[0];
    // A status of failure and a code of failure: the error has the code.
    if status >= 400 && matches!(shape, 0 | 3) && is_plain(code) && !is_success(code) {
        let ErrorKind::Api(error) = error.into_kind() else {
            panic!("it is an error of the service");
        };
        let is_masked = error.code().contains("[redacted]");
        let is_other = !texts[6].is_empty() && shape == 0;
        assert!(is_masked || is_other || error.code() == code, "{error:?}");
    }
});

/// Returns a body with these members in one of the formats.
fn body(shape: u8, texts: &[String; 7]) -> String {
    let pairs = MEMBERS.iter().zip(texts);
    match shape {
        0 => json(pairs.map(|(name, text)| ((*name).to_owned(), text.as_str().into()))),
        1 => json(
            pairs.map(|(name, text)| (name[..1].to_lowercase() + &name[1..], text.as_str().into())),
        ),
        2 => json(pairs.map(|(name, text)| {
            let value = serde_json::from_str(text).unwrap_or(Value::Null);
            ((*name).to_owned(), value)
        })),
        3 => xml(pairs.map(|(name, text)| (*name, escape(text)))),
        4 => xml(pairs.map(|(name, text)| (*name, text.clone()))),
        _ => {
            let success = ("Success".to_owned(), Value::Bool(false));
            json(
                pairs
                    .map(|(name, text)| ((*name).to_owned(), text.as_str().into()))
                    .chain([success]),
            )
        }
    }
}

fn json(members: impl Iterator<Item = (String, Value)>) -> String {
    Value::Object(members.collect::<Map<_, _>>()).to_string()
}

fn xml<'a>(elements: impl Iterator<Item = (&'a str, String)>) -> String {
    let elements = elements.map(|(name, text)| format!("<{name}>{text}</{name}>"));
    let elements = elements.collect::<Vec<_>>().concat();
    format!("<?xml version='1.0' encoding='UTF-8'?><Error>{elements}</Error>")
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// Returns whether a code is shown unchanged.
fn is_plain(code: &str) -> bool {
    !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_graphic())
}

/// Returns whether a code means success.
fn is_success(code: &str) -> bool {
    let is_word = ["OK", "Success"]
        .iter()
        .any(|word| code.eq_ignore_ascii_case(word));
    is_word
        || code
            .parse()
            .is_ok_and(|status: u16| (200..300).contains(&status))
}
