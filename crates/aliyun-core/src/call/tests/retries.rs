//! Failed attempts and their retries.

use super::*;
use crate::config::observe::NextAction;
use crate::config::{GiveUpReason, RetryBudget, RetryPolicy};

const GOOD: (u16, &str) = (200, r#"{"Id": 1}"#);
const BUSY: (u16, &str) = (503, r#"{"Code": "ServiceUnavailable"}"#);
const THROTTLED: (u16, &str) = (400, r#"{"Code": "Throttling.User"}"#);
const USED: (u16, &str) = (400, r#"{"Code": "SignatureNonceUsed"}"#);

type Outcome = Result<Response<Bytes>, TransportError>;

fn failed(phase: Phase, kind: TransportErrorKind) -> Outcome {
    Err(TransportError::new(phase, kind, None))
}

fn reset() -> Outcome {
    failed(Phase::Exchange, TransportErrorKind::Failed)
}

fn refused_connection() -> Outcome {
    failed(Phase::Connect, TransportErrorKind::Failed)
}

fn stale() -> Outcome {
    failed(Phase::Exchange, TransportErrorKind::StaleConnection)
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "the other functions return errors, and all are used in the same lists"
)]
fn responded((status, body): (u16, &str)) -> Outcome {
    Ok(response(status, body))
}

/// The result of a call with these outcomes, the number of outcomes that it used, and its waiting time.
fn run(
    bench: &mut Bench,
    operation: &Thing,
    options: CallOptions,
    outcomes: Vec<Outcome>,
) -> (Result<ThingOutput, Error>, usize, Duration) {
    let config = bench.config.clone();
    let started = bench.now.monotonic;
    let mut used = 0;
    let mut outcomes = outcomes.into_iter();
    let result = bench.run_with(operation, &config, options, |_| {
        used += 1;
        outcomes.next().expect("an outcome for each attempt")
    });
    (result, used, bench.now.monotonic.saturating_sub(started))
}

fn outcome(operation: &Thing, outcomes: Vec<Outcome>) -> (Result<ThingOutput, Error>, usize) {
    let (result, used, _) = run(&mut Bench::new(), operation, CallOptions::new(), outcomes);
    (result, used)
}

#[test]
fn an_idempotent_operation_is_retried_after_each_failure() {
    for failure in [
        reset(),
        refused_connection(),
        stale(),
        responded(BUSY),
        responded(THROTTLED),
        responded(USED),
        responded((502, "<html>")),
        failed(Phase::Body, TransportErrorKind::Failed),
        failed(Phase::Receive, TransportErrorKind::Timeout),
    ] {
        let shown = format!("{failure:?}");
        let (result, used) = outcome(&READ, vec![failure, responded(GOOD)]);
        assert!(result.is_ok(), "{shown}");
        assert_eq!(used, 2, "{shown}");
    }
}

#[test]
fn other_operations_are_retried_only_if_they_had_no_effect() {
    for (failure, is_retried) in [
        (reset(), false),
        (refused_connection(), true),
        (stale(), false),
        (responded(BUSY), false),
        (responded(THROTTLED), true),
        (responded(USED), false),
        (responded((502, "<html>")), false),
        (failed(Phase::Body, TransportErrorKind::Failed), false),
    ] {
        let shown = format!("{failure:?}");
        let (result, used) = outcome(&MAKE, vec![failure, responded(GOOD)]);
        assert_eq!(used, if is_retried { 2 } else { 1 }, "{shown}");
        match result {
            Ok(_) => assert!(is_retried, "{shown}"),
            Err(error) => assert!(error.is_outcome_unknown(), "{shown}"),
        }
    }
}

#[test]
fn options_override_whether_an_operation_is_idempotent() {
    let options = CallOptions::new().idempotent(true);
    let (result, used, _) = run(
        &mut Bench::new(),
        &MAKE,
        options,
        vec![reset(), responded(GOOD)],
    );
    assert!(result.is_ok());
    assert_eq!(used, 2);
    let options = CallOptions::new().idempotent(false);
    let (result, used, _) = run(&mut Bench::new(), &READ, options, vec![reset()]);
    assert!(result.unwrap_err().is_outcome_unknown());
    assert_eq!(used, 1);
}

#[test]
fn an_unreadable_success_leaves_the_outcome_unknown() {
    let too_large = || failed(Phase::Body, TransportErrorKind::TooLarge { limit: 1 });
    for outcome_of in [|| responded((200, "{")), too_large] {
        let (result, _) = outcome(&MAKE, vec![outcome_of()]);
        assert!(result.unwrap_err().is_outcome_unknown());
        let (result, _) = outcome(&READ, vec![outcome_of()]);
        assert!(!result.unwrap_err().is_outcome_unknown());
    }
    for failure in [(404, "<html>"), (400, r#"{"Code": "InvalidParameter"}"#)] {
        let (result, _) = outcome(&MAKE, vec![responded(failure)]);
        assert!(!result.unwrap_err().is_outcome_unknown());
    }
}

#[test]
fn a_used_nonce_is_retried_without_a_wait() {
    let outcomes = vec![responded(USED), responded(GOOD)];
    let (result, _, waited) = run(&mut Bench::new(), &READ, CallOptions::new(), outcomes);
    assert!(result.is_ok());
    assert_eq!(waited, Duration::ZERO);
}

#[test]
fn the_first_stale_connection_does_not_count() {
    let options = CallOptions::new().retry(RetryPolicy::never());
    let mut bench = Bench::new();
    let outcomes = vec![stale(), responded(GOOD)];
    let (result, used, waited) = run(&mut bench, &READ, options, outcomes);
    assert!(result.is_ok());
    assert_eq!((used, waited), (2, Duration::ZERO));
    assert_eq!(
        bench.config.retry_budget().tokens(),
        RetryBudget::DEFAULT_CAPACITY
    );

    // If the server closes every connection, each further attempt counts.
    let options = CallOptions::new();
    let outcomes = (0..4).map(|_| stale()).collect();
    let (result, used, waited) = run(&mut bench, &READ, options, outcomes);
    assert_eq!(result.unwrap_err().attempts(), 4);
    assert_eq!(used, 4, "one that does not count, and three that do");
    assert!(!waited.is_zero());
}

#[test]
fn an_error_has_the_facts_about_all_attempts() {
    let (result, used) = outcome(
        &READ,
        vec![reset(), refused_connection(), refused_connection()],
    );
    let error = result.unwrap_err();
    assert_eq!(used, 3);
    assert_eq!(error.attempts(), 3);
    assert_eq!(error.stage(), Stage::Transport(Phase::Connect));
    // The first request may have arrived, although the last one was never sent.
    assert_eq!(error.arrival(), Arrival::MayHaveArrived);
    assert!(error.to_string().ends_with("after 3 attempts"), "{error}");
}

#[test]
fn the_wait_of_a_header_is_kept_or_not_begun() {
    let throttled = |header: &'static str, value: &'static str| {
        let mut response = response(THROTTLED.0, THROTTLED.1);
        let value = http::HeaderValue::from_static(value);
        response.headers_mut().insert(header, value);
        Ok(response)
    };
    for (header, value, seconds) in [
        ("retry-after", "7", 7),
        ("x-acs-retry-after", "7000", 7),
        ("x-ratelimit-user-api", "Limit:20,Remain:0,TimeLeft:7000", 7),
        // 7 seconds after the bench's clock.
        ("retry-after", "Mon, 01 Jul 2024 00:00:19 GMT", 7),
    ] {
        let outcomes = vec![throttled(header, value), responded(GOOD)];
        let (result, _, waited) = run(&mut Bench::new(), &MAKE, CallOptions::new(), outcomes);
        assert!(result.is_ok());
        let least = Duration::from_secs(seconds);
        assert!(waited >= least && waited < least * 11 / 10, "{waited:?}");
    }
    let outcomes = vec![throttled("retry-after", "31")];
    let (result, used, waited) = run(&mut Bench::new(), &MAKE, CallOptions::new(), outcomes);
    let error = result.unwrap_err();
    assert!(error.is_throttling());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(31)));
    assert_eq!((used, waited), (1, Duration::ZERO));
}

#[test]
fn the_policy_of_a_call_overrides_that_of_the_client() {
    let three = || vec![reset(), reset(), reset()];
    let mut bench = Bench::new();
    bench.configure(|config| config.retry(RetryPolicy::new().max_attempts(2)));
    let (_, used, _) = run(&mut bench, &READ, CallOptions::new(), three());
    assert_eq!(used, 2);
    let options = CallOptions::new().retry(RetryPolicy::never());
    let (_, used, _) = run(&mut bench, &READ, options, three());
    assert_eq!(used, 1);
}

#[test]
fn a_client_stops_retrying_in_an_outage() {
    let mut bench = Bench::new();
    bench.configure(|config| config.retry_budget(RetryBudget::new(12)));
    let mut attempts = Vec::new();
    for _ in 0..3 {
        let outcomes = vec![reset(), reset(), reset()];
        let (result, used, _) = run(&mut bench, &READ, CallOptions::new(), outcomes);
        assert!(result.is_err());
        attempts.push(used);
    }
    assert_eq!(attempts, [3, 1, 1]);
    // Calls that succeed refill the budget.
    for _ in 0..3 {
        let (result, _, _) = run(&mut bench, &READ, CallOptions::new(), vec![responded(GOOD)]);
        assert!(result.is_ok());
    }
    let outcomes = vec![reset(), responded(GOOD)];
    let (result, used, _) = run(&mut bench, &READ, CallOptions::new(), outcomes);
    assert!(result.is_ok());
    assert_eq!(used, 2);
    assert_eq!(
        bench.config.retry_budget().tokens(),
        5,
        "the call returns the tokens of its retry"
    );
}

#[test]
fn connections_that_were_never_made_use_up_no_budget() {
    let mut bench = Bench::new();
    bench.configure(|config| config.retry_budget(RetryBudget::new(12)));
    for _ in 0..20 {
        let outcomes = vec![
            refused_connection(),
            refused_connection(),
            refused_connection(),
        ];
        let (_, used, _) = run(&mut bench, &MAKE, CallOptions::new(), outcomes);
        assert_eq!(used, 3);
    }
    let outcomes = vec![refused_connection(), responded(GOOD)];
    let (result, _, _) = run(&mut bench, &READ, CallOptions::new(), outcomes);
    assert!(result.is_ok());
    assert_eq!(bench.config.retry_budget().tokens(), 12);
}

#[test]
fn codes_of_the_caller_are_retried_by_client_and_by_call() {
    const IN_BODY: (u16, &str) = (
        200,
        r#"{"Success": false, "Code": "SystemBusy", "Message": "m"}"#,
    );
    const FAILED: (u16, &str) = (500, r#"{"Code": "SystemBusy", "Message": "m"}"#);
    const BUSY: (u16, &str) = (
        409,
        r#"{"Code": "OperationConflict.Thing", "Message": "m"}"#,
    );
    const CODES: RetryPolicy = RetryPolicy::new().retry_codes(&["SystemBusy", "OperationConflict"]);
    let outcomes = || vec![responded(BUSY), responded(GOOD)];

    let (result, used, _) = run(&mut Bench::new(), &MAKE, CallOptions::new(), outcomes());
    assert_eq!(
        (result.is_ok(), used),
        (false, 1),
        "unknown codes are permanent"
    );

    let mut bench = Bench::new();
    let options = CallOptions::new().retry(CODES);
    let (result, used, waited) = run(&mut bench, &MAKE, options, outcomes());
    assert_eq!((result.is_ok(), used), (true, 2), "a refusal had no effect");
    assert!(
        !waited.is_zero() && waited < Duration::from_millis(100),
        "{waited:?}"
    );

    bench.configure(|config| config.retry(CODES).retry_budget(RetryBudget::new(5)));
    let (_, used, _) = run(
        &mut bench,
        &MAKE,
        CallOptions::new(),
        vec![responded(BUSY), responded(BUSY), responded(BUSY)],
    );
    assert_eq!(used, 2, "the budget is enough for one retry");

    // A refusal with a success status.
    let options = CallOptions::new().retry(CODES);
    let outcomes = vec![responded(IN_BODY), responded(GOOD)];
    let (result, used, _) = run(&mut Bench::new(), &MAKE, options, outcomes);
    assert_eq!((result.is_ok(), used), (true, 2));

    // A 5xx may have had an effect, whatever its code.
    let options = CallOptions::new().retry(CODES);
    let (result, used, _) = run(&mut Bench::new(), &MAKE, options, vec![responded(FAILED)]);
    assert!(result.unwrap_err().is_outcome_unknown());
    assert_eq!(used, 1);
}

#[test]
fn an_attempt_that_ends_at_the_deadline_is_the_last() {
    let mut bench = Bench::new();
    bench.configure(|config| config.timeout(Duration::from_secs(1)));
    let config = bench.config.clone();
    let mut output = ThingOutput::default();
    let mut call = Call::new(&READ, &config, &mut output);
    let mut attempts = 0;
    let result = loop {
        call = match call.step(bench.now, &bench.random) {
            Step::Credentials(awaiting) => awaiting.provide(Arc::clone(&bench.signer)),
            Step::Done(result) => break result,
            Step::Send(_, awaiting) => {
                attempts += 1;
                bench.now.monotonic += Duration::from_secs(1);
                awaiting.receive(bench.now, reset())
            }
            Step::Wait(..) => panic!("there is no time to wait"),
        };
    };
    assert_eq!(attempts, 1);
    assert_eq!(
        result.unwrap_err().stage(),
        Stage::Transport(Phase::Exchange)
    );
}

#[test]
fn next_actions_have_texts() {
    for (next, text) in [
        (NextAction::Done, "done"),
        (
            NextAction::GiveUp(GiveUpReason::NotIdempotent),
            "not retried: the request may have taken effect and is not idempotent",
        ),
        (
            NextAction::RefreshCredentials,
            "retry with other credentials",
        ),
        (
            NextAction::CorrectClock {
                offset_seconds: -90,
            },
            "retry with the clock corrected by -90 s",
        ),
        (
            NextAction::Retry {
                after: Duration::from_millis(70),
            },
            "retry after 70 ms",
        ),
    ] {
        assert_eq!(next.to_string(), text);
    }
}
