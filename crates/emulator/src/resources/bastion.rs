//! The bastion hosts, and the assets behind them.

use super::token_policy::TokenPolicy;

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
