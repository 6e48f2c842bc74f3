//! Who does a refresh, and who waits for it.

use std::borrow::Cow;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use super::{Bench, WakeCounter, into_error, into_identity, into_wait, key_id};
use crate::cache::store::Lookup;
use crate::context::Context as ProviderContext;
use crate::provider::Source;
use crate::resolution::Resolving;
use crate::{Provider, ResolutionStep};

#[test]
fn the_first_caller_obtains_credentials_and_the_others_wait() {
    let bench = Bench::new();
    let (first, refresh) = bench.expect_refresh();
    let counters: Vec<_> = (0..100).map(|_| Arc::new(WakeCounter::default())).collect();
    let waiters: Vec<_> = counters.iter().map(|_| bench.cache.waiter()).collect();
    for (counter, waiter) in counters.iter().zip(&waiters) {
        let id = bench.expect_wait();
        assert_eq!(id, first);
        let waker = Waker::from(Arc::clone(counter));
        let context = Context::from_waker(&waker);
        // Twice, because a task may be polled any number of times.
        for _ in 0..2 {
            assert!(waiter.poll_ended(id, &context).is_pending());
        }
    }
    bench.succeed(refresh, 3600);
    for counter in &counters {
        assert_eq!(counter.count(), 1);
        let Lookup { outcome, refresh } = bench.cache.lookup(None, Some(first));
        assert!(refresh.is_none());
        assert_eq!(key_id(&into_identity(outcome)), "STS.1");
    }
    let context = Context::from_waker(Waker::noop());
    assert_eq!(
        bench.cache.waiter().poll_ended(first, &context),
        Poll::Ready(())
    );
}

#[test]
fn a_dropped_refresh_goes_to_the_next_caller() {
    let bench = Bench::new();
    let (dropped, refresh) = bench.expect_refresh();
    let counter = Arc::new(WakeCounter::default());
    let waker = Waker::from(Arc::clone(&counter));
    let context = Context::from_waker(&waker);
    let waiter = bench.cache.waiter();
    assert!(waiter.poll_ended(dropped, &context).is_pending());
    drop(refresh);
    assert_eq!(counter.count(), 1);
    let (id, refresh) = into_wait(bench.cache.lookup(None, Some(dropped)));
    assert_ne!(id, dropped);
    bench.succeed(refresh.expect("this caller has to do it"), 3600);
    bench.expect_ready();
}

/// A provider with a bug.
#[derive(Debug)]
struct Broken;

impl Source for Broken {
    fn name(&self) -> Cow<'static, str> {
        "broken".into()
    }

    fn resolve<'a>(&'a self, context: &'a ProviderContext) -> Resolving<'a> {
        Box::pin(async move {
            context.run_blocking(|| ()).await;
            panic!("on purpose");
        })
    }
}

#[test]
fn a_panic_of_a_provider_is_an_error_and_not_repeated_at_once() {
    let bench = Bench::of(Provider::of(Broken));
    let (id, refresh) = bench.expect_refresh();
    let ResolutionStep::Run(work, pending) = refresh.resolution.step() else {
        panic!("it works first");
    };
    work.run();
    let ResolutionStep::Done(result) = pending.finished().step() else {
        panic!("then it panics");
    };
    refresh.handle.finish(result);
    let Lookup { outcome, refresh } = bench.cache.lookup(None, Some(id));
    assert!(refresh.is_none());
    let text = into_error(outcome).to_string();
    assert_eq!(
        text,
        "no credentials from `broken`: obtaining credentials panicked"
    );
}
