//! When credentials are refreshed.

use std::time::Duration;

use super::{Bench, DueRefresh, key_id};
use crate::{Credentials, ResolutionStep, System as _};

#[test]
fn fifteen_minutes_before_expiry_one_caller_refreshes_and_none_waits() {
    let bench = Bench::with_lifetime(6 * 3600);
    bench.advance(6 * 3600 - 15 * 60 - 1);
    bench.expect_ready();
    bench.advance(1);
    let (identity, refresh) = bench.expect_ready_and_refresh();
    assert_eq!(key_id(&identity), "STS.1");
    // Other callers use the old credentials meanwhile.
    assert_eq!(key_id(&bench.expect_ready()), "STS.1");
    bench.succeed(refresh, 6 * 3600);
    assert_eq!(key_id(&bench.expect_ready()), "STS.2");
}

#[test]
fn three_minutes_before_expiry_all_callers_wait() {
    let bench = Bench::with_lifetime(3600);
    bench.advance(3600 - 180);
    let (id, refresh) = bench.expect_refresh();
    assert_eq!(bench.expect_wait(), id);
    bench.succeed(refresh, 3600);
    assert_eq!(key_id(&bench.expect_ready()), "STS.2");
}

#[test]
fn a_short_lifetime_is_refreshed_in_its_last_quarter() {
    for (lifetime, ahead) in [(900, 225), (120, 30), (4, 1)] {
        let bench = Bench::with_lifetime(lifetime);
        bench.advance(lifetime - ahead - 1);
        bench.expect_ready();
        bench.advance(1);
        assert!(bench.lookup().refresh.is_some(), "{lifetime}");
    }
}

/// A metadata service returns the same credentials until it has new ones.
#[test]
fn unchanged_credentials_are_not_refreshed_all_the_time() {
    let bench = Bench::with_lifetime(3600);
    bench.advance(3600 - 600);
    let mut refreshes = 0;
    for _ in 0..60 {
        if let Some(refresh) = bench.lookup().refresh {
            refreshes += 1;
            let left = bench.expect_ready().remaining(bench.clock.now()).unwrap();
            bench.succeed(refresh, left.as_secs());
        }
        bench.advance(1);
    }
    // The time that was left became the new lifetime, so the next refresh is in its last quarter.
    assert_eq!(refreshes, 1);
    bench.advance(600 - 60 - 150 - 1);
    bench.expect_ready();
    bench.advance(1);
    assert!(bench.lookup().refresh.is_some());
}

#[test]
fn credentials_without_expiry_are_never_refreshed() {
    let bench = Bench::of(Credentials::access_key("id", "secret").into());
    let (_, refresh) = bench.expect_refresh();
    let DueRefresh { resolution, handle } = refresh;
    let ResolutionStep::Done(result) = resolution.step() else {
        panic!("a key takes no time");
    };
    handle.finish(result);
    bench.advance(10 * 365 * 24 * 3600);
    assert_eq!(key_id(&bench.expect_ready()), "id");
}

#[test]
fn a_clock_set_back_does_not_prolong_credentials() {
    let bench = Bench::with_lifetime(3600);
    bench.advance(3000);
    bench.clock.0.lock().unwrap().unix -= Duration::from_secs(2000);
    bench.advance(200);
    let (identity, _refresh) = bench.expect_ready_and_refresh();
    let left = identity.remaining(bench.clock.now());
    assert_eq!(left, Some(Duration::from_secs(400)));
    bench.advance(400);
    bench.expect_wait();
}

#[test]
fn a_clock_set_forward_causes_one_refresh_too_many() {
    let bench = Bench::with_lifetime(3600);
    bench.clock.0.lock().unwrap().unix += Duration::from_secs(7200);
    let (_, refresh) = bench.expect_refresh();
    bench.succeed(refresh, 3600);
    assert_eq!(key_id(&bench.expect_ready()), "STS.2");
    // A suspended machine: its system clock goes on, its monotonic clock may not.
    bench.clock.0.lock().unwrap().unix += Duration::from_secs(3600);
    let _refresh = bench.expect_refresh();
}
