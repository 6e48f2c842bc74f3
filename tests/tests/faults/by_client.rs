//! The table, with both clients against the emulator.

use std::iter;
use std::thread::{self, ScopedJoinHandle};
use std::time::Duration;

use aliyun_core::Operation;
use emulator::Fault;
use workspace_tests::{Kind, emulator, om_token, on_both, webshell};

use super::outcome::Outcome;
use super::row::Row;
use super::{impatient_builder, table};

/// Returns the outcome of a call of a client. Its waits are short and not counted.
fn outcome<O: Operation>(kind: Kind, operation: &O, row: &Row, failures: usize) -> Outcome {
    let emulator = emulator();
    emulator.inject_all(iter::repeat_n((row.fault)(), failures));
    let mut builder = impatient_builder(kind, &emulator);
    if matches!((row.fault)(), Fault::Delay(delay) if delay > Duration::from_secs(1)) {
        builder = builder.read_timeout(Duration::from_secs(1));
    }
    let client = builder.build().expect("the settings are valid");
    let result = client.call(operation);
    let requests = emulator.requests().len();
    if let Err(error) = &result {
        let attempts = usize::try_from(error.attempts());
        assert_eq!(attempts, Ok(requests), "{}: {error:?}", row.name);
    }
    Outcome::of(requests, 0, &result)
}

impl Row {
    fn without_waits(&self) -> Self {
        let without = |outcomes: [Outcome; 2]| {
            outcomes.map(|outcome| Outcome {
                waits: 0,
                ..outcome
            })
        };
        Self {
            idempotent: without(self.idempotent),
            unsafe_: without(self.unsafe_),
            ..*self
        }
    }
}

fn differences(row: &Row) -> Vec<String> {
    let idempotent = |failures| on_both(|kind| outcome(kind, &webshell(), row, failures));
    let unsafe_ = |failures| on_both(|kind| outcome(kind, &om_token(), row, failures));
    row.without_waits().differences(idempotent, unsafe_)
}

#[test]
fn both_clients_retry_as_the_table_says() {
    // At the same time, because some rows take seconds.
    let differences: Vec<_> = thread::scope(|scope| {
        let rows: Vec<_> = table()
            .map(|row| scope.spawn(|| differences(row)))
            .collect();
        rows.into_iter()
            .map(ScopedJoinHandle::join)
            .flat_map(|differences| differences.expect("no row panics"))
            .collect()
    });
    assert!(differences.is_empty(), "{differences:#?}");
}
