//! Attempts that fail, and what becomes of them.

use super::*;
use crate::config::observe::NextAction;
use crate::config::{GiveUpReason, RetryBudget, RetryPolicy};

const GOOD: (u16, &str) = (200, r#"{"Id": 1}"#);
const BUSY: (u16, &str) = (503, r#"{"Code": "ServiceUnavailable"}"#);
const THROTTLED: (u16, &str) = (400, r#"{"Code": "Throttling.User"}"#);
const USED: (u16, &str) = (400, r#"{"Code": "SignatureNonceUsed"}"#);

type Outcome = Result<Response<Bytes>, TransportError>;

fn lost(phase: Phase, kind: TransportErrorKind) -> Outcome {
    Err(TransportError::new(phase, kind, None))
}

fn reset() -> Outcome {
    lost(Phase::Exchange, TransportErrorKind::Failed)
}

fn refused_connection() -> Outcome {
    lost(Phase::Connect, TransportErrorKind::Failed)
}

fn stale() -> Outcome {
    lost(Phase::Exchange, TransportErrorKind::StaleConnection)
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "it stands beside outcomes that are errors"
)]
fn answered((status, body): (u16, &str)) -> Outcome {
    Ok(answer(status, body))
}

/// What a call comes to with these outcomes, how many of them it used, and how long it waited.
fn run(
    bench: &mut Bench,
    operation: &Thing,
    options: CallOptions,
    outcomes: Vec<Outcome>,
) -> (Result<Answer, Error>, usize, Duration) {
    let config = bench.config.clone();
    let begun = bench.now.monotonic;
    let mut used = 0;
    let mut outcomes = outcomes.into_iter();
    let result = bench.run_with(operation, &config, options, |_| {
        used += 1;
        outcomes.next().expect("an outcome for each attempt")
    });
    (result, used, bench.now.monotonic.saturating_sub(begun))
}

fn outcome(operation: &Thing, outcomes: Vec<Outcome>) -> (Result<Answer, Error>, usize) {
    let (result, used, _) = run(&mut Bench::new(), operation, CallOptions::new(), outcomes);
    (result, used)
}

#[test]
fn what_reads_is_read_again_after_a_failure() {
    for failure in [
        reset(),
        refused_connection(),
        stale(),
        answered(BUSY),
        answered(THROTTLED),
        answered(USED),
        answered((502, "<html>")),
        lost(Phase::Body, TransportErrorKind::Failed),
        lost(Phase::Receive, TransportErrorKind::Timeout),
    ] {
        let shown = format!("{failure:?}");
        let (result, used) = outcome(&READ, vec![failure, answered(GOOD)]);
        assert!(result.is_ok(), "{shown}");
        assert_eq!(used, 2, "{shown}");
    }
}

#[test]
fn what_makes_something_is_sent_again_only_if_nothing_can_have_been_made() {
    for (failure, is_repeated) in [
        (reset(), false),
        (refused_connection(), true),
        (stale(), false),
        (answered(BUSY), false),
        (answered(THROTTLED), true),
        (answered(USED), false),
        (answered((502, "<html>")), false),
        (lost(Phase::Body, TransportErrorKind::Failed), false),
    ] {
        let shown = format!("{failure:?}");
        let (result, used) = outcome(&MAKE, vec![failure, answered(GOOD)]);
        assert_eq!(used, if is_repeated { 2 } else { 1 }, "{shown}");
        match result {
            Ok(_) => assert!(is_repeated, "{shown}"),
            Err(error) => assert!(error.is_outcome_unknown(), "{shown}"),
        }
    }
}

#[test]
fn a_caller_may_know_better_whether_an_operation_can_be_repeated() {
    let options = CallOptions::new().idempotent(true);
    let (result, used, _) = run(
        &mut Bench::new(),
        &MAKE,
        options,
        vec![reset(), answered(GOOD)],
    );
    assert!(result.is_ok());
    assert_eq!(used, 2);
    let options = CallOptions::new().idempotent(false);
    let (result, used, _) = run(&mut Bench::new(), &READ, options, vec![reset()]);
    assert!(result.unwrap_err().is_outcome_unknown());
    assert_eq!(used, 1);
}

#[test]
fn an_answer_that_nobody_can_read_leaves_the_outcome_unknown() {
    let too_large = || lost(Phase::Body, TransportErrorKind::TooLarge { limit: 1 });
    for outcome_of in [|| answered((200, "{")), too_large] {
        let (result, _) = outcome(&MAKE, vec![outcome_of()]);
        assert!(result.unwrap_err().is_outcome_unknown());
        let (result, _) = outcome(&READ, vec![outcome_of()]);
        assert!(!result.unwrap_err().is_outcome_unknown());
    }
    for refused in [(404, "<html>"), (400, r#"{"Code": "InvalidParameter"}"#)] {
        let (result, _) = outcome(&MAKE, vec![answered(refused)]);
        assert!(!result.unwrap_err().is_outcome_unknown());
    }
}

#[test]
fn a_nonce_that_was_used_is_replaced_at_once() {
    let outcomes = vec![answered(USED), answered(GOOD)];
    let (result, _, waited) = run(&mut Bench::new(), &READ, CallOptions::new(), outcomes);
    assert!(result.is_ok());
    assert_eq!(waited, Duration::ZERO);
}

#[test]
fn a_stale_connection_is_replaced_once_and_counts_for_nothing() {
    let options = CallOptions::new().retry(RetryPolicy::never());
    let mut bench = Bench::new();
    let outcomes = vec![stale(), answered(GOOD)];
    let (result, used, waited) = run(&mut bench, &READ, options, outcomes);
    assert!(result.is_ok());
    assert_eq!((used, waited), (2, Duration::ZERO));
    assert_eq!(
        bench.config.retry_budget().tokens(),
        RetryBudget::DEFAULT_CAPACITY
    );

    // A server that always closes is a failure like any other.
    let options = CallOptions::new();
    let outcomes = (0..4).map(|_| stale()).collect();
    let (result, used, waited) = run(&mut bench, &READ, options, outcomes);
    assert_eq!(result.unwrap_err().attempts(), 4);
    assert_eq!(used, 4, "the one that counts for nothing, and three");
    assert!(!waited.is_zero());
}

#[test]
fn an_error_tells_of_all_attempts() {
    let (result, used) = outcome(
        &READ,
        vec![reset(), refused_connection(), refused_connection()],
    );
    let error = result.unwrap_err();
    assert_eq!(used, 3);
    assert_eq!(error.attempts(), 3);
    assert_eq!(error.stage(), Stage::Transport(Phase::Connect));
    // The first one may have arrived, whatever happened to the last.
    assert_eq!(error.arrival(), Arrival::MayHaveArrived);
    assert!(error.to_string().ends_with("after 3 attempts"), "{error}");
}

#[test]
fn a_wait_that_the_service_asks_for_is_kept_or_not_begun() {
    let told = |header: &'static str, value: &'static str| {
        let mut answer = answer(THROTTLED.0, THROTTLED.1);
        let value = http::HeaderValue::from_static(value);
        answer.headers_mut().insert(header, value);
        Ok(answer)
    };
    for (header, value, seconds) in [
        ("retry-after", "7", 7),
        ("x-acs-retry-after", "7000", 7),
        ("x-ratelimit-user-api", "Limit:20,Remain:0,TimeLeft:7000", 7),
        // By the clock of the bench.
        ("retry-after", "Mon, 01 Jul 2024 00:00:19 GMT", 7),
    ] {
        let outcomes = vec![told(header, value), answered(GOOD)];
        let (result, _, waited) = run(&mut Bench::new(), &MAKE, CallOptions::new(), outcomes);
        assert!(result.is_ok());
        let least = Duration::from_secs(seconds);
        assert!(waited >= least && waited < least * 11 / 10, "{waited:?}");
    }
    let outcomes = vec![told("retry-after", "31")];
    let (result, used, waited) = run(&mut Bench::new(), &MAKE, CallOptions::new(), outcomes);
    let error = result.unwrap_err();
    assert!(error.is_throttling());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(31)));
    assert_eq!((used, waited), (1, Duration::ZERO));
}

#[test]
fn policies_are_those_of_the_client_or_of_the_call() {
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
fn a_client_in_an_outage_stops_repeating() {
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
    // Whatever succeeds fills the budget again.
    for _ in 0..3 {
        let (result, _, _) = run(&mut bench, &READ, CallOptions::new(), vec![answered(GOOD)]);
        assert!(result.is_ok());
    }
    let outcomes = vec![reset(), answered(GOOD)];
    let (result, used, _) = run(&mut bench, &READ, CallOptions::new(), outcomes);
    assert!(result.is_ok());
    assert_eq!(used, 2);
    assert_eq!(
        bench.config.retry_budget().tokens(),
        5,
        "and gives back what it took"
    );
}

#[test]
fn an_attempt_without_time_for_another_is_the_last() {
    let mut bench = Bench::new();
    bench.configure(|config| config.timeout(Duration::from_secs(1)));
    let config = bench.config.clone();
    let mut output = Answer::default();
    let mut call = Call::new(&READ, &config, &mut output);
    let mut attempts = 0;
    let result = loop {
        call = match call.step(bench.now, &bench.random) {
            Step::Credentials(wanting) => wanting.provide(Arc::clone(&bench.signer)),
            Step::Done(result) => break result,
            Step::Send(_, sent) => {
                attempts += 1;
                bench.now.monotonic += Duration::from_secs(1);
                sent.receive(bench.now, reset())
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
fn what_follows_can_be_read() {
    for (next, text) in [
        (NextAction::Done, "done"),
        (
            NextAction::GiveUp(GiveUpReason::NotIdempotent),
            "not repeated: the request may have had its effect",
        ),
        (
            NextAction::RefreshCredentials,
            "again with other credentials",
        ),
        (
            NextAction::CorrectClock {
                offset_seconds: -90,
            },
            "again with the clock set by -90 s",
        ),
        (
            NextAction::Retry {
                after: Duration::from_millis(70),
            },
            "again after 70 ms",
        ),
    ] {
        assert_eq!(next.to_string(), text);
    }
}
