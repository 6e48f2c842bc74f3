//! A call from its first step to its result. The input controls the service and the clock.

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
use fuzz::{Input, MARK, assert_no_secret, host_account, om_token, outcome};
use libfuzzer_sys::fuzz_target;

/// More than any call makes.
const MAX_ATTEMPTS: u32 = 100;
/// The time between two steps, in milliseconds.
const ELAPSED: [u64; 8] = [0, 1, 500, 5_000, 29_999, 30_001, 86_400_000, u64::MAX / 4];
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
        0 => call(&om_token(), &config, options, timeout, input),
        _ => call(&host_account(), &config, options, timeout, input),
    }
});

/// Makes a call and formats its output if it succeeds.
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

/// Runs a call and returns whether it succeeded.
fn run(mut call: Call<'_>, timeout: Duration, mut input: Input<'_>) -> bool {
    let random = SeededRandom::from_seed([7; 24]);
    let mut now = Now {
        unix: Duration::from_secs(1_935_817_689),
        monotonic: Duration::from_secs(100),
    };
    let mut attempts = 0;
    let result = loop {
        advance(&mut now, Duration::from_millis(input.choose(&ELAPSED)));
        let step = call.step(now, &random);
        let shown = format!("{step:?}");
        assert!(!shown.contains(MARK), "a secret is shown: {shown}");
        call = match step {
            Step::Credentials(awaiting) => {
                assert!(awaiting.remaining(now) <= timeout);
                let failure = CredentialsError::failed("fuzz", "there are no credentials");
                match input.digit() % 4 {
                    0 => awaiting.provide(signer("one")),
                    1 => awaiting.provide(signer("other")),
                    2 => awaiting.provide(Arc::new(Signer::new(Credentials::bearer(MARK)))),
                    _ => awaiting.fail(failure.into()),
                }
            }
            Step::Done(result) => break result,
            Step::Send(outgoing, awaiting) => {
                attempts += 1;
                assert!(attempts <= MAX_ATTEMPTS, "the call does not end");
                let rounded = Duration::from_millis(1);
                assert!(outgoing.limits.timeout <= timeout.saturating_add(rounded));
                assert!(!outgoing.limits.timeout.is_zero());
                advance(&mut now, Duration::from_millis(input.choose(&ELAPSED)));
                awaiting.receive(now, outcome(Input::new(input.part())))
            }
            Step::Wait(duration, waiting) => {
                assert!(duration <= timeout, "the wait exceeds the timeout");
                advance(&mut now, duration);
                waiting
            }
        };
    };
    let Err(error) = result else {
        return true;
    };
    assert_no_secret(&error);
    let _: (_, _, _) = (error.stage(), error.fault(), error.arrival());
    let kind = error.kind();
    let has_response = matches!(kind, ErrorKind::Api(_) | ErrorKind::Decode(_));
    assert!(!has_response || attempts > 0);
    assert_eq!(error.attempts(), attempts);
    false
}

fn advance(now: &mut Now, duration: Duration) {
    now.unix = now.unix.saturating_add(duration);
    now.monotonic = now.monotonic.saturating_add(duration);
}

fn signer(id: &str) -> Arc<Signer> {
    Arc::new(Signer::new(Credentials::sts(id, MARK, MARK)))
}
