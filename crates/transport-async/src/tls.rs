//! TLS: its configuration, the handshake, and why a handshake fails.

use std::error::Error as StdError;
use std::sync::Arc;
use std::{fs, io};

use aliyun_core::config::{LoadedCertificates, RootCertificates};
use aliyun_core::error::{Cause, ConfigError, TransportErrorKind};
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::ServerCertVerifier;
use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, InvalidMessage, RootCertStore};
use rustls_platform_verifier::Verifier;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use crate::stream::Stream;

/// The configuration of TLS with these authorities.
pub(crate) fn config(roots: &RootCertificates) -> Result<Arc<ClientConfig>, ConfigError> {
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

fn verifier(
    roots: &RootCertificates,
    provider: &Arc<CryptoProvider>,
) -> Result<Arc<dyn ServerCertVerifier>, ConfigError> {
    let loaded = roots.load(|path| fs::read(path))?;
    let mut added = RootCertStore::empty();
    for LoadedCertificates {
        source,
        certificates,
        ..
    } in &loaded
    {
        for certificate in certificates {
            let added = added.add(CertificateDer::from_slice(certificate));
            added.map_err(|error| ConfigError::RootCertificates {
                certificates: source.clone(),
                reason: Cause::from_error(&error).to_string(),
            })?;
        }
    }
    let provider = Arc::clone(provider);
    let no_roots = |error: &(dyn StdError + 'static)| ConfigError::NoRootCertificates {
        reason: Cause::from_error(error).to_string(),
    };
    if roots.includes_system() {
        let certificates = loaded.into_iter().flat_map(|loaded| loaded.certificates);
        let verifier =
            Verifier::new_with_extra_roots(certificates.map(CertificateDer::from), provider);
        return Ok(Arc::new(verifier.map_err(|error| no_roots(&error))?));
    }
    let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(added), provider).build();
    Ok(verifier.map_err(|error| no_roots(&error))?)
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
