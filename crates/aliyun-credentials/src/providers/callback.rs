//! Credentials from a callback of the program.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use aliyun_core::Now;
use aliyun_core::error::{Cause, CredentialsError};
use aliyun_sign::{Credentials, Timestamp};

use crate::Identity;
use crate::context::Context;
use crate::provider::{Source, source};
use crate::resolution::{Resolved, Resolving};

/// Returns the credentials that a callback of the program obtains, for example from a secrets manager.
///
/// They are treated like those of any other provider: they are kept, and refreshed before they expire and
/// after the service has rejected their token, by one caller at a time and with the same events.
///
/// A blocking callback runs on a separate thread, with either client:
///
/// ```
/// use aliyun_credentials::{CallbackCredentials, CallbackProvider, Credentials, Timestamp};
///
/// # fn read_secret(_: &str) -> std::io::Result<Secret> { Err(std::io::ErrorKind::NotFound.into()) }
/// # struct Secret { id: String, secret: String, token: String, expires: u64 }
/// let provider = CallbackProvider::blocking(|| {
///     let secret = read_secret("aliyun/deploy")?;
///     let credentials = Credentials::sts(secret.id, secret.secret, secret.token);
///     let expiration = Timestamp::from_unix(secret.expires);
///     Ok(CallbackCredentials::new(credentials).expiration(expiration))
/// })
/// .name("secrets-manager");
/// # let _ = provider;
/// ```
///
/// An async callback runs in a task of the async client's runtime. It is called for each refresh, and its
/// future cannot borrow from it, so each future gets a clone of what it needs:
///
/// ```
/// use std::sync::Arc;
/// use std::time::Duration;
///
/// use aliyun_credentials::{CallbackCredentials, CallbackProvider, Credentials};
///
/// # struct Vault;
/// # impl Vault { async fn lease(&self) -> std::io::Result<Lease> { Err(std::io::ErrorKind::NotFound.into()) } }
/// # struct Lease { id: String, secret: String, token: String, seconds: u64 }
/// # let vault = Arc::new(Vault);
/// let provider = CallbackProvider::asynchronous(move || {
///     let vault = Arc::clone(&vault);
///     async move {
///         let lease = vault.lease().await?;
///         let credentials = Credentials::sts(lease.id, lease.secret, lease.token);
///         let lifetime = Duration::from_secs(lease.seconds);
///         Ok(CallbackCredentials::new(credentials).expires_in(lifetime))
///     }
/// });
/// # let _ = provider;
/// ```
///
/// The error of a callback and its sources become the text of a [`CredentialsError`]. Words in it that may
/// be a URL or a secret are masked: those that contain `://`, `?` or `=`, and those longer than 80 bytes. The
/// text is cut after 60 words. A panic of a callback is an error, too.
#[derive(Clone)]
#[must_use = "a provider does nothing until it is asked for credentials"]
pub struct CallbackProvider {
    name: Cow<'static, str>,
    callback: Callback,
}

#[derive(Clone)]
enum Callback {
    Async(Arc<dyn Fn() -> Obtaining + Send + Sync>),
    Blocking(Arc<dyn Fn() -> Obtained + Send + Sync>),
}

/// Any error of a callback. `?` converts into it, and so does `.into()` of a string.
pub type CallbackError = Box<dyn StdError + Send + Sync>;

type Obtained = Result<CallbackCredentials, CallbackError>;
type Obtaining = Pin<Box<dyn Future<Output = Obtained> + Send>>;

/// Credentials from a callback, and when they expire.
#[derive(Clone, Debug)]
#[must_use = "credentials do nothing by themselves"]
pub struct CallbackCredentials {
    credentials: Credentials,
    expiry: Expiry,
}

#[derive(Clone, Copy, Debug)]
enum Expiry {
    After(Duration),
    At(Timestamp),
    Unknown,
}

impl CallbackCredentials {
    /// Creates credentials without an expiry. They are used until the service rejects their token.
    pub fn new(credentials: Credentials) -> Self {
        Self {
            credentials,
            expiry: Expiry::Unknown,
        }
    }

    /// Sets when the credentials expire. They are refreshed 15 minutes earlier, or when a quarter of their
    /// lifetime is left if that is less. By default they have no expiry.
    pub fn expiration(mut self, expiration: Timestamp) -> Self {
        self.expiry = Expiry::At(expiration);
        self
    }

    /// Sets how long the credentials are valid from the end of the callback. The expiry is rounded down to a
    /// whole second. Use it instead of [`expiration`](Self::expiration) where only a lifetime is known.
    pub fn expires_in(mut self, lifetime: Duration) -> Self {
        self.expiry = Expiry::After(lifetime);
        self
    }

    fn identity(self, provider: Cow<'static, str>, now: Now) -> Resolved {
        let expiration = match self.expiry {
            Expiry::After(lifetime) => {
                let expiration = now.unix.saturating_add(lifetime);
                Some(Timestamp::from_unix(expiration.as_secs()))
            }
            Expiry::At(expiration) => Some(expiration),
            Expiry::Unknown => None,
        };
        Identity::new(provider, self.credentials, expiration, now)
    }
}

impl From<Credentials> for CallbackCredentials {
    fn from(credentials: Credentials) -> Self {
        Self::new(credentials)
    }
}

impl CallbackProvider {
    /// Creates a provider with a blocking callback. It is called on a separate thread, once at a
    /// time. It may take its time: calls wait for it only as long as their deadline allows. It must not use
    /// the client that it is for: that call would wait for the callback itself until its deadline.
    pub fn blocking(
        callback: impl Fn() -> Result<CallbackCredentials, CallbackError> + Send + Sync + 'static,
    ) -> Self {
        Self::new(Callback::Blocking(Arc::new(callback)))
    }

    /// Creates a provider with an async callback. The async client awaits it in a task of its runtime.
    /// The blocking client polls it on a thread without a runtime, so there it must not need one.
    pub fn asynchronous<F>(callback: impl Fn() -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Result<CallbackCredentials, CallbackError>> + Send + 'static,
    {
        Self::new(Callback::Async(Arc::new(move || Box::pin(callback()))))
    }

    fn new(callback: Callback) -> Self {
        Self {
            name: "callback".into(),
            callback,
        }
    }

    /// Sets the name of the provider in errors, in events and in
    /// [`Identity::provider`](crate::Identity::provider). Defaults to `callback`.
    pub fn name(mut self, name: impl Into<Cow<'static, str>>) -> Self {
        self.name = name.into();
        self
    }

    async fn obtain(&self, context: &Context) -> Resolved {
        let failed = |reason: String| CredentialsError::failed(self.name.clone(), reason);
        let obtained = match self.callback.clone() {
            // The callback itself is called in the task, too, because it may need the runtime before its
            // future is polled.
            Callback::Async(callback) => context.run_future(async move { callback().await }).await,
            Callback::Blocking(callback) => context.run_blocking(move || callback()).await,
        };
        match obtained {
            Some(Ok(credentials)) => credentials.identity(self.name.clone(), context.now()),
            Some(Err(error)) => Err(failed(format!("the callback failed: {}", text(&*error)))),
            None => Err(failed(
                "the callback did not finish: it panicked, or its runtime was shut down".to_owned(),
            )),
        }
    }
}

/// The texts of an error and of its sources. [`Cause`] removes the URLs, which may contain secrets.
fn text(error: &(dyn StdError + 'static)) -> String {
    let cause = Cause::from_error(error);
    let first: &(dyn StdError + 'static) = &cause;
    let causes = std::iter::successors(Some(first), |&cause| cause.source());
    causes
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(": ")
}

source!(CallbackProvider);

impl Source for CallbackProvider {
    fn name(&self) -> Cow<'static, str> {
        self.name.clone()
    }

    fn resolve<'a>(&'a self, context: &'a Context) -> Resolving<'a> {
        Box::pin(self.obtain(context))
    }
}

impl fmt::Debug for CallbackProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallbackProvider")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}
