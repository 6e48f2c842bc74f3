//! How an emulator is set up.

use std::net::{Ipv4Addr, TcpListener};
use std::sync::{Arc, Mutex};
use std::{fmt, io};

use aliyun_sign::Credentials;

use crate::emulator::Emulator;
use crate::faults::Faults;
use crate::resources::{App, Clock, Instance, MetadataService, OidcProvider, Principal, Role};
use crate::server::{Server, Shared};
use crate::store::{RateLimit, State};

/// How an emulator is to be. What is not set is as [`Emulator::start`] has it.
///
/// ```
/// use emulator::{App, Emulator};
///
/// let emulator = Emulator::builder()
///     .app(App::new("shop").region("cn-shanghai").pod("shop-0", ["main"]))
///     .start()?;
/// # Ok::<(), std::io::Error>(())
/// ```
#[must_use = "an emulator runs once it is started"]
pub struct Builder {
    port: u16,
    clock: Clock,
    state: State,
}

impl Builder {
    pub(crate) fn new() -> Self {
        Self {
            port: 0,
            clock: Clock::system(),
            state: State::new(),
        }
    }

    /// The port to listen on. 0, the default, stands for a free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// What time it is. The default is the clock of the computer.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Whether SAE reports what is wrong with the parameters of an operation in the body, under HTTP status
    /// 200 with `Success` false, and not as an HTTP error. The real service does either.
    pub fn success_false(mut self, success_false: bool) -> Self {
        self.state.success_false = success_false;
        self
    }

    /// Whether `HttpUrl` has the label `HttpUrl :  "` in front that it has in the vendor's documentation.
    pub fn labelled_http_url(mut self, labelled: bool) -> Self {
        self.state.labelled_http_url = labelled;
        self
    }

    /// Adds credentials of any kind, which do not end.
    ///
    /// An access key is one of a RAM user who is called like its id. Temporary credentials are of a session of
    /// the demo role that is called like their id. A bearer token is the demo user's.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        let principal = Principal::default_for(&credentials);
        self.state.keys.add(credentials, principal);
        self
    }

    /// Adds an access key of the account itself, which may do everything but assume roles.
    pub fn account_credentials(mut self, credentials: Credentials) -> Self {
        self.state.keys.add(credentials, Principal::Account);
        self
    }

    /// Adds a role; it replaces one of the same name.
    pub fn role(mut self, role: Role) -> Self {
        self.state.add_role(role);
        self
    }

    /// Adds an OIDC identity provider; it replaces one of the same name.
    pub fn oidc_provider(mut self, provider: OidcProvider) -> Self {
        self.state.add_oidc_provider(provider);
        self
    }

    /// How the metadata service of ECS is to be; `None` switches it off.
    pub fn metadata_service(mut self, service: impl Into<Option<MetadataService>>) -> Self {
        self.state.metadata.service = service.into();
        self
    }

    /// Has faults happen by chance, as [`Emulator::set_faults`] does.
    pub fn faults(mut self, faults: Faults) -> Self {
        self.state.faults.set_random(faults);
        self
    }

    /// How many requests a key may send; `None`, the default, stands for any number.
    pub fn rate_limit(mut self, limit: impl Into<Option<RateLimit>>) -> Self {
        self.state.rate_limiter.limit = limit.into();
        self
    }

    /// Adds an application; it replaces one of the same id.
    pub fn app(mut self, app: App) -> Self {
        self.state.add_app(app);
        self
    }

    /// Adds a bastion host; it replaces one of the same id.
    pub fn instance(mut self, instance: Instance) -> Self {
        self.state.add_instance(instance);
        self
    }

    /// Starts the emulator. It answers from the moment this returns.
    ///
    /// # Errors
    ///
    /// If the port is taken, or the operating system gives no port or no thread.
    pub fn start(self) -> io::Result<Emulator> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port))?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared {
            state: Mutex::new(self.state),
            clock: Mutex::new(self.clock),
        });
        let server = Server::start(listener, Arc::clone(&shared))?;
        Ok(Emulator::new(address, shared, server))
    }
}

impl Emulator {
    /// Starts an emulator on a free port of the loopback interface.
    ///
    /// # Errors
    ///
    /// If the operating system gives no port or no thread.
    pub fn start() -> io::Result<Self> {
        Self::builder().start()
    }

    /// Sets up an emulator before it is started.
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
