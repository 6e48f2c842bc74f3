//! The endpoint of STS.

use aliyun_core::config::{ConfigBuilder, Endpoint};
use aliyun_core::error::ConfigError;

/// Adds an endpoint to a configuration, or returns what is wrong with it. `name` is what the error calls
/// it.
pub(super) fn with_endpoint(
    config: ConfigBuilder,
    endpoint: &str,
    name: &str,
) -> Result<ConfigBuilder, String> {
    let config = config.endpoint(endpoint);
    let remedy = "a host such as `sts.cn-shenzhen.aliyuncs.com`";
    match config.clone().build() {
        Ok(_) => Ok(config),
        Err(ConfigError::InvalidEndpoint { reason }) => {
            Err(format!("{name} is invalid: {reason}; use {remedy}"))
        }
        Err(_) => Err(format!("{name} is not encrypted: use `https`, or {remedy}")),
    }
}

/// Replaces the scheme `http` of an endpoint from a setting by `https`, except on loopback. The CLI ignores
/// the scheme of the setting and always uses `https`, so a setting that works there must work here.
pub(crate) fn force_https(endpoint: &str) -> String {
    let is_loopback = Endpoint::parse(endpoint).is_ok_and(|endpoint| endpoint.is_loopback());
    match endpoint.strip_prefix("http://") {
        Some(rest) if !is_loopback => format!("https://{rest}"),
        _ => endpoint.to_owned(),
    }
}
