//! Calls of both kinds, by both clients, many at once.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use aliyun_core::config::{AttemptInfo, CallInfo, Limits, Observer};
use aliyun_core::{Error, Operation};
use aliyun_credentials::{BuildClient, ClientBuilder};
use bastion_api::GenerateAssetOperationToken;
use bastion_api::generate_asset_operation_token::AssetType;
use emulator::demo;
use sae_api::GetWebshellToken;
use tokio::runtime::Runtime;

use crate::{Counts, allowed};

/// How long the callers may go on, each with many calls.
const PATIENCE: Duration = Duration::from_secs(600);

/// The problems that are kept to be printed.
const TOLD: usize = 10;

/// A client that is shared by all who call.
pub(super) struct Client {
    of_kind: OfKind,
    attempts: Arc<Attempts>,
}

enum OfKind {
    Async(transport_async::Client, Runtime),
    Blocking(transport_blocking::Client),
}

/// Counts attempts.
#[derive(Default)]
struct Attempts(AtomicUsize);

impl Observer for Attempts {
    fn on_attempt(&self, _: &CallInfo<'_>, _: &AttemptInfo<'_>) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

/// What became of some calls.
#[derive(Default)]
pub(super) struct Calls {
    pub(super) made: usize,
    pub(super) succeeded: usize,
    pub(super) attempts: usize,
    /// By the name of the error.
    pub(super) failed: Counts,
    pub(super) longest: Duration,
    /// What must not have happened.
    pub(super) wrong: Vec<String>,
}

impl Calls {
    pub(super) fn add(&mut self, other: Self) {
        self.made += other.made;
        self.succeeded += other.succeeded;
        self.attempts += other.attempts;
        self.longest = self.longest.max(other.longest);
        for (name, count) in other.failed {
            *self.failed.entry(name).or_default() += count;
        }
        self.wrong.extend(other.wrong);
        self.wrong.truncate(TOLD);
    }

    fn count<O: Operation>(
        &mut self,
        operation: &O,
        result: &Result<O::Output, Error>,
        took: Duration,
    ) {
        self.made += 1;
        self.longest = self.longest.max(took);
        if took > Limits::DEFAULT.timeout + Duration::from_secs(1) {
            self.wrong.push(format!("a call took {took:?}"));
        }
        let Err(error) = result else {
            self.succeeded += 1;
            return;
        };
        match allowed::name(error, operation.descriptor().idempotent) {
            Some(name) => *self.failed.entry(name).or_default() += 1,
            None => self
                .wrong
                .push(format!("{}: {error:?}", operation.descriptor().name)),
        }
    }
}

/// An operation to call.
enum Turn {
    /// One that must not be repeated.
    OmToken(Box<GenerateAssetOperationToken>),
    /// One that may.
    Webshell(GetWebshellToken),
}

impl Turn {
    /// The operation of whoever comes next; `None` after the last one.
    fn next(turns: &AtomicUsize, last: usize) -> Option<Self> {
        let number = turns.fetch_add(1, Ordering::Relaxed);
        (number < last).then(|| {
            if number.is_multiple_of(2) {
                Self::Webshell(GetWebshellToken::new(demo::APP_ID, demo::POD_NAME))
            } else {
                let host = AssetType::Host;
                let operation =
                    GenerateAssetOperationToken::new(demo::INSTANCE_ID, host, demo::HOST_ID);
                Self::OmToken(Box::new(operation.asset_account_id(demo::HOST_ACCOUNT_ID)))
            }
        })
    }
}

impl Client {
    pub(super) fn new(kind: &str, endpoint: &str) -> Self {
        let attempts = Arc::new(Attempts::default());
        let of_kind = if kind == "async" {
            let runtime = Runtime::new().expect("a runtime can be made");
            OfKind::Async(build(endpoint, &attempts), runtime)
        } else {
            OfKind::Blocking(build(endpoint, &attempts))
        };
        Self { of_kind, attempts }
    }

    /// Makes so many calls, so many of them at once: one that can be repeated, one that cannot, and so
    /// on.
    pub(super) fn call(&self, calls: usize, concurrency: usize) -> Calls {
        let before = self.attempts.0.load(Ordering::Relaxed);
        let next = Arc::new(AtomicUsize::new(0));
        let (done, results) = mpsc::channel();
        match &self.of_kind {
            OfKind::Async(client, runtime) => {
                let callers = (0..concurrency).map(|_| {
                    let (client, next, done) = (client.clone(), Arc::clone(&next), done.clone());
                    runtime.spawn(async move {
                        let mut made = Calls::default();
                        while let Some(turn) = Turn::next(&next, calls) {
                            let begun = Instant::now();
                            match turn {
                                Turn::Webshell(operation) => {
                                    let result = client.call(&operation).await;
                                    made.count(&operation, &result, begun.elapsed());
                                }
                                Turn::OmToken(operation) => {
                                    let result = client.call(&*operation).await;
                                    made.count(&*operation, &result, begun.elapsed());
                                }
                            }
                        }
                        // Whoever asked waits for it.
                        let _ = done.send(made);
                    })
                });
                callers.for_each(drop);
            }
            OfKind::Blocking(client) => thread::scope(|scope| {
                for _ in 0..concurrency {
                    let (next, done) = (&next, done.clone());
                    scope.spawn(move || {
                        let mut made = Calls::default();
                        while let Some(turn) = Turn::next(next, calls) {
                            let begun = Instant::now();
                            match turn {
                                Turn::Webshell(operation) => {
                                    let result = client.call(&operation);
                                    made.count(&operation, &result, begun.elapsed());
                                }
                                Turn::OmToken(operation) => {
                                    let result = client.call(&*operation);
                                    made.count(&*operation, &result, begun.elapsed());
                                }
                            }
                        }
                        // Whoever asked waits for it.
                        let _ = done.send(made);
                    });
                }
            }),
        }
        drop(done);
        let mut all = Calls::default();
        // A caller who takes longer than a call may take, many times over, has no end.
        while let Ok(made) = results.recv_timeout(PATIENCE) {
            all.add(made);
        }
        if all.made != calls {
            let lost = calls.saturating_sub(all.made);
            all.wrong
                .push(format!("{lost} calls did not end, or panicked"));
            all.made = calls;
        }
        all.attempts = self.attempts.0.load(Ordering::Relaxed) - before;
        all
    }

    /// The tasks that live though nobody calls; those of kept connections are among them.
    pub(super) fn tasks(&self) -> usize {
        match &self.of_kind {
            OfKind::Async(_, runtime) => runtime.metrics().num_alive_tasks(),
            OfKind::Blocking(_) => 0,
        }
    }
}

fn build<C: BuildClient>(endpoint: &str, attempts: &Arc<Attempts>) -> C {
    ClientBuilder::<C>::new()
        .endpoint(endpoint)
        .credentials(demo::sts_credentials())
        .observer(Arc::clone(attempts))
        .build()
        .expect("the setup is complete")
}
