//! [`RegistryCertificateConfig`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};
use aliyun_core::operation::ParameterDescriptor;
use aliyun_core::operation::descriptor::Kind;

/// Descriptors of the members of [`RegistryCertificateConfig`].
pub static REGISTRY_CERTIFICATE_CONFIG: [ParameterDescriptor; 2] = [
    ParameterDescriptor::optional("CertBase64"),
    ParameterDescriptor::optional("Insecure").with_kind(Kind::Boolean),
];

/// Registry certificate configuration.
///
/// Needs one of the features `CreateWebApplication`, `DeleteWebApplication`,
/// `DeleteWebApplicationRevision`, `DescribeWebApplication`, `DescribeWebApplicationRevision`,
/// `ListWebApplicationRevisions`, `ListWebApplications`, `PublishWebApplicationRevision`,
/// `StartWebApplication`, `StopWebApplication`, or `UpdateWebApplication`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RegistryCertificateConfig {
    /// Certificate, in Base64.
    pub cert_base64: Option<String>,
    /// Whether to skip the verification of certificates.
    pub insecure: Option<bool>,
}

impl RegistryCertificateConfig {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Certificate, in Base64.
    pub fn cert_base64(mut self, cert_base64: impl Into<String>) -> Self {
        self.cert_base64 = Some(cert_base64.into());
        self
    }

    /// Whether to skip the verification of certificates.
    pub fn insecure(mut self, insecure: bool) -> Self {
        self.insecure = Some(insecure);
        self
    }
}

impl model::Object for RegistryCertificateConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "CertBase64" => &mut self.cert_base64,
            "Insecure" => &mut self.insecure,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("CertBase64", self.cert_base64.value());
        visitor("Insecure", self.insecure.value());
    }
}
