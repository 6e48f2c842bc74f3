//! When credentials are renewed, by whom, and who waits: with a clock that is set by hand.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use aliyun_core::error::{Phase, TransportErrorKind};
use aliyun_core::{ErrorKind, Now, SeededRandom, TransportError, http};

use super::refresh::DueRefresh;
use super::state::RefreshId;
use super::store::{Cache, Lookup, LookupOutcome};
use crate::system::{Command, File, Output, RunError};
use crate::{
    Credentials, CredentialsError, CredentialsUriProvider, Identity, Provider, ResolutionStep,
    System, Timestamp,
};

const START: u64 = 1_935_817_689;

/// A machine of which only the clock matters.
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

/// A cache of credentials from an address, and a clock.
struct Bench {
    clock: Arc<Clock>,
    cache: Cache,
    /// How many credentials have been given away.
    given: AtomicUsize,
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
            given: AtomicUsize::new(0),
        }
    }

    /// With credentials that are valid for as many seconds.
    fn with_lifetime(lifetime: u64) -> Self {
        let bench = Self::new();
        let (_, refresh) = bench.wait();
        bench.succeed(refresh.expect("somebody has to"), lifetime);
        bench
    }

    fn pass(&self, seconds: u64) {
        let mut now = self.clock.0.lock().unwrap();
        now.unix += Duration::from_secs(seconds);
        now.monotonic += Duration::from_secs(seconds);
    }

    fn ask(&self) -> Lookup {
        self.cache.lookup(None, None)
    }

    /// What there is, where nobody has to do anything.
    fn ready(&self) -> Arc<Identity> {
        let Lookup { outcome, refresh } = self.ask();
        assert!(refresh.is_none(), "nobody has to renew them");
        is_ready(outcome)
    }

    /// What there is, and who has to renew it.
    fn ready_to_renew(&self) -> (Arc<Identity>, DueRefresh) {
        let Lookup { outcome, refresh } = self.ask();
        (
            is_ready(outcome),
            refresh.expect("it is time to renew them"),
        )
    }

    /// That there is a refresh to wait for, and to do if nobody does.
    fn wait(&self) -> (RefreshId, Option<DueRefresh>) {
        is_wait(self.ask())
    }

    /// Ends a refresh with new credentials.
    fn succeed(&self, refresh: DueRefresh, lifetime: u64) {
        let number = self.given.fetch_add(1, Ordering::SeqCst) + 1;
        let unix = self.clock.now().unix.as_secs();
        let expiration = Timestamp::from_unix(unix + lifetime).iso8601();
        let body = format!(
            r#"{{"Code": "Success", "AccessKeyId": "STS.{number}", "AccessKeySecret": "secret",
                "SecurityToken": "token-{number}", "Expiration": "{expiration}"}}"#
        );
        end(refresh, Ok(http::Response::new(body.into())));
    }
}

/// Ends a refresh without any.
fn fail(refresh: DueRefresh) {
    let refused = TransportError::new(Phase::Connect, TransportErrorKind::Failed, None);
    end(refresh, Err(refused));
}

/// Takes a refresh to its end, with this outcome of its one request.
fn end(refresh: DueRefresh, outcome: Result<http::Response<bytes::Bytes>, TransportError>) {
    let ResolutionStep::Send(_, sent) = refresh.resolution.step() else {
        panic!("the address is asked");
    };
    let ResolutionStep::Done(result) = sent.receive(outcome).step() else {
        panic!("that is all");
    };
    refresh.handle.finish(result);
}

fn is_ready(outcome: LookupOutcome) -> Arc<Identity> {
    match outcome {
        LookupOutcome::Ready(identity) => identity,
        other => panic!("not ready: {other:?}"),
    }
}

fn is_failed(outcome: LookupOutcome) -> CredentialsError {
    match outcome {
        LookupOutcome::Failed(error) => match error.into_kind() {
            ErrorKind::Credentials(error) => error,
            other => panic!("not about credentials: {other:?}"),
        },
        other => panic!("not failed: {other:?}"),
    }
}

fn is_wait(asked: Lookup) -> (RefreshId, Option<DueRefresh>) {
    match asked.outcome {
        LookupOutcome::Wait(attempt) => (attempt, asked.refresh),
        other => panic!("nothing to wait for: {other:?}"),
    }
}

fn id(identity: &Identity) -> &str {
    identity.credentials().access_key_id().unwrap()
}

/// Counts how often it is woken.
#[derive(Default)]
struct Bell(AtomicUsize);

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

#[test]
fn the_first_obtains_them_and_all_others_wait() {
    let bench = Bench::new();
    let (first, refresh) = bench.wait();
    let refresh = refresh.expect("somebody has to");
    let bells: Vec<_> = (0..100).map(|_| Arc::new(Bell::default())).collect();
    for bell in &bells {
        let (attempt, none) = bench.wait();
        assert_eq!(attempt, first);
        assert!(none.is_none(), "one is enough");
        let waker = Waker::from(Arc::clone(bell));
        let mut context = Context::from_waker(&waker);
        // Twice, because tasks are polled as often as somebody likes.
        for _ in 0..2 {
            assert!(bench.cache.poll_ended(attempt, &mut context).is_pending());
        }
    }
    bench.succeed(refresh, 3600);
    for bell in &bells {
        assert_eq!(bell.0.load(Ordering::SeqCst), 1);
        let Lookup { outcome, refresh } = bench.cache.lookup(None, Some(first));
        assert!(refresh.is_none());
        assert_eq!(id(&is_ready(outcome)), "STS.1");
    }
    let mut context = Context::from_waker(Waker::noop());
    assert_eq!(bench.cache.poll_ended(first, &mut context), Poll::Ready(()));
}

#[test]
fn fifteen_minutes_before_they_expire_one_renews_them_and_nobody_waits() {
    let bench = Bench::with_lifetime(6 * 3600);
    bench.pass(6 * 3600 - 15 * 60 - 1);
    bench.ready();
    bench.pass(1);
    let (identity, refresh) = bench.ready_to_renew();
    assert_eq!(id(&identity), "STS.1");
    // The others go on meanwhile.
    assert_eq!(id(&bench.ready()), "STS.1");
    bench.succeed(refresh, 6 * 3600);
    assert_eq!(id(&bench.ready()), "STS.2");
}

#[test]
fn three_minutes_before_they_expire_all_wait() {
    let bench = Bench::with_lifetime(3600);
    bench.pass(3600 - 180);
    let (attempt, refresh) = bench.wait();
    let (same, none) = bench.wait();
    assert_eq!(attempt, same);
    assert!(none.is_none());
    bench.succeed(refresh.expect("somebody has to"), 3600);
    assert_eq!(id(&bench.ready()), "STS.2");
}

#[test]
fn of_a_short_life_it_is_the_last_quarter() {
    for (lifetime, ahead) in [(900, 225), (120, 30), (4, 1)] {
        let bench = Bench::with_lifetime(lifetime);
        bench.pass(lifetime - ahead - 1);
        bench.ready();
        bench.pass(1);
        assert!(bench.ask().refresh.is_some(), "{lifetime}");
    }
}

#[test]
fn while_they_are_valid_a_failure_changes_nothing_and_is_not_repeated_at_once() {
    let bench = Bench::with_lifetime(3600);
    bench.pass(3600 - 15 * 60);
    let mut failures = 0;
    for _ in 0..60 {
        // Ten at the same second.
        for _ in 0..10 {
            let Lookup { outcome, refresh } = bench.ask();
            assert_eq!(id(&is_ready(outcome)), "STS.1");
            if let Some(refresh) = refresh {
                failures += 1;
                fail(refresh);
            }
        }
        bench.pass(1);
    }
    // With 1 to 10 seconds between two of them.
    assert!((6..=31).contains(&failures), "{failures}");
}

#[test]
fn in_the_last_minutes_those_who_waited_in_vain_go_on_with_what_there_is() {
    let bench = Bench::with_lifetime(3600);
    bench.pass(3600 - 60);
    let (attempt, refresh) = bench.wait();
    fail(refresh.expect("somebody has to"));
    let Lookup { outcome, refresh } = bench.cache.lookup(None, Some(attempt));
    assert_eq!(id(&is_ready(outcome)), "STS.1");
    assert!(refresh.is_none());
    // Whoever comes now does not wait, until it may be tried again.
    assert_eq!(id(&bench.ready()), "STS.1");
    bench.pass(10);
    let (_, refresh) = bench.wait();
    bench.succeed(refresh.expect("it is time to try again"), 3600);
    assert_eq!(id(&bench.ready()), "STS.2");
}

#[test]
fn expired_ones_are_never_given() {
    let bench = Bench::with_lifetime(3600);
    bench.pass(3600);
    let (attempt, refresh) = bench.wait();
    let (same, _) = bench.wait();
    assert_eq!(attempt, same);
    fail(refresh.expect("somebody has to"));
    for _ in 0..2 {
        let Lookup { outcome, refresh } = bench.cache.lookup(None, Some(attempt));
        assert!(refresh.is_none(), "nobody who waited tries on his own");
        let error = is_failed(outcome);
        assert!(error.to_string().contains("connecting failed"), "{error}");
    }
    // Whoever comes later does.
    let (_, refresh) = bench.wait();
    bench.succeed(refresh.expect("somebody has to"), 3600);
    assert_eq!(id(&bench.ready()), "STS.2");
}

#[test]
fn a_refresh_that_is_given_up_goes_to_the_next() {
    let bench = Bench::new();
    let (given_up, refresh) = bench.wait();
    let bell = Arc::new(Bell::default());
    let waker = Waker::from(Arc::clone(&bell));
    let mut context = Context::from_waker(&waker);
    assert!(bench.cache.poll_ended(given_up, &mut context).is_pending());
    drop(refresh);
    assert_eq!(bell.0.load(Ordering::SeqCst), 1);
    let (attempt, refresh) = is_wait(bench.cache.lookup(None, Some(given_up)));
    assert_ne!(attempt, given_up);
    bench.succeed(refresh.expect("it is this one's turn"), 3600);
    bench.ready();
}

#[test]
fn a_panic_is_a_failure_and_not_everybodys_turn() {
    let bench = Bench::new();
    let (attempt, refresh) = bench.wait();
    let ticket = refresh.expect("somebody has to").handle;
    let thread = std::thread::spawn(move || {
        let _ticket = ticket;
        panic!("on purpose");
    });
    assert!(thread.join().is_err());
    let error = is_failed(bench.cache.lookup(None, Some(attempt)).outcome);
    assert!(error.to_string().contains("panicked"), "{error}");
}

#[test]
fn a_rejected_token_is_renewed_once_for_all_who_have_it() {
    let bench = Bench::with_lifetime(3600);
    let rejected = Arc::clone(bench.ready().signer());
    let (attempt, refresh) = is_wait(bench.cache.lookup(Some(&rejected), None));
    let (same, none) = is_wait(bench.cache.lookup(Some(&rejected), None));
    assert_eq!(attempt, same);
    assert!(none.is_none());
    // Whoever knows nothing of it goes on.
    assert_eq!(id(&bench.ready()), "STS.1");
    bench.succeed(refresh.expect("somebody has to"), 3600);
    let Lookup { outcome, .. } = bench.cache.lookup(Some(&rejected), Some(attempt));
    assert_eq!(id(&is_ready(outcome)), "STS.2");
    // And whoever comes late finds the new ones.
    let Lookup { outcome, refresh } = bench.cache.lookup(Some(&rejected), None);
    assert!(refresh.is_none());
    assert_eq!(id(&is_ready(outcome)), "STS.2");
}

#[test]
fn a_rejected_token_that_cannot_be_renewed_is_all_there_is() {
    let bench = Bench::with_lifetime(3600);
    let rejected = Arc::clone(bench.ready().signer());
    let (attempt, refresh) = is_wait(bench.cache.lookup(Some(&rejected), None));
    fail(refresh.expect("somebody has to"));
    for waited in [Some(attempt), None] {
        let Lookup { outcome, refresh } = bench.cache.lookup(Some(&rejected), waited);
        assert!(refresh.is_none());
        assert!(Arc::ptr_eq(is_ready(outcome).signer(), &rejected));
    }
}

#[test]
fn the_same_credentials_again_are_not_asked_for_all_the_time() {
    let bench = Bench::with_lifetime(3600);
    bench.pass(3600 - 600);
    let mut refreshes = 0;
    for _ in 0..60 {
        if let Some(refresh) = bench.ask().refresh {
            refreshes += 1;
            // Such as those of a metadata service, which changes them when it likes.
            let left = bench.ready().remaining(bench.clock.now()).unwrap();
            bench.succeed(refresh, left.as_secs());
        }
        bench.pass(1);
    }
    // What is left of their life is a new one, of which the last quarter counts.
    assert_eq!(refreshes, 1);
    bench.pass(600 - 60 - 150 - 1);
    bench.ready();
    bench.pass(1);
    assert!(bench.ask().refresh.is_some());
}

#[test]
fn what_does_not_expire_is_never_renewed() {
    let bench = Bench::of(Credentials::access_key("id", "secret").into());
    let (_, refresh) = bench.wait();
    let DueRefresh {
        resolution,
        handle: ticket,
    } = refresh.expect("somebody has to");
    let ResolutionStep::Done(result) = resolution.step() else {
        panic!("nobody is asked");
    };
    ticket.finish(result);
    bench.pass(10 * 365 * 24 * 3600);
    assert_eq!(id(&bench.ready()), "id");
}

#[test]
fn a_clock_that_is_set_back_does_not_make_them_last_longer() {
    let bench = Bench::with_lifetime(3600);
    bench.pass(3000);
    bench.clock.0.lock().unwrap().unix -= Duration::from_secs(2000);
    bench.pass(200);
    let left = bench.ready_to_renew().0.remaining(bench.clock.now());
    assert_eq!(left, Some(Duration::from_secs(400)));
    bench.pass(400);
    bench.wait();
}

#[test]
fn a_clock_that_is_set_forward_makes_for_a_refresh_too_many() {
    let bench = Bench::with_lifetime(3600);
    bench.clock.0.lock().unwrap().unix += Duration::from_secs(7200);
    let (_, refresh) = bench.wait();
    bench.succeed(refresh.expect("somebody has to"), 3600);
    assert_eq!(id(&bench.ready()), "STS.2");
    // A sleeping machine: the clock goes on, the time that has passed does not count.
    bench.clock.0.lock().unwrap().unix += Duration::from_secs(3600);
    bench.wait();
}

#[test]
fn credentials_that_come_expired_are_a_failure() {
    let bench = Bench::new();
    let (attempt, refresh) = bench.wait();
    bench.succeed(refresh.expect("somebody has to"), 0);
    let error = is_failed(bench.cache.lookup(None, Some(attempt)).outcome);
    let text = error.to_string();
    assert!(text.contains("expired at 2031-05-06T07:08:09Z"), "{text}");
}

#[test]
fn nothing_of_it_shows_a_secret() {
    let bench = Bench::with_lifetime(3600);
    let asked = bench.ask();
    for shown in [format!("{:?}", bench.cache), format!("{asked:?}")] {
        assert!(
            !shown.contains("secret\"") && !shown.contains("token-1"),
            "{shown}"
        );
    }
}

/// A deadlock, if something is told while the cache is locked.
#[cfg(feature = "tracing")]
#[test]
fn whoever_listens_to_its_events_may_ask_it() {
    use tracing_subscriber::filter::LevelFilter;
    use tracing_subscriber::util::SubscriberInitExt as _;

    let bench = Bench::new();
    let (cache, answers) = (bench.cache.clone(), Arc::default());
    let heard: Arc<Mutex<Vec<LookupOutcome>>> = Arc::clone(&answers);
    let listen = move || {
        heard.lock().unwrap().push(cache.lookup(None, None).outcome);
        io::sink()
    };
    let _listening = tracing_subscriber::fmt()
        .with_max_level(LevelFilter::DEBUG)
        .with_writer(listen)
        .set_default();
    let (_, refresh) = bench.wait();
    bench.succeed(refresh.expect("somebody has to"), 3600);
    bench.pass(3000);
    fail(bench.ready_to_renew().1);
    let answers = std::mem::take(&mut *answers.lock().unwrap());
    let ids: Vec<_> = answers.into_iter().map(is_ready).collect();
    // What has been obtained, and what is still valid.
    assert_eq!(
        ids.iter().map(|one| id(one)).collect::<Vec<_>>(),
        ["STS.1", "STS.1"]
    );
}
