//! The metadata service, in all its modes.

use std::time::Duration;

use aliyun_sign::{Credentials, Timestamp};
use serde_json::Value;

use super::request::{HOST, NOW, Response, build, call_at, send_at, webshell};
use super::sts::{parse_credentials, sts};
use crate::resources::{MetadataService, MetadataTokens, demo, later};
use crate::store::State;

const TOKEN: &str = "/latest/api/token";
const ROLE: &str = "/latest/meta-data/ram/security-credentials/";
const CREDENTIALS: &str = "/latest/meta-data/ram/security-credentials/demo-ecs-role";

const TTL_HEADER: &str = "X-aliyun-ecs-metadata-token-ttl-seconds";
const TOKEN_HEADER: &str = "X-aliyun-ecs-metadata-token";

/// An emulator with these settings of the metadata service.
fn state_with(service: impl Into<Option<MetadataService>>) -> State {
    let mut state = State::new();
    state.metadata.service = service.into();
    state
}

fn state_with_tokens(mode: MetadataTokens) -> State {
    state_with(MetadataService::new().tokens(mode))
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

/// Requests a token.
fn token(state: &mut State, seconds: &str) -> String {
    let response = exchange(state, NOW, "PUT", TOKEN, &[(TTL_HEADER, seconds)]);
    assert_eq!(response.status, 200, "{}", response.text);
    response.text
}

/// The HTTP status of a request with a token, or without one.
fn status(state: &mut State, now: Timestamp, path: &str, token: Option<&str>) -> u16 {
    let header = token.map(|token| (TOKEN_HEADER, token));
    exchange(state, now, "GET", path, header.as_slice()).status
}

fn fetch_credentials(state: &mut State, now: Timestamp) -> (Value, Credentials) {
    let response = exchange(state, now, "GET", CREDENTIALS, &[]);
    assert_eq!(response.status, 200, "{}", response.text);
    (response.json(), parse_credentials(&response.json()))
}

#[test]
fn a_metadata_token_leads_to_valid_credentials() {
    for mode in [MetadataTokens::Optional, MetadataTokens::Required] {
        let mut state = state_with_tokens(mode);
        let token = token(&mut state, "21600");
        let header = [(TOKEN_HEADER, &*token)];
        let role = exchange(&mut state, NOW, "GET", ROLE, &header);
        assert_eq!((role.status, &*role.text), (200, demo::ECS_ROLE_NAME));
        assert_eq!(role.headers["date"], "Mon, 01 Jul 2024 00:00:12 GMT");
        let keys = exchange(&mut state, NOW, "GET", CREDENTIALS, &header).json();
        assert_eq!(keys["Code"], "Success");
        assert_eq!(keys["LastUpdated"], "2024-07-01T00:00:12Z");
        assert_eq!(keys["Expiration"], "2024-07-01T06:00:12Z");
        let identity = sts("GetCallerIdentity").credentials(parse_credentials(&keys));
        let identity = call_at(&mut state, NOW, identity).json();
        assert_eq!(
            identity["Arn"],
            "acs:ram::1234567890123456:assumed-role/demo-ecs-role/vm-ram-i-demo0000001"
        );
    }
}

#[test]
fn requests_without_a_token_depend_on_the_mode() {
    for mode in [MetadataTokens::Optional, MetadataTokens::Unsupported] {
        let mut state = state_with_tokens(mode);
        assert_eq!(status(&mut state, NOW, ROLE, None), 200);
        let (_, key) = fetch_credentials(&mut state, NOW);
        let response = call_at(&mut state, NOW, webshell().credentials(key));
        assert_eq!(response.status, 200, "{}", response.text);
    }
    let mut hardened = state_with_tokens(MetadataTokens::Required);
    for path in [ROLE, CREDENTIALS, "/latest/nothing"] {
        assert_eq!(status(&mut hardened, NOW, path, None), 403);
    }
    let mut old = state_with_tokens(MetadataTokens::Unsupported);
    let response = exchange(&mut old, NOW, "PUT", TOKEN, &[(TTL_HEADER, "60")]);
    assert_eq!(response.status, 404);
    // The header is ignored as well.
    assert_eq!(status(&mut old, NOW, CREDENTIALS, Some("guessed")), 200);
}

#[test]
fn a_token_is_valid_until_it_expires() {
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
    // A new token removes expired ones: they stay invalid even if the clock is set back afterwards.
    let now = later(NOW, 60);
    exchange(&mut state, now, "PUT", TOKEN, &[(TTL_HEADER, "1")]);
    assert_eq!(status(&mut state, NOW, ROLE, Some(&short)), 401);
    assert_eq!(status(&mut state, NOW, ROLE, Some(&long)), 200);
}

#[test]
fn invalid_token_requests_are_rejected() {
    for headers in [
        &[][..],
        &[(TTL_HEADER, "")],
        &[(TTL_HEADER, "0")],
        &[(TTL_HEADER, "21601")],
        &[(TTL_HEADER, "-1")],
        &[(TTL_HEADER, "an hour")],
        &[(TTL_HEADER, "99999999999999999999")],
    ] {
        let response = exchange(&mut State::new(), NOW, "PUT", TOKEN, headers);
        assert_eq!(response.status, 400, "{headers:?}");
        let start = "400 - Missing or Invalid Parameters\n";
        assert!(response.text.starts_with(start), "{}", response.text);
    }
    let forwarded = [(TTL_HEADER, "60"), ("X-Forwarded-For", "192.0.2.1")];
    let response = exchange(&mut State::new(), NOW, "PUT", TOKEN, &forwarded);
    assert_eq!(response.status, 403);
}

#[test]
fn unknown_paths_and_methods_are_rejected() {
    let no_role = MetadataService::new().role(None);
    for (mut state, path, expected) in [
        (state_with(no_role.clone()), ROLE, 404),
        (state_with(no_role), CREDENTIALS, 404),
        (state_with(None), ROLE, 404),
        (state_with(None), TOKEN, 404),
        (
            state_with(MetadataService::new().role("other")),
            CREDENTIALS,
            404,
        ),
        (State::new(), "/latest/meta-data/", 404),
        (State::new(), "/latest/", 404),
        (State::new(), TOKEN, 405),
        // A client may forget to trim the line feed of the role name.
        (State::new(), &*format!("{CREDENTIALS}%0A"), 404),
        (State::new(), &*format!("{CREDENTIALS}%F"), 404),
        (State::new(), &*format!("{CREDENTIALS}/"), 404),
        (State::new(), &*format!("{ROLE}demo%2Decs-role"), 200),
        (State::new(), ROLE.trim_end_matches('/'), 200),
    ] {
        assert_eq!(status(&mut state, NOW, path, None), expected, "{path}");
    }
    let response = exchange(&mut State::new(), NOW, "POST", CREDENTIALS, &[]);
    assert_eq!(response.status, 405);
    let response = exchange(
        &mut state_with(None),
        NOW,
        "PUT",
        TOKEN,
        &[(TTL_HEADER, "60")],
    );
    assert_eq!(response.status, 404);
}

#[test]
fn credentials_are_replaced_before_they_expire() {
    for (validity, replaced) in [(6 * 3600, 5 * 3600 + 1800), (3600, 1800), (60, 30)] {
        let service = MetadataService::new().validity(Duration::from_secs(validity));
        let mut state = state_with(service);
        let (first, key) = fetch_credentials(&mut state, NOW);
        assert_eq!(
            fetch_credentials(&mut state, later(NOW, replaced - 1)).0,
            first
        );
        let now = later(NOW, replaced);
        let (second, _) = fetch_credentials(&mut state, now);
        assert_ne!(second["AccessKeyId"], first["AccessKeyId"]);
        let expiration = later(now, validity);
        assert_eq!(second["Expiration"], expiration.iso8601().as_str());
        // The previous credentials are valid until they expire.
        for (after, expected) in [(validity - 1, 200), (validity, 400)] {
            let shell = webshell().credentials(key.clone());
            let response = call_at(&mut state, later(NOW, after), shell);
            assert_eq!(response.status, expected, "{}", response.text);
        }
    }
}

#[test]
fn revoked_credentials_are_replaced() {
    let mut state = State::new();
    let (first, key) = fetch_credentials(&mut state, NOW);
    state.keys.revoke_issued();
    let response = call_at(&mut state, NOW, webshell().credentials(key));
    assert_eq!(response.code(), "InvalidSecurityToken.Expired");
    let (second, key) = fetch_credentials(&mut state, NOW);
    assert_ne!(second["AccessKeyId"], first["AccessKeyId"]);
    let response = call_at(&mut state, NOW, webshell().credentials(key));
    assert_eq!(response.status, 200, "{}", response.text);
}

#[test]
fn requests_to_the_metadata_service_are_recorded() {
    let mut state = state_with_tokens(MetadataTokens::Required);
    let token = token(&mut state, "60");
    status(&mut state, NOW, CREDENTIALS, None);
    status(&mut state, NOW, CREDENTIALS, Some(&token));
    let recorded: Vec<_> = state.requests.iter().collect();
    let seen = recorded.iter().map(|request| {
        let (method, path) = (request.method(), request.path());
        (method, path, request.status(), request.error_code())
    });
    let expected = [
        ("PUT", TOKEN, 200, None),
        ("GET", CREDENTIALS, 403, Some("Forbidden")),
        ("GET", CREDENTIALS, 200, None),
    ];
    assert_eq!(seen.collect::<Vec<_>>(), expected);
    assert_eq!(recorded[2].header(TOKEN_HEADER), Some(&*token));
    assert!(!format!("{recorded:?}").contains(&token));
}
