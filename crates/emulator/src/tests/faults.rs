//! Faults, without a connection.

use std::collections::BTreeMap;
use std::time::Duration;

use bytes::Bytes;

use super::request::{
    NOW, Response, build, generate, json_rpc, renew, send, send_at, signed, webshell,
};
use crate::faults::{Fault, Faults, RetryAfter};
use crate::resources::{later, shifted};
use crate::server::{ConnectionAction, Delivery, RawResponse, router};
use crate::store::State;

fn send_with_fault(state: &mut State, fault: Fault, request: &http::Request<Bytes>) -> Response {
    state.faults.inject([fault]);
    send(state, request)
}

fn raw_response(fault: Fault, request: &http::Request<Bytes>) -> RawResponse {
    let mut state = State::new();
    state.faults.inject([fault]);
    match router::handle(&mut state, NOW, request) {
        Delivery::Raw(raw) => raw,
        Delivery::Http(..) => panic!("the response is not raw"),
    }
}

#[test]
fn an_error_response_is_that_of_the_gateway_with_its_retry_after() {
    for (fault, status, code, header, value) in [
        (
            Fault::too_many_requests(RetryAfter::Seconds(7)),
            429,
            "Throttling",
            "retry-after",
            "7",
        ),
        (
            Fault::unavailable(RetryAfter::HttpDate(48)),
            503,
            "ServiceUnavailable",
            "retry-after",
            "Mon, 01 Jul 2024 00:01:00 GMT",
        ),
        (
            Fault::error_response(403, "Throttling.Api", RetryAfter::AcsMillis(1500)),
            403,
            "Throttling.Api",
            "x-acs-retry-after",
            "1500",
        ),
        (
            Fault::throttled(RetryAfter::RateLimitMillis(1800)),
            400,
            "Throttling.User",
            "x-ratelimit-user-api",
            "Limit:20,Remain:0,TimeLeft:1800",
        ),
    ] {
        let mut state = State::new();
        // `success_false` does not apply to errors of the gateway.
        state.success_false = true;
        let response = send_with_fault(&mut state, fault.clone(), &webshell().acs3());
        assert_eq!((response.status, &*response.code()), (status, code));
        assert_eq!(response.headers[header], value);
        assert!(response.headers.contains_key("x-acs-request-id"));
        assert!(response.text.contains("product=sae"), "{}", response.text);
        assert!(state.webshells.is_empty());
        let record = state.requests.back().unwrap();
        assert_eq!((record.status(), record.error_code()), (status, Some(code)));
        assert_eq!(record.fault(), Some(&fault));
        assert!(format!("{record:?}").contains(code));
    }
}

#[test]
fn without_retry_after_there_is_no_header() {
    for fault in [Fault::internal_error(), Fault::error_page(502, None)] {
        let response = send_with_fault(&mut State::new(), fault, &webshell().acs3());
        for header in ["retry-after", "x-acs-retry-after", "x-ratelimit-user-api"] {
            assert!(!response.headers.contains_key(header));
        }
    }
}

#[test]
fn a_request_with_an_error_response_uses_up_its_nonce() {
    for fault in [
        Fault::internal_error(),
        Fault::ExpiredToken,
        Fault::ReplayedNonce,
    ] {
        for request in signed(|call| call) {
            let mut state = State::new();
            let code = match &fault {
                Fault::ExpiredToken => "InvalidSecurityToken.Expired",
                Fault::ReplayedNonce => "SignatureNonceUsed",
                _ => "InternalError",
            };
            assert_eq!(
                send_with_fault(&mut state, fault.clone(), &request).code(),
                code
            );
            assert_eq!(send(&mut state, &request).code(), "SignatureNonceUsed");
        }
    }
    let mut late = webshell();
    late.timestamp = later(NOW, 5000);
    let response = send_with_fault(&mut State::new(), Fault::internal_error(), &late.acs3());
    assert_eq!(response.code(), "InvalidTimeStamp.Expired");
}

#[test]
fn an_error_response_has_the_format_of_other_responses() {
    let response = send_with_fault(
        &mut State::new(),
        Fault::internal_error(),
        &generate().rpc(),
    );
    assert_eq!(response.status, 500);
    assert!(response.text.contains("<Code>InternalError</Code>"));
}

#[test]
fn an_error_page_bypasses_the_gateway() {
    let mut state = State::new();
    let request = generate().acs3();
    let fault = Fault::error_page(503, RetryAfter::Seconds(2));
    let response = send_with_fault(&mut state, fault, &request);
    assert_eq!(
        (response.status, &response.headers["content-type"]),
        (503, &http::HeaderValue::from_static("text/html"))
    );
    assert!(response.text.contains("<h1>503 Service Unavailable</h1>"));
    assert_eq!(response.headers["retry-after"], "2");
    assert_eq!(state.requests.back().unwrap().error_code(), None);
    assert!(state.tokens.state("1").is_none());
    assert_eq!(send(&mut state, &request).status, 200);
}

#[test]
fn a_status_that_is_not_an_error_becomes_500() {
    for status in [0, 99, 100, 200, 204, 304, 399, 600, 999, u16::MAX] {
        for fault in [
            Fault::error_response(status, "Code", None),
            Fault::error_page(status, None),
        ] {
            let response = send_with_fault(&mut State::new(), fault, &webshell().acs3());
            assert_eq!(response.status, 500);
        }
    }
    let response = send_with_fault(
        &mut State::new(),
        Fault::error_page(599, None),
        &webshell().acs3(),
    );
    assert!(response.text.contains("<h1>599 Error</h1>"));
}

#[test]
fn a_clock_can_be_skewed_for_one_request() {
    let mut state = State::new();
    for (number, seconds) in [3600, -3600].into_iter().enumerate() {
        let wrong = shifted(NOW, seconds);
        let fault = Fault::SkewedClock { seconds };
        let right = webshell().nonce(&format!("a{number}")).acs3();
        let response = send_with_fault(&mut state, fault.clone(), &right);
        assert_eq!(response.code(), "InvalidTimeStamp.Expired");
        assert_eq!(response.headers["date"], *wrong.http_date());
        let corrected = webshell().nonce(&format!("b{number}")).at(wrong).acs3();
        let response = send_with_fault(&mut state, fault, &corrected);
        assert_eq!(response.status, 200);
        assert_eq!(response.headers["date"], *wrong.http_date());
        let response = send(&mut state, &corrected);
        assert_eq!(response.code(), "InvalidTimeStamp.Expired");
        assert_eq!(response.headers["date"], *NOW.http_date());
    }
    // Tokens expire by the right clock.
    let fault = Fault::SkewedClock { seconds: 600 };
    send_with_fault(&mut state, fault, &generate().acs3());
    let token = state.tokens.state("1").unwrap();
    assert_eq!(token.expires, later(NOW, 3600));
}

#[test]
fn extreme_times_do_not_overflow() {
    for seconds in [i64::MIN, i64::MAX] {
        let fault = Fault::SkewedClock { seconds };
        assert_eq!(
            send_with_fault(&mut State::new(), fault, &webshell().acs3()).status,
            400
        );
    }
    let fault = Fault::unavailable(RetryAfter::HttpDate(u64::MAX));
    assert_eq!(
        send_with_fault(&mut State::new(), fault, &webshell().acs3()).status,
        503
    );
}

#[test]
fn no_fault_panics_on_an_unusual_request() {
    let requests = [
        build("HEAD", "/", "", [].into_iter(), ""),
        build("GET", "/", "%", [].into_iter(), "\u{1}"),
        build(
            "POST",
            "/",
            "",
            [("connection", "\u{e9}, Close")].into_iter(),
            "",
        ),
        renew().acs3(),
    ];
    for request in &requests {
        let mut state = State::new();
        let faults = Faults::mixed(3, 1.0);
        for number in 0..400 {
            state.faults.inject(faults.nth(number).cloned());
            router::handle(&mut state, later(NOW, number), request);
        }
    }
}

#[test]
fn debug_and_display_hide_the_bytes_of_a_raw_response() {
    let raw = raw_response(Fault::TruncatedBody, &webshell().acs3());
    let shown = format!("{raw:?} {raw}");
    assert!(
        shown.contains("length") && !shown.contains("HTTP"),
        "{shown}"
    );
}

#[test]
fn an_encoded_response_has_the_right_connection_header() {
    let fault = Fault::Drip {
        interval: Duration::ZERO,
    };
    let text = |raw: &RawResponse| String::from_utf8(raw.bytes.to_vec()).unwrap();
    let close = "\r\nconnection: close\r\n";
    let open = raw_response(fault.clone(), &webshell().acs3());
    assert_eq!(open.then, ConnectionAction::KeepAlive);
    assert!(!text(&open).contains(close));

    let mut last = webshell();
    last.headers.push(("connection", "x, Close"));
    let last = raw_response(fault.clone(), &last.acs3());
    assert_eq!(last.then, ConnectionAction::Close);
    assert!(text(&last).contains(close));

    let mut old = webshell().acs3();
    *old.version_mut() = http::Version::HTTP_10;
    assert_eq!(
        raw_response(fault.clone(), &old).then,
        ConnectionAction::Close
    );

    let head = build("HEAD", "/", "", [].into_iter(), "");
    assert!(text(&raw_response(fault, &head)).ends_with("\r\n\r\n"));
}

#[test]
fn injected_faults_take_precedence_and_do_not_shift_random_ones() {
    let random = Faults::seeded(5).with(0.5, Fault::ReplayedNonce);
    let mut state = State::new();
    state.faults.set_random(random.clone());
    state
        .faults
        .inject([Fault::ExpiredToken, Fault::internal_error()]);
    for number in 0..50 {
        let request = json_rpc().nonce(&number.to_string()).rpc();
        send_at(&mut state, NOW, &request);
    }
    let found: Vec<_> = state.requests.iter().map(|it| it.fault()).collect();
    let mut expected: Vec<_> = (0..50).map(|number| random.nth(number)).collect();
    let internal = Fault::internal_error();
    expected[..2].copy_from_slice(&[Some(&Fault::ExpiredToken), Some(&internal)]);
    assert_eq!(found, expected);
}

fn first(faults: &Faults, count: u64) -> Vec<Option<&Fault>> {
    (0..count).map(|number| faults.nth(number)).collect()
}

#[test]
fn the_same_seed_gives_the_same_faults() {
    let half = |seed| Faults::seeded(seed).with(0.5, Fault::Garbage);
    assert_eq!(first(&half(1), 1000), first(&half(1), 1000));
    for seed in [0, 2, 3, u64::MAX] {
        assert_ne!(first(&half(1), 1000), first(&half(seed), 1000));
    }
    // The result does not depend on previous calls.
    assert_eq!(half(1).nth(999), first(&half(1), 1000)[999]);
}

#[test]
fn faults_are_as_frequent_as_their_probabilities() {
    let faults = Faults::seeded(11)
        .with(0.1, Fault::ResetAfter)
        .with(0.3, Fault::Garbage);
    let all = first(&faults, 100_000);
    let count = |fault| all.iter().filter(|it| **it == fault).count();
    assert!((9_500..10_500).contains(&count(Some(&Fault::ResetAfter))));
    assert!((29_000..31_000).contains(&count(Some(&Fault::Garbage))));
    assert!((59_000..61_000).contains(&count(None)));
}

#[test]
fn invalid_probabilities_are_clamped() {
    let never = Faults::seeded(1)
        .with(f64::NAN, Fault::Garbage)
        .with(-1.0, Fault::Garbage)
        .with(f64::NEG_INFINITY, Fault::Garbage)
        .with(0.0, Fault::Garbage);
    assert!(first(&never, 1000).iter().all(Option::is_none));
    assert!(
        first(&Faults::mixed(1, f64::NAN), 1000)
            .iter()
            .all(Option::is_none)
    );
    let always = Faults::seeded(1)
        .with(f64::INFINITY, Fault::Garbage)
        .with(1.0, Fault::ResetAfter);
    let all = first(&always, 1000);
    assert!(all.iter().all(|fault| *fault == Some(&Fault::Garbage)));
    let over_one = Faults::seeded(1)
        .with(0.75, Fault::Garbage)
        .with(0.75, Fault::ResetAfter);
    let over_one = first(&over_one, 10_000);
    let kept = over_one
        .iter()
        .filter(|it| **it == Some(&Fault::ResetAfter));
    assert!((2_300..2_700).contains(&kept.count()));
}

#[test]
fn mixed_faults_are_equally_frequent() {
    for probability in [1.0, 7.0] {
        let faults = Faults::mixed(1, probability);
        let mut counts: BTreeMap<String, u32> = BTreeMap::new();
        for fault in first(&faults, 22_000) {
            *counts.entry(format!("{:?}", fault.unwrap())).or_default() += 1;
        }
        assert_eq!(counts.len(), 22);
        for (fault, count) in counts {
            assert!((850..1150).contains(&count), "{fault}: {count}");
        }
    }
}
