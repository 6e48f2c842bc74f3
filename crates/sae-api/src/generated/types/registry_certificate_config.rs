//! `RegistryCertificateConfig` and what it is made of.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};
use aliyun_core::operation::ParameterDescriptor;
use aliyun_core::operation::descriptor::Kind;

/// The constant facts of the members of [`RegistryCertificateConfig`].
pub static REGISTRY_CERTIFICATE_CONFIG: [ParameterDescriptor; 2] = [
    ParameterDescriptor::optional("CertBase64"),
    ParameterDescriptor::optional("Insecure").with_kind(Kind::Boolean),
];

/// The object `RegistryCertificateConfig` of requests and answers.
///
/// Needs one of the features `CreateWebApplication`, `DeleteWebApplication`,
/// `DeleteWebApplicationRevision`, `DescribeWebApplication`, `DescribeWebApplicationRevision`,
/// `ListWebApplicationRevisions`, `ListWebApplications`, `PublishWebApplicationRevision`,
/// `StartWebApplication`, `StopWebApplication`, or `UpdateWebApplication`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RegistryCertificateConfig {
    /// The member `CertBase64`.
    pub cert_base64: Option<String>,
    /// The member `Insecure`.
    pub insecure: Option<bool>,
}

impl RegistryCertificateConfig {
    /// The object, which requires nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `CertBase64`.
    pub fn cert_base64(mut self, cert_base64: impl Into<String>) -> Self {
        self.cert_base64 = Some(cert_base64.into());
        self
    }

    /// The member `Insecure`.
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
