//! The handle of a running emulator, and how one is set up.

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use aliyun_sign::{Credentials, Timestamp};

use crate::apps::WebshellState;
use crate::clock::Clock;
use crate::credentials_uri;
use crate::demo;
use crate::metadata::MetadataService;
use crate::principal::Principal;
use crate::record::RecordedRequest;
use crate::roles::{OidcProvider, Role};
use crate::server::{Server, Shared};
use crate::state::State;
use crate::tokens::{TokenState, UseTokenError};
use crate::world::{App, Instance};

/// A running emulator. It stops when it is dropped.
///
/// It has a thread of its own and works next to blocking and asynchronous code alike; any number of them can
/// run side by side. Dropping one waits for its thread, a second at most.
pub struct Emulator {
    address: SocketAddr,
    shared: Arc<Shared>,
    _server: Server,
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
        Builder {
            port: 0,
            clock: Clock::system(),
            state: State::new(),
        }
    }

    /// Where it listens, for instance `http://127.0.0.1:49152`.
    pub fn endpoint(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Host and port without the scheme, for clients that want them so.
    pub fn host(&self) -> String {
        self.address.to_string()
    }

    /// An access key it knows: [`demo::credentials`].
    pub fn credentials(&self) -> Credentials {
        demo::credentials()
    }

    /// Temporary credentials it knows: [`demo::sts_credentials`].
    pub fn sts_credentials(&self) -> Credentials {
        demo::sts_credentials()
    }

    /// A bearer token it knows: [`demo::bearer_credentials`].
    pub fn bearer_credentials(&self) -> Credentials {
        demo::bearer_credentials()
    }

    /// An address to have credentials of the demo role from, as `ALIBABA_CLOUD_CREDENTIALS_URI` wants one. The
    /// query of it is a secret: without it, nobody gets any.
    pub fn credentials_uri(&self) -> String {
        format!("{}{}", self.endpoint(), credentials_uri::path_and_query())
    }

    /// The requests so far, the oldest first; of more than ten thousand, the newest ten thousand.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.shared.state().requests.iter().cloned().collect()
    }

    /// Forgets the requests so far.
    pub fn clear_requests(&self) {
        self.shared.state().requests.clear();
    }

    /// The O&M token with this `TokenId`.
    pub fn token_state(&self, token_id: &str) -> Option<TokenState> {
        self.shared.state().tokens.state(token_id).cloned()
    }

    /// Uses an O&M token once, as a logon through the bastion host would.
    ///
    /// # Errors
    ///
    /// If there is no such token, its time is over, or its uses are used up.
    pub fn use_token(&self, token: &str) -> Result<TokenState, UseTokenError> {
        let now = self.now();
        self.shared.state().tokens.spend(token, now)
    }

    /// The shell a webshell token opens; `None` if it never was one or has expired.
    pub fn webshell_state(&self, token: &str) -> Option<WebshellState> {
        let now = self.now();
        let shell = self.shared.state().shells.get(token).cloned();
        shell.filter(|shell| shell.expires > now)
    }

    /// Brings all credentials it has issued so far to their end. Requests with them are refused as if they
    /// had expired.
    pub fn revoke_issued(&self) {
        self.shared.state().keys.revoke_issued();
    }

    /// What time the emulator believes it is.
    pub fn now(&self) -> Timestamp {
        self.shared.now()
    }

    /// Replaces its clock.
    pub fn set_clock(&self, clock: Clock) {
        *self.shared.clock() = clock;
    }

    /// Puts its clock forward, in whole seconds.
    pub fn advance(&self, by: Duration) {
        self.shared.clock().advance(by);
    }
}

impl fmt::Debug for Emulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Emulator")
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}

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
    pub fn labelled_page_address(mut self, labelled: bool) -> Self {
        self.state.labelled_page_address = labelled;
        self
    }

    /// Adds credentials of any kind, which do not end.
    ///
    /// An access key is one of a RAM user who is called like its id. Temporary credentials are of a session of
    /// the demo role that is called like their id. A bearer token is the demo user's.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        let principal = Principal::of(&credentials);
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
        Ok(Emulator {
            address,
            shared,
            _server: server,
        })
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
