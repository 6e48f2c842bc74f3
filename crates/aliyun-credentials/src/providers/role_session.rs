//! A session of a role, and where STS is asked for it.

use std::time::Duration;

use aliyun_core::config::{ConfigBuilder, Endpoint};
use aliyun_core::error::ConfigError;
use aliyun_core::{Config, Network};
use aliyun_sign::SecretString;

use crate::sts::PRODUCT;
use crate::system::System;

pub(super) const ENDPOINT: &str = "ALIBABA_CLOUD_STS_ENDPOINT";
const REGION: &str = "ALIBABA_CLOUD_STS_REGION";
const VPC: &str = "ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED";
pub(super) const ROLE_ARN: &str = "ALIBABA_CLOUD_ROLE_ARN";
const SESSION_NAME: &str = "ALIBABA_CLOUD_ROLE_SESSION_NAME";

/// The shortest session that STS gives.
pub(super) const SHORTEST: u64 = 900;
/// How long a session lasts unless somebody says otherwise, as in the official libraries.
const USUAL: u64 = 3600;

/// How long connecting to a provider of credentials may take: the 5 seconds of the official
/// libraries.
pub(super) const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
/// How long a request for credentials may take: 5 seconds for connecting and 10 for the rest, as in
/// the official libraries.
pub(super) const TIMEOUT: Duration = Duration::from_secs(15);

/// The setters of a provider that has a field `session`.
macro_rules! session_setters {
    () => {
        /// The role, such as `acs:ram::1234567890123456:role/ops`.
        pub fn role_arn(mut self, role_arn: impl Into<String>) -> Self {
            self.session.role_arn = Some(role_arn.into());
            self
        }

        /// What the session is called in the audit log: 2 to 64 letters, digits and `.@-_`. The
        /// default is `aliyun-credentials-rust-` and the time.
        pub fn session_name(mut self, session_name: impl Into<String>) -> Self {
            self.session.name = Some(session_name.into());
            self
        }

        /// How long the credentials are to be valid, in whole seconds: 900 at least. The default is
        /// 3,600, as in the official libraries.
        pub fn duration(mut self, duration: std::time::Duration) -> Self {
            self.session.duration = Some(duration);
            self
        }

        /// A policy, in JSON, that restricts the credentials further.
        pub fn policy(mut self, policy: impl Into<String>) -> Self {
            self.session.policy = Some(policy.into());
            self
        }

        /// The region whose STS is called.
        pub fn sts_region(mut self, region: impl Into<String>) -> Self {
            self.session.region = Some(region.into());
            self
        }

        /// The network from which STS is called. It makes a difference in a region only.
        pub fn sts_network(mut self, network: aliyun_core::Network) -> Self {
            self.session.network = Some(network);
            self
        }

        /// The endpoint at which STS is called, whatever the region.
        pub fn sts_endpoint(mut self, endpoint: impl Into<String>) -> Self {
            self.session.endpoint = Some(endpoint.into().into());
            self
        }
    };
}
pub(super) use session_setters;

/// A session of a role, as far as somebody has said what it is to be.
#[derive(Clone, Debug, Default)]
pub(super) struct RoleSession {
    pub(super) role_arn: Option<String>,
    pub(super) name: Option<String>,
    pub(super) duration: Option<Duration>,
    pub(super) policy: Option<String>,
    /// Not shown, because somebody may have put a password into it.
    pub(super) endpoint: Option<SecretString>,
    pub(super) region: Option<String>,
    pub(super) network: Option<Network>,
}

/// What a session comes to, with what variables and defaults add.
pub(super) struct ResolvedSession {
    pub(super) role_arn: String,
    pub(super) name: String,
    /// How long it is to last, in seconds.
    pub(super) seconds: i64,
    /// Where STS is.
    pub(super) config: ConfigBuilder,
}

impl RoleSession {
    /// What it comes to on this machine; what is missing or wrong otherwise.
    pub(super) fn resolved(&self, system: &dyn System) -> Result<ResolvedSession, String> {
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

/// The configuration with an endpoint; what is wrong with it otherwise.
fn with_endpoint(
    config: ConfigBuilder,
    endpoint: &str,
    what: &str,
) -> Result<ConfigBuilder, String> {
    let config = config.endpoint(endpoint);
    let remedy = "give a host such as `sts.cn-shenzhen.aliyuncs.com`";
    match config.clone().build() {
        Ok(_) => Ok(config),
        Err(ConfigError::InvalidEndpoint { reason }) => {
            Err(format!("{what} cannot be used: {reason}; {remedy}"))
        }
        Err(_) => Err(format!(
            "{what} cannot be used: it is not encrypted; use `https`, or {remedy}"
        )),
    }
}

/// An endpoint of a setting, with encryption unless it is on this machine: the CLI passes over the
/// scheme that a setting has.
pub(super) fn force_https(endpoint: &str) -> String {
    let is_loopback = Endpoint::parse(endpoint).is_ok_and(|endpoint| endpoint.is_loopback());
    match endpoint.strip_prefix("http://") {
        Some(rest) if !is_loopback => format!("https://{rest}"),
        _ => endpoint.to_owned(),
    }
}
