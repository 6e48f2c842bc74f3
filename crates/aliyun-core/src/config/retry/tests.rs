//! Decisions of the default policy and of others.

use std::time::Duration;

use http::StatusCode;

use super::*;
use crate::error::{
    ApiErrorBuilder, CredentialsError, Error, Phase, TransportError, TransportErrorKind,
};

const MINUTE: Duration = Duration::from_secs(60);
const LARGEST: u64 = u64::MAX;

const TWO_SECONDS: Option<Duration> = Some(Duration::from_secs(2));

fn attempt(failure: Failure, idempotent: bool) -> FailedAttempt {
    FailedAttempt {
        failure,
        number: 1,
        remaining: MINUTE,
        idempotent,
    }
}

fn decide(attempt: FailedAttempt) -> RetryDecision {
    RetryPolicy::new().decide(&attempt, LARGEST)
}

fn retry_after(milliseconds: u64) -> RetryDecision {
    RetryDecision::Retry {
        after: Duration::from_millis(milliseconds),
        counts: true,
    }
}

/// Rounds the wait up to microseconds, because the largest random number gives slightly less than the
/// limit.
fn rounded(decision: RetryDecision) -> RetryDecision {
    match decision {
        RetryDecision::Retry { after, counts } => RetryDecision::Retry {
            after: Duration::from_micros(after.as_nanos().div_ceil(1000).try_into().unwrap()),
            counts,
        },
        give_up @ RetryDecision::GiveUp(_) => give_up,
    }
}

#[test]
fn each_failure_has_a_decision_and_a_limit_of_the_wait() {
    let not_idempotent = RetryDecision::GiveUp(GiveUpReason::NotIdempotent);
    let permanent = RetryDecision::GiveUp(GiveUpReason::Permanent);
    let at_once = |counts| RetryDecision::Retry {
        after: Duration::ZERO,
        counts,
    };
    for (failure, if_idempotent, otherwise) in [
        (Failure::Permanent, permanent, permanent),
        (Failure::ResponseLost, retry_after(100), not_idempotent),
        (Failure::NonceUsed, at_once(true), not_idempotent),
        (
            Failure::ServerError { retry_after: None },
            retry_after(100),
            not_idempotent,
        ),
        (
            Failure::ServerError {
                retry_after: TWO_SECONDS,
            },
            retry_after(2200),
            not_idempotent,
        ),
        (Failure::StaleConnection, at_once(false), not_idempotent),
        (
            Failure::Throttled { retry_after: None },
            retry_after(500),
            retry_after(500),
        ),
        (
            Failure::Throttled {
                retry_after: TWO_SECONDS,
            },
            retry_after(2200),
            retry_after(2200),
        ),
        (
            Failure::Unavailable { retry_after: None },
            retry_after(100),
            not_idempotent,
        ),
        (
            Failure::Unavailable {
                retry_after: TWO_SECONDS,
            },
            retry_after(2200),
            retry_after(2200),
        ),
        (Failure::NotSent, retry_after(100), retry_after(100)),
    ] {
        let decided = [true, false].map(|idempotent| rounded(decide(attempt(failure, idempotent))));
        assert_eq!(decided, [if_idempotent, otherwise], "{failure:?}");
    }
}

#[test]
fn the_limit_doubles_up_to_the_maximum_and_the_wait_is_between_zero_and_the_limit() {
    let policy = RetryPolicy::new()
        .max_attempts(u32::MAX)
        .max_delay(Duration::from_secs(1));
    let wait = |number, random| {
        let attempt = FailedAttempt {
            number,
            ..attempt(Failure::NotSent, true)
        };
        match policy.decide(&attempt, random) {
            RetryDecision::Retry { after, .. } => after.as_micros(),
            RetryDecision::GiveUp(reason) => panic!("{reason}"),
        }
    };
    let limits: Vec<_> = (1..7)
        .map(|number| wait(number, LARGEST).div_ceil(1000))
        .collect();
    assert_eq!(limits, [100, 200, 400, 800, 1000, 1000]);
    assert_eq!(wait(3, 0), 0);
    assert_eq!(wait(3, LARGEST / 2), 199_999);
    assert_eq!(wait(u32::MAX - 1, LARGEST).div_ceil(1000), 1000);
}

#[test]
fn a_wait_that_the_service_names_is_never_shortened() {
    let policy = RetryPolicy::new().max_delay(Duration::from_secs(1));
    let failure = Failure::Throttled {
        retry_after: TWO_SECONDS,
    };
    for random in [0, 1, LARGEST / 2, LARGEST] {
        let RetryDecision::Retry { after, .. } = policy.decide(&attempt(failure, false), random)
        else {
            panic!("there is time");
        };
        assert!(after >= Duration::from_secs(2) && after < Duration::from_millis(2200));
    }
}

#[test]
fn attempts_are_limited_and_zero_counts_as_one() {
    for (limit, last) in [(0, 1), (1, 1), (3, 3)] {
        let policy = RetryPolicy::new().max_attempts(limit);
        for number in 1..=4 {
            let attempt = FailedAttempt {
                number,
                ..attempt(Failure::NotSent, true)
            };
            let gives_up = policy.decide(&attempt, 0)
                == RetryDecision::GiveUp(GiveUpReason::AttemptsExhausted);
            assert_eq!(gives_up, number >= last, "{number} of {limit}");
        }
    }
    // A connection that was closed while it was idle does not count.
    let policy = RetryPolicy::never();
    let stale = policy.decide(&attempt(Failure::StaleConnection, true), 0);
    assert!(matches!(stale, RetryDecision::Retry { counts: false, .. }));
}

#[test]
fn a_wait_beyond_the_deadline_is_not_begun() {
    let failure = Failure::Throttled {
        retry_after: TWO_SECONDS,
    };
    for (remaining, random, has_time) in [
        (Duration::from_secs(2), 0, false),
        (Duration::from_millis(2001), 0, true),
        (Duration::from_millis(2100), LARGEST, false),
        (Duration::ZERO, 0, false),
    ] {
        let attempt = FailedAttempt {
            remaining,
            ..attempt(failure, true)
        };
        let decision = RetryPolicy::new().decide(&attempt, random);
        let gives_up = decision == RetryDecision::GiveUp(GiveUpReason::OutOfTime);
        assert_eq!(!gives_up, has_time, "{remaining:?}");
    }
}

#[test]
fn the_largest_numbers_do_not_overflow() {
    let policy = RetryPolicy::new()
        .base_delay(Duration::MAX)
        .throttled_base_delay(Duration::MAX)
        .max_delay(Duration::MAX);
    let longest = Some(Duration::MAX);
    for failure in [
        Failure::NotSent,
        Failure::Throttled {
            retry_after: longest,
        },
        Failure::Throttled { retry_after: None },
    ] {
        for number in [1, 2, u32::MAX - 1] {
            let attempt = FailedAttempt {
                number,
                remaining: Duration::MAX,
                ..attempt(failure, true)
            };
            let _ = policy.max_attempts(u32::MAX).decide(&attempt, LARGEST);
        }
    }
}

fn api_error(status: u16, code: &str) -> Error {
    let status = StatusCode::from_u16(status).expect("the status is valid");
    ApiErrorBuilder::new(status, code, "").build().into()
}

#[test]
fn a_response_is_classified_by_code_and_by_status() {
    let server = Failure::ServerError { retry_after: None };
    let unavailable = Failure::Unavailable { retry_after: None };
    let throttled = Failure::Throttled { retry_after: None };
    for (status, code, failure) in [
        (400, "InvalidParameter", Failure::Permanent),
        (400, "InternalError", server),
        (400, "ServiceTimeout", server),
        (400, "SystemError", server),
        (400, "UnknownError", server),
        (400, "ServiceUnavailable", unavailable),
        (400, "ServiceUnavailable.Regional", unavailable),
        (400, "ServiceUnavailableElsewhere", Failure::Permanent),
        (400, "SignatureNonceUsed", Failure::NonceUsed),
        (400, "Throttling.User", throttled),
        (429, "X", throttled),
        (500, "X", server),
        (502, "X", server),
        (503, "X", unavailable),
        (503, "Throttling", throttled),
        (504, "X", server),
    ] {
        assert_eq!(
            Failure::from_error(&api_error(status, code)),
            failure,
            "{status} {code}"
        );
    }
    let in_body = ApiErrorBuilder {
        body_status: Some(500),
        ..ApiErrorBuilder::new(StatusCode::OK, "X", "")
    };
    assert_eq!(Failure::from_error(&in_body.build().into()), server);
}

#[test]
fn a_transport_error_is_classified_by_how_far_the_request_got() {
    use TransportErrorKind::{Certificate, Failed, StaleConnection, Timeout, TooLarge};

    for (phase, kind, failure) in [
        (Phase::Resolve, Failed, Failure::NotSent),
        (Phase::Connect, Timeout, Failure::NotSent),
        (Phase::Connect, Certificate, Failure::Permanent),
        (Phase::Exchange, Failed, Failure::ResponseLost),
        (Phase::Exchange, StaleConnection, Failure::StaleConnection),
        (Phase::Receive, Timeout, Failure::ResponseLost),
        (Phase::Body, Failed, Failure::ResponseLost),
        (Phase::Body, TooLarge { limit: 1 }, Failure::Permanent),
    ] {
        let error = TransportError::new(phase, kind, None).into();
        assert_eq!(Failure::from_error(&error), failure, "{phase} {kind:?}");
    }
}

#[test]
fn reasons_have_texts() {
    for reason in [
        GiveUpReason::AttemptsExhausted,
        GiveUpReason::BudgetExhausted,
        GiveUpReason::Permanent,
        GiveUpReason::OutOfTime,
        GiveUpReason::NotIdempotent,
    ] {
        assert!(reason.to_string().len() > 10, "{reason:?}");
    }
}

#[test]
fn a_request_for_credentials_that_was_refused_is_not_retried_once_more() {
    for code in ["Throttling.User", "SystemBusy"] {
        let refused = CredentialsError::request("ram_role_arn", "AssumeRole", api_error(400, code));
        let error = Error::from(refused);
        assert_eq!(error.code(), Some(code));
        let policy = RetryPolicy::new().retry_codes(&["SystemBusy"]);
        assert_eq!(policy.classify(&error), Failure::Permanent);
    }
}
