//! The outcome of a scenario.

use aliyun_core::error::ConfigError;
use aliyun_core::operation::{ApiStyle, Product};
use aliyun_core::{Config, Network};
use aliyun_credentials::{CredentialsError, Identity, Provider};

/// The outcome of a scenario.
pub(super) struct Outcome {
    pub(super) identity: Result<Identity, CredentialsError>,
    /// The region that goes with the credentials, if there is one, or the error of finding it.
    pub(super) region: Result<Option<String>, ConfigError>,
    /// The network that goes with the credentials.
    pub(super) network: Network,
}

impl Outcome {
    pub(super) fn new(identity: Result<Identity, CredentialsError>, provider: &Provider) -> Self {
        Self {
            identity,
            region: region(provider),
            network: network(provider),
        }
    }
}

/// Returns the network of a provider's machine.
fn network(provider: &Provider) -> Network {
    let config = provider.with_region(Config::builder()).build();
    config.expect("nothing was set").network()
}

/// Returns the region of a provider's machine. An unreadable region is an error of a call only, so an
/// endpoint is looked up too.
fn region(provider: &Provider) -> Result<Option<String>, ConfigError> {
    static ANY: Product = Product::new("Any", "2031-05-06", ApiStyle::Rpc).with_host_prefix("any");
    let config = provider.with_region(Config::builder()).build()?;
    match config.endpoint_of(&ANY) {
        Ok(_) => Ok(config.region().map(str::to_owned)),
        Err(ConfigError::MissingRegion) => Ok(None),
        Err(error) => Err(error),
    }
}
