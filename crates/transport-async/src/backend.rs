//! The HTTP client for those who do not bring their own.

use std::sync::Arc;

use aliyun_core::error::{Cause, ConfigError};
use aliyun_core::{Config, Endpoint};
use reqwest::redirect::Policy;
use rustls::crypto::ring;
use rustls::{ClientConfig, ConfigBuilder};
use rustls_platform_verifier::BuilderVerifierExt;

/// A client with rustls, the operating system's root certificates and the proxy that the
/// environment names.
pub(crate) fn new(config: &Config) -> Result<reqwest::Client, ConfigError> {
    let mut builder = reqwest::Client::builder()
        .connect_timeout(config.connection_limit())
        .redirect(Policy::none())
        .tls_backend_preconfigured(tls()?);
    if config.given_endpoint().is_some_and(Endpoint::is_loopback) {
        builder = builder.no_proxy();
    }
    builder.build().map_err(|error| unusable(&error))
}

/// TLS with a provider chosen here, so that neither a process-wide default nor the features of
/// another crate decide it.
fn tls() -> Result<ClientConfig, ConfigError> {
    ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .and_then(BuilderVerifierExt::with_platform_verifier)
        .map(ConfigBuilder::<ClientConfig, _>::with_no_client_auth)
        .map_err(|error| unusable(&error))
}

fn unusable(error: &(dyn std::error::Error + 'static)) -> ConfigError {
    ConfigError::Backend {
        reason: Cause::of(error).to_string(),
    }
}
