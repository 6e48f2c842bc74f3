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

/// A running emulator, which stops when it is dropped.
///
/// It runs on its own thread, so it works with blocking and with async code, and any number of emulators can run
/// side by side. Dropping it waits up to a second for open connections to finish.
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

    /// The URL at which it listens, for instance `http://127.0.0.1:49152`. All its services have this endpoint.
    pub fn endpoint(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The host and port without the scheme, for instance `127.0.0.1:49152`.
    pub fn host(&self) -> String {
        self.address.to_string()
    }

    /// A long-term access key that it accepts, the same as [`demo::credentials`]. It belongs to the RAM user
    /// [`demo::USER_NAME`].
    pub fn credentials(&self) -> Credentials {
        demo::credentials()
    }

    /// Temporary credentials that it accepts, the same as [`demo::sts_credentials`]. They belong to a session of the
    /// role [`demo::ROLE_NAME`] and do not expire.
    pub fn sts_credentials(&self) -> Credentials {
        demo::sts_credentials()
    }

    /// A bearer token that it accepts, the same as [`demo::bearer_credentials`]. It belongs to the RAM user
    /// [`demo::USER_NAME`] and does not expire.
    pub fn bearer_credentials(&self) -> Credentials {
        demo::bearer_credentials()
    }

    /// A URL for `ALIBABA_CLOUD_CREDENTIALS_URI`, which returns temporary credentials of the role
    /// [`demo::ROLE_NAME`]. They are new each time and valid for an hour. The query of the URL is a secret: a request
    /// without it is rejected.
    pub fn credentials_uri(&self) -> String {
        format!("{}{}", self.endpoint(), credentials_uri::path_and_query())
    }

    /// The recorded requests, the oldest first. Only the newest ten thousand are kept.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.shared.state().requests.iter().cloned().collect()
    }

    /// Removes all recorded requests.
    pub fn clear_requests(&self) {
        self.shared.state().requests.clear();
    }

    /// The O&M token with this `TokenId`; `None` if it was never issued or expired more than a day ago.
    pub fn token_state(&self, token_id: &str) -> Option<TokenState> {
        self.shared.state().tokens.state(token_id).cloned()
    }

    /// Uses an O&M token once, as a login through the bastion host would. Returns its state afterwards.
    ///
    /// # Errors
    ///
    /// If the token is unknown, has expired or has no uses left.
    pub fn use_token(&self, token: &str) -> Result<TokenState, UseTokenError> {
        let now = self.now();
        self.shared.state().tokens.use_token(token, now)
    }

    /// The shell that a webshell token opens; `None` if the token is unknown or has expired.
    pub fn webshell_state(&self, token: &str) -> Option<WebshellState> {
        let now = self.now();
        self.shared.state().webshells.find(token, now).cloned()
    }

    /// Revokes all temporary credentials that it has issued so far, by STS, the metadata service or the credentials
    /// URI. Requests with them are rejected as expired (`InvalidSecurityToken.Expired`).
    pub fn revoke_issued_credentials(&self) {
        self.shared.state().keys.revoke_issued();
    }

    /// Injects a fault into the next request to the gateway.
    ///
    /// Injected faults are queued: each request takes one, in the order in which the requests arrive. Requests to
    /// the metadata service and to the credentials URI take none.
    pub fn inject(&self, fault: Fault) {
        self.inject_all([fault]);
    }

    /// Injects faults into the next requests to the gateway.
    ///
    /// Injected faults are queued: each request takes one, in the order in which the requests arrive. Requests to
    /// the metadata service and to the credentials URI take none.
    pub fn inject_all(&self, faults: impl IntoIterator<Item = Fault>) {
        // The iterator is code of the caller, which must not run while the state is locked.
        let faults: Vec<Fault> = faults.into_iter().collect();
        self.shared.state().faults.inject(faults);
    }

    /// Sets random faults, which replace those set before. The next request to the gateway has the number 0.
    ///
    /// A request that takes an injected fault has that fault only.
    pub fn set_faults(&self, faults: Faults) {
        self.shared.state().faults.set_random(faults);
    }

    /// Removes the random faults, and the injected ones that no request has taken yet.
    pub fn clear_faults(&self) {
        self.shared.state().faults = FaultInjector::default();
    }

    /// The current time of its clock.
    pub fn now(&self) -> Timestamp {
        self.shared.now()
    }

    /// Replaces its clock. Credentials, tokens and nonces are checked against the new one from the next request on.
    pub fn set_clock(&self, clock: Clock) {
        *self.shared.clock() = clock;
    }

    /// Moves its clock forward by whole seconds. A fraction of a second is ignored.
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
