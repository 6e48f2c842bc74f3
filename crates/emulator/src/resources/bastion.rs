//! Bastion hosts and their assets.

use super::token_policy::TokenPolicy;

/// A bastion host with its assets. Bastionhost calls it an instance.
///
/// [`Builder::instance`](crate::Builder::instance) adds it to an emulator.
#[derive(Clone, Debug)]
#[must_use = "a bastion host is emulated only once it is added with `Builder::instance`"]
pub struct Instance {
    pub(crate) id: String,
    pub(crate) assets: Vec<Asset>,
    pub(crate) policy: TokenPolicy,
}

impl Instance {
    /// Creates a bastion host without assets, with the default [`TokenPolicy`].
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            assets: Vec::new(),
            policy: TokenPolicy::default(),
        }
    }

    /// Adds a host or a database.
    pub fn asset(mut self, asset: Asset) -> Self {
        self.assets.push(asset);
        self
    }

    /// Sets how long O&M tokens are valid, and how often they can be used and renewed. Defaults to an hour, ten uses
    /// and ten renewals.
    pub fn token_policy(mut self, policy: TokenPolicy) -> Self {
        self.policy = policy;
        self
    }

    /// The asset of this type and ID.
    pub(crate) fn find(&self, kind: &str, id: &str) -> Option<&Asset> {
        self.assets
            .iter()
            .find(|asset| asset.kind == kind && asset.id == id)
    }
}

/// A host or a database that is reached through a bastion host.
///
/// [`Instance::asset`] adds it to a bastion host.
#[derive(Clone, Debug)]
#[must_use = "an asset is emulated only once it is added with `Instance::asset`"]
pub struct Asset {
    /// `Host` or `Database`, as in the parameter `AssetType`.
    pub(crate) kind: &'static str,
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) accounts: Vec<Account>,
}

/// An account of an asset that the bastion host manages.
#[derive(Clone, Debug)]
pub(crate) struct Account {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) protocol: String,
}

impl Asset {
    /// Creates a host without accounts. Its name is its ID.
    pub fn host(id: impl Into<String>) -> Self {
        Self::new("Host", id.into())
    }

    /// Creates a database without accounts. Its name is its ID.
    pub fn database(id: impl Into<String>) -> Self {
        Self::new("Database", id.into())
    }

    /// Sets the name, which `ListHosts` or `ListDatabases` returns. Defaults to the ID.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Adds an account with its ID, its user name and its protocol. Hosts have the protocols `SSH` and `RDP`,
    /// databases `MySQL`, `Oracle`, `PostgreSQL` and `SQLServer`.
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
