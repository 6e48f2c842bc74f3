//! Credentials from a callback, with both clients.

use std::error::Error as StdError;
use std::future::ready;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use std::{fmt, io, thread};

use aliyun_core::Error;
use aliyun_core::error::Stage;
use aliyun_credentials::{
    CallbackCredentials, CallbackError, CallbackProvider, Provider, Timestamp,
};
use emulator::{Emulator, demo};
use tokio::sync::oneshot;
use workspace_tests::{CapturedLog, Kind, SetClock, on_both, webshell};

type Obtained = Result<CallbackCredentials, CallbackError>;

type Callback = Box<dyn Fn() -> Obtained + Send + Sync>;

/// The constructors of a provider with a callback.
const CONSTRUCTORS: [fn(Callback) -> CallbackProvider; 2] = [
    |callback| CallbackProvider::blocking(callback),
    |callback| CallbackProvider::asynchronous(move || ready(callback())),
];

/// An endpoint for tests that send no request.
const NO_ENDPOINT: &str = "http://127.0.0.1:1";

#[test]
fn a_callback_is_called_once_until_its_credentials_expire() {
    for construct in CONSTRUCTORS {
        on_both(|kind| {
            let clock = SetClock::new();
            let emulator = Emulator::builder().clock(clock.of_emulator()).start();
            let emulator = emulator.expect("a loopback port can be bound");
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
            let provider = Provider::from(construct(Box::new(callback)).name("vault"));
            let provider = provider.system(Arc::new(clock.clone()));
            let client = kind.client(emulator.endpoint(), provider);
            for expected in [1, 1, 2, 2] {
                let result = client.call(&webshell());
                result.expect("the emulator has the access key");
                let identity = client.identity().expect("there are credentials");
                assert_eq!(identity.provider(), "vault");
                assert_eq!(calls.load(Ordering::SeqCst), expected);
                clock.advance(1800);
            }
        });
    }
}

/// Returns the errors of calls of both clients with this callback.
fn errors(callback: fn() -> Obtained) -> Vec<Error> {
    let mut errors = Vec::new();
    for construct in CONSTRUCTORS {
        on_both(|kind| {
            let provider = construct(Box::new(callback)).name("vault");
            let result = kind.client(NO_ENDPOINT, provider).call(&webshell());
            errors.push(result.expect_err("there are no credentials"));
        });
    }
    errors
}

/// An error whose text does not repeat that of its source.
#[derive(Debug)]
struct Sealed(io::Error);

impl fmt::Display for Sealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("sealed")
    }
}

impl StdError for Sealed {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.0)
    }
}

#[test]
fn the_error_of_a_callback_names_the_provider_and_shows_no_url() {
    let callback = || {
        let response = "GET https://vault/?token=hunter2 returned 503";
        Err(Box::new(Sealed(io::Error::other(response))) as CallbackError)
    };
    for error in errors(callback) {
        assert_eq!(error.stage(), Stage::Credentials);
        assert_eq!(
            error.to_string(),
            "no credentials from `vault`: the callback failed: sealed: GET [redacted] returned 503"
        );
        assert!(!format!("{error:?}").contains("hunter2"));
    }
}

#[test]
fn expired_credentials_are_an_error() {
    let expired = || {
        let credentials = CallbackCredentials::new(demo::credentials());
        Ok(credentials.expiration(Timestamp::from_unix(1)))
    };
    for error in errors(expired) {
        assert_eq!(error.stage(), Stage::Credentials);
        let text = error.to_string();
        assert!(
            text.contains("`vault`: the credentials expired at"),
            "{text}"
        );
    }
}

#[test]
fn a_lifetime_counts_from_the_end_of_the_callback() {
    for construct in CONSTRUCTORS {
        on_both(|kind| {
            let clock = SetClock::new();
            let callback = {
                let clock = clock.clone();
                move || {
                    clock.advance(60);
                    let credentials = CallbackCredentials::new(demo::sts_credentials());
                    Ok(credentials.expires_in(Duration::from_secs(3600)))
                }
            };
            let start = clock.unix();
            let provider = Provider::from(construct(Box::new(callback)));
            let provider = provider.system(Arc::new(clock.clone()));
            let identity = kind.client(NO_ENDPOINT, provider).identity();
            let expiration = identity.expect("there are credentials").expiration();
            assert_eq!(expiration, Some(Timestamp::from_unix(start + 60 + 3600)));
        });
    }
}

#[test]
fn any_lifetime_is_either_valid_or_an_error() {
    let of = |lifetime: Duration| {
        let callback = move || {
            let credentials = CallbackCredentials::new(demo::sts_credentials());
            Ok(credentials.expires_in(lifetime))
        };
        let provider = CallbackProvider::blocking(callback).name("vault");
        Kind::Blocking.client(NO_ENDPOINT, provider).identity()
    };
    of(Duration::MAX).expect("the credentials never expire");
    let error = of(Duration::ZERO).expect_err("the credentials have expired");
    assert!(
        error
            .to_string()
            .contains("`vault`: the credentials expired at"),
        "{error}"
    );
}

#[test]
fn a_callback_that_panics_is_an_error_of_the_call() {
    for error in errors(|| panic!("the callback of this test panics")) {
        assert_eq!(error.stage(), Stage::Credentials, "{error}");
        let text = error.to_string();
        assert!(
            text.contains("`vault`: the callback did not finish: it panicked"),
            "{text}"
        );
    }
}

#[test]
fn a_future_that_panics_after_its_first_await_is_an_error_of_the_call() {
    on_both(|kind| {
        let callback = || async {
            let (send, receive) = oneshot::channel();
            thread::spawn(move || send.send(()));
            receive.await?;
            panic!("the callback of this test panics");
        };
        let provider = CallbackProvider::asynchronous(callback).name("vault");
        let error = kind.client(NO_ENDPOINT, provider).identity().unwrap_err();
        assert!(error.to_string().contains("it panicked"), "{error}");
    });
}

#[test]
fn credentials_of_a_callback_are_logged_without_secrets() {
    let log = CapturedLog::of_process();
    for construct in CONSTRUCTORS {
        on_both(|kind| {
            log.clear();
            let callback = || Ok(demo::sts_credentials().into());
            let provider = construct(Box::new(callback)).name("vault");
            let identity = kind.client(NO_ENDPOINT, provider).identity();
            identity.expect("there are credentials");
            let text = log.wait_for("credentials obtained");
            assert!(text.contains("provider=\"vault\""), "{text}");
            let credentials = demo::sts_credentials();
            let secret = credentials.access_key_secret().expect("it has one");
            assert!(!text.contains(secret.expose_secret()), "{text}");
        });
    }
}

#[test]
fn an_async_callback_may_wait_and_use_the_runtime_of_an_async_client() {
    on_both(|kind| {
        let callback = move || async move {
            // The channel works without a runtime, but the timer only with one.
            let (send, receive) = oneshot::channel();
            thread::spawn(move || send.send(demo::credentials()));
            let credentials = receive.await?;
            if kind == Kind::Async {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
            Ok(credentials.into())
        };
        let provider = CallbackProvider::asynchronous(callback);
        let identity = kind.client(NO_ENDPOINT, provider).identity();
        let identity = identity.expect("there are credentials");
        assert_eq!(identity.provider(), "callback");
    });
}
