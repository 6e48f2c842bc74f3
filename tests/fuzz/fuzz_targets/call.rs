//! A call to its end, with a service and a clock that do what the bytes say.

#![no_main]

use std::fmt::Debug;
use std::sync::Arc;
use std::time::Duration;

use aliyun_core::config::Limits;
use aliyun_core::error::CredentialsError;
use aliyun_core::{
    Call, CallOptions, Config, ErrorKind, Now, Operation, SeededRandom, SignatureScheme, Step,
};
use aliyun_sign::{Credentials, Signer};
use fuzz::{Input, MARK, assert_silent, door, dynamic, outcome};
use libfuzzer_sys::fuzz_target;

/// More than any call makes.
const ATTEMPTS: u32 = 100;
/// How much time passes between two steps, in milliseconds.
const PASSED: [u64; 8] = [0, 1, 500, 5_000, 29_999, 30_001, 86_400_000, u64::MAX / 4];
const TIMEOUTS: [Duration; 6] = [
    Limits::DEFAULT.timeout,
    Duration::ZERO,
    Duration::from_nanos(1),
    Duration::from_secs(1),
    Duration::from_secs(3600),
    Duration::MAX,
];

fuzz_target!(|data: &[u8]| {
    let mut input = Input::new(data);
    let scheme = input.choose(&[SignatureScheme::Acs3, SignatureScheme::HmacSha1]);
    let config = Config::builder()
        .region("cn-hangzhou")
        .signature_scheme(scheme)
        .build()
        .expect("there is no endpoint that could be invalid");
    let timeout = input.choose(&TIMEOUTS);
    let options = CallOptions::new().timeout(timeout);
    match input.digit() % 2 {
        0 => call(&door(), &config, options, timeout, input),
        _ => call(&dynamic(), &config, options, timeout, input),
    }
});

/// Makes a call, and shows its output if it succeeds.
fn call<O: Operation<Output: Debug>>(
    operation: &O,
    config: &Config,
    options: CallOptions,
    timeout: Duration,
    input: Input<'_>,
) {
    let mut output = O::Output::default();
    let call = Call::with_options(operation, config, options, &mut output);
    if run(call, timeout, input) {
        drop(format!("{output:?}"));
    }
}

/// Drives a call to its end; whether it succeeded.
fn run(mut call: Call<'_>, timeout: Duration, mut input: Input<'_>) -> bool {
    let random = SeededRandom::from_seed([7; 24]);
    let mut now = Now {
        unix: Duration::from_secs(1_935_817_689),
        monotonic: Duration::from_secs(100),
    };
    let mut attempts = 0;
    let result = loop {
        pass(&mut now, Duration::from_millis(input.choose(&PASSED)));
        let step = call.step(now, &random);
        let shown = format!("{step:?}");
        assert!(!shown.contains(MARK), "it tells a secret: {shown}");
        call = match step {
            Step::Credentials(wanting) => {
                assert!(wanting.remaining(now) <= timeout);
                let failure = CredentialsError::failed("fuzz", "there are none");
                match input.digit() % 4 {
                    0 => wanting.provide(signer("one")),
                    1 => wanting.provide(signer("other")),
                    2 => wanting.provide(Arc::new(Signer::new(Credentials::bearer(MARK)))),
                    _ => wanting.fail(failure.into()),
                }
            }
            Step::Done(result) => break result,
            Step::Send(outgoing, sent) => {
                attempts += 1;
                assert!(attempts <= ATTEMPTS, "it never ends");
                let rounded = Duration::from_millis(1);
                assert!(outgoing.limits.timeout <= timeout.saturating_add(rounded));
                assert!(!outgoing.limits.timeout.is_zero());
                pass(&mut now, Duration::from_millis(input.choose(&PASSED)));
                sent.receive(now, outcome(Input::new(input.part())))
            }
            Step::Wait(duration, waiting) => {
                assert!(duration <= timeout, "it waits longer than it may take");
                pass(&mut now, duration);
                waiting
            }
        };
    };
    let Err(error) = result else {
        return true;
    };
    assert_silent(&error);
    let _: (_, _, _) = (error.stage(), error.fault(), error.arrival());
    let kind = error.kind();
    let has_response = matches!(kind, ErrorKind::Api(_) | ErrorKind::Decode(_));
    assert!(!has_response || attempts > 0);
    assert_eq!(error.attempts(), attempts);
    false
}

fn pass(now: &mut Now, duration: Duration) {
    now.unix = now.unix.saturating_add(duration);
    now.monotonic = now.monotonic.saturating_add(duration);
}

fn signer(id: &str) -> Arc<Signer> {
    Arc::new(Signer::new(Credentials::sts(id, MARK, MARK)))
}
