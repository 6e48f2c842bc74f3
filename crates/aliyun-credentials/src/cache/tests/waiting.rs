//! Who does a refresh, and who waits for it.

use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use super::{Bench, WakeCounter, into_error, into_identity, into_wait, key_id};
use crate::cache::store::Lookup;

#[test]
fn the_first_caller_obtains_credentials_and_the_others_wait() {
    let bench = Bench::new();
    let (first, refresh) = bench.expect_refresh();
    let counters: Vec<_> = (0..100).map(|_| Arc::new(WakeCounter::default())).collect();
    for counter in &counters {
        let id = bench.expect_wait();
        assert_eq!(id, first);
        let waker = Waker::from(Arc::clone(counter));
        let mut context = Context::from_waker(&waker);
        // Twice, because a task may be polled any number of times.
        for _ in 0..2 {
            assert!(bench.cache.poll_ended(id, &mut context).is_pending());
        }
    }
    bench.succeed(refresh, 3600);
    for counter in &counters {
        assert_eq!(counter.count(), 1);
        let Lookup { outcome, refresh } = bench.cache.lookup(None, Some(first));
        assert!(refresh.is_none());
        assert_eq!(key_id(&into_identity(outcome)), "STS.1");
    }
    let mut context = Context::from_waker(Waker::noop());
    assert_eq!(bench.cache.poll_ended(first, &mut context), Poll::Ready(()));
}

#[test]
fn a_dropped_refresh_goes_to_the_next_caller() {
    let bench = Bench::new();
    let (dropped, refresh) = bench.expect_refresh();
    let counter = Arc::new(WakeCounter::default());
    let waker = Waker::from(Arc::clone(&counter));
    let mut context = Context::from_waker(&waker);
    assert!(bench.cache.poll_ended(dropped, &mut context).is_pending());
    drop(refresh);
    assert_eq!(counter.count(), 1);
    let (id, refresh) = into_wait(bench.cache.lookup(None, Some(dropped)));
    assert_ne!(id, dropped);
    bench.succeed(refresh.expect("this caller has to do it"), 3600);
    bench.expect_ready();
}

#[test]
fn a_panic_is_an_error_for_all_that_wait() {
    let bench = Bench::new();
    let (id, refresh) = bench.expect_refresh();
    let handle = refresh.handle;
    let thread = std::thread::spawn(move || {
        let _handle = handle;
        panic!("on purpose");
    });
    assert!(thread.join().is_err());
    let Lookup { outcome, refresh } = bench.cache.lookup(None, Some(id));
    assert!(refresh.is_none());
    let error = into_error(outcome);
    assert!(error.to_string().contains("panicked"), "{error}");
}
