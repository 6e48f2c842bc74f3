//! Certificates of servers, and TLS with them.

use std::io::{Read, Write};
use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use rustls::crypto::ring;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// An authority that issues certificates.
pub type Authority = CertifiedIssuer<'static, KeyPair>;

/// Returns an authority with this common name. The same name and key make the same authority.
pub fn authority(name: &str, key: KeyPair) -> Authority {
    let mut parameters = parameters(&[], name);
    parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(parameters, key).expect("it can be signed")
}

/// Returns a new key.
pub fn new_key() -> KeyPair {
    KeyPair::generate().expect("a key can be generated")
}

/// The certificate chain that a server presents, and the key of the first certificate.
#[derive(Debug)]
pub struct ServerCertificate {
    chain: Vec<CertificateDer<'static>>,
    key: KeyPair,
}

impl ServerCertificate {
    /// Issues a certificate for these hosts, signed by `authority` or, without one, by itself. `change`
    /// may alter it before it is signed.
    pub fn issue(
        hosts: &[&str],
        authority: Option<&Authority>,
        change: impl FnOnce(&mut CertificateParams),
    ) -> Self {
        let mut parameters = parameters(hosts, "the server of a test");
        change(&mut parameters);
        let key = new_key();
        let certificate = match authority {
            Some(authority) => parameters.signed_by(&key, authority),
            None => parameters.self_signed(&key),
        };
        let certificate = certificate.expect("it can be signed").der().clone();
        let issuer = authority.map(|authority| authority.der().clone());
        Self {
            chain: [certificate].into_iter().chain(issuer).collect(),
            key,
        }
    }

    /// Issues a certificate for these hosts that is signed by itself.
    pub fn self_signed(hosts: &[&str]) -> Self {
        Self::issue(hosts, None, |_| {})
    }

    /// Returns the first certificate of the chain.
    pub fn der(&self) -> &CertificateDer<'static> {
        &self.chain[0]
    }

    /// Returns an acceptor of TLS connections that presents this certificate.
    pub fn acceptor(&self) -> TlsAcceptor {
        let key = PrivateKeyDer::Pkcs8(self.key.serialize_der().into());
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("ring supports them")
            .with_no_client_auth()
            .with_single_cert(self.chain.clone(), key)
            .expect("the key belongs to the certificate");
        TlsAcceptor(Arc::new(config))
    }
}

/// The server's side of TLS connections.
#[derive(Clone, Debug)]
pub struct TlsAcceptor(Arc<ServerConfig>);

impl TlsAcceptor {
    /// Returns a connection that performs the handshake when it is first read or written.
    pub fn accept<S: Read + Write>(&self, stream: S) -> StreamOwned<ServerConnection, S> {
        let connection = ServerConnection::new(Arc::clone(&self.0));
        StreamOwned::new(connection.expect("the configuration is valid"), stream)
    }
}

fn parameters(hosts: &[&str], common_name: &str) -> CertificateParams {
    let hosts: Vec<_> = hosts.iter().map(|&host| host.to_owned()).collect();
    let mut parameters = CertificateParams::new(hosts).expect("the hosts are valid names");
    let names = &mut parameters.distinguished_name;
    names.remove(DnType::CommonName);
    names.push(DnType::CommonName, common_name);
    parameters
}
