//! Spans and events of `tracing`.

use std::io;
use std::sync::{Mutex, Once};

use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::FmtSpan;
use tracing_subscriber::util::SubscriberInitExt as _;

use super::*;

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

/// Sets a subscriber of the whole process, which ignores everything.
///
/// While a process has a single subscriber, tracing asks that of the current thread whether an event
/// interests it, and keeps the result. So another test, on a thread without one, would turn events off
/// for this thread, too. With two subscribers it asks both.
fn set_global_subscriber() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let ignoring = tracing_subscriber::fmt().with_max_level(LevelFilter::OFF);
        ignoring.try_init().expect("no other test sets one");
    });
}

/// The log of a call with these responses, each after a second and a half.
fn log(level: LevelFilter, responses: &[Response<Bytes>]) -> Vec<String> {
    set_global_subscriber();
    let log = Log::default();
    let _subscriber = tracing_subscriber::fmt()
        .with_max_level(level)
        .with_writer(log.clone())
        .with_ansi(false)
        .without_time()
        .with_span_events(FmtSpan::CLOSE)
        .set_default();
    let mut bench = Bench::new();
    let mut responses = responses.iter();
    let mut output = ThingOutput::default();
    let mut call = Call::new(&MAKE, &bench.config, &mut output);
    loop {
        call = match call.step(bench.now, &bench.random) {
            Step::Credentials(awaiting) => awaiting.provide(Arc::clone(&bench.signer)),
            Step::Send(_, awaiting) => {
                bench.now.monotonic += Duration::from_millis(1500);
                let response = responses.next().expect("a response for each request");
                awaiting.receive(bench.now, Ok(response.clone()))
            }
            Step::Wait(..) => panic!("no wait is expected"),
            Step::Done(_) => break,
        };
    }
    let text = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    text.lines().map(str::to_owned).collect()
}

fn has(line: &str, parts: &[&str]) {
    for part in parts {
        assert!(line.contains(part), "`{part}` is not in: {line}");
    }
}

const CALL: [&str; 4] = [
    "product=\"Thing\"",
    "operation=\"MakeThing\"",
    "region=\"cn-shenzhen\"",
    "endpoint=\"thing.cn-shenzhen.aliyuncs.com\"",
];

#[test]
fn a_call_is_a_span_and_an_attempt_an_event() {
    let lines = log(LevelFilter::DEBUG, &[response(200, r#"{"Id": 1}"#)]);
    let [attempt, end] = lines.as_slice() else {
        panic!("an attempt and an end: {lines:#?}");
    };
    has(attempt, &CALL);
    has(
        attempt,
        &["DEBUG", "attempt=1", "elapsed_ms=1500", "status=200"],
    );
    has(attempt, &["request_id=\"from-header\"", "next=done"]);
    has(end, &CALL);
    has(
        end,
        &["INFO", "attempts=1", "status=200", "elapsed_ms=1500"],
    );
    has(
        end,
        &["request_id=\"from-header\"", "outcome=\"succeeded\""],
    );
}

#[test]
fn a_failure_is_logged_with_its_code() {
    let lines = log(LevelFilter::DEBUG, &[response(400, r#"{"Code": "X"}"#)]);
    let [attempt, end] = lines.as_slice() else {
        panic!("an attempt and an end: {lines:#?}");
    };
    has(
        attempt,
        &["code=\"X\"", "error=X (HTTP 400", "next=not retried"],
    );
    has(end, &["code=\"X\"", "outcome=\"failed\""]);
}

#[test]
fn a_corrected_clock_is_a_warning() {
    let rejection = || {
        let mut rejection = response(400, r#"{"Code": "InvalidTimeStamp.Expired"}"#);
        // The clock of the bench shows 00:00:12.
        let date = http::HeaderValue::from_static("Mon, 01 Jul 2024 02:00:12 GMT");
        rejection.headers_mut().insert("date", date);
        rejection
    };
    let lines = log(
        LevelFilter::WARN,
        &[rejection(), response(200, r#"{"Id": 1}"#)],
    );
    let [warning] = lines.as_slice() else {
        panic!("a warning: {lines:#?}");
    };
    has(
        warning,
        &["WARN", "product=\"Thing\"", "offset_seconds=7200"],
    );
    // A correction that did not help is not stored.
    assert!(log(LevelFilter::WARN, &[rejection(), rejection()]).is_empty());
}
