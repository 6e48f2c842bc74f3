//! The rate limit.

use std::time::Duration;

use aliyun_sign::{Credentials, Timestamp};

use super::request::{NOW, Response, call_at, send_at, webshell};
use crate::resources::{demo, later, shifted};
use crate::store::{RateLimit, State};

fn state_with_limit(requests: u32, seconds: u64) -> State {
    let mut state = State::new();
    state.rate_limiter.limit = Some(RateLimit::new(requests, Duration::from_secs(seconds)));
    state
}

fn call_webshell_at(state: &mut State, now: Timestamp) -> Response {
    call_at(state, now, webshell())
}

#[test]
fn requests_above_the_limit_are_rejected_until_the_window_ends() {
    let mut state = state_with_limit(2, 60);
    assert_eq!(call_webshell_at(&mut state, NOW).status, 200);
    assert_eq!(call_webshell_at(&mut state, later(NOW, 59)).status, 200);
    let response = call_webshell_at(&mut state, later(NOW, 59));
    assert_eq!(
        (response.status, &*response.code()),
        (400, "Throttling.User")
    );
    assert_eq!(
        response.headers["x-ratelimit-user"],
        "Limit:2,Remain:0,TimeLeft:1000"
    );
    assert_eq!(
        state.requests.back().unwrap().error_code(),
        Some("Throttling.User")
    );
    // The next window begins with the next request, not when the previous window ends.
    let next = later(NOW, 100);
    assert_eq!(call_webshell_at(&mut state, next).status, 200);
    assert_eq!(call_webshell_at(&mut state, later(next, 59)).status, 200);
    let response = call_webshell_at(&mut state, next);
    assert_eq!(
        response.headers["x-ratelimit-user"],
        "Limit:2,Remain:0,TimeLeft:60000"
    );
    assert!(!response.headers.contains_key("x-ratelimit-user-api"));
}

#[test]
fn a_clock_that_is_set_back_starts_a_new_window() {
    let mut state = state_with_limit(1, 60);
    assert_eq!(call_webshell_at(&mut state, NOW).status, 200);
    assert_eq!(call_webshell_at(&mut state, shifted(NOW, -10)).status, 200);
    assert_eq!(call_webshell_at(&mut state, NOW).code(), "Throttling.User");
}

#[test]
fn each_access_key_has_its_own_window() {
    let mut state = state_with_limit(1, 60);
    let others = [
        demo::credentials(),
        demo::sts_credentials(),
        demo::bearer_credentials(),
    ];
    for credentials in others.clone() {
        let call = webshell().credentials(credentials);
        assert_eq!(call_at(&mut state, NOW, call).status, 200);
    }
    for credentials in others {
        let call = webshell().credentials(credentials);
        assert_eq!(call_at(&mut state, NOW, call).code(), "Throttling.User");
    }
}

#[test]
fn only_authenticated_requests_count_and_use_up_their_nonce() {
    let mut state = state_with_limit(1, 60);
    let guessed = Credentials::access_key(demo::ACCESS_KEY_ID, "guessed");
    let wrong_secret = webshell().credentials(guessed);
    assert_eq!(
        call_at(&mut state, NOW, wrong_secret).code(),
        "SignatureDoesNotMatch"
    );
    assert_eq!(call_webshell_at(&mut state, NOW).status, 200);
    let rejected = webshell().nonce("again").acs3();
    assert_eq!(
        send_at(&mut state, NOW, &rejected).code(),
        "Throttling.User"
    );
    let next = later(NOW, 60);
    assert_eq!(
        send_at(&mut state, next, &rejected).code(),
        "SignatureNonceUsed"
    );
}

#[test]
fn a_limit_can_be_zero_and_windows_are_whole_seconds() {
    let mut state = state_with_limit(0, 0);
    let response = call_webshell_at(&mut state, NOW);
    assert_eq!(
        response.headers["x-ratelimit-user"],
        "Limit:0,Remain:0,TimeLeft:1000"
    );
    let one = RateLimit::new(3, Duration::from_secs(1));
    assert_eq!(RateLimit::new(3, Duration::ZERO), one);
    assert_eq!(RateLimit::new(3, Duration::from_millis(1)), one);
    let two = RateLimit::new(3, Duration::from_secs(2));
    assert_eq!(RateLimit::new(3, Duration::from_millis(1001)), two);
    state.rate_limiter.limit = Some(RateLimit::new(0, Duration::MAX));
    let left = call_webshell_at(&mut state, later(NOW, 1)).headers["x-ratelimit-user"].clone();
    assert!(left.to_str().unwrap().starts_with("Limit:0,Remain:0,"));
}

#[test]
fn closed_windows_are_removed() {
    let mut state = state_with_limit(1, 60);
    for credentials in [demo::credentials(), demo::sts_credentials()] {
        call_at(&mut state, NOW, webshell().credentials(credentials));
    }
    assert_eq!(state.rate_limiter.len(), 2);
    call_webshell_at(&mut state, later(NOW, 60));
    assert_eq!(state.rate_limiter.len(), 1);
}
