//! Refreshes that fail.

use super::{Bench, fail, into_error, into_identity, key_id};
use crate::cache::store::Lookup;

#[test]
fn a_failed_refresh_changes_nothing_while_credentials_are_valid_and_is_not_retried_at_once() {
    let bench = Bench::with_lifetime(3600);
    bench.advance(3600 - 15 * 60);
    let mut failures = 0;
    for _ in 0..60 {
        // Ten in the same second.
        for _ in 0..10 {
            let Lookup { outcome, refresh } = bench.lookup();
            assert_eq!(key_id(&into_identity(outcome)), "STS.1");
            if let Some(refresh) = refresh {
                failures += 1;
                fail(refresh);
            }
        }
        bench.advance(1);
    }
    // There are 1 to 10 seconds between two of them.
    assert!((6..=31).contains(&failures), "{failures}");
}

#[test]
fn in_the_last_minutes_callers_continue_with_the_old_credentials_after_a_failure() {
    let bench = Bench::with_lifetime(3600);
    bench.advance(3600 - 60);
    let (id, refresh) = bench.expect_refresh();
    fail(refresh);
    let Lookup { outcome, refresh } = bench.cache.lookup(None, Some(id));
    assert_eq!(key_id(&into_identity(outcome)), "STS.1");
    assert!(refresh.is_none());
    // A new caller does not wait until the next refresh may begin.
    assert_eq!(key_id(&bench.expect_ready()), "STS.1");
    bench.advance(10);
    let (_, refresh) = bench.expect_refresh();
    bench.succeed(refresh, 3600);
    assert_eq!(key_id(&bench.expect_ready()), "STS.2");
}

#[test]
fn expired_credentials_are_never_returned() {
    let bench = Bench::with_lifetime(3600);
    bench.advance(3600);
    let (id, refresh) = bench.expect_refresh();
    assert_eq!(bench.expect_wait(), id);
    fail(refresh);
    for _ in 0..2 {
        let Lookup { outcome, refresh } = bench.cache.lookup(None, Some(id));
        assert!(refresh.is_none(), "a caller that waited does not retry");
        let error = into_error(outcome);
        assert!(error.to_string().contains("connecting failed"), "{error}");
    }
    // A new caller does.
    let (_, refresh) = bench.expect_refresh();
    bench.succeed(refresh, 3600);
    assert_eq!(key_id(&bench.expect_ready()), "STS.2");
}

#[test]
fn credentials_that_are_expired_when_they_arrive_are_a_failure() {
    let bench = Bench::new();
    let (id, refresh) = bench.expect_refresh();
    bench.succeed(refresh, 0);
    let error = into_error(bench.cache.lookup(None, Some(id)).outcome);
    let text = error.to_string();
    assert!(text.contains("expired at 2031-05-06T07:08:09Z"), "{text}");
}
