//! A session of a role, and where STS is asked for it.

use std::time::Duration;

use aliyun_core::config::ConfigBuilder;
use aliyun_core::error::ConfigError;
use aliyun_core::{Config, Network};
use aliyun_sign::SecretString;

use super::endpoint::{force_https, with_endpoint};
use crate::providers::limits::{CONNECT_TIMEOUT, TIMEOUT};
use crate::sts::PRODUCT;
use crate::system::System;

pub(in crate::providers) const ENDPOINT: &str = "ALIBABA_CLOUD_STS_ENDPOINT";
const REGION: &str = "ALIBABA_CLOUD_STS_REGION";
const VPC: &str = "ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED";
pub(in crate::providers) const ROLE_ARN: &str = "ALIBABA_CLOUD_ROLE_ARN";
const SESSION_NAME: &str = "ALIBABA_CLOUD_ROLE_SESSION_NAME";

/// The shortest session that STS gives.
pub(in crate::providers) const SHORTEST: u64 = 900;
/// How long a session lasts unless somebody says otherwise, as in the official libraries.
const USUAL: u64 = 3600;
/// A session of a role, as far as somebody has said what it is to be.
#[derive(Clone, Debug, Default)]
pub(in crate::providers) struct RoleSession {
    pub(in crate::providers) role_arn: Option<String>,
    pub(in crate::providers) name: Option<String>,
    pub(in crate::providers) duration: Option<Duration>,
    pub(in crate::providers) policy: Option<String>,
    /// Not shown, because somebody may have put a password into it.
    pub(in crate::providers) endpoint: Option<SecretString>,
    pub(in crate::providers) region: Option<String>,
    pub(in crate::providers) network: Option<Network>,
}

/// What a session comes to, with what variables and defaults add.
pub(in crate::providers) struct ResolvedSession {
    pub(in crate::providers) role_arn: String,
    pub(in crate::providers) name: String,
    /// How long it is to last, in seconds.
    pub(in crate::providers) seconds: i64,
    /// Where STS is.
    pub(in crate::providers) config: ConfigBuilder,
}

impl RoleSession {
    /// What it comes to on this machine; what is missing or wrong otherwise.
    pub(in crate::providers) fn resolved(
        &self,
        system: &dyn System,
    ) -> Result<ResolvedSession, String> {
        Ok(ResolvedSession {
            role_arn: self.role_arn(system)?,
            name: self.name(system)?,
            seconds: self.seconds()?,
            config: self.config(system)?,
        })
    }

    /// The role; the variable's, if nobody said which.
    fn role_arn(&self, system: &dyn System) -> Result<String, String> {
        let role = system.setting_or_variable(self.role_arn.as_ref(), ROLE_ARN)?;
        role.ok_or_else(|| format!("no role is given, and `{ROLE_ARN}` is not set"))
    }

    /// The name of the session; the variable's or one of our own, if nobody said which.
    fn name(&self, system: &dyn System) -> Result<String, String> {
        let name = system.setting_or_variable(self.name.as_ref(), SESSION_NAME)?;
        Ok(name.unwrap_or_else(|| {
            let seconds = system.now().unix.as_secs();
            format!("aliyun-credentials-rust-{seconds}")
        }))
    }

    /// How long it is to last, in seconds.
    fn seconds(&self) -> Result<i64, String> {
        let seconds = self.duration.map_or(USUAL, |duration| duration.as_secs());
        match i64::try_from(seconds) {
            Ok(wanted) if seconds >= SHORTEST => Ok(wanted),
            _ => Err(format!(
                "a session of {seconds} seconds is wanted, and STS gives {SHORTEST} at least"
            )),
        }
    }

    /// Where STS is: where it was said to be, else where variables say, else at the endpoint that
    /// serves no particular region. The network makes a difference in a region only.
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
        let Some(region) = system.setting_or_variable(self.region.as_ref(), REGION)? else {
            return Ok(config);
        };
        let network = match self.network {
            Some(network) => network,
            None if system.is_true(VPC) => Network::Vpc,
            None => Network::Public,
        };
        Ok(match PRODUCT.host(&region, network) {
            // The official libraries know no table of regions and call it there.
            Err(ConfigError::NoVpcEndpoint { .. }) => {
                config.endpoint(format!("sts-vpc.{region}.aliyuncs.com"))
            }
            _ => config.region(region).network(network),
        })
    }
}
