//! The handle of a running emulator.

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use aliyun_sign::{Credentials, Timestamp};

use crate::faults::{Fault, FaultInjector, Faults};
use crate::resources::{Clock, demo};
use crate::server::{Server, Shared};
use crate::services::credentials_uri;
use crate::store::{RecordedRequest, TokenState, UseTokenError, WebshellState};

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
    pub(crate) fn new(address: SocketAddr, shared: Arc<Shared>, server: Server) -> Self {
        Self {
            address,
            shared,
            _server: server,
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
        self.shared.state().tokens.use_token(token, now)
    }

    /// The shell a webshell token opens; `None` if it never was one or has expired.
    pub fn webshell_state(&self, token: &str) -> Option<WebshellState> {
        let now = self.now();
        self.shared.state().webshells.find(token, now).cloned()
    }

    /// Brings all credentials it has issued so far to their end. Requests with them are refused as if they
    /// had expired.
    pub fn revoke_issued_credentials(&self) {
        self.shared.state().keys.revoke_issued();
    }

    /// Has something go wrong with the next request to the gateway.
    ///
    /// Faults that are injected together wait in a queue: each request takes one, in the order in which the
    /// requests arrive. Requests to the metadata service and to the credentials URI take none.
    pub fn inject(&self, fault: Fault) {
        self.inject_all([fault]);
    }

    /// Has something go wrong with each of the next requests to the gateway.
    pub fn inject_all(&self, faults: impl IntoIterator<Item = Fault>) {
        // The iterator can be anybody's and may not run while everything is locked.
        let faults: Vec<Fault> = faults.into_iter().collect();
        self.shared.state().faults.inject(faults);
    }

    /// Has faults happen by chance from the next request to the gateway on, which is number 0. They replace
    /// others that were set; a request that takes an injected fault has that one instead.
    pub fn set_faults(&self, faults: Faults) {
        self.shared.state().faults.set_random(faults);
    }

    /// Has nothing go wrong any more: neither by chance, nor what was injected and not taken yet.
    pub fn clear_faults(&self) {
        self.shared.state().faults = FaultInjector::default();
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
