//! The decision, one case after the other.

use std::time::Duration;

use http::StatusCode;

use super::*;
use crate::error::{ApiErrorBuilder, Error, Phase, TransportError, TransportErrorKind};

const MINUTE: Duration = Duration::from_secs(60);
const MOST: u64 = u64::MAX;

const TOLD: Option<Duration> = Some(Duration::from_secs(2));

fn attempt(failure: Failure, repeatable: bool) -> FailedAttempt {
    FailedAttempt {
        failure,
        number: 1,
        remaining: MINUTE,
        idempotent: repeatable,
    }
}

fn decide(attempt: FailedAttempt) -> RetryDecision {
    RetryPolicy::new().decide(&attempt, MOST)
}

fn again(milliseconds: u64) -> RetryDecision {
    RetryDecision::Retry {
        after: Duration::from_millis(milliseconds),
        counts: true,
    }
}

/// Rounded up, because the largest random number stands for nearly all of a wait.
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
fn what_is_repeated_and_after_which_longest_wait() {
    let not_safe = RetryDecision::GiveUp(GiveUpReason::NotIdempotent);
    let never = RetryDecision::GiveUp(GiveUpReason::Permanent);
    let at_once = |counts| RetryDecision::Retry {
        after: Duration::ZERO,
        counts,
    };
    for (failure, safe, not) in [
        (Failure::Permanent, never, never),
        (Failure::ResponseLost, again(100), not_safe),
        (Failure::NonceUsed, at_once(true), not_safe),
        (
            Failure::ServerError { retry_after: None },
            again(100),
            not_safe,
        ),
        (
            Failure::ServerError { retry_after: TOLD },
            again(2200),
            not_safe,
        ),
        (Failure::StaleConnection, at_once(false), not_safe),
        (
            Failure::Throttled { retry_after: None },
            again(500),
            again(500),
        ),
        (
            Failure::Throttled { retry_after: TOLD },
            again(2200),
            again(2200),
        ),
        (
            Failure::Unavailable { retry_after: None },
            again(100),
            not_safe,
        ),
        (
            Failure::Unavailable { retry_after: TOLD },
            again(2200),
            again(2200),
        ),
        (Failure::NotSent, again(100), again(100)),
    ] {
        assert_eq!(rounded(decide(attempt(failure, true))), safe, "{failure:?}");
        assert_eq!(rounded(decide(attempt(failure, false))), not, "{failure:?}");
    }
}

#[test]
fn the_wait_doubles_up_to_its_limit_and_is_drawn_from_nothing_to_all_of_it() {
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
    let longest: Vec<_> = (1..7)
        .map(|number| wait(number, MOST).div_ceil(1000))
        .collect();
    assert_eq!(longest, [100, 200, 400, 800, 1000, 1000]);
    assert_eq!(wait(3, 0), 0);
    assert_eq!(wait(3, MOST / 2), 199_999);
    assert_eq!(wait(u32::MAX - 1, MOST).div_ceil(1000), 1000);
}

#[test]
fn a_wait_that_was_told_is_never_cut_short() {
    let policy = RetryPolicy::new().max_delay(Duration::from_secs(1));
    let failure = Failure::Throttled { retry_after: TOLD };
    for random in [0, 1, MOST / 2, MOST] {
        let RetryDecision::Retry { after, .. } = policy.decide(&attempt(failure, false), random)
        else {
            panic!("there is time");
        };
        assert!(after >= Duration::from_secs(2) && after < Duration::from_millis(2200));
    }
}

#[test]
fn attempts_are_limited_and_none_and_one_are_the_same() {
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
    // A connection that was closed while it was idle is no failure.
    let policy = RetryPolicy::never();
    let stale = policy.decide(&attempt(Failure::StaleConnection, true), 0);
    assert!(matches!(stale, RetryDecision::Retry { counts: false, .. }));
}

#[test]
fn a_wait_that_the_call_has_no_time_for_is_not_begun() {
    let failure = Failure::Throttled { retry_after: TOLD };
    for (remaining, random, has_time) in [
        (Duration::from_secs(2), 0, false),
        (Duration::from_millis(2001), 0, true),
        (Duration::from_millis(2100), MOST, false),
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
fn numbers_without_measure_do_no_harm() {
    let policy = RetryPolicy::new()
        .base_delay(Duration::MAX)
        .throttled_base_delay(Duration::MAX)
        .max_delay(Duration::MAX);
    let told = Some(Duration::MAX);
    for failure in [
        Failure::NotSent,
        Failure::Throttled { retry_after: told },
        Failure::Throttled { retry_after: None },
    ] {
        for number in [1, 2, u32::MAX - 1] {
            let attempt = FailedAttempt {
                number,
                remaining: Duration::MAX,
                ..attempt(failure, true)
            };
            let _ = policy.max_attempts(u32::MAX).decide(&attempt, MOST);
        }
    }
}

fn refused(status: u16, code: &str) -> Error {
    let status = StatusCode::from_u16(status).expect("it is one");
    ApiErrorBuilder::new(status, code, "").build().into()
}

#[test]
fn an_answer_is_judged_by_code_and_by_status() {
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
            Failure::from_error(&refused(status, code)),
            failure,
            "{status} {code}"
        );
    }
    let meant = ApiErrorBuilder {
        body_status: Some(500),
        ..ApiErrorBuilder::new(StatusCode::OK, "X", "")
    };
    assert_eq!(Failure::from_error(&meant.build().into()), server);
}

#[test]
fn a_lost_request_is_judged_by_how_far_it_got() {
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
fn reasons_can_be_read() {
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
