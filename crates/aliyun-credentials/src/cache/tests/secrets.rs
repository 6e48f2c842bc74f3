//! What `Debug` and events show.

use super::Bench;

#[test]
fn debug_shows_no_secret() {
    let bench = Bench::with_lifetime(3600);
    let lookup = bench.lookup();
    for shown in [format!("{:?}", bench.cache), format!("{lookup:?}")] {
        assert!(
            !shown.contains("secret\"") && !shown.contains("token-1"),
            "{shown}"
        );
    }
}

/// It would wait for itself if events were emitted while the cache is locked.
#[cfg(feature = "tracing")]
#[test]
fn a_subscriber_of_events_may_use_the_cache() {
    use std::io;
    use std::sync::{Arc, Mutex};

    use tracing_subscriber::filter::LevelFilter;
    use tracing_subscriber::util::SubscriberInitExt as _;

    use super::{fail, into_identity, key_id};
    use crate::cache::store::LookupOutcome;

    let bench = Bench::new();
    let (cache, outcomes) = (bench.cache.clone(), Arc::default());
    let seen: Arc<Mutex<Vec<LookupOutcome>>> = Arc::clone(&outcomes);
    let subscriber = move || {
        seen.lock().unwrap().push(cache.lookup(None, None).outcome);
        io::sink()
    };
    // While a process has a single subscriber, another thread without one can turn events off for this one.
    let ignoring = tracing_subscriber::fmt().with_max_level(LevelFilter::OFF);
    ignoring.try_init().expect("no other test sets one");
    let _default = tracing_subscriber::fmt()
        .with_max_level(LevelFilter::DEBUG)
        .with_writer(subscriber)
        .set_default();
    let (_, refresh) = bench.expect_refresh();
    bench.succeed(refresh, 3600);
    bench.advance(3000);
    fail(bench.expect_ready_and_refresh().1);
    let outcomes = std::mem::take(&mut *outcomes.lock().unwrap());
    let identities: Vec<_> = outcomes.into_iter().map(into_identity).collect();
    // At the first event they have been obtained, at the second they are still valid.
    let key_ids: Vec<_> = identities.iter().map(|identity| key_id(identity)).collect();
    assert_eq!(key_ids, ["STS.1", "STS.1"]);
}
