//! The steps of a caller that obtains credentials.

use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use aliyun_core::error::{Phase, TransportErrorKind};
use aliyun_core::{Error, ErrorKind};

use super::{Bench, WakeCounter, finish, key_id, refused};
use crate::cache::{Obtain, ObtainStep, PendingRefresh, Refresh, RefreshWait};
use crate::{Credentials, Identity};

const LIMIT: Duration = Duration::from_secs(30);

impl Bench {
    fn obtain(&self) -> Obtain<'_> {
        self.cache.obtain(None, LIMIT)
    }

    /// Does a refresh that returns new credentials, valid for an hour.
    fn refresh(&self, refresh: Refresh) {
        finish(refresh.step, refresh.handle, Ok(self.credentials(3600)));
    }
}

fn expect_done(obtain: Obtain<'_>) -> Result<Arc<Identity>, Error> {
    match obtain.step() {
        ObtainStep::Done(result) => result,
        other => panic!("not done: {other:?}"),
    }
}

fn expect_refresh(obtain: Obtain<'_>) -> (Refresh, PendingRefresh<'_>) {
    match obtain.step() {
        ObtainStep::Refresh(refresh, pending) => (refresh, pending),
        other => panic!("no refresh: {other:?}"),
    }
}

fn expect_wait(obtain: Obtain<'_>) -> RefreshWait<'_> {
    match obtain.step() {
        ObtainStep::Wait(wait) => wait,
        other => panic!("no wait: {other:?}"),
    }
}

#[test]
fn a_refresh_that_takes_no_time_is_done_in_the_first_step() {
    let bench = Bench::of(Credentials::access_key("id", "secret").into());
    let identity = expect_done(bench.obtain()).unwrap();
    assert_eq!(key_id(&identity), "id");
    // So does an error: a key that no request can carry.
    let bench = Bench::of(Credentials::access_key("id\n", "secret").into());
    let error = expect_done(bench.obtain()).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Credentials(_)), "{error}");
}

#[test]
fn the_first_caller_starts_a_refresh_and_waits_for_it() {
    let bench = Bench::new();
    let (refresh, pending) = expect_refresh(bench.obtain());
    let wait = expect_wait(pending.started());
    bench.refresh(refresh);
    let identity = expect_done(wait.ended()).unwrap();
    assert_eq!(key_id(&identity), "STS.1");
}

#[test]
fn a_refresh_that_ends_before_the_wait_is_not_waited_for() {
    let bench = Bench::new();
    let (refresh, pending) = expect_refresh(bench.obtain());
    bench.refresh(refresh);
    let identity = expect_done(pending.started()).unwrap();
    assert_eq!(key_id(&identity), "STS.1");
}

#[test]
fn several_callers_get_one_refresh() {
    let bench = Bench::new();
    let (refresh, pending) = expect_refresh(bench.obtain());
    let mut waits = vec![expect_wait(pending.started())];
    waits.extend((0..3).map(|_| expect_wait(bench.obtain())));
    let counter = Arc::new(WakeCounter::default());
    let waker = Waker::from(Arc::clone(&counter));
    let mut context = Context::from_waker(&waker);
    for wait in &waits {
        assert!(wait.poll_ended(&mut context).is_pending());
    }
    bench.refresh(refresh);
    assert_eq!(counter.count(), waits.len());
    for wait in waits {
        assert_eq!(wait.poll_ended(&mut context), Poll::Ready(()));
        assert_eq!(key_id(&expect_done(wait.ended()).unwrap()), "STS.1");
    }
}

#[test]
fn all_callers_that_waited_get_the_error_of_the_refresh() {
    let bench = Bench::new();
    let (refresh, pending) = expect_refresh(bench.obtain());
    let waits = [expect_wait(pending.started()), expect_wait(bench.obtain())];
    finish(refresh.step, refresh.handle, Err(refused()));
    for wait in waits {
        let error = expect_done(wait.ended()).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Credentials(_)), "{error}");
        assert!(error.to_string().contains("connecting failed"), "{error}");
    }
}

#[test]
fn a_refresh_that_cannot_be_started_is_an_error_without_valid_credentials() {
    let bench = Bench::new();
    let (refresh, pending) = expect_refresh(bench.obtain());
    drop(refresh);
    let error = expect_done(pending.failed("no thread")).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Credentials(_)), "{error}");
    assert!(error.to_string().contains("no thread"), "{error}");
}

#[test]
fn a_refresh_that_cannot_be_started_is_no_error_with_valid_credentials() {
    let bench = Bench::with_lifetime(3600);
    bench.advance(3600 - 600);
    let (refresh, pending) = expect_refresh(bench.obtain());
    drop(refresh);
    let identity = expect_done(pending.failed("no thread")).unwrap();
    assert_eq!(key_id(&identity), "STS.1");
    // The next caller tries to start it.
    let (refresh, pending) = expect_refresh(bench.obtain());
    bench.refresh(refresh);
    // This caller already had valid credentials, so it keeps them.
    assert_eq!(key_id(&expect_done(pending.started()).unwrap()), "STS.1");
    assert_eq!(key_id(&expect_done(bench.obtain()).unwrap()), "STS.2");
}

#[test]
fn a_refresh_that_cannot_be_started_is_no_error_for_callers_that_would_wait_with_valid_credentials()
{
    // With two minutes left, callers wait for new credentials.
    let bench = Bench::with_lifetime(3600);
    bench.advance(3600 - 120);
    let (refresh, pending) = expect_refresh(bench.obtain());
    drop(refresh);
    let identity = expect_done(pending.failed("no thread")).unwrap();
    assert_eq!(key_id(&identity), "STS.1");
    // So does a caller whose token was rejected.
    let bench = Bench::with_lifetime(3600);
    let identity = expect_done(bench.obtain()).unwrap();
    let rejected = bench.cache.obtain(Some(identity.signer()), LIMIT);
    let (refresh, pending) = expect_refresh(rejected);
    drop(refresh);
    let identity = expect_done(pending.failed("no thread")).unwrap();
    assert_eq!(key_id(&identity), "STS.1");
}

#[test]
fn a_caller_whose_refresh_was_dropped_keeps_valid_credentials() {
    let bench = Bench::with_lifetime(3600);
    let identity = expect_done(bench.obtain()).unwrap();
    let rejected = bench.cache.obtain(Some(identity.signer()), LIMIT);
    let (refresh, pending) = expect_refresh(rejected);
    let wait = expect_wait(pending.started());
    drop(refresh);
    assert_eq!(key_id(&expect_done(wait.ended()).unwrap()), "STS.1");
}

#[test]
fn a_caller_that_wakes_up_late_gets_the_error_of_a_later_refresh() {
    let bench = Bench::new();
    let (refresh, pending) = expect_refresh(bench.obtain());
    let late = expect_wait(pending.started());
    finish(refresh.step, refresh.handle, Err(refused()));
    let (refresh, _pending) = expect_refresh(bench.obtain());
    finish(refresh.step, refresh.handle, Err(refused()));
    assert!(expect_done(late.ended()).is_err());
}

#[test]
fn a_caller_that_is_gone_is_not_woken() {
    let bench = Bench::new();
    let (_refresh, pending) = expect_refresh(bench.obtain());
    let mut context = Context::from_waker(Waker::noop());
    let first = expect_wait(pending.started());
    assert!(first.poll_ended(&mut context).is_pending());
    for _ in 0..3 {
        let gone = expect_wait(bench.obtain());
        assert!(gone.poll_ended(&mut context).is_pending());
        assert!(gone.poll_ended(&mut context).is_pending());
        assert_eq!(bench.cache.waiting(), 2);
    }
    assert_eq!(bench.cache.waiting(), 1);
    drop(first.timed_out());
    assert_eq!(bench.cache.waiting(), 0);
}

#[test]
fn a_wait_may_take_the_time_that_is_left_and_ends_in_a_timeout() {
    let bench = Bench::new();
    let (_refresh, pending) = expect_refresh(bench.obtain());
    bench.advance(10);
    let wait = expect_wait(pending.started());
    assert_eq!(wait.timeout(), Duration::from_secs(20));
    bench.advance(25);
    assert_eq!(wait.timeout(), Duration::ZERO);
    let error = expect_done(wait.timed_out()).unwrap_err();
    let ErrorKind::Transport(timeout) = error.kind() else {
        panic!("not a timeout: {error:?}");
    };
    let expected = (Phase::Credentials, TransportErrorKind::Timeout);
    assert_eq!((timeout.phase(), timeout.kind()), expected);
}

#[test]
fn a_rejected_signer_gets_newer_credentials() {
    let bench = Bench::with_lifetime(3600);
    let identity = expect_done(bench.obtain()).unwrap();
    let rejected = Some(identity.signer());
    let (refresh, pending) = expect_refresh(bench.cache.obtain(rejected, LIMIT));
    let wait = expect_wait(pending.started());
    bench.refresh(refresh);
    assert_eq!(key_id(&expect_done(wait.ended()).unwrap()), "STS.2");
    // They are there already for a caller whose rejection arrives later.
    let late = expect_done(bench.cache.obtain(rejected, LIMIT)).unwrap();
    assert_eq!(key_id(&late), "STS.2");
}
