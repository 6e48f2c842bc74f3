//! Credentials from a callback of the program, with both clients.

use std::future::ready;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use aliyun_core::Error;
use aliyun_core::error::Stage;
use aliyun_credentials::{
    BuildClient, CallbackCredentials, CallbackProvider, ClientBuilder, Provider, Timestamp,
};
use emulator::{Emulator, demo};
use sae_api::GetWebshellToken;
use tokio::sync::oneshot;
use tokio::sync::oneshot::error::RecvError;
use workspace_tests::{CapturedLog, Client, Kind, SetClock, Setup, on_both};

type Obtained = Result<CallbackCredentials, &'static str>;

/// The ways to make a provider of a callback.
const WAYS: [fn(Callback) -> CallbackProvider; 2] = [
    |callback| CallbackProvider::blocking(callback),
    |callback| CallbackProvider::future(move || ready(callback())),
];

type Callback = Box<dyn Fn() -> Obtained + Send + Sync>;

struct To {
    endpoint: String,
    provider: Provider,
}

impl Setup for To {
    fn apply<C: BuildClient>(&self, builder: ClientBuilder<C>) -> ClientBuilder<C> {
        builder
            .endpoint(&self.endpoint)
            .credentials(self.provider.clone())
    }
}

fn webshell() -> GetWebshellToken {
    GetWebshellToken::new(demo::APP_ID, demo::POD_NAME)
}

#[test]
fn a_callback_is_called_once_and_again_when_its_credentials_expire() {
    for way in WAYS {
        on_both(|kind| {
            let clock = SetClock::new();
            let emulator = Emulator::builder().clock(clock.of_emulator()).start();
            let emulator = emulator.expect("loopback can be listened to");
            let calls = Arc::new(AtomicUsize::new(0));
            let callback = {
                let (calls, clock) = (Arc::clone(&calls), clock.clone());
                let credentials = emulator.credentials();
                move || {
                    calls.fetch_add(1, Ordering::SeqCst);
                    let expiration = Timestamp::from_unix(clock.unix() + 3600);
                    Ok(CallbackCredentials::new(credentials.clone()).expiration(expiration))
                }
            };
            let provider = Provider::from(way(Box::new(callback)).name("vault"));
            let client = Client::new(
                kind,
                &To {
                    endpoint: emulator.endpoint(),
                    provider: provider.system(Arc::new(clock.clone())),
                },
            );
            for expected in [1, 1, 2, 2] {
                client.call(&webshell()).expect("the credentials are known");
                let identity = client.identity().expect("there are credentials");
                assert_eq!(identity.provider(), "vault");
                assert_eq!(calls.load(Ordering::SeqCst), expected);
                clock.pass(1800);
            }
        });
    }
}

/// The error of a call with this callback, and the text of its log.
fn error(callback: fn() -> Obtained) -> Vec<Error> {
    let mut errors = Vec::new();
    for way in WAYS {
        on_both(|kind| {
            let to = To {
                // Nothing is sent there.
                endpoint: "http://127.0.0.1:1".to_owned(),
                provider: way(Box::new(callback)).name("vault").into(),
            };
            let error = Client::new(kind, &to).call(&webshell());
            errors.push(error.expect_err("there are no credentials"));
        });
    }
    errors
}

#[test]
fn the_error_of_a_callback_names_the_provider_and_shows_no_url() {
    for error in error(|| Err("sealed: GET https://vault/?token=hunter2 says 503")) {
        assert_eq!(error.stage(), Stage::Credentials);
        assert_eq!(
            error.to_string(),
            "no credentials from `vault`: the callback failed: sealed: GET [redacted] says 503"
        );
        assert!(!format!("{error:?}").contains("hunter2"));
    }
}

#[test]
fn credentials_that_have_expired_are_an_error() {
    let expired = || {
        let credentials = CallbackCredentials::new(demo::credentials());
        Ok(credentials.expiration(Timestamp::from_unix(1)))
    };
    for error in error(expired) {
        assert_eq!(error.stage(), Stage::Credentials);
        let text = error.to_string();
        assert!(
            text.contains("`vault`: the credentials expired at"),
            "{text}"
        );
    }
}

#[test]
fn a_callback_that_panics_is_an_error_of_the_call() {
    for error in error(|| panic!("the callback of this test panics")) {
        assert_eq!(error.stage(), Stage::Credentials, "{error}");
    }
}

#[test]
fn what_a_callback_gives_is_an_event() {
    let log = CapturedLog::of_process();
    for way in WAYS {
        on_both(|kind| {
            log.clear();
            let callback = || Ok(demo::sts_credentials().into());
            let to = To {
                endpoint: "http://127.0.0.1:1".to_owned(),
                provider: way(Box::new(callback)).name("vault").into(),
            };
            let client = Client::new(kind, &to);
            client.identity().expect("there are credentials");
            let text = log.wait_for("credentials obtained");
            assert!(text.contains("provider=\"vault\""), "{text}");
            let secret = demo::sts_credentials();
            let secret = secret.access_key_secret().expect("it has one");
            assert!(!text.contains(secret.expose_secret()), "{text}");
        });
    }
}

#[test]
fn an_async_callback_can_wait_and_use_the_runtime_if_there_is_one() {
    on_both(|kind| {
        let callback = move || async move {
            // The channel works without a runtime, and the timer with one only.
            let (send, receive) = oneshot::channel();
            thread::spawn(move || send.send(demo::credentials()));
            let credentials = receive.await?;
            if kind == Kind::Async {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
            Ok::<_, RecvError>(credentials.into())
        };
        let to = To {
            endpoint: "http://127.0.0.1:1".to_owned(),
            provider: CallbackProvider::future(callback).into(),
        };
        let identity = Client::new(kind, &to).identity();
        let identity = identity.expect("there are credentials");
        assert_eq!(identity.provider(), "callback");
    });
}
