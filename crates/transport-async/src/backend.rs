//! The HTTP client for those who do not bring their own.

use std::sync::Arc;

use aliyun_core::error::{Cause, ConfigError};
use aliyun_core::{Config, Endpoint};
use reqwest::redirect::Policy;
use rustls::crypto::ring;
use rustls::{ClientConfig, ConfigBuilder, RootCertStore, WantsVerifier};
use rustls_platform_verifier::BuilderVerifierExt;

/// A client with rustls, the operating system's root certificates and the proxy that the
/// environment names.
pub(crate) fn new(config: &Config) -> Result<reqwest::Client, ConfigError> {
    let endpoint = config.given_endpoint();
    // Without encryption there is nothing to verify, and a bare container that only talks to
    // loopback may have no root certificates.
    let is_plain = endpoint.is_some_and(Endpoint::is_plain);
    let mut builder = reqwest::Client::builder()
        .connect_timeout(config.connection_limit())
        .redirect(Policy::none())
        .tls_backend_preconfigured(if is_plain { plain()? } else { tls()? });
    if endpoint.is_some_and(Endpoint::is_loopback) {
        builder = builder.no_proxy();
    }
    builder.build().map_err(|error| unusable(&error))
}

/// TLS with the operating system's root certificates.
fn tls() -> Result<ClientConfig, ConfigError> {
    with_ring()?
        .with_platform_verifier()
        .map(ConfigBuilder::<ClientConfig, _>::with_no_client_auth)
        .map_err(|error| ConfigError::NoRootCertificates {
            reason: Cause::of(&error).to_string(),
        })
}

/// TLS that trusts nobody.
fn plain() -> Result<ClientConfig, ConfigError> {
    let nobody = RootCertStore::empty();
    Ok(with_ring()?
        .with_root_certificates(nobody)
        .with_no_client_auth())
}

/// TLS with a provider chosen here, so that neither a process-wide default nor the features of
/// another crate decide it.
fn with_ring() -> Result<ConfigBuilder<ClientConfig, WantsVerifier>, ConfigError> {
    ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| unusable(&error))
}

fn unusable(error: &(dyn std::error::Error + 'static)) -> ConfigError {
    ConfigError::Backend {
        reason: Cause::of(error).to_string(),
    }
}
