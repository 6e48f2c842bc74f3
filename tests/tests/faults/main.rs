//! The fault table: the outcome of a call whose first request, or every request, fails in some way.
//!
//! Each row is tested twice: with both clients against the emulator, which counts the requests that
//! arrive, and with a [`Call`](aliyun_core::Call) alone, which receives what a transport would report and
//! whose clock is the test's, so that the waits between attempts can be added up.

mod by_call;
mod by_client;
mod lasting;
mod network;
mod outcome;
mod row;
mod service;

use aliyun_core::RetryPolicy;
use aliyun_credentials::ClientBuilder;
use emulator::{Emulator, demo};
use workspace_tests::{Client, Kind};

use self::network::NETWORK_FAULTS;
use self::outcome::Outcome;
use self::row::Row;
use self::service::SERVICE_FAULTS;

/// The number of requests that fail, in the order of the outcomes of a row.
const FAILURES: [usize; 2] = [1, 9];

/// Returns a builder of clients that wait so little between attempts that a test can.
fn impatient_builder(kind: Kind, emulator: &Emulator) -> ClientBuilder<Client> {
    let millisecond = std::time::Duration::from_millis(1);
    let retry = RetryPolicy::new()
        .base_delay(millisecond)
        .throttled_base_delay(millisecond);
    kind.builder()
        .endpoint(emulator.endpoint())
        .credentials(demo::sts_credentials())
        .retry(retry)
}

/// All rows.
fn table() -> impl Iterator<Item = &'static Row> {
    NETWORK_FAULTS.iter().chain(SERVICE_FAULTS)
}

impl Row {
    /// Returns how the outcomes of calls differ from those of the row. The arguments return the outcome
    /// of the idempotent and of the other operation if this number of requests fails.
    fn differences(
        &self,
        idempotent: impl Fn(usize) -> Outcome,
        unsafe_: impl Fn(usize) -> Outcome,
    ) -> Vec<String> {
        let mut differences = Vec::new();
        let mut compare = |operation: &str, failures: usize, actual: Outcome, expected: Outcome| {
            if actual != expected {
                let name = self.name;
                differences.push(format!("{name}, {operation}, {failures}: {actual:?}"));
            }
        };
        for (index, failures) in FAILURES.into_iter().enumerate() {
            compare(
                "idempotent",
                failures,
                idempotent(failures),
                self.idempotent[index],
            );
            compare("unsafe", failures, unsafe_(failures), self.unsafe_[index]);
        }
        differences
    }
}
