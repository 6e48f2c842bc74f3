//! The session of a role that the emulator returns.

use std::sync::Arc;
use std::time::Duration;

use aliyun_credentials::{AssumeRoleProvider, Provider};
use emulator::{Emulator, RecordedRequest, demo};
use workspace_tests::{Client, Kind, Server, SetClock, http_response, on_both, webshell};

use super::{CALLERS, call_at_once};

/// An emulator and a client that assumes a role in it, with one clock.
struct Setup {
    clock: SetClock,
    emulator: Emulator,
    client: Arc<Client>,
}

impl Setup {
    fn new(kind: Kind) -> Self {
        let clock = SetClock::new();
        let emulator = Emulator::builder().clock(clock.of_emulator()).start();
        let emulator = emulator.expect("a loopback port can be bound");
        let provider = role_provider(&emulator, &clock);
        Self {
            client: Arc::new(kind.client(emulator.endpoint(), provider)),
            clock,
            emulator,
        }
    }

    /// Returns the statuses of the responses to all requests with this action.
    fn statuses(&self, action: &str) -> Vec<u16> {
        let requests = self.emulator.requests();
        let of_action = requests
            .iter()
            .filter(|request| request.header("x-acs-action") == Some(action));
        of_action.map(RecordedRequest::status).collect()
    }
}

/// Returns a provider of sessions of 15 minutes.
fn role_provider(emulator: &Emulator, clock: &SetClock) -> Provider {
    let provider = AssumeRoleProvider::new(emulator.credentials())
        .role_arn(demo::ROLE_ARN)
        .duration(Duration::from_secs(900))
        .sts_endpoint(emulator.endpoint());
    Provider::from(provider).system(Arc::new(clock.clone()))
}

#[test]
fn a_hundred_callers_cause_one_refresh_at_first_and_one_at_each_expiry() {
    on_both(|kind| {
        let setup = Setup::new(kind);
        for refreshes in 1..=3 {
            for result in call_at_once(&setup.client) {
                result.expect("the session is valid");
            }
            assert_eq!(setup.statuses("AssumeRole"), vec![200; refreshes]);
            setup.clock.advance(900);
        }
        let statuses = setup.statuses("GetWebshellToken");
        assert_eq!(statuses, vec![200; 3 * CALLERS]);
    });
}

#[test]
fn a_hundred_callers_with_a_rejected_token_cause_one_refresh() {
    on_both(|kind| {
        let setup = Setup::new(kind);
        let first = setup.client.call(&webshell());
        first.expect("the session is valid");
        setup.emulator.revoke_issued_credentials();
        for result in call_at_once(&setup.client) {
            result.expect("the new session is valid");
        }
        assert_eq!(setup.statuses("AssumeRole"), [200, 200]);
        let statuses = setup.statuses("GetWebshellToken");
        let rejected = statuses.iter().filter(|status| **status == 400).count();
        assert!((1..=CALLERS).contains(&rejected), "{rejected}");
        assert_eq!(statuses.len(), 1 + CALLERS + rejected);
    });
}

#[test]
fn a_token_that_stays_rejected_causes_one_refresh_and_one_retry() {
    on_both(|kind| {
        let setup = Setup::new(kind);
        let service = Server::responding(http_response(
            "HTTP/1.1 400 Bad Request\r\nConnection: close",
            r#"{"Code": "InvalidSecurityToken.Expired", "Message": "expired"}"#,
        ));
        let role = role_provider(&setup.emulator, &setup.clock);
        // Credentials that cannot be refreshed are not retried.
        let fixed = setup.emulator.sts_credentials().into();
        for (provider, requests) in [(role, 2), (fixed, 1)] {
            let before = service.connections();
            let client = kind.client(service.endpoint(), provider);
            let error = client.call(&webshell()).expect_err("it is rejected");
            assert_eq!(error.code(), Some("InvalidSecurityToken.Expired"));
            assert_eq!(service.connections() - before, requests);
        }
        assert_eq!(setup.statuses("AssumeRole"), [200, 200]);
    });
}
