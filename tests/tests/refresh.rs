//! Credentials that expire or are rejected while many calls need them.

use std::io::Write as _;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Barrier, Mutex};
use std::thread;
use std::time::Duration;

use aliyun_core::error::{Arrival, Phase, Stage};
use aliyun_core::{CallOptions, Error};
use aliyun_credentials::{
    AssumeRoleProvider, BuildClient, ClientBuilder, CredentialsUriProvider, Provider, Timestamp,
};
use emulator::{Emulator, demo};
use sae_api::{GetWebshellToken, GetWebshellTokenResponse};
use workspace_tests::{Client, Kind, Server, SetClock, Setup, on_both};

/// What a service says to a token that has expired.
const REJECTION: &str = "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n\
    {\"Code\": \"InvalidSecurityToken.Expired\", \"Message\": \"expired\"}";

/// How many call at once.
const CALLERS: usize = 100;

struct To {
    endpoint: String,
    provider: Provider,
}

impl Setup for To {
    fn apply<C>(&self, builder: ClientBuilder<C>) -> ClientBuilder<C>
    where
        C: BuildClient,
    {
        builder
            .endpoint(&self.endpoint)
            .credentials(self.provider.clone())
    }
}

/// An emulator and a client that assumes a role in it, both by the same clock.
struct Bench {
    clock: SetClock,
    emulator: Emulator,
    client: Arc<Client>,
}

impl Bench {
    fn new(kind: Kind) -> Self {
        let clock = SetClock::new();
        let emulator = Emulator::builder().clock(clock.of_emulator()).start();
        let emulator = emulator.expect("loopback can be listened to");
        let provider = AssumeRoleProvider::new(emulator.credentials())
            .role_arn(demo::ROLE_ARN)
            .duration(Duration::from_secs(900))
            .sts_endpoint(emulator.endpoint());
        let to = To {
            endpoint: emulator.endpoint(),
            provider: Provider::from(provider).system(Arc::new(clock.clone())),
        };
        Self {
            client: Arc::new(Client::new(kind, &to)),
            clock,
            emulator,
        }
    }

    /// How many requests of this action have come, and how they were answered.
    fn answers(&self, action: &str) -> Vec<u16> {
        let requests = self.emulator.requests();
        let of_action = requests
            .iter()
            .filter(|request| request.header("x-acs-action") == Some(action));
        of_action.map(emulator::RecordedRequest::status).collect()
    }
}

fn webshell() -> GetWebshellToken {
    GetWebshellToken::new(demo::APP_ID, demo::POD_NAME)
}

/// The results of as many calls at once.
fn all_at_once(client: &Arc<Client>) -> Vec<Result<GetWebshellTokenResponse, Error>> {
    let barrier = Arc::new(Barrier::new(CALLERS));
    let threads: Vec<_> = (0..CALLERS)
        .map(|_| {
            let (client, barrier) = (Arc::clone(client), Arc::clone(&barrier));
            thread::spawn(move || {
                barrier.wait();
                client.call(&webshell())
            })
        })
        .collect();
    let joined = threads.into_iter().map(thread::JoinHandle::join);
    joined
        .map(|result| result.expect("no call panics"))
        .collect()
}

#[test]
fn a_hundred_callers_at_the_beginning_and_at_the_moment_of_expiry_are_one_refresh() {
    on_both(|kind| {
        let bench = Bench::new(kind);
        for refreshes in 1..=3 {
            for result in all_at_once(&bench.client) {
                result.expect("it is given");
            }
            assert_eq!(bench.answers("AssumeRole"), vec![200; refreshes]);
            bench.clock.pass(900);
        }
        let calls = bench.answers("GetWebshellToken");
        assert_eq!(calls, vec![200; 3 * CALLERS]);
    });
}

#[test]
fn a_hundred_callers_with_a_rejected_token_are_one_refresh() {
    on_both(|kind| {
        let bench = Bench::new(kind);
        bench.client.call(&webshell()).expect("it is given");
        bench.emulator.revoke_issued_credentials();
        for result in all_at_once(&bench.client) {
            result.expect("it is given in the end");
        }
        assert_eq!(bench.answers("AssumeRole"), [200, 200]);
        let calls = bench.answers("GetWebshellToken");
        let rejected = calls.iter().filter(|status| **status == 400).count();
        assert!((1..=CALLERS).contains(&rejected), "{rejected}");
        assert_eq!(calls.len(), 1 + CALLERS + rejected);
    });
}

#[test]
fn a_token_that_stays_rejected_costs_one_refresh_and_one_repetition() {
    on_both(|kind| {
        let bench = Bench::new(kind);
        let service = Server::answering(REJECTION);
        let role: Provider = AssumeRoleProvider::new(bench.emulator.credentials())
            .role_arn(demo::ROLE_ARN)
            .sts_endpoint(bench.emulator.endpoint())
            .into();
        let role = role.system(Arc::new(bench.clock.clone()));
        let fixed = bench.emulator.sts_credentials().into();
        // What cannot be renewed is not tried again.
        for (provider, requests) in [(role, 2), (fixed, 1)] {
            let before = service.connections();
            let endpoint = format!("http://{}", service.address());
            let client = Client::new(kind, &To { endpoint, provider });
            let error = client.call(&webshell()).expect_err("it is rejected");
            assert_eq!(error.code(), Some("InvalidSecurityToken.Expired"));
            assert_eq!(service.connections() - before, requests);
        }
        assert_eq!(bench.answers("AssumeRole"), [200, 200]);
    });
}

/// A server of credentials that waits for a word before it answers.
fn patient(word: Receiver<()>, lifetime: u64, clock: &SetClock) -> Server {
    let (word, clock) = (Mutex::new(word), clock.clone());
    Server::start(move |stream| {
        // Without a word the test is over.
        let _ = word.lock().unwrap().recv_timeout(Duration::from_secs(10));
        let expiration = Timestamp::from_unix(clock.unix() + lifetime).iso8601();
        let body = format!(
            r#"{{"Code": "Success", "AccessKeyId": "STS.x", "AccessKeySecret": "secret",
                "SecurityToken": "token", "Expiration": "{expiration}"}}"#
        );
        let _ = write!(
            stream,
            "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
    })
}

/// A client that gets its credentials from a server.
fn client_of(kind: Kind, server: &Server, clock: &SetClock) -> Arc<Client> {
    let uri = format!("http://{}/credentials", server.address());
    let provider: Provider = CredentialsUriProvider::new().uri(uri).into();
    let to = To {
        // Nothing is sent there in these tests.
        endpoint: "http://127.0.0.1:1".to_owned(),
        provider: provider.system(Arc::new(clock.clone())),
    };
    Arc::new(Client::new(kind, &to))
}

#[test]
fn a_call_does_not_wait_longer_than_it_may_and_the_refresh_goes_on() {
    on_both(|kind| {
        let clock = SetClock::new();
        let (speak, word) = channel();
        let server = patient(word, 3600, &clock);
        let client = client_of(kind, &server, &clock);
        let hasty = CallOptions::new().timeout(Duration::from_millis(100));
        let error = client
            .call_with(&webshell(), hasty)
            .expect_err("it may not wait");
        assert_eq!(error.stage(), Stage::Transport(Phase::Credentials));
        assert_eq!(error.arrival(), Arrival::NeverSent);
        assert!(error.is_timeout());
        speak.send(()).unwrap();
        let identity = client.identity().expect("there are credentials now");
        assert_eq!(identity.provider(), "credential_uri");
        assert_eq!(server.connections(), 1);
    });
}

#[test]
fn while_they_are_valid_nobody_waits_for_new_ones() {
    on_both(|kind| {
        let clock = SetClock::new();
        let (speak, word): (Sender<()>, _) = channel();
        let server = patient(word, 3600, &clock);
        let client = client_of(kind, &server, &clock);
        speak.send(()).unwrap();
        let first = client.identity().expect("there are credentials");
        clock.pass(3600 - 600);
        for _ in 0..10 {
            // The server does not answer yet.
            let same = client.identity().expect("the old ones are valid");
            assert!(Arc::ptr_eq(first.signer(), same.signer()));
        }
        speak.send(()).unwrap();
        clock.pass(600);
        // Whether the answer is here already or not, no other refresh is begun.
        let second = client.identity().expect("there are new ones");
        assert!(!Arc::ptr_eq(first.signer(), second.signer()));
        assert_eq!(server.connections(), 2);
    });
}

#[test]
fn where_nothing_is_valid_all_who_wait_get_the_same_error() {
    on_both(|kind| {
        let clock = SetClock::new();
        let server =
            Server::answering("HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n");
        let client = client_of(kind, &server, &clock);
        let errors: Vec<_> = all_at_once(&client)
            .into_iter()
            .map(|result| result.expect_err("there are no credentials"))
            .collect();
        for error in &errors {
            assert_eq!(error.stage(), Stage::Credentials);
            assert!(error.to_string().contains("HTTP 503"), "{error}");
        }
    });
}
