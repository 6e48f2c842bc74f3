//! Calls of two operations by one client, many at once.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use aliyun_core::config::{AttemptInfo, CallInfo, Observer};
use aliyun_credentials::{BuildClient, ClientBuilder};
use bastion_api::GenerateAssetOperationToken;
use emulator::demo;
use sae_api::GetWebshellToken;
use tokio::runtime::Runtime;
use workspace_tests::{Kind, om_token, webshell};

use super::results::Results;

/// How long a thread or task may take for its share of the calls, many times more than the timeout of a
/// call. One that takes longer hangs.
const MAX_SHARE: Duration = Duration::from_secs(600);

/// A client that all calls share.
pub(super) struct Caller {
    client: Client,
    attempts: Arc<AttemptCount>,
}

enum Client {
    Async(transport_async::Client, Runtime),
    Blocking(transport_blocking::Client),
}

#[derive(Default)]
struct AttemptCount(AtomicUsize);

impl Observer for AttemptCount {
    fn on_attempt(&self, _: &CallInfo<'_>, _: &AttemptInfo<'_>) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

/// An operation to call.
enum NextCall {
    Idempotent(GetWebshellToken),
    /// An operation that is not retried if it may have had its effect.
    Unsafe(Box<GenerateAssetOperationToken>),
}

impl NextCall {
    /// Returns the two operations in turn, and `None` after the last call.
    fn take(taken: &AtomicUsize, calls: usize) -> Option<Self> {
        let number = taken.fetch_add(1, Ordering::Relaxed);
        (number < calls).then(|| {
            if number.is_multiple_of(2) {
                Self::Idempotent(webshell())
            } else {
                Self::Unsafe(Box::new(om_token()))
            }
        })
    }
}

impl Caller {
    pub(super) fn new(kind: Kind, endpoint: &str) -> Self {
        let attempts = Arc::new(AttemptCount::default());
        let client = match kind {
            Kind::Async => {
                let runtime = Runtime::new().expect("a runtime can be created");
                Client::Async(build(endpoint, &attempts), runtime)
            }
            Kind::Blocking => Client::Blocking(build(endpoint, &attempts)),
        };
        Self { client, attempts }
    }

    /// Makes this many calls, `concurrency` of them at once.
    pub(super) fn call(&self, calls: usize, concurrency: usize) -> Results {
        let attempts_before = self.attempts.0.load(Ordering::Relaxed);
        let (sender, shares) = mpsc::channel();
        match &self.client {
            Client::Async(client, runtime) => {
                spawn_tasks(client, runtime, calls, concurrency, sender);
            }
            Client::Blocking(client) => run_threads(client, calls, concurrency, sender),
        }
        let mut results = Results::default();
        while let Ok(share) = shares.recv_timeout(MAX_SHARE) {
            results.add(share);
        }
        if results.calls != calls {
            let lost = calls.saturating_sub(results.calls);
            let problem = format!("{lost} calls did not end, or panicked");
            results.unexpected.push(problem);
            results.calls = calls;
        }
        results.attempts = self.attempts.0.load(Ordering::Relaxed) - attempts_before;
        results
    }

    /// Returns the number of tasks that exist between calls, those of kept connections included.
    pub(super) fn tasks(&self) -> usize {
        match &self.client {
            Client::Async(_, runtime) => runtime.metrics().num_alive_tasks(),
            Client::Blocking(_) => 0,
        }
    }
}

/// Starts a task for each share of the calls. Each sends its results when it ends.
fn spawn_tasks(
    client: &transport_async::Client,
    runtime: &Runtime,
    calls: usize,
    concurrency: usize,
    results: mpsc::Sender<Results>,
) {
    let taken = Arc::new(AtomicUsize::new(0));
    for _ in 0..concurrency {
        let (client, taken, results) = (client.clone(), Arc::clone(&taken), results.clone());
        runtime.spawn(async move {
            let mut share = Results::default();
            while let Some(next) = NextCall::take(&taken, calls) {
                let start = Instant::now();
                match next {
                    NextCall::Idempotent(operation) => {
                        let result = client.call(&operation).await;
                        share.record(&operation, &result, start.elapsed());
                    }
                    NextCall::Unsafe(operation) => {
                        let result = client.call(&*operation).await;
                        share.record(&*operation, &result, start.elapsed());
                    }
                }
            }
            // The receiver is gone if another share hangs.
            let _ = results.send(share);
        });
    }
    drop(results);
}

/// Runs a thread for each share of the calls, and returns when all have ended and sent their results.
fn run_threads(
    client: &transport_blocking::Client,
    calls: usize,
    concurrency: usize,
    results: mpsc::Sender<Results>,
) {
    let taken = AtomicUsize::new(0);
    thread::scope(|scope| {
        for _ in 0..concurrency {
            let (taken, results) = (&taken, results.clone());
            scope.spawn(move || {
                let mut share = Results::default();
                while let Some(next) = NextCall::take(taken, calls) {
                    let start = Instant::now();
                    match next {
                        NextCall::Idempotent(operation) => {
                            let result = client.call(&operation);
                            share.record(&operation, &result, start.elapsed());
                        }
                        NextCall::Unsafe(operation) => {
                            let result = client.call(&*operation);
                            share.record(&*operation, &result, start.elapsed());
                        }
                    }
                }
                // The receiver lives until the scope ends.
                let _ = results.send(share);
            });
        }
    });
    drop(results);
}

fn build<C: BuildClient>(endpoint: &str, attempts: &Arc<AttemptCount>) -> C {
    ClientBuilder::<C>::new()
        .endpoint(endpoint)
        .credentials(demo::sts_credentials())
        .observer(Arc::clone(attempts))
        .build()
        .expect("the settings are valid")
}
