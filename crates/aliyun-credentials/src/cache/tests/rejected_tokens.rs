//! Tokens that the service rejects before they expire.

use std::sync::Arc;

use super::{Bench, fail, into_identity, into_wait, key_id};
use crate::cache::store::Lookup;

#[test]
fn a_rejected_token_is_refreshed_once_for_all_callers_that_have_it() {
    let bench = Bench::with_lifetime(3600);
    let rejected = Arc::clone(bench.expect_ready().signer());
    let (id, refresh) = into_wait(bench.cache.lookup(Some(&rejected), None));
    let (same, second) = into_wait(bench.cache.lookup(Some(&rejected), None));
    assert_eq!(id, same);
    assert!(second.is_none());
    // A caller that has not had a rejection does not wait.
    assert_eq!(key_id(&bench.expect_ready()), "STS.1");
    bench.succeed(refresh.expect("a refresh is due"), 3600);
    let Lookup { outcome, .. } = bench.cache.lookup(Some(&rejected), Some(id));
    assert_eq!(key_id(&into_identity(outcome)), "STS.2");
    // A rejection that arrives late finds the new credentials.
    let Lookup { outcome, refresh } = bench.cache.lookup(Some(&rejected), None);
    assert!(refresh.is_none());
    assert_eq!(key_id(&into_identity(outcome)), "STS.2");
}

#[test]
fn a_rejected_token_stays_in_use_if_the_refresh_fails() {
    let bench = Bench::with_lifetime(3600);
    let rejected = Arc::clone(bench.expect_ready().signer());
    let (id, refresh) = into_wait(bench.cache.lookup(Some(&rejected), None));
    fail(refresh.expect("a refresh is due"));
    for waited in [Some(id), None] {
        let Lookup { outcome, refresh } = bench.cache.lookup(Some(&rejected), waited);
        assert!(refresh.is_none());
        assert!(Arc::ptr_eq(into_identity(outcome).signer(), &rejected));
    }
}
