//! [`WebCertConfig`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, SecretString, Slot};
use aliyun_core::operation::ParameterDescriptor;
use aliyun_core::operation::descriptor::Limit;

/// Descriptors of the members of [`WebCertConfig`].
pub static WEB_CERT_CONFIG: [ParameterDescriptor; 3] = [
    ParameterDescriptor::optional("CertName")
        .with_limits(&[Limit::MinLength(1), Limit::MaxLength(128)]),
    ParameterDescriptor::optional("Certificate").with_limits(&[Limit::MaxLength(20_480)]),
    ParameterDescriptor::optional("PrivateKey")
        .secret()
        .with_limits(&[Limit::MaxLength(4096)]),
];

/// Web certificate configuration.
///
/// Needs one of the features `CreateWebCustomDomain`, `DeleteWebCustomDomain`,
/// `DescribeWebCustomDomain`, `ListWebCustomDomains`, or `UpdateWebCustomDomain`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct WebCertConfig {
    /// Name of the certificate. Limits: at least 1 character and at most 128 characters.
    pub cert_name: Option<String>,
    /// Certificate. Limits: at most 20480 characters.
    pub certificate: Option<String>,
    /// Private key. Secret: never shown by `Debug`. Limits: at most 4096 characters.
    pub private_key: Option<SecretString>,
}

impl WebCertConfig {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the certificate. Limits: at least 1 character and at most 128 characters.
    pub fn cert_name(mut self, cert_name: impl Into<String>) -> Self {
        self.cert_name = Some(cert_name.into());
        self
    }

    /// Certificate. Limits: at most 20480 characters.
    pub fn certificate(mut self, certificate: impl Into<String>) -> Self {
        self.certificate = Some(certificate.into());
        self
    }

    /// Private key. Secret: never shown by `Debug`. Limits: at most 4096 characters.
    pub fn private_key(mut self, private_key: impl Into<SecretString>) -> Self {
        self.private_key = Some(private_key.into());
        self
    }
}

impl model::Object for WebCertConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "CertName" => &mut self.cert_name,
            "Certificate" => &mut self.certificate,
            "PrivateKey" => &mut self.private_key,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("CertName", self.cert_name.value());
        visitor("Certificate", self.certificate.value());
        visitor("PrivateKey", self.private_key.value());
    }
}
