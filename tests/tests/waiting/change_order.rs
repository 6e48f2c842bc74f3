//! Waits for a change order to finish, at a service whose change orders go through given states.

use std::io::Write as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use aliyun_core::wait::WaitErrorKind;
use aliyun_core::{CallOptions, RetryPolicy, WaitError, WaitOptions, WaitState};
use aliyun_credentials::Provider;
use aliyun_sign::Credentials;
use sae_api::{DescribeChangeOrder, DescribeChangeOrderResponse};
use workspace_tests::{Client, Kind, Server, SetClock, http_response, on_both};

/// Responds to each request with the next of these statuses and bodies, and with the last one after that.
struct Service {
    server: Server,
    requests: Arc<AtomicUsize>,
}

impl Service {
    fn start(responses: &[(u16, &str)]) -> Self {
        let to_owned = |(status, body): &(u16, &str)| (*status, (*body).to_owned());
        let responses: Vec<_> = responses.iter().map(to_owned).collect();
        let requests = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&requests);
        let server = Server::start(move |stream| {
            let number = count.fetch_add(1, Ordering::SeqCst);
            let (status, body) = &responses[number.min(responses.len() - 1)];
            let length = body.len();
            let head =
                format!("HTTP/1.1 {status} X\r\ncontent-length: {length}\r\nconnection: close");
            // A client may close the connection before the end.
            let _ = stream.write_all(&http_response(&head, body));
        });
        Self { server, requests }
    }

    fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }

    /// Returns a client with the clock of the test.
    fn client(&self, kind: Kind, clock: &SetClock) -> Client {
        let credentials = Credentials::access_key("testid", "testsecret");
        let provider = Provider::from(credentials).system(Arc::new(clock.clone()));
        kind.client(self.server.endpoint(), provider)
    }
}

const RUNNING: (u16, &str) = (
    200,
    r#"{"RequestId": "R1", "Success": true, "Data": {"Status": 1}}"#,
);
const DONE: (u16, &str) = (
    200,
    r#"{"RequestId": "R2", "Success": true, "Data": {"Status": 2}}"#,
);
const FAILED: (u16, &str) = (
    200,
    r#"{"RequestId": "R3", "Success": true, "Data": {"Status": 3, "ErrorMessage": "no image"}}"#,
);
const BUSY: (u16, &str) = (
    400,
    r#"{"Code": "Throttling.User", "Message": "m", "RequestId": "R4"}"#,
);
const FORBIDDEN: (u16, &str) = (
    403,
    r#"{"Code": "Forbidden.RAM", "Message": "m", "RequestId": "R5"}"#,
);

/// Waits for a change order. Each response moves the clock past the longest delay, so nothing sleeps.
fn wait(kind: Kind, service: &Service, options: WaitOptions) -> Waited {
    let clock = SetClock::new();
    service
        .client(kind, &clock)
        .wait_until(&DescribeChangeOrder::new("order"), options, |order| {
            clock.advance(20);
            match order.data.as_ref().and_then(|data| data.status) {
                Some(2) => WaitState::Done,
                Some(status @ (3 | 6 | 10)) => WaitState::failed(format!("it has status {status}")),
                _ => WaitState::NotYet,
            }
        })
}

type Waited = Result<DescribeChangeOrderResponse, WaitError<DescribeChangeOrderResponse>>;

fn options() -> WaitOptions {
    let once = CallOptions::new().retry(RetryPolicy::never());
    WaitOptions::new().call_options(once)
}

fn status(order: &DescribeChangeOrderResponse) -> Option<i64> {
    order.data.as_ref().and_then(|data| data.status)
}

#[test]
fn the_response_of_the_finished_order_is_returned() {
    on_both(|kind| {
        let service = Service::start(&[RUNNING, RUNNING, DONE]);
        let order = wait(kind, &service, options()).expect("it finishes");
        assert_eq!(status(&order), Some(2));
        assert_eq!(order.request_id, "R2");
        assert_eq!(service.requests(), 3);
    });
}

#[test]
fn a_failed_order_ends_the_wait_with_the_last_response() {
    on_both(|kind| {
        let service = Service::start(&[RUNNING, FAILED]);
        let error = wait(kind, &service, options()).expect_err("it fails");
        let shown = error.to_string();
        assert_eq!(
            shown,
            "`DescribeChangeOrder` reports that the expected state cannot be reached: it has status 3"
        );
        let order = error.into_last_response().expect("there is one");
        let message = order.data.and_then(|data| data.error_message);
        assert_eq!(message.as_deref(), Some("no image"));
        assert_eq!(service.requests(), 2);
    });
}

#[test]
fn an_order_that_never_finishes_ends_by_the_limit() {
    on_both(|kind| {
        let service = Service::start(&[RUNNING]);
        let limit = Duration::from_secs(60);
        let options = options().max_wait(limit);
        let error = wait(kind, &service, options).expect_err("it never finishes");
        let max_wait = limit;
        assert_eq!(*error.kind(), WaitErrorKind::ExceededMaxWait { max_wait });
        assert_eq!(error.polls(), 3);
        assert_eq!(error.last_response().and_then(status), Some(1));
        assert_eq!(service.requests(), 3);
    });
}

#[test]
fn a_missing_permission_ends_the_wait() {
    on_both(|kind| {
        let service = Service::start(&[RUNNING, FORBIDDEN]);
        let error = wait(kind, &service, options()).expect_err("it is forbidden");
        assert_eq!(*error.kind(), WaitErrorKind::OperationFailed);
        let code = error.last_error().and_then(|last| last.code());
        assert_eq!(code, Some("Forbidden.RAM"));
        assert_eq!(error.last_response().and_then(status), Some(1));
        assert_eq!(service.requests(), 2);
    });
}

#[test]
fn throttling_does_not_end_the_wait() {
    on_both(|kind| {
        let service = Service::start(&[BUSY, BUSY, DONE]);
        // The condition does not run after a throttled poll, so these delays pass on the real clock.
        let short = Duration::from_millis(10);
        let options = options().min_delay(short).max_delay(short);
        let credentials = Credentials::access_key("testid", "testsecret");
        let client = kind.client(service.server.endpoint(), credentials);
        let order = DescribeChangeOrder::new("order");
        let order = client.wait_until(&order, options, |_| WaitState::Done);
        assert_eq!(order.expect("it finishes").request_id, "R2");
        assert_eq!(service.requests(), 3);
    });
}
