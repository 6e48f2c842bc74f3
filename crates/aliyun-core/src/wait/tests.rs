//! Waits with a clock that only moves when the wait sleeps or a poll takes time.

use std::time::Duration;

use bytes::Bytes;
use http::{Method, Response};

use super::{Wait, WaitError, WaitErrorKind, WaitOptions, WaitState, WaitStep};
use crate::call::{RandomSource, decode_response};
use crate::config::{CallOptions, Config, Now};
use crate::error::{Error, Phase, TransportError, TransportErrorKind};
use crate::model::{Json, JsonObject};
use crate::operation::{ApiStyle, Descriptor, DynamicOperation, Product};

static PRODUCT: Product = Product::new("Thing", "2020-01-01", ApiStyle::Rpc);
static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "ReadThing", Method::GET, "/");

const SECOND: Duration = Duration::from_secs(1);

/// Returns the same bits each time.
struct Fixed(u128);

impl RandomSource for Fixed {
    fn next_bits(&self) -> u128 {
        self.0
    }
}

/// Jitter that is as short or as long as possible.
const SHORTEST: Fixed = Fixed(0);
const LONGEST: Fixed = Fixed(u128::MAX);

fn operation() -> DynamicOperation {
    let none: Json = "{}".parse().expect("it is JSON");
    DynamicOperation::from_descriptor(&DESCRIPTOR, &none).expect("it has no parameters")
}

/// A result of a poll: a response with this state.
fn state(state: &str) -> Result<JsonObject, Error> {
    respond(200, &format!(r#"{{"State": "{state}"}}"#), None)
}

/// A result of a poll: an error response.
fn refusal(status: u16, code: &str, retry_after: Option<&str>) -> Result<JsonObject, Error> {
    let body = format!(r#"{{"Code": "{code}", "Message": "m"}}"#);
    respond(status, &body, retry_after)
}

fn respond(status: u16, body: &str, retry_after: Option<&str>) -> Result<JsonObject, Error> {
    let mut response = Response::builder().status(status);
    if let Some(milliseconds) = retry_after {
        response = response.header("x-acs-retry-after", milliseconds);
    }
    let body = Bytes::copy_from_slice(body.as_bytes());
    let response = response.body(body).expect("the parts are valid");
    decode_response(&operation(), &response)
}

fn lost() -> Result<JsonObject, Error> {
    Err(TransportError::new(Phase::Receive, TransportErrorKind::Failed, None).into())
}

fn condition(response: &JsonObject) -> WaitState {
    match response.get("State").and_then(Json::as_str) {
        Some("ready") => WaitState::Done,
        Some("broken") => WaitState::failed("it is\r\nbroken"),
        _ => WaitState::NotYet,
    }
}

/// How a wait went.
struct Run {
    result: Result<JsonObject, WaitError<JsonObject>>,
    /// When each poll was, since the start.
    polls: Vec<Duration>,
    /// The timeout of each poll.
    timeouts: Vec<Duration>,
}

impl Run {
    fn error(self) -> WaitError<JsonObject> {
        self.result.expect_err("the state is not reached")
    }
}

/// Runs a wait whose polls take no time. After the results come responses without an end whose state is
/// `starting`.
fn run(
    options: WaitOptions,
    random: &Fixed,
    results: impl IntoIterator<Item = Result<JsonObject, Error>>,
) -> Run {
    run_slow(Duration::ZERO, options, random, results)
}

/// The same with polls that take this long, or their timeout if that is shorter.
fn run_slow(
    takes: Duration,
    options: WaitOptions,
    random: &Fixed,
    results: impl IntoIterator<Item = Result<JsonObject, Error>>,
) -> Run {
    let mut results = results.into_iter();
    let config = Config::default();
    let start = Duration::from_secs(100);
    let mut monotonic = start;
    let (mut polls, mut timeouts) = (Vec::new(), Vec::new());
    let mut wait = Wait::new(&operation(), &config, options);
    // A wait whose steps do not end is a busy loop.
    for _ in 0..100_000 {
        let now = Now {
            unix: Duration::ZERO,
            monotonic,
        };
        wait = match wait.step(now, random) {
            WaitStep::Done(result) => {
                return Run {
                    result,
                    polls,
                    timeouts,
                };
            }
            WaitStep::Poll(options, awaiting) => {
                polls.push(monotonic.saturating_sub(start));
                let timeout = options.timeout.expect("a poll has a timeout");
                timeouts.push(timeout);
                monotonic += takes.min(timeout);
                let now = Now { monotonic, ..now };
                let result = results.next().unwrap_or_else(|| state("starting"));
                awaiting.receive(now, result, condition)
            }
            WaitStep::Sleep(duration, wait) => {
                assert!(!duration.is_zero(), "sleeping for no time is a busy loop");
                monotonic = monotonic.saturating_add(duration);
                wait
            }
        };
    }
    panic!("the wait does not end");
}

fn options() -> WaitOptions {
    WaitOptions::new().max_wait(60 * SECOND)
}

fn seconds(run: &Run) -> Vec<u64> {
    run.polls.iter().map(Duration::as_secs).collect()
}

#[test]
fn the_response_that_has_the_state_is_returned() {
    let run = run(options(), &SHORTEST, [state("starting"), state("ready")]);
    assert_eq!(seconds(&run), [0, 2]);
    let response = run.result.expect("the state is reached");
    assert_eq!(response.get("State").and_then(Json::as_str), Some("ready"));
}

#[test]
fn delays_grow_between_their_limits_and_a_last_poll_comes_before_the_end() {
    let shortest = run(options().max_wait(11 * SECOND), &SHORTEST, []);
    assert_eq!(seconds(&shortest), [0, 2, 4, 6, 8, 9]);
    let longest = run(options(), &LONGEST, []);
    // 2, just under 4, 8 and 15, and at last the rest but for the shortest delay.
    assert_eq!(seconds(&longest), [0, 2, 5, 13, 28, 43, 58]);
    let error = longest.error();
    let max_wait = 60 * SECOND;
    assert_eq!(*error.kind(), WaitErrorKind::ExceededMaxWait { max_wait });
    assert_eq!(error.polls(), 7);
    let last = error.last_response().and_then(|last| last.get("State"));
    assert_eq!(last.and_then(Json::as_str), Some("starting"));
    assert!(error.last_error().is_none());
    let shown = error.to_string();
    assert!(
        shown.contains("`ReadThing` did not report") && shown.contains("within 60s"),
        "{shown}"
    );
}

#[test]
fn a_wait_lasts_until_its_limit_and_no_longer() {
    for random in [&SHORTEST, &LONGEST] {
        for takes in [0, 1, 7, 40] {
            let run = run_slow(takes * SECOND, options(), random, []);
            let ends = run.polls.iter().zip(&run.timeouts);
            let mut ends = ends.map(|(poll, timeout)| *poll + *timeout);
            assert!(ends.all(|end| end <= 60 * SECOND), "{:?}", run.polls);
            let error = run.error();
            assert!(error.elapsed() <= 60 * SECOND, "{:?}", error.elapsed());
            assert!(error.elapsed() >= 45 * SECOND, "{:?}", error.elapsed());
        }
    }
}

#[test]
fn the_rest_of_the_wait_limits_a_poll() {
    let first = |options| run(options, &SHORTEST, [state("ready")]).timeouts[0];
    assert_eq!(first(options()), 30 * SECOND);
    assert_eq!(first(options().max_wait(5 * SECOND)), 5 * SECOND);
    let call = CallOptions::new().timeout(3 * SECOND);
    assert_eq!(first(options().call_options(call.clone())), 3 * SECOND);
    let call = options().call_options(call).max_wait(SECOND);
    assert_eq!(first(call), SECOND);
}

#[test]
fn a_failure_state_ends_the_wait_with_its_reason_and_the_response() {
    let error = run(options(), &SHORTEST, [state("starting"), state("broken")]).error();
    let reason = "it is\r\nbroken".to_owned();
    assert_eq!(*error.kind(), WaitErrorKind::FailureState { reason });
    let shown = error.to_string();
    assert!(
        shown.ends_with(r"cannot be reached: it is\r\nbroken"),
        "{shown}"
    );
    let last = error.into_last_response().expect("there is a response");
    assert_eq!(last.get("State").and_then(Json::as_str), Some("broken"));
}

#[test]
fn passing_errors_do_not_end_a_wait() {
    let passing = [
        refusal(400, "Throttling.User", None),
        refusal(503, "ServiceUnavailable", None),
        refusal(500, "InternalError", None),
        lost(),
        state("ready"),
    ];
    let run = run(options(), &SHORTEST, passing);
    assert_eq!(seconds(&run), [0, 2, 4, 6, 8]);
    assert!(run.result.is_ok());
}

#[test]
fn permanent_errors_end_a_wait_and_keep_what_was_seen() {
    for (status, code) in [(403, "Forbidden.RAM"), (404, "InvalidThing.NotFound")] {
        let results = [state("starting"), refusal(status, code, None)];
        let run = run(options(), &SHORTEST, results);
        assert_eq!(run.polls.len(), 2);
        let error = run.error();
        assert_eq!(*error.kind(), WaitErrorKind::OperationFailed);
        assert_eq!(error.last_error().and_then(Error::code), Some(code));
        assert!(error.last_response().is_some());
        let shown = error.to_string();
        assert!(
            shown.contains("`ReadThing` failed") && shown.contains(code),
            "{shown}"
        );
    }
}

#[test]
fn a_tolerated_code_does_not_end_a_wait() {
    let gone = || refusal(404, "InvalidThing.NotFound", None);
    let tolerant = options().tolerate_code("InvalidThing.NotFound");
    let run_tolerant = run(tolerant.clone(), &SHORTEST, [gone(), state("ready")]);
    assert!(run_tolerant.result.is_ok());
    let other = refusal(404, "InvalidThing", None);
    assert!(
        run(tolerant, &SHORTEST, [other, state("ready")])
            .result
            .is_err()
    );
}

#[test]
fn a_poll_is_not_earlier_than_the_service_asks_for() {
    let busy = || refusal(400, "Throttling.User", Some("20000"));
    let run_busy = run(options(), &SHORTEST, [busy(), state("ready")]);
    assert_eq!(seconds(&run_busy), [0, 20]);
    let run_busy = run(options(), &LONGEST, [busy(), state("ready")]);
    assert_eq!(seconds(&run_busy), [0, 21]);

    // Jitter alone does not end a wait.
    let tight = options().max_wait(Duration::from_millis(20_500));
    let run_tight = run(tight, &LONGEST, [busy(), state("ready")]);
    assert_eq!(seconds(&run_tight), [0, 20]);
    assert!(run_tight.result.is_ok());

    // The limit would pass before that, so the wait ends at once.
    let hopeless = run(options().max_wait(10 * SECOND), &SHORTEST, [busy()]);
    assert_eq!(seconds(&hopeless), [0]);
    let error = hopeless.error();
    assert!(matches!(
        error.kind(),
        WaitErrorKind::ExceededMaxWait { .. }
    ));
    assert_eq!(error.elapsed(), Duration::ZERO);
    assert_eq!(
        error.last_error().and_then(Error::code),
        Some("Throttling.User")
    );
    assert!(error.to_string().contains("the last error: "), "{error}");
}

#[test]
fn a_limit_of_zero_makes_no_poll() {
    let run = run(options().max_wait(Duration::ZERO), &SHORTEST, []);
    assert!(run.polls.is_empty());
    let error = run.error();
    assert_eq!(error.polls(), 0);
    assert!(error.last_response().is_none());
}

#[test]
fn a_delay_above_the_limit_makes_one_poll() {
    let run_long = run(options().min_delay(60 * SECOND), &SHORTEST, []);
    assert_eq!(seconds(&run_long), [0]);
    assert_eq!(run_long.error().polls(), 1);
    let run_max = run(options().min_delay(Duration::MAX), &LONGEST, []);
    assert_eq!(seconds(&run_max), [0]);
}

#[test]
fn delays_of_zero_are_no_busy_loop() {
    let zero = options()
        .min_delay(Duration::ZERO)
        .max_delay(Duration::ZERO);
    let run = run(zero.max_wait(SECOND), &LONGEST, []);
    assert!(run.polls.len() <= 100, "{}", run.polls.len());
    assert!(run.polls.len() > 90, "{}", run.polls.len());
}

#[test]
fn the_largest_durations_are_a_year() {
    let max = WaitOptions::new()
        .max_wait(Duration::MAX)
        .min_delay(Duration::from_secs(100 * 24 * 60 * 60))
        .max_delay(Duration::MAX);
    let run = run(max, &LONGEST, []);
    let days: Vec<_> = run
        .polls
        .iter()
        .map(|poll| poll.as_secs() / 86_400)
        .collect();
    assert_eq!(days, [0, 100, 265]);
}

#[test]
fn errors_show_no_response() {
    let error = run(options(), &SHORTEST, [state("broken")]).error();
    let shown = format!("{error:?}");
    assert!(
        shown.contains("FailureState") && !shown.contains("State\""),
        "{shown}"
    );
}
