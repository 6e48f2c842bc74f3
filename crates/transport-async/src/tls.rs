//! TLS: its configuration, the handshake, and why a handshake fails.

use std::error::Error as StdError;
use std::sync::{Arc, OnceLock};
use std::{fs, io};

use aliyun_core::TransportError;
use aliyun_core::config::RootCertificates;
use aliyun_core::error::{Cause, ConfigError, Phase, TransportErrorKind};
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::ServerCertVerifier;
use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, InvalidMessage, RootCertStore};
use rustls_platform_verifier::Verifier;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use crate::stream::Stream;

/// TLS of a client. Its configuration is made when it is first needed: a client for plain HTTP may never need
/// it, and a bare container that only talks to loopback may have no root certificates. But a call of such a
/// client can name another endpoint.
pub(crate) struct Tls {
    roots: RootCertificates,
    config: OnceLock<Result<Arc<ClientConfig>, ConfigError>>,
}

impl Tls {
    pub(crate) fn new(roots: &RootCertificates) -> Self {
        Self {
            roots: roots.clone(),
            config: OnceLock::new(),
        }
    }

    /// Checks the authorities when a client is built. If TLS `is_needed`, its configuration is made, too;
    /// otherwise only the authorities that were added are read.
    pub(crate) fn check(&self, is_needed: bool) -> Result<(), ConfigError> {
        if is_needed {
            self.config().map(drop).map_err(Clone::clone)
        } else {
            added(&self.roots).map(drop)
        }
    }

    fn config(&self) -> Result<&Arc<ClientConfig>, &ConfigError> {
        self.config.get_or_init(|| config(&self.roots)).as_ref()
    }

    /// Returns the configuration for a handshake. Its error is one that a retry does not help.
    pub(crate) fn for_handshake(&self) -> Result<&Arc<ClientConfig>, TransportError> {
        self.config().map_err(|error| {
            let kind = TransportErrorKind::Certificate;
            TransportError::new(Phase::Connect, kind, Some(Cause::from_error(error)))
        })
    }
}

/// The configuration of TLS with these authorities.
fn config(roots: &RootCertificates) -> Result<Arc<ClientConfig>, ConfigError> {
    // Chosen here, so that neither a process-wide default nor the features of another crate decide it.
    let provider = Arc::new(ring::default_provider());
    let verifier = verifier(roots, &provider)?;
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| ConfigError::HttpClient {
            reason: Cause::from_error(&error).to_string(),
        })?
        .dangerous()
        .with_custom_certificate_verifier(verifier)
        .with_no_client_auth();
    Ok(Arc::new(config))
}

/// The authorities that were added to those of the operating system, or replace them.
fn added(
    roots: &RootCertificates,
) -> Result<(RootCertStore, Vec<CertificateDer<'static>>), ConfigError> {
    let (mut store, mut all) = (RootCertStore::empty(), Vec::new());
    for loaded in roots.load(|path| fs::read(path))? {
        for certificate in loaded.certificates {
            let certificate = CertificateDer::from(certificate);
            let added = store.add(certificate.clone());
            added.map_err(|error| unusable(&loaded.source, &error))?;
            all.push(certificate);
        }
    }
    Ok((store, all))
}

fn verifier(
    roots: &RootCertificates,
    provider: &Arc<CryptoProvider>,
) -> Result<Arc<dyn ServerCertVerifier>, ConfigError> {
    let provider = Arc::clone(provider);
    let (store, certificates) = added(roots)?;
    if !roots.includes_system() {
        let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(store), provider);
        let verifier = verifier.build().map_err(|error| {
            let reason = Cause::from_error(&error).to_string();
            ConfigError::NoRootCertificates { reason }
        })?;
        return Ok(verifier);
    }
    let verifier = if certificates.is_empty() {
        Verifier::new(provider).map_err(|error| ConfigError::NoRootCertificates {
            reason: Cause::from_error(&error).to_string(),
        })?
    } else {
        beside_the_system(certificates, provider)?
    };
    Ok(Arc::new(verifier))
}

#[cfg(not(target_os = "android"))]
fn beside_the_system(
    certificates: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<Verifier, ConfigError> {
    Verifier::new_with_extra_roots(certificates, provider)
        .map_err(|error| unusable("the settings", &error))
}

#[cfg(target_os = "android")]
fn beside_the_system(
    _: Vec<CertificateDer<'static>>,
    _: Arc<CryptoProvider>,
) -> Result<Verifier, ConfigError> {
    Err(ConfigError::RootCertificates {
        certificates: "the settings".to_owned(),
        reason: "on Android they cannot be added to the system's, only replace them".to_owned(),
    })
}

fn unusable(source: &str, error: &rustls::Error) -> ConfigError {
    ConfigError::RootCertificates {
        certificates: source.to_owned(),
        reason: Cause::from_error(error).to_string(),
    }
}

/// Does the handshake on a stream to this host, which may have brackets around an IPv6 address.
pub(crate) async fn handshake<S: Stream>(
    config: &Arc<ClientConfig>,
    host: &str,
    stream: S,
) -> io::Result<TlsStream<S>> {
    let name = host.trim_matches(['[', ']']).to_owned();
    let name = ServerName::try_from(name).map_err(io::Error::other)?;
    TlsConnector::from(Arc::clone(config))
        .connect(name, stream)
        .await
}

/// How a handshake failed.
pub(crate) fn kind(error: &io::Error) -> TransportErrorKind {
    match innermost(error).and_then(|inner| inner.downcast_ref()) {
        Some(rustls::Error::InvalidCertificate(_) | rustls::Error::NoCertificatesPresented) => {
            TransportErrorKind::Certificate
        }
        // The first byte of the response belongs to no record of TLS.
        Some(rustls::Error::InvalidMessage(InvalidMessage::InvalidContentType)) => {
            TransportErrorKind::NotTls
        }
        _ => TransportErrorKind::Failed,
    }
}

/// The error inside an I/O error, through several layers of them. Their `source` skips what they contain.
pub(crate) fn innermost(error: &io::Error) -> Option<&(dyn StdError + Send + Sync + 'static)> {
    let inner = error.get_ref()?;
    match inner.downcast_ref() {
        Some(deeper) => innermost(deeper),
        None => Some(inner),
    }
}
