//! The results of calls, added up.

use std::collections::BTreeMap;
use std::time::Duration;

use aliyun_core::config::Limits;
use aliyun_core::{Error, Operation};

use super::expected_errors;

/// How many unexpected results are kept to be printed.
const MAX_UNEXPECTED: usize = 10;

/// The results of some calls.
#[derive(Default)]
pub(super) struct Results {
    pub(super) calls: usize,
    pub(super) succeeded: usize,
    pub(super) attempts: usize,
    /// The number of calls that ended in an expected error, by its name.
    pub(super) failed: BTreeMap<&'static str, usize>,
    pub(super) longest: Duration,
    /// The results that no fault explains.
    pub(super) unexpected: Vec<String>,
}

impl Results {
    pub(super) fn add(&mut self, other: Self) {
        self.calls += other.calls;
        self.succeeded += other.succeeded;
        self.attempts += other.attempts;
        self.longest = self.longest.max(other.longest);
        for (name, count) in other.failed {
            *self.failed.entry(name).or_default() += count;
        }
        self.unexpected.extend(other.unexpected);
        self.unexpected.truncate(MAX_UNEXPECTED);
    }

    /// Adds the result of one call.
    pub(super) fn record<O: Operation>(
        &mut self,
        operation: &O,
        result: &Result<O::Output, Error>,
        elapsed: Duration,
    ) {
        self.calls += 1;
        self.longest = self.longest.max(elapsed);
        if elapsed > Limits::DEFAULT.timeout + Duration::from_secs(1) {
            self.unexpected.push(format!("a call took {elapsed:?}"));
        }
        let Err(error) = result else {
            self.succeeded += 1;
            return;
        };
        let descriptor = operation.descriptor();
        match expected_errors::name(error, descriptor.idempotent) {
            Some(name) => *self.failed.entry(name).or_default() += 1,
            None => self
                .unexpected
                .push(format!("{}: {error:?}", descriptor.name)),
        }
    }
}
