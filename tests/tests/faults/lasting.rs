//! Conditions of a service that last longer than a call.

use std::time::Duration;

use aliyun_sign::Timestamp;
use emulator::{Clock, Emulator, RateLimit};
use workspace_tests::{om_token, on_both};

use super::impatient_builder;

#[test]
fn a_service_whose_clock_stays_wrong_is_corrected_once() {
    for offset in [-7200_i64, 7200] {
        on_both(|kind| {
            let emulator = Emulator::builder()
                .clock(Clock::from_fn(move || {
                    let now = Clock::system().now().unix();
                    Timestamp::from_unix(now.saturating_add_signed(offset))
                }))
                .start()
                .expect("a loopback port can be bound");
            let client = impatient_builder(kind, &emulator).build();
            let client = client.expect("the settings are valid");
            for requests in [2, 3, 4] {
                client.call(&om_token()).expect("the clock is corrected");
                assert_eq!(emulator.requests().len(), requests);
            }
        });
    }
}

#[test]
fn a_rate_limit_delays_calls() {
    on_both(|kind| {
        let emulator = Emulator::builder()
            .rate_limit(RateLimit::new(2, Duration::from_secs(1)))
            .start()
            .expect("a loopback port can be bound");
        let client = impatient_builder(kind, &emulator).build();
        let client = client.expect("the settings are valid");
        for _ in 0..5 {
            let result = client.call(&om_token());
            result.expect("the client waits for the quota");
        }
        let requests = emulator.requests();
        let refused = requests.iter().filter(|request| request.status() != 200);
        let refused = refused.count();
        assert!(
            refused <= 4,
            "{refused} requests of five calls were refused"
        );
    });
}
