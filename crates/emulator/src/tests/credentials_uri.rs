//! The credentials URI.

use super::request::{HOST, NOW, Response, build, call, call_at, send, webshell};
use super::sts::{parse_credentials, sts};
use crate::resources::later;
use crate::services::credentials_uri::{PATH, path_and_query};
use crate::store::State;

fn exchange(state: &mut State, method: &str, target: &str) -> Response {
    let headers = [("host", HOST)].into_iter();
    send(state, &build(method, target, "", headers, ""))
}

#[test]
fn the_url_returns_valid_credentials() {
    let mut state = State::new();
    let response = exchange(&mut state, "GET", &path_and_query());
    assert_eq!(response.status, 200, "{}", response.text);
    let body = response.json();
    assert_eq!(body["Code"], "Success");
    assert_eq!(body["Expiration"], "2024-07-01T01:00:12Z");
    let key = parse_credentials(&body);
    let identity = sts("GetCallerIdentity").credentials(key.clone());
    assert_eq!(
        call(&mut state, identity).json()["Arn"],
        "acs:ram::1234567890123456:assumed-role/demo-role/credentials-uri"
    );
    for (after, status) in [(3599, 200), (3600, 400)] {
        let shell = webshell().credentials(key.clone());
        let response = call_at(&mut state, later(NOW, after), shell);
        assert_eq!(response.status, status, "{}", response.text);
    }
    let again = exchange(&mut state, "GET", &path_and_query()).json();
    assert_ne!(again["AccessKeyId"], body["AccessKeyId"]);
}

#[test]
fn requests_without_the_secret_are_rejected() {
    let mut state = State::new();
    let known = path_and_query();
    for (method, target, status, code) in [
        ("GET", PATH, 403, "Forbidden"),
        ("GET", &format!("{PATH}?tokenId="), 403, "Forbidden"),
        ("GET", &format!("{PATH}?tokenId=guessed"), 403, "Forbidden"),
        ("GET", &known.to_uppercase(), 400, "MissingAuthorization"),
        (
            "GET",
            &format!("{known}&tokenId=x"),
            400,
            "InvalidParameter",
        ),
        ("GET", &format!("{known}%"), 400, "InvalidEncoding"),
        ("POST", &known, 405, "MethodNotAllowed"),
    ] {
        let response = exchange(&mut state, method, target);
        let found = (response.status, &*response.code());
        assert_eq!(found, (status, code), "{method} {target}");
        let recorded = state.requests.back().unwrap();
        assert_eq!(recorded.status(), status);
        assert_eq!(recorded.error_code(), Some(code));
    }
}

#[test]
fn the_recorded_request_hides_the_secret_in_debug() {
    let mut state = State::new();
    exchange(&mut state, "GET", &path_and_query());
    let recorded = state.requests.back().unwrap();
    let token = recorded.query("tokenId").unwrap();
    assert_eq!((recorded.path(), recorded.status()), (PATH, 200));
    assert!(!format!("{recorded:?}").contains(token));
}
