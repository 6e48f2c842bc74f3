//! The endpoint of STS.

use aliyun_core::config::{ConfigBuilder, Endpoint};
use aliyun_core::error::ConfigError;

/// The configuration with an endpoint; what is wrong with it otherwise.
pub(super) fn with_endpoint(
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
pub(in crate::providers) fn force_https(endpoint: &str) -> String {
    let is_loopback = Endpoint::parse(endpoint).is_ok_and(|endpoint| endpoint.is_loopback());
    match endpoint.strip_prefix("http://") {
        Some(rest) if !is_loopback => format!("https://{rest}"),
        _ => endpoint.to_owned(),
    }
}
