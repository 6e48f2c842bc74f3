//! The address that credentials can be had from.

use super::request::{HOST, NOW, Reply, build, call, call_at, send, webshell};
use super::sts::{read, sts};
use crate::memory::State;
use crate::services::credentials_uri::{PATH, path_and_query};
use crate::world::later;

fn exchange(state: &mut State, method: &str, address: &str) -> Reply {
    let headers = [("host", HOST)].into_iter();
    send(state, &build(method, address, "", headers, ""))
}

#[test]
fn whoever_knows_it_gets_keys_that_work() {
    let mut state = State::new();
    let reply = exchange(&mut state, "GET", &path_and_query());
    assert_eq!(reply.status, 200, "{}", reply.text);
    let body = reply.json();
    assert_eq!(body["Code"], "Success");
    assert_eq!(body["Expiration"], "2024-07-01T01:00:12Z");
    let key = read(&body);
    let identity = sts("GetCallerIdentity").credentials(key.clone());
    assert_eq!(
        call(&mut state, identity).json()["Arn"],
        "acs:ram::1234567890123456:assumed-role/demo-role/credentials-uri"
    );
    for (after, status) in [(3599, 200), (3600, 400)] {
        let shell = webshell().credentials(key.clone());
        let reply = call_at(&mut state, later(NOW, after), shell);
        assert_eq!(reply.status, status, "{}", reply.text);
    }
    let again = exchange(&mut state, "GET", &path_and_query()).json();
    assert_ne!(again["AccessKeyId"], body["AccessKeyId"]);
}

#[test]
fn others_do_not() {
    let mut state = State::new();
    let known = path_and_query();
    for (method, address, status, code) in [
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
        let reply = exchange(&mut state, method, address);
        let found = (reply.status, &*reply.code());
        assert_eq!(found, (status, code), "{method} {address}");
        let recorded = state.requests.back().unwrap();
        assert_eq!(recorded.status(), status);
        assert_eq!(recorded.error_code(), Some(code));
    }
}

#[test]
fn it_is_recorded_without_showing_values() {
    let mut state = State::new();
    exchange(&mut state, "GET", &path_and_query());
    let recorded = state.requests.back().unwrap();
    let token = recorded.query("tokenId").unwrap();
    assert_eq!((recorded.path(), recorded.status()), (PATH, 200));
    assert!(!format!("{recorded:?}").contains(token));
}
