//! [`WebTlsConfig`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};
use aliyun_core::operation::ParameterDescriptor;
use aliyun_core::operation::descriptor::Kind;

/// Descriptors of the members of [`WebTlsConfig`].
pub static WEB_TLS_CONFIG: [ParameterDescriptor; 3] = [
    ParameterDescriptor::optional("CipherSuites").with_kind(Kind::List(&Kind::Text)),
    ParameterDescriptor::optional("MaxVersion"),
    ParameterDescriptor::optional("MinVersion"),
];

/// Web TLS configuration.
///
/// Needs one of the features `CreateWebCustomDomain`, `DeleteWebCustomDomain`,
/// `DescribeWebCustomDomain`, `ListWebCustomDomains`, or `UpdateWebCustomDomain`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct WebTlsConfig {
    /// Cipher suites.
    pub cipher_suites: Option<Vec<String>>,
    /// Maximum version.
    pub max_version: Option<String>,
    /// Minimum version.
    pub min_version: Option<String>,
}

impl WebTlsConfig {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Cipher suites.
    pub fn cipher_suites(
        mut self,
        cipher_suites: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cipher_suites = Some(cipher_suites.into_iter().map(Into::into).collect());
        self
    }

    /// Maximum version.
    pub fn max_version(mut self, max_version: impl Into<String>) -> Self {
        self.max_version = Some(max_version.into());
        self
    }

    /// Minimum version.
    pub fn min_version(mut self, min_version: impl Into<String>) -> Self {
        self.min_version = Some(min_version.into());
        self
    }
}

impl model::Object for WebTlsConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "CipherSuites" => &mut self.cipher_suites,
            "MaxVersion" => &mut self.max_version,
            "MinVersion" => &mut self.min_version,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("CipherSuites", self.cipher_suites.value());
        visitor("MaxVersion", self.max_version.value());
        visitor("MinVersion", self.min_version.value());
    }
}
