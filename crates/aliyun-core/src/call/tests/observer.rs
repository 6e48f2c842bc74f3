//! Events of an observer.

use std::sync::Mutex;

use super::*;
use crate::config::observe::{AttemptInfo, CallEnd, CallInfo, CallOutcome, Observer};

#[derive(Default)]
struct Log(Mutex<Vec<String>>);

impl Log {
    fn lines(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }
}

impl Observer for Log {
    fn on_attempt(&self, call: &CallInfo<'_>, attempt: &AttemptInfo<'_>) {
        self.0.lock().unwrap().push(format!(
            "{} {}: {:?} {:?} {:?} {:?} {}",
            call.operation,
            attempt.number,
            attempt.status.map(|status| status.as_u16()),
            attempt.request_id,
            attempt.error.and_then(Error::code),
            attempt.elapsed,
            attempt.next,
        ));
    }

    fn on_end(&self, call: &CallInfo<'_>, end: &CallEnd<'_>) {
        let outcome = match end.outcome {
            CallOutcome::Dropped => "dropped".to_owned(),
            CallOutcome::Failed(error) => format!("failed after {}", error.attempts()),
            CallOutcome::Succeeded => "succeeded".to_owned(),
        };
        self.0.lock().unwrap().push(format!(
            "{} {} in {:?} at {:?}: {outcome}, {} {:?} {:?} {:?}",
            call.product,
            call.operation,
            call.region,
            call.endpoint,
            end.attempts,
            end.status.map(|status| status.as_u16()),
            end.request_id,
            end.elapsed,
        ));
    }
}

fn observed() -> (Bench, Arc<Log>) {
    let log = Arc::new(Log::default());
    let mut bench = Bench::new();
    bench.configure(|config| config.observer(Arc::clone(&log)));
    (bench, log)
}

const BUSY: &str = r#"{"Code": "Throttling", "RequestId": "R1"}"#;

fn busy() -> Response<Bytes> {
    let mut response = response(400, BUSY);
    let two = http::HeaderValue::from_static("2000");
    response.headers_mut().insert("x-acs-retry-after", two);
    response
}

#[test]
fn every_attempt_and_the_end_are_events() {
    let (mut bench, log) = observed();
    let config = bench.config.clone();
    let mut attempts = 0;
    let result = bench.run(&MAKE, &config, |_| {
        attempts += 1;
        Ok(match attempts {
            1 => busy(),
            _ => response(200, r#"{"Id": 1}"#),
        })
    });
    assert!(result.is_ok());
    let lines = log.lines();
    let [first, second, end] = lines.as_slice() else {
        panic!("two attempts and an end: {lines:?}");
    };
    let start = r#"MakeThing 1: Some(400) Some("R1") Some("Throttling") 0ns retry after 2"#;
    assert!(first.starts_with(start), "{first}");
    assert_eq!(
        second,
        r#"MakeThing 2: Some(200) Some("from-header") None 0ns done"#
    );
    let start = r#"Thing MakeThing in Some("cn-shenzhen") at Some("thing.cn-shenzhen.aliyuncs.com"): succeeded, 2 Some(200) Some("from-header") 2."#;
    assert!(end.starts_with(start), "{end}");
}

#[test]
fn failures_are_events_with_and_without_an_attempt() {
    let (mut bench, log) = observed();
    let error = bench
        .respond(400, r#"{"Code": "X", "RequestId": "R"}"#)
        .unwrap_err();
    assert_eq!(error.attempts(), 1);
    let lines = log.lines();
    assert!(
        lines[0].ends_with("not retried: retrying would not help"),
        "{lines:?}"
    );
    assert!(lines[1].contains("failed after 1"), "{lines:?}");

    let (mut bench, log) = observed();
    bench.configure(|config| config.region("not a region"));
    assert!(bench.respond(200, "{}").is_err());
    let lines = log.lines();
    assert_eq!(lines.len(), 1);
    assert!(
        lines[0].contains("at None: failed after 0, 0 None None"),
        "{lines:?}"
    );
}

#[test]
fn a_dropped_call_has_an_end_if_it_was_stepped() {
    let (bench, log) = observed();
    let mut output = ThingOutput::default();
    let call = Call::new(&MAKE, &bench.config, &mut output);
    drop(call);
    assert_eq!(log.lines().len(), 0, "the call was never stepped");

    let mut output = ThingOutput::default();
    let Step::Credentials(awaiting) =
        Call::new(&MAKE, &bench.config, &mut output).step(bench.now, &bench.random)
    else {
        panic!("credentials come first");
    };
    drop(
        awaiting
            .provide(Arc::clone(&bench.signer))
            .step(bench.now, &bench.random),
    );
    let lines = log.lines();
    assert_eq!(lines.len(), 1);
    assert!(lines[0].contains(": dropped, 0 None None 0ns"), "{lines:?}");
}
