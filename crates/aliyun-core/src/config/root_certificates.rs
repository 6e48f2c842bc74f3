//! The certificates of authorities that a client trusts.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{fmt, io};

use crate::error::ConfigError;
use crate::model::base64;

const BEGIN: &str = "-----BEGIN CERTIFICATE-----";
const END: &str = "-----END CERTIFICATE-----";

/// The certificate authorities that a client trusts when it connects with TLS.
///
/// The default are those of the operating system. A company whose proxy intercepts TLS has an authority of
/// its own, which can be added to them or replace them:
///
/// ```
/// use aliyun_core::config::RootCertificates;
///
/// let beside = RootCertificates::system().add_file("/etc/ssl/company.pem");
/// let instead = RootCertificates::none().add_file("/etc/ssl/company.pem");
/// # let _ = (beside, instead);
/// ```
///
/// PEM may contain any number of certificates, and other sections and text between them, which are skipped.
/// Files are read once, when the client is built.
#[derive(Clone, Debug)]
#[must_use = "certificates do nothing until a client is built with them"]
pub struct RootCertificates {
    includes_system: bool,
    sources: Arc<Vec<Source>>,
}

#[derive(Clone)]
enum Source {
    File(PathBuf),
    Pem(Vec<u8>),
}

/// The certificates of one source.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LoadedCertificates {
    /// The file, or the words "the PEM text", for error messages.
    pub source: String,
    /// The certificates, in DER.
    pub certificates: Vec<Vec<u8>>,
}

impl RootCertificates {
    /// Trusts the authorities of the operating system. This is the default.
    pub fn system() -> Self {
        Self {
            includes_system: true,
            sources: Arc::default(),
        }
    }

    /// Trusts no authority, until some are added.
    pub fn none() -> Self {
        Self {
            includes_system: false,
            sources: Arc::default(),
        }
    }

    /// Adds the certificates in a PEM text.
    pub fn add_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        Arc::make_mut(&mut self.sources).push(Source::Pem(pem.into()));
        self
    }

    /// Adds the certificates in a PEM file.
    pub fn add_file(mut self, path: impl Into<PathBuf>) -> Self {
        Arc::make_mut(&mut self.sources).push(Source::File(path.into()));
        self
    }

    /// Returns whether the authorities of the operating system are trusted.
    pub fn includes_system(&self) -> bool {
        self.includes_system
    }

    /// Returns whether only the authorities of the operating system are trusted.
    pub fn is_system_only(&self) -> bool {
        self.includes_system && self.sources.is_empty()
    }

    /// Returns the certificates that were added. For transports, which give them to their TLS library; `read`
    /// reads a file.
    ///
    /// # Errors
    ///
    /// [`ConfigError::RootCertificates`] if a file cannot be read, if a source contains no certificate, if
    /// one of its certificates is malformed, and if no authority would be trusted at all.
    pub fn load(
        &self,
        read: impl Fn(&Path) -> io::Result<Vec<u8>>,
    ) -> Result<Vec<LoadedCertificates>, ConfigError> {
        if !self.includes_system && self.sources.is_empty() {
            return Err(unusable("the settings", "they trust no authority; add one"));
        }
        let load = |source: &Source| match source {
            Source::File(path) => {
                let name = format!("`{}`", path.display().to_string().escape_debug());
                let pem = read(path).map_err(|error| unusable(&name, error))?;
                certificates(name, &pem)
            }
            Source::Pem(pem) => certificates("the PEM text".to_owned(), pem),
        };
        self.sources.iter().map(load).collect()
    }
}

impl Default for RootCertificates {
    fn default() -> Self {
        Self::system()
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => path.fmt(f),
            Self::Pem(pem) => write!(f, "{} bytes of PEM", pem.len()),
        }
    }
}

fn unusable(source: impl Into<String>, reason: impl fmt::Display) -> ConfigError {
    ConfigError::RootCertificates {
        certificates: source.into(),
        reason: reason.to_string(),
    }
}

/// Decodes the certificates of a PEM text.
fn certificates(source: String, pem: &[u8]) -> Result<LoadedCertificates, ConfigError> {
    // Text between the sections may have any encoding.
    let text = String::from_utf8_lossy(pem);
    let mut certificates = Vec::new();
    let mut rest = &*text;
    while let Some((_, section)) = rest.split_once(BEGIN) {
        let malformed = |what| {
            let number = certificates.len() + 1;
            unusable(&source, format!("its certificate {number} {what}"))
        };
        let (body, after) = section
            .split_once(END)
            .ok_or_else(|| malformed("has no end"))?;
        let body: String = body.split_whitespace().collect();
        let der = base64::decode(&body).ok_or_else(|| malformed("is not Base64"))?;
        certificates.push(der);
        rest = after;
    }
    if certificates.is_empty() {
        let reason = match text.split_once("-----BEGIN ") {
            Some((_, section)) if section.contains("PRIVATE KEY") => {
                "it has a private key and no certificate; give the certificate of the authority"
            }
            Some(_) => "it has PEM sections, but no `CERTIFICATE`",
            None => "it has no PEM section `CERTIFICATE`; a certificate in DER must be converted",
        };
        return Err(unusable(&source, reason));
    }
    Ok(LoadedCertificates {
        source,
        certificates,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: &str = "-----BEGIN CERTIFICATE-----\nMAEC\nAwQ=\n-----END CERTIFICATE-----\n";
    const KEY: &str = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";

    fn load(roots: &RootCertificates) -> Result<Vec<LoadedCertificates>, ConfigError> {
        roots.load(|path| match path.to_str() {
            Some("many.pem") => Ok(format!("# comment\n{KEY}{}", ONE.repeat(200)).into_bytes()),
            Some("crlf.pem") => Ok(ONE.replace('\n', "\r\n").into_bytes()),
            _ => Err(io::ErrorKind::NotFound.into()),
        })
    }

    #[test]
    fn all_certificates_of_all_sources_are_loaded() {
        let roots = RootCertificates::system()
            .add_pem(ONE)
            .add_file("many.pem")
            .add_file("crlf.pem");
        assert!(roots.includes_system() && !roots.is_system_only());
        let loaded = load(&roots).unwrap();
        let counts: Vec<_> = loaded.iter().map(|one| one.certificates.len()).collect();
        assert_eq!(counts, [1, 200, 1]);
        for source in &loaded {
            assert_eq!(source.certificates[0], [0x30, 1, 2, 3, 4]);
        }
        assert_eq!(loaded[1].source, "`many.pem`");
    }

    #[test]
    fn the_default_is_the_system_alone() {
        let roots = RootCertificates::default();
        assert!(roots.is_system_only());
        assert!(load(&roots).unwrap().is_empty());
    }

    #[test]
    fn what_cannot_be_used_is_an_error_that_names_the_source_and_the_reason() {
        let system = RootCertificates::system;
        for (roots, source, reason) in [
            (RootCertificates::none(), "settings", "trust no authority"),
            (system().add_file("absent.pem"), "`absent.pem`", "not found"),
            (system().add_file("a\nb"), "`a\\nb`", "not found"),
            (
                system().add_pem(KEY),
                "PEM text",
                "a private key and no certificate",
            ),
            (system().add_pem(""), "PEM text", "no PEM section"),
            (
                system().add_pem([0x30, 0x82, 0xFF]),
                "PEM text",
                "DER must be converted",
            ),
            (
                system().add_pem("-----BEGIN X509 CRL-----\n-----END X509 CRL-----\n"),
                "PEM text",
                "no `CERTIFICATE`",
            ),
            (
                system().add_pem(format!("{ONE}{BEGIN}\nMAEC\n")),
                "PEM text",
                "certificate 2 has no end",
            ),
            (
                system().add_pem(format!("{BEGIN}\nMA*C\n{END}\n")),
                "PEM text",
                "certificate 1 is not Base64",
            ),
        ] {
            let text = load(&roots).unwrap_err().to_string();
            assert!(text.contains(source) && text.contains(reason), "{text}");
            assert!(!text.contains('\n'), "{text}");
        }
    }

    #[test]
    fn debug_shows_files_and_sizes() {
        let roots = RootCertificates::none().add_file("ca.pem").add_pem(KEY);
        assert_eq!(
            format!("{roots:?}"),
            "RootCertificates { includes_system: false, sources: [\"ca.pem\", 59 bytes of PEM] }"
        );
    }
}
