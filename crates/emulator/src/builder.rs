//! The configuration of an emulator.

use std::net::{Ipv4Addr, TcpListener};
use std::sync::{Arc, Mutex};
use std::{fmt, io};

use aliyun_sign::Credentials;

use crate::emulator::Emulator;
use crate::faults::Faults;
use crate::resources::{App, Clock, Instance, MetadataService, OidcProvider, Principal, Role};
use crate::server::{OnRequest, Server, Shared};
use crate::store::{RateLimit, RecordedRequest, State};

/// Configures and starts an [`Emulator`].
///
/// A new builder has everything that the module [`demo`](crate::demo) describes: three kinds of credentials, a RAM
/// role, an OIDC identity provider, an application and a bastion host.
///
/// ```
/// use emulator::{App, Emulator};
///
/// let emulator = Emulator::builder()
///     .app(App::new("shop").region("cn-shanghai").pod("shop-0", ["main"]))
///     .start()?;
/// # Ok::<(), std::io::Error>(())
/// ```
#[must_use = "the emulator runs only once `start` is called"]
pub struct Builder {
    port: u16,
    clock: Clock,
    state: State,
    on_request: Option<OnRequest>,
}

impl Builder {
    pub(crate) fn new() -> Self {
        Self {
            port: 0,
            clock: Clock::system(),
            state: State::new(),
            on_request: None,
        }
    }

    /// Sets the port to listen on, on 127.0.0.1. Defaults to 0, which takes any free port, so that tests can run side
    /// by side.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Sets the clock by which requests, credentials and tokens are checked. Defaults to the clock of this machine.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Sets whether errors of SAE operations, for instance invalid parameters, have HTTP status 200 and a body with
    /// `Success` false. Defaults to false: they are HTTP errors. The real service has been seen to do both.
    ///
    /// Errors of the gateway, such as a wrong signature, are HTTP errors in any case.
    pub fn success_false(mut self, success_false: bool) -> Self {
        self.state.success_false = success_false;
        self
    }

    /// Sets whether the member `HttpUrl` of a `GetWebshellToken` response begins with the label `HttpUrl :  "`, as in
    /// the example of the vendor's documentation. Defaults to false: it is a plain URL.
    pub fn labelled_http_url(mut self, labelled: bool) -> Self {
        self.state.labelled_http_url = labelled;
        self
    }

    /// Adds credentials of any kind, which do not expire. They replace credentials with the same access key ID.
    ///
    /// `GetCallerIdentity` reports their owner. An access key belongs to a RAM user named like its ID, temporary
    /// credentials to a session of the role [`demo::ROLE_NAME`](crate::demo::ROLE_NAME) named like their ID, and a
    /// bearer token to the user [`demo::USER_NAME`](crate::demo::USER_NAME).
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        let principal = Principal::default_for(&credentials);
        self.state.keys.add(credentials, principal);
        self
    }

    /// Adds credentials of the account itself, which do not expire. They replace credentials with the same access key
    /// ID. They may call everything except `AssumeRole`.
    pub fn account_credentials(mut self, credentials: Credentials) -> Self {
        self.state.keys.add(credentials, Principal::Account);
        self
    }

    /// Adds a role that can be assumed. It replaces a role with the same name.
    pub fn role(mut self, role: Role) -> Self {
        self.state.add_role(role);
        self
    }

    /// Adds an OIDC identity provider for `AssumeRoleWithOIDC`. It replaces a provider with the same name.
    pub fn oidc_provider(mut self, provider: OidcProvider) -> Self {
        self.state.add_oidc_provider(provider);
        self
    }

    /// Sets the metadata service of ECS; `None` switches it off. Defaults to [`MetadataService::new`], the service of
    /// an instance with a role and optional tokens.
    pub fn metadata_service(mut self, service: impl Into<Option<MetadataService>>) -> Self {
        self.state.metadata.service = service.into();
        self
    }

    /// Sets random faults for requests to the gateway. By default no faults happen.
    pub fn faults(mut self, faults: Faults) -> Self {
        self.state.faults.set_random(faults);
        self
    }

    /// Sets how many requests each access key may send. Defaults to `None`: there is no limit.
    pub fn rate_limit(mut self, limit: impl Into<Option<RateLimit>>) -> Self {
        self.state.rate_limiter.limit = limit.into();
        self
    }

    /// Sets a function that is called after each request, before the response is sent. It runs on the emulator's
    /// thread, so it must not block for long. Defaults to none.
    pub fn on_request(
        mut self,
        on_request: impl Fn(&RecordedRequest) + Send + Sync + 'static,
    ) -> Self {
        self.on_request = Some(Box::new(on_request));
        self
    }

    /// Adds an SAE application. It replaces an application with the same ID.
    pub fn app(mut self, app: App) -> Self {
        self.state.add_app(app);
        self
    }

    /// Adds a bastion host. It replaces a bastion host with the same ID.
    pub fn instance(mut self, instance: Instance) -> Self {
        self.state.add_instance(instance);
        self
    }

    /// Starts the emulator. It accepts connections when this returns.
    ///
    /// # Errors
    ///
    /// If the port is in use or not permitted, or the operating system cannot provide a socket or a thread.
    pub fn start(self) -> io::Result<Emulator> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port))?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared {
            state: Mutex::new(self.state),
            clock: Mutex::new(self.clock),
            on_request: self.on_request,
        });
        let server = Server::start(listener, Arc::clone(&shared))?;
        Ok(Emulator::new(address, shared, server))
    }
}

impl Emulator {
    /// Starts an emulator with the defaults of [`Builder`], on a free port of 127.0.0.1.
    ///
    /// # Errors
    ///
    /// If the operating system cannot provide a socket or a thread.
    pub fn start() -> io::Result<Self> {
        Self::builder().start()
    }

    /// Creates a builder, which configures an emulator before it is started.
    pub fn builder() -> Builder {
        Builder::new()
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("port", &self.port)
            .field("clock", &self.clock)
            .finish_non_exhaustive()
    }
}
