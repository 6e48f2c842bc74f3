//! The metadata service, in all the ways an instance can have it.

use std::time::Duration;

use aliyun_sign::{Credentials, Timestamp};
use serde_json::Value;

use super::request::{HOST, NOW, Response, build, call_at, send_at, webshell};
use super::sts::{read, sts};
use crate::resources::{MetadataService, MetadataTokens, demo, later};
use crate::store::State;

const TOKEN: &str = "/latest/api/token";
const ROLE: &str = "/latest/meta-data/ram/security-credentials/";
const KEYS: &str = "/latest/meta-data/ram/security-credentials/demo-ecs-role";

const TTL: &str = "X-aliyun-ecs-metadata-token-ttl-seconds";
const TOKEN_HEADER: &str = "X-aliyun-ecs-metadata-token";

/// An emulator whose metadata service is like this.
fn with(service: impl Into<Option<MetadataService>>) -> State {
    let mut state = State::new();
    state.metadata.service = service.into();
    state
}

fn tokens(tokens: MetadataTokens) -> State {
    with(MetadataService::new().tokens(tokens))
}

fn exchange(
    state: &mut State,
    now: Timestamp,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
) -> Response {
    let headers = [("host", HOST)].into_iter().chain(headers.iter().copied());
    send_at(state, now, &build(method, path, "", headers, ""))
}

/// A new token.
fn token(state: &mut State, seconds: &str) -> String {
    let response = exchange(state, NOW, "PUT", TOKEN, &[(TTL, seconds)]);
    assert_eq!(response.status, 200, "{}", response.text);
    response.text
}

/// The status of a request with this token, or without.
fn status(state: &mut State, now: Timestamp, path: &str, token: Option<&str>) -> u16 {
    let header = token.map(|token| (TOKEN_HEADER, token));
    exchange(state, now, "GET", path, header.as_slice()).status
}

fn keys(state: &mut State, now: Timestamp) -> (Value, Credentials) {
    let response = exchange(state, now, "GET", KEYS, &[]);
    assert_eq!(response.status, 200, "{}", response.text);
    (response.json(), read(&response.json()))
}

#[test]
fn from_a_token_to_keys_that_work() {
    for tokens_are in [MetadataTokens::Optional, MetadataTokens::Required] {
        let mut state = tokens(tokens_are);
        let token = token(&mut state, "21600");
        let header = [(TOKEN_HEADER, &*token)];
        let role = exchange(&mut state, NOW, "GET", ROLE, &header);
        assert_eq!((role.status, &*role.text), (200, demo::ECS_ROLE_NAME));
        assert_eq!(role.headers["date"], "Mon, 01 Jul 2024 00:00:12 GMT");
        let keys = exchange(&mut state, NOW, "GET", KEYS, &header).json();
        assert_eq!(keys["Code"], "Success");
        assert_eq!(keys["LastUpdated"], "2024-07-01T00:00:12Z");
        assert_eq!(keys["Expiration"], "2024-07-01T06:00:12Z");
        let identity = sts("GetCallerIdentity").credentials(read(&keys));
        let identity = call_at(&mut state, NOW, identity).json();
        assert_eq!(
            identity["Arn"],
            "acs:ram::1234567890123456:assumed-role/demo-ecs-role/vm-ram-i-demo0000001"
        );
    }
}

#[test]
fn without_tokens() {
    for tokens_are in [MetadataTokens::Optional, MetadataTokens::Unsupported] {
        let mut state = tokens(tokens_are);
        assert_eq!(status(&mut state, NOW, ROLE, None), 200);
        let (_, key) = keys(&mut state, NOW);
        let response = call_at(&mut state, NOW, webshell().credentials(key));
        assert_eq!(response.status, 200, "{}", response.text);
    }
    let mut hardened = tokens(MetadataTokens::Required);
    for path in [ROLE, KEYS, "/latest/nothing"] {
        assert_eq!(status(&mut hardened, NOW, path, None), 403);
    }
    let mut old = tokens(MetadataTokens::Unsupported);
    let response = exchange(&mut old, NOW, "PUT", TOKEN, &[(TTL, "60")]);
    assert_eq!(response.status, 404);
    // It knows nothing of the header either.
    assert_eq!(status(&mut old, NOW, KEYS, Some("guessed")), 200);
}

#[test]
fn a_token_is_good_until_it_expires() {
    let mut state = State::new();
    let short = token(&mut state, "60");
    let long = token(&mut state, "21600");
    for (after, token, expected) in [
        (59, &*short, 200),
        (60, &short, 401),
        (21_599, &long, 200),
        (21_600, &long, 401),
        (0, "guessed", 401),
        (0, "", 401),
    ] {
        let found = status(&mut state, later(NOW, after), ROLE, Some(token));
        assert_eq!(found, expected, "{after}");
    }
    // A new one lets go of those that have expired, though the clock is put back afterwards.
    let now = later(NOW, 60);
    exchange(&mut state, now, "PUT", TOKEN, &[(TTL, "1")]);
    assert_eq!(status(&mut state, NOW, ROLE, Some(&short)), 401);
    assert_eq!(status(&mut state, NOW, ROLE, Some(&long)), 200);
}

#[test]
fn a_token_that_is_not_given() {
    for headers in [
        &[][..],
        &[(TTL, "")],
        &[(TTL, "0")],
        &[(TTL, "21601")],
        &[(TTL, "-1")],
        &[(TTL, "an hour")],
        &[(TTL, "99999999999999999999")],
    ] {
        let response = exchange(&mut State::new(), NOW, "PUT", TOKEN, headers);
        assert_eq!(response.status, 400, "{headers:?}");
        let start = "400 - Missing or Invalid Parameters\n";
        assert!(response.text.starts_with(start), "{}", response.text);
    }
    let forwarded = [(TTL, "60"), ("X-Forwarded-For", "192.0.2.1")];
    let response = exchange(&mut State::new(), NOW, "PUT", TOKEN, &forwarded);
    assert_eq!(response.status, 403);
}

#[test]
fn what_is_not_there() {
    let nobody = MetadataService::new().role(None);
    for (mut state, path, expected) in [
        (with(nobody.clone()), ROLE, 404),
        (with(nobody), KEYS, 404),
        (with(None), ROLE, 404),
        (with(None), TOKEN, 404),
        (with(MetadataService::new().role("other")), KEYS, 404),
        (State::new(), "/latest/meta-data/", 404),
        (State::new(), "/latest/", 404),
        (State::new(), TOKEN, 405),
        // A name with the line feed behind it that a text may have had.
        (State::new(), &*format!("{KEYS}%0A"), 404),
        (State::new(), &*format!("{KEYS}%F"), 404),
        (State::new(), &*format!("{KEYS}/"), 404),
        (State::new(), &*format!("{ROLE}demo%2Decs-role"), 200),
        (State::new(), ROLE.trim_end_matches('/'), 200),
    ] {
        assert_eq!(status(&mut state, NOW, path, None), expected, "{path}");
    }
    let response = exchange(&mut State::new(), NOW, "POST", KEYS, &[]);
    assert_eq!(response.status, 405);
    let response = exchange(&mut with(None), NOW, "PUT", TOKEN, &[(TTL, "60")]);
    assert_eq!(response.status, 404);
}

#[test]
fn keys_are_the_same_until_it_is_time_for_others() {
    for (validity, replaced) in [(6 * 3600, 5 * 3600 + 1800), (3600, 1800), (60, 30)] {
        let service = MetadataService::new().validity(Duration::from_secs(validity));
        let mut state = with(service);
        let (first, key) = keys(&mut state, NOW);
        assert_eq!(keys(&mut state, later(NOW, replaced - 1)).0, first);
        let now = later(NOW, replaced);
        let (second, _) = keys(&mut state, now);
        assert_ne!(second["AccessKeyId"], first["AccessKeyId"]);
        let expiration = later(now, validity);
        assert_eq!(second["Expiration"], expiration.iso8601().as_str());
        // Until they expire, those before are still good.
        for (after, expected) in [(validity - 1, 200), (validity, 400)] {
            let shell = webshell().credentials(key.clone());
            let response = call_at(&mut state, later(NOW, after), shell);
            assert_eq!(response.status, expected, "{}", response.text);
        }
    }
}

#[test]
fn keys_that_are_revoked_are_replaced() {
    let mut state = State::new();
    let (first, key) = keys(&mut state, NOW);
    state.keys.revoke_issued();
    let response = call_at(&mut state, NOW, webshell().credentials(key));
    assert_eq!(response.code(), "InvalidSecurityToken.Expired");
    let (second, key) = keys(&mut state, NOW);
    assert_ne!(second["AccessKeyId"], first["AccessKeyId"]);
    let response = call_at(&mut state, NOW, webshell().credentials(key));
    assert_eq!(response.status, 200, "{}", response.text);
}

#[test]
fn requests_are_recorded() {
    let mut state = tokens(MetadataTokens::Required);
    let token = token(&mut state, "60");
    status(&mut state, NOW, KEYS, None);
    status(&mut state, NOW, KEYS, Some(&token));
    let recorded: Vec<_> = state.requests.iter().collect();
    let seen = recorded.iter().map(|request| {
        let (method, path) = (request.method(), request.path());
        (method, path, request.status(), request.error_code())
    });
    let expected = [
        ("PUT", TOKEN, 200, None),
        ("GET", KEYS, 403, Some("Forbidden")),
        ("GET", KEYS, 200, None),
    ];
    assert_eq!(seen.collect::<Vec<_>>(), expected);
    assert_eq!(recorded[2].header(TOKEN_HEADER), Some(&*token));
    assert!(!format!("{recorded:?}").contains(&token));
}
