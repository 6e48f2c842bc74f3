//! What is behind the APIs: applications with pods, bastion hosts with assets.

use std::collections::BTreeMap;
use std::time::Duration;

use super::ids::REGION_ID;

/// An application, for [`Builder::app`](crate::Builder::app).
#[derive(Clone, Debug)]
pub struct App {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) region: String,
    pub(crate) pods: BTreeMap<String, Vec<String>>,
}

impl App {
    /// An application without pods in the region `cn-hangzhou`, named like its id.
    pub fn new(id: impl Into<String>) -> Self {
        let id = id.into();
        Self {
            name: id.clone(),
            id,
            region: REGION_ID.to_owned(),
            pods: BTreeMap::new(),
        }
    }

    /// The name it is listed with.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// The region that stands in the addresses of its webshells.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = region.into();
        self
    }

    /// Adds a pod with its containers, the main one first.
    pub fn pod<C: Into<String>>(
        mut self,
        name: impl Into<String>,
        containers: impl IntoIterator<Item = C>,
    ) -> Self {
        let containers = containers.into_iter().map(Into::into).collect();
        self.pods.insert(name.into(), containers);
        self
    }
}

/// A bastion host, for [`Builder::instance`](crate::Builder::instance).
#[derive(Clone, Debug)]
pub struct Instance {
    pub(crate) id: String,
    pub(crate) assets: Vec<Asset>,
    pub(crate) policy: TokenPolicy,
}

impl Instance {
    /// A bastion host without assets.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            assets: Vec::new(),
            policy: TokenPolicy::default(),
        }
    }

    /// Adds an asset.
    pub fn asset(mut self, asset: Asset) -> Self {
        self.assets.push(asset);
        self
    }

    /// What its administrator allows the tokens to do.
    pub fn token_policy(mut self, policy: TokenPolicy) -> Self {
        self.policy = policy;
        self
    }

    pub(crate) fn find(&self, kind: &str, id: &str) -> Option<&Asset> {
        self.assets
            .iter()
            .find(|asset| asset.kind == kind && asset.id == id)
    }
}

/// A host or a database behind a bastion host.
#[derive(Clone, Debug)]
pub struct Asset {
    pub(crate) kind: &'static str,
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) accounts: Vec<Account>,
}

/// An account the bastion host keeps for an asset.
#[derive(Clone, Debug)]
pub(crate) struct Account {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) protocol: String,
}

impl Asset {
    /// A host without accounts, named like its id.
    pub fn host(id: impl Into<String>) -> Self {
        Self::new("Host", id.into())
    }

    /// A database without accounts, named like its id.
    pub fn database(id: impl Into<String>) -> Self {
        Self::new("Database", id.into())
    }

    /// The name it is listed with.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Adds an account with its protocol, for instance `SSH` or `MySQL`.
    pub fn account(
        mut self,
        id: impl Into<String>,
        name: impl Into<String>,
        protocol: impl Into<String>,
    ) -> Self {
        self.accounts.push(Account {
            id: id.into(),
            name: name.into(),
            protocol: protocol.into(),
        });
        self
    }

    fn new(kind: &'static str, id: String) -> Self {
        Self {
            kind,
            name: id.clone(),
            id,
            accounts: Vec::new(),
        }
    }
}

/// How long the tokens of a bastion host last and how often they can be used and renewed.
///
/// The default: one hour, ten uses, ten renewals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TokenPolicy {
    pub(crate) validity: Duration,
    pub(crate) uses: Option<u64>,
    pub(crate) renewals: u64,
}

impl TokenPolicy {
    /// The default policy.
    pub fn new() -> Self {
        Self {
            validity: Duration::from_secs(3600),
            uses: Some(10),
            renewals: 10,
        }
    }

    /// How long a new token is valid, in whole seconds.
    pub fn validity(mut self, validity: Duration) -> Self {
        self.validity = validity;
        self
    }

    /// How often a token can be used; `None`: as often as one likes.
    pub fn uses(mut self, uses: Option<u64>) -> Self {
        self.uses = uses;
        self
    }

    /// How often a token can be renewed; 0: never.
    pub fn renewals(mut self, renewals: u64) -> Self {
        self.renewals = renewals;
        self
    }
}

impl Default for TokenPolicy {
    fn default() -> Self {
        Self::new()
    }
}
