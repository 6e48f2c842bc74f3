//! Everything that the server of an emulator keeps between requests.

use std::collections::BTreeMap;

use super::keys::Keys;
use super::metadata::Metadata;
use super::nonces::Nonces;
use super::random::{self, Random};
use super::rate_limiter::RateLimiter;
use super::recorded_request::RecordedRequest;
use super::ring_buffer::RingBuffer;
use super::tokens::Tokens;
use super::webshells::Webshells;
use crate::faults::FaultInjector;
use crate::resources::{App, Instance, OidcProvider, Role, demo};

/// The settings, the resources and the history of an emulator.
pub(crate) struct State {
    /// Errors of SAE operations have HTTP status 200.
    pub(crate) success_false: bool,
    /// `HttpUrl` begins with the label of the vendor's documentation.
    pub(crate) labelled_http_url: bool,
    pub(crate) keys: Keys,
    /// The roles by ARN.
    pub(crate) roles: BTreeMap<String, Role>,
    /// The providers by ARN.
    pub(crate) oidc_providers: BTreeMap<String, OidcProvider>,
    /// The applications by ID.
    pub(crate) apps: BTreeMap<String, App>,
    /// The bastion hosts by ID.
    pub(crate) instances: BTreeMap<String, Instance>,
    pub(crate) tokens: Tokens,
    pub(crate) webshells: Webshells,
    pub(crate) metadata: Metadata,
    pub(crate) nonces: Nonces,
    pub(crate) rate_limiter: RateLimiter,
    pub(crate) faults: FaultInjector,
    pub(crate) requests: RingBuffer<RecordedRequest>,
    pub(crate) random: Random,
}

impl State {
    /// The state of a new emulator, with the demo credentials and resources.
    pub(crate) fn new() -> Self {
        let mut state = Self {
            success_false: false,
            labelled_http_url: false,
            keys: Keys::default(),
            roles: BTreeMap::new(),
            oidc_providers: BTreeMap::new(),
            apps: BTreeMap::new(),
            instances: BTreeMap::new(),
            tokens: Tokens::default(),
            webshells: Webshells::default(),
            metadata: Metadata::default(),
            nonces: Nonces::default(),
            rate_limiter: RateLimiter::default(),
            faults: FaultInjector::default(),
            requests: RingBuffer::default(),
            random: random::system,
        };
        let keys = &mut state.keys;
        keys.add(demo::credentials(), demo::user());
        keys.add(demo::sts_credentials(), demo::session());
        keys.add(demo::bearer_credentials(), demo::user());
        state.add_role(demo::role());
        state.add_oidc_provider(demo::oidc_provider());
        state.add_app(demo::app());
        state.add_instance(demo::instance());
        state
    }

    pub(crate) fn add_role(&mut self, role: Role) {
        self.roles.insert(role.arn(), role);
    }

    pub(crate) fn add_oidc_provider(&mut self, provider: OidcProvider) {
        self.oidc_providers.insert(provider.arn(), provider);
    }

    pub(crate) fn add_app(&mut self, app: App) {
        self.apps.insert(app.id.clone(), app);
    }

    pub(crate) fn add_instance(&mut self, instance: Instance) {
        self.instances.insert(instance.id.clone(), instance);
    }
}
