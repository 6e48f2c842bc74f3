//! Everything an emulator remembers.

use std::collections::{BTreeMap, HashMap};

use aliyun_sign::{Credentials, Signer};

use crate::apps::WebshellState;
use crate::demo;
use crate::nonces::Nonces;
use crate::random::{self, Random};
use crate::recent::Recent;
use crate::record::RecordedRequest;
use crate::tokens::Tokens;
use crate::verify::Identity;
use crate::world::{App, Instance};

pub(crate) struct State {
    /// Failures of SAE come with HTTP status 200.
    pub(crate) success_false: bool,
    /// `HttpUrl` has the label in front that the real service has been seen to put there.
    pub(crate) labelled_page_address: bool,
    pub(crate) signers: Vec<Signer>,
    pub(crate) apps: BTreeMap<String, App>,
    pub(crate) instances: BTreeMap<String, Instance>,
    pub(crate) tokens: Tokens,
    pub(crate) shells: HashMap<String, WebshellState>,
    pub(crate) nonces: Nonces,
    pub(crate) requests: Recent<RecordedRequest>,
    pub(crate) random: Random,
}

impl State {
    /// The state of a new emulator: the demo keys, application and bastion host.
    pub(crate) fn new() -> Self {
        let mut state = Self {
            success_false: false,
            labelled_page_address: false,
            signers: Vec::new(),
            apps: BTreeMap::new(),
            instances: BTreeMap::new(),
            tokens: Tokens::default(),
            shells: HashMap::new(),
            nonces: Nonces::default(),
            requests: Recent::default(),
            random: random::system,
        };
        state.add_credentials(demo::credentials());
        state.add_credentials(demo::sts_credentials());
        state.add_credentials(demo::bearer_credentials());
        state.add_app(demo::app());
        state.add_instance(demo::instance());
        state
    }

    /// Makes credentials known; they replace others of the same id.
    pub(crate) fn add_credentials(&mut self, credentials: Credentials) {
        if let Some(id) = credentials.access_key_id() {
            let same = |signer: &Signer| signer.credentials().access_key_id() == Some(id);
            self.signers.retain(|signer| !same(signer));
        }
        self.signers.push(Signer::new(credentials));
    }

    pub(crate) fn add_app(&mut self, app: App) {
        self.apps.insert(app.id.clone(), app);
    }

    pub(crate) fn add_instance(&mut self, instance: Instance) {
        self.instances.insert(instance.id.clone(), instance);
    }

    /// Whoever has this access key id, or this bearer token.
    pub(crate) fn signer(&self, identity: Identity<'_>) -> Option<&Signer> {
        self.signers.iter().find(|signer| {
            let credentials = signer.credentials();
            match identity {
                Identity::Key { id, .. } => credentials.access_key_id() == Some(id),
                Identity::Bearer(token) => credentials
                    .bearer_token()
                    .is_some_and(|known| known.expose_secret() == token),
            }
        })
    }
}
