//! The table, with a call alone.

use std::sync::Arc;
use std::time::Duration;

use aliyun_core::call::RandomSource;
use aliyun_core::{Call, Config, Now, Operation, Step};
use aliyun_sign::Signer;
use emulator::demo;
use workspace_tests::{SetClock, om_token, webshell};

use super::outcome::Outcome;
use super::row::{Reported, Row, skewed, success};
use super::table;

/// Returns the largest number each time, which selects the longest wait.
struct Largest;

impl RandomSource for Largest {
    fn next_bits(&self) -> u128 {
        u128::MAX
    }
}

/// Returns what a transport reports of a request. `number` counts the requests of the call from 1; as
/// many as `failures` fail.
///
/// A wrong clock is special. After the first request the call signs with the corrected time. If only one
/// server's clock is wrong, the others refuse that time; if the clock is always wrong, it is accepted.
fn report(row: &Row, number: usize, failures: usize) -> Reported {
    let outcome = (row.report)();
    let is_skewed = matches!(&outcome, Ok(response) if response.headers().contains_key("date"));
    let has_corrected_time = is_skewed && number > 1;
    if has_corrected_time && failures == 1 {
        skewed(0)
    } else if number > failures || has_corrected_time {
        success()
    } else {
        outcome
    }
}

fn outcome<O: Operation>(operation: &O, row: &Row, failures: usize) -> Outcome {
    let config = Config::builder().endpoint("https://fake.example").build();
    let config = config.expect("the endpoint is valid");
    let signer = Arc::new(Signer::new(demo::sts_credentials()));
    let mut now = Now {
        unix: Duration::from_secs(SetClock::START),
        monotonic: Duration::ZERO,
    };
    let (mut requests, mut waits) = (0, Duration::ZERO);
    let mut output = O::Output::default();
    let mut call = Call::new(operation, &config, &mut output);
    let result = loop {
        call = match call.step(now, &Largest) {
            Step::Credentials(awaiting) => awaiting.provide(Arc::clone(&signer)),
            Step::Done(result) => break result,
            Step::Send(_, awaiting) => {
                requests += 1;
                awaiting.receive(now, report(row, requests, failures))
            }
            Step::Wait(duration, waiting) => {
                waits += duration;
                now.monotonic += duration;
                now.unix += duration;
                waiting
            }
        };
    };
    let waits = u64::try_from(waits.as_micros().div_ceil(1000)).expect("waits are short");
    Outcome::of(requests, waits, &result)
}

#[test]
fn a_call_retries_and_waits_as_the_table_says() {
    let differences: Vec<_> = table()
        .flat_map(|row| {
            let idempotent = |failures| outcome(&webshell(), row, failures);
            row.differences(idempotent, |failures| outcome(&om_token(), row, failures))
        })
        .collect();
    assert!(differences.is_empty(), "{differences:#?}");
}
