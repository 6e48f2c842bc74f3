//! The settings of a session, completed by variables and defaults.

use std::time::Duration;

use aliyun_core::config::ConfigBuilder;
use aliyun_core::error::{ConfigError, CredentialsError};
use aliyun_core::{Config, Error, Network};
use aliyun_sign::SecretString;

use super::endpoint::{force_https, with_endpoint};
use crate::providers::limits::{CONNECT_TIMEOUT, TIMEOUT};
use crate::sts::PRODUCT;
use crate::system::System;

pub(crate) const ENDPOINT: &str = "ALIBABA_CLOUD_STS_ENDPOINT";
const REGION: [&str; 1] = ["ALIBABA_CLOUD_STS_REGION"];
const VPC: &str = "ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED";
/// In the order of the CLI. The libraries read the second only.
pub(crate) const ROLE_ARN: [&str; 2] = ["ALIBABACLOUD_ROLE_ARN", "ALIBABA_CLOUD_ROLE_ARN"];
const SESSION_NAME: [&str; 1] = ["ALIBABA_CLOUD_ROLE_SESSION_NAME"];

/// The shortest session of STS, in seconds.
pub(crate) const MIN_SECONDS: u64 = 900;
/// The default duration of a session, in seconds, as in the official libraries.
const DEFAULT_SECONDS: u64 = 3600;

/// The settings of a session; unset ones come from variables or are defaults.
#[derive(Clone, Debug, Default)]
pub(crate) struct RoleSession {
    pub(crate) role_arn: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) duration: Option<Duration>,
    pub(crate) policy: Option<String>,
    /// Secret, because a URL may contain a password, which `Debug` must not show.
    pub(crate) endpoint: Option<SecretString>,
    pub(crate) region: Option<String>,
    /// The region if nothing else names a region or an endpoint.
    pub(crate) last_region: Option<String>,
    pub(crate) network: Option<Network>,
}

/// The parameters of a session, and the configuration of the call of STS.
pub(crate) struct ResolvedSession {
    pub(crate) role_arn: String,
    pub(crate) name: String,
    /// The duration.
    pub(crate) seconds: i64,
    /// The endpoint of STS, and the limits of the call.
    pub(crate) config: ConfigBuilder,
}

/// The error of a call of STS. If STS responded, the error says so: the operation of the caller is another
/// one, and its service was not asked.
pub(crate) fn refused(provider: &'static str, operation: &str, error: Error) -> CredentialsError {
    let purpose = match error.as_api() {
        Some(_) => format!("STS refused {operation}"),
        None => operation.to_owned(),
    };
    CredentialsError::request(provider, purpose, error)
}

impl RoleSession {
    /// Completes the settings on this machine, or returns what is missing or invalid.
    pub(crate) fn resolved(&self, system: &dyn System) -> Result<ResolvedSession, String> {
        Ok(ResolvedSession {
            role_arn: self.role_arn(system)?,
            name: self.name(system)?,
            seconds: self.seconds()?,
            config: self.config(system)?,
        })
    }

    /// The role, from the settings or the variable.
    fn role_arn(&self, system: &dyn System) -> Result<String, String> {
        let role = system.setting_or_variable(self.role_arn.as_ref(), &ROLE_ARN)?;
        role.ok_or_else(|| format!("no role is given, and `{}` is not set", ROLE_ARN[1]))
    }

    /// The name of the session, from the settings or the variable, or the default.
    fn name(&self, system: &dyn System) -> Result<String, String> {
        let name = system.setting_or_variable(self.name.as_ref(), &SESSION_NAME)?;
        Ok(name.unwrap_or_else(|| {
            let seconds = system.now().unix.as_secs();
            format!("aliyun-credentials-rust-{seconds}")
        }))
    }

    /// The duration in seconds, from the settings or the default.
    fn seconds(&self) -> Result<i64, String> {
        let seconds = self
            .duration
            .map_or(DEFAULT_SECONDS, |duration| duration.as_secs());
        match i64::try_from(seconds) {
            Ok(valid) if seconds >= MIN_SECONDS => Ok(valid),
            _ => Err(format!(
                "the session lasts {seconds} seconds, and STS requires at least {MIN_SECONDS}"
            )),
        }
    }

    /// The endpoint of STS: the first of the endpoint in the settings, the region in the settings, the
    /// endpoint in the variable, the region in the variable, the last region, and the endpoint that serves
    /// no particular region. The network has an effect only with a region.
    fn config(&self, system: &dyn System) -> Result<ConfigBuilder, String> {
        let config = Config::builder()
            .connect_timeout(CONNECT_TIMEOUT)
            .timeout(TIMEOUT);
        if let Some(endpoint) = &self.endpoint {
            return with_endpoint(config, endpoint.expose_secret(), "the endpoint of STS");
        }
        if self.region.is_none()
            && let Some(endpoint) = system.text_variable(ENDPOINT)?
        {
            return with_endpoint(config, &force_https(&endpoint), &format!("`{ENDPOINT}`"));
        }
        let region = system.setting_or_variable(self.region.as_ref(), &REGION)?;
        let Some(region) = region.or_else(|| self.last_region.clone()) else {
            return Ok(config);
        };
        let network = match self.network {
            Some(network) => network,
            None if system.is_true(VPC) => Network::Vpc,
            None => Network::Public,
        };
        Ok(match PRODUCT.host(&region, network) {
            // The official libraries have no table of regions and build the host from the name.
            Err(ConfigError::NoVpcEndpoint { .. }) => {
                config.endpoint(format!("sts-vpc.{region}.aliyuncs.com"))
            }
            _ => config.region(region).network(network),
        })
    }
}
