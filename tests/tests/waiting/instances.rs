//! Waits for the instances of an application to run, against the emulator.

use std::sync::Arc;
use std::time::Duration;

use aliyun_core::wait::WaitErrorKind;
use aliyun_core::{CallOptions, ErrorKind, RetryPolicy, WaitOptions, WaitState};
use aliyun_credentials::Provider;
use emulator::{Emulator, Fault, demo};
use sae_api::{DescribeApplicationInstances, DescribeApplicationInstancesResponse};
use workspace_tests::{Client, Kind, SetClock, emulator, on_both};

fn instances() -> DescribeApplicationInstances {
    DescribeApplicationInstances::new(demo::APP_ID, format!("{}-group", demo::APP_ID))
}

fn all_run(response: &DescribeApplicationInstancesResponse) -> WaitState {
    let instances = response.data.iter().flat_map(|data| &data.instances);
    let mut states = instances
        .map(|i| i.instance_container_status.as_deref())
        .peekable();
    if states.peek().is_some() && states.all(|state| state == Some("Running")) {
        WaitState::Done
    } else {
        WaitState::NotYet
    }
}

fn client(kind: Kind, emulator: &Emulator) -> Client {
    kind.client(emulator.endpoint(), emulator.credentials())
}

/// Delays of 10 milliseconds, and polls without retries.
fn quick() -> WaitOptions {
    let short = Duration::from_millis(10);
    let once = CallOptions::new().retry(RetryPolicy::never());
    WaitOptions::new()
        .min_delay(short)
        .max_delay(short)
        .call_options(once)
}

#[test]
fn instances_that_run_are_returned_at_once() {
    on_both(|kind| {
        let emulator = emulator();
        let client = client(kind, &emulator);
        let response = client.wait_until(&instances(), WaitOptions::new(), all_run);
        let data = response.expect("they run").data.expect("there is data");
        assert!(!data.instances.is_empty());
        assert_eq!(emulator.requests().len(), 1);
    });
}

#[test]
fn failures_of_the_service_and_the_network_do_not_end_the_wait() {
    on_both(|kind| {
        let emulator = emulator();
        emulator.inject_all([
            Fault::throttled(None),
            Fault::unavailable(None),
            Fault::internal_error(),
            Fault::error_page(502, None),
        ]);
        let client = client(kind, &emulator);
        let response = client.wait_until(&instances(), quick(), all_run);
        assert!(response.is_ok());
        assert_eq!(emulator.requests().len(), 5);
    });
}

#[test]
fn every_poll_has_the_options_of_its_call() {
    on_both(|kind| {
        let emulator = emulator();
        let client = client(kind, &emulator);
        let options = CallOptions::new().header("traceparent", "00-1-2-01");
        let options = quick().call_options(options);
        let mut polls = 0;
        let response = client.wait_until(&instances(), options, |response| {
            polls += 1;
            if polls < 3 {
                WaitState::NotYet
            } else {
                all_run(response)
            }
        });
        assert!(response.is_ok());
        let requests = emulator.requests();
        let headers = requests.iter().map(|request| request.header("traceparent"));
        assert_eq!(headers.collect::<Vec<_>>(), [Some("00-1-2-01"); 3]);
    });
}

#[test]
fn a_poll_that_is_under_way_at_the_limit_is_ended() {
    on_both(|kind| {
        let emulator = emulator();
        emulator.inject(Fault::Delay(Duration::from_secs(5)));
        let client = client(kind, &emulator);
        let options = quick().max_wait(Duration::from_millis(200));
        let error = client
            .wait_until(&instances(), options, all_run)
            .expect_err("the response is late");
        assert!(matches!(
            error.kind(),
            WaitErrorKind::ExceededMaxWait { .. }
        ));
        assert!(
            error
                .last_error()
                .is_some_and(aliyun_core::Error::is_timeout)
        );
        assert_eq!(error.polls(), 1);
        assert!(error.elapsed() < Duration::from_secs(3), "{error:?}");
    });
}

#[test]
fn an_invalid_request_ends_the_wait_before_anything_is_sent() {
    on_both(|kind| {
        let emulator = emulator();
        let client = client(kind, &emulator);
        let options = quick().call_options(CallOptions::new().header("host", "other"));
        let error = client.wait_until(&instances(), options, all_run);
        let error = error.expect_err("the header is ours");
        assert_eq!(*error.kind(), WaitErrorKind::OperationFailed);
        let kind = error.last_error().expect("it is there").kind();
        assert!(matches!(kind, ErrorKind::Config(_)));
        assert_eq!(emulator.requests().len(), 0);
    });
}

#[test]
fn a_condition_that_is_never_met_ends_by_the_limit_and_a_limit_of_zero_at_once() {
    on_both(|kind| {
        let clock = SetClock::new();
        let emulator = Emulator::builder().clock(clock.of_emulator()).start();
        let emulator = emulator.expect("a loopback port can be bound");
        let provider = Provider::from(emulator.credentials());
        let provider = provider.system(Arc::new(clock.clone()));
        let client = kind.client(emulator.endpoint(), provider);
        let never = |_: &DescribeApplicationInstancesResponse| {
            clock.advance(100);
            WaitState::NotYet
        };
        let error = client.wait_until(&instances(), WaitOptions::new(), never);
        let error = error.expect_err("the condition is never met");
        assert_eq!(error.polls(), 6);
        assert_eq!(error.elapsed(), Duration::from_secs(600));
        assert!(error.last_response().is_some());

        emulator.clear_requests();
        let options = WaitOptions::new().max_wait(Duration::ZERO);
        let error = client.wait_until(&instances(), options, never);
        let error = error.expect_err("there is no time");
        assert_eq!((error.polls(), emulator.requests().len()), (0, 0));
    });
}
