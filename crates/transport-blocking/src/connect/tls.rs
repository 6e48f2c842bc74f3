//! TLS: which certificates are trusted, and the handshake.

use std::error::Error as StdError;
use std::fs;
use std::io;
use std::sync::{Arc, OnceLock};

use aliyun_core::TransportError;
use aliyun_core::config::{LoadedCertificates, RootCertificates};
use aliyun_core::error::{Cause, ConfigError, Phase, TransportErrorKind};
use rustls::client::danger::ServerCertVerifier;
use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{
    ClientConfig, ClientConnection, ConfigBuilder, InvalidMessage, RootCertStore, StreamOwned,
    WantsVerifier,
};
use rustls_platform_verifier::{BuilderVerifierExt, Verifier};

use super::failure::io_error;
use super::stream::{Socket, Stream};

type TlsStream = StreamOwned<ClientConnection, Box<dyn Stream>>;

impl Stream for TlsStream {
    fn socket(&mut self) -> &mut Socket {
        self.sock.socket()
    }
}

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
            AddedCertificates::of(&self.roots).map(drop)
        }
    }

    fn config(&self) -> Result<&Arc<ClientConfig>, &ConfigError> {
        self.config.get_or_init(|| trusting(&self.roots)).as_ref()
    }

    /// Returns the configuration for a handshake. Its error is one that a retry does not help.
    pub(super) fn for_handshake(&self) -> Result<&Arc<ClientConfig>, TransportError> {
        self.config().map_err(|error| {
            let kind = TransportErrorKind::Certificate;
            TransportError::new(Phase::Connect, kind, Some(Cause::from_error(error)))
        })
    }
}

/// TLS that trusts these authorities.
fn trusting(roots: &RootCertificates) -> Result<Arc<ClientConfig>, ConfigError> {
    let added = AddedCertificates::of(roots)?;
    let builder = with_ring()?;
    if !roots.includes_system() {
        let config = builder.with_root_certificates(added.store);
        return Ok(Arc::new(config.with_no_client_auth()));
    }
    let no_roots = |error: rustls::Error| ConfigError::NoRootCertificates {
        reason: Cause::from_error(&error).to_string(),
    };
    let builder = if added.store.is_empty() {
        builder.with_platform_verifier().map_err(no_roots)?
    } else {
        let provider = Arc::clone(builder.crypto_provider());
        let verifier = added.beside_the_system(provider)?;
        builder
            .dangerous()
            .with_custom_certificate_verifier(verifier)
    };
    Ok(Arc::new(builder.with_no_client_auth()))
}

/// TLS with a provider chosen here, so that neither a process-wide default nor the features of another
/// crate decide it.
fn with_ring() -> Result<ConfigBuilder<ClientConfig, WantsVerifier>, ConfigError> {
    ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| ConfigError::HttpClient {
            reason: Cause::from_error(&error).to_string(),
        })
}

/// The authorities that were added to those of the system, or replace them.
struct AddedCertificates {
    store: RootCertStore,
    certificates: Vec<CertificateDer<'static>>,
}

impl AddedCertificates {
    fn of(roots: &RootCertificates) -> Result<Self, ConfigError> {
        let mut added = Self {
            store: RootCertStore::empty(),
            certificates: Vec::new(),
        };
        for loaded in roots.load(|path| fs::read(path))? {
            let LoadedCertificates {
                source,
                certificates,
                ..
            } = loaded;
            for der in certificates {
                let certificate = CertificateDer::from(der);
                added
                    .store
                    .add(certificate.clone())
                    .map_err(|error| unusable(&source, &error))?;
                added.certificates.push(certificate);
            }
        }
        Ok(added)
    }

    /// A verifier that trusts these authorities and the operating system's.
    #[cfg(not(target_os = "android"))]
    fn beside_the_system(
        self,
        provider: Arc<CryptoProvider>,
    ) -> Result<Arc<dyn ServerCertVerifier>, ConfigError> {
        let verifier = Verifier::new_with_extra_roots(self.certificates, provider);
        let verifier = verifier.map_err(|error| unusable("the settings", &error))?;
        Ok(Arc::new(verifier))
    }

    #[cfg(target_os = "android")]
    fn beside_the_system(
        self,
        _: Arc<CryptoProvider>,
    ) -> Result<Arc<dyn ServerCertVerifier>, ConfigError> {
        Err(ConfigError::RootCertificates {
            certificates: "the settings".to_owned(),
            reason: "on Android they cannot be added to the system's, only replace them".to_owned(),
        })
    }
}

fn unusable(source: &str, error: &rustls::Error) -> ConfigError {
    ConfigError::RootCertificates {
        certificates: source.to_owned(),
        reason: Cause::from_error(error).to_string(),
    }
}

/// Performs the handshake with a host, which may be an address with brackets.
pub(super) fn handshake(
    tls: &Tls,
    stream: Box<dyn Stream>,
    host: &str,
) -> Result<Box<dyn Stream>, TransportError> {
    let failed = |error: &(dyn StdError + 'static)| {
        let (failed, cause) = (TransportErrorKind::Failed, Cause::from_error(error));
        TransportError::new(Phase::Connect, failed, Some(cause))
    };
    let name = ServerName::try_from(host.trim_matches(['[', ']']).to_owned());
    let name = name.map_err(|error| failed(&error))?;
    let connection = ClientConnection::new(Arc::clone(tls.for_handshake()?), name);
    let connection = connection.map_err(|error| failed(&error))?;
    let mut stream = StreamOwned::new(connection, stream);
    while stream.conn.is_handshaking() {
        if let Err(error) = stream.conn.complete_io(&mut stream.sock) {
            let is_at_start = stream.conn.protocol_version().is_none();
            return Err(match kind(&error, is_at_start) {
                Some(kind) => {
                    let cause = Cause::from_error(&error);
                    TransportError::new(Phase::Connect, kind, Some(cause))
                }
                None => io_error(Phase::Connect, &error),
            });
        }
    }
    Ok(Box::new(stream))
}

/// The kind of a handshake's failure, if a retry cannot help. `is_at_start` is true before the first valid
/// message of the server.
fn kind(error: &io::Error, is_at_start: bool) -> Option<TransportErrorKind> {
    match error.get_ref()?.downcast_ref()? {
        rustls::Error::InvalidMessage(InvalidMessage::InvalidContentType) if is_at_start => {
            Some(TransportErrorKind::NotTls)
        }
        error if is_refused_certificate(error) => Some(TransportErrorKind::Certificate),
        _ => None,
    }
}

/// Whether ureq's own TLS refused a certificate.
pub(crate) fn is_certificate_error(error: &ureq::Error) -> bool {
    match error {
        ureq::Error::Io(io) => io
            .get_ref()
            .and_then(|inner| inner.downcast_ref())
            .is_some_and(is_refused_certificate),
        ureq::Error::Rustls(error) => is_refused_certificate(error),
        _ => false,
    }
}

fn is_refused_certificate(error: &rustls::Error) -> bool {
    matches!(
        error,
        rustls::Error::InvalidCertificate(_) | rustls::Error::NoCertificatesPresented
    )
}
