//! The cache, with a clock that the tests set.

mod failures;
mod obtain;
mod refresh_times;
mod rejected_tokens;
mod secrets;
mod waiting;

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::Wake;
use std::time::Duration;

use aliyun_core::error::{Phase, TransportErrorKind};
use aliyun_core::{ErrorKind, Now, SeededRandom, TransportError, http};
use bytes::Bytes;

use super::refresh::{DueRefresh, RefreshHandle};
use super::state::RefreshId;
use super::store::{Cache, Lookup, LookupOutcome};
use crate::system::{Command, File, Output, RunError};
use crate::{
    CredentialsError, CredentialsUriProvider, Identity, Provider, ResolutionStep, System, Timestamp,
};

/// 2031-05-06T07:08:09Z.
const START: u64 = 1_935_817_689;

/// A machine that has nothing but a clock.
#[derive(Debug)]
struct Clock(Mutex<Now>);

impl System for Clock {
    fn variable(&self, _: &str) -> Option<OsString> {
        None
    }

    fn home(&self) -> Option<PathBuf> {
        None
    }

    fn read(&self, _: &Path) -> io::Result<File> {
        Err(io::ErrorKind::NotFound.into())
    }

    fn now(&self) -> Now {
        *self.0.lock().unwrap()
    }

    fn run(&self, _: &Command) -> Result<Output, RunError> {
        Err(io::Error::from(io::ErrorKind::NotFound).into())
    }
}

/// A cache of credentials from a URL, and its clock.
struct Bench {
    clock: Arc<Clock>,
    cache: Cache,
    /// How many credentials were obtained.
    obtained: AtomicUsize,
}

impl Bench {
    fn new() -> Self {
        let provider = CredentialsUriProvider::new().uri("http://127.0.0.1/credentials");
        Self::of(provider.into())
    }

    fn of(provider: Provider) -> Self {
        let clock = Arc::new(Clock(Mutex::new(Now {
            unix: Duration::from_secs(START),
            monotonic: Duration::from_secs(5),
        })));
        let provider = provider.system(Arc::clone(&clock) as _);
        let random = Arc::new(SeededRandom::from_seed([3; 24]));
        Self {
            clock,
            cache: Cache::new(provider, random),
            obtained: AtomicUsize::new(0),
        }
    }

    /// With credentials that are valid for as many seconds.
    fn with_lifetime(seconds: u64) -> Self {
        let bench = Self::new();
        let (_, refresh) = bench.expect_refresh();
        bench.succeed(refresh, seconds);
        bench
    }

    /// Lets time pass on both clocks.
    fn advance(&self, seconds: u64) {
        let mut now = self.clock.0.lock().unwrap();
        now.unix += Duration::from_secs(seconds);
        now.monotonic += Duration::from_secs(seconds);
    }

    fn lookup(&self) -> Lookup {
        self.cache.lookup(None, None)
    }

    /// The credentials, which need no refresh.
    fn expect_ready(&self) -> Arc<Identity> {
        let Lookup { outcome, refresh } = self.lookup();
        assert!(refresh.is_none(), "no refresh is due");
        into_identity(outcome)
    }

    /// The credentials, and the refresh that this caller has to do in the background.
    fn expect_ready_and_refresh(&self) -> (Arc<Identity>, DueRefresh) {
        let Lookup { outcome, refresh } = self.lookup();
        (into_identity(outcome), refresh.expect("a refresh is due"))
    }

    /// The refresh that this caller has to do and to wait for.
    fn expect_refresh(&self) -> (RefreshId, DueRefresh) {
        let (id, refresh) = into_wait(self.lookup());
        (id, refresh.expect("a refresh is due"))
    }

    /// The refresh of another caller that this one has to wait for.
    fn expect_wait(&self) -> RefreshId {
        let (id, refresh) = into_wait(self.lookup());
        assert!(refresh.is_none(), "one refresh is enough");
        id
    }

    /// Ends a refresh with new credentials: the first have the key ID `STS.1`, the next `STS.2`.
    fn succeed(&self, refresh: DueRefresh, lifetime: u64) {
        let response = self.credentials(lifetime);
        let DueRefresh { resolution, handle } = refresh;
        finish(resolution.step(), handle, Ok(response));
    }

    /// A response with new credentials.
    fn credentials(&self, lifetime: u64) -> http::Response<Bytes> {
        let number = self.obtained.fetch_add(1, Ordering::SeqCst) + 1;
        let unix = self.clock.now().unix.as_secs();
        let expiration = Timestamp::from_unix(unix + lifetime).iso8601();
        let body = format!(
            r#"{{"Code": "Success", "AccessKeyId": "STS.{number}", "AccessKeySecret": "secret",
                "SecurityToken": "token-{number}", "Expiration": "{expiration}"}}"#
        );
        http::Response::new(body.into())
    }
}

/// Ends a refresh without credentials.
fn fail(refresh: DueRefresh) {
    let DueRefresh { resolution, handle } = refresh;
    finish(resolution.step(), handle, Err(refused()));
}

fn refused() -> TransportError {
    TransportError::new(Phase::Connect, TransportErrorKind::Failed, None)
}

/// Drives a refresh to its end, with this outcome of its only request.
fn finish(
    step: ResolutionStep,
    handle: RefreshHandle,
    outcome: Result<http::Response<Bytes>, TransportError>,
) {
    let ResolutionStep::Send(_, pending) = step else {
        panic!("the first step is a request");
    };
    let ResolutionStep::Done(result) = pending.receive(outcome).step() else {
        panic!("there is one request");
    };
    handle.finish(result);
}

fn into_identity(outcome: LookupOutcome) -> Arc<Identity> {
    match outcome {
        LookupOutcome::Ready(identity) => identity,
        other => panic!("not ready: {other:?}"),
    }
}

fn into_error(outcome: LookupOutcome) -> CredentialsError {
    match outcome {
        LookupOutcome::Failed(error) => match error.into_kind() {
            ErrorKind::Credentials(error) => error,
            other => panic!("not about credentials: {other:?}"),
        },
        other => panic!("not failed: {other:?}"),
    }
}

fn into_wait(lookup: Lookup) -> (RefreshId, Option<DueRefresh>) {
    match lookup.outcome {
        LookupOutcome::Wait(id) => (id, lookup.refresh),
        other => panic!("nothing to wait for: {other:?}"),
    }
}

fn key_id(identity: &Identity) -> &str {
    identity.credentials().access_key_id().unwrap()
}

/// Counts how often it is woken.
#[derive(Default)]
struct WakeCounter(AtomicUsize);

impl WakeCounter {
    fn count(&self) -> usize {
        self.0.load(Ordering::SeqCst)
    }
}

impl Wake for WakeCounter {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}
