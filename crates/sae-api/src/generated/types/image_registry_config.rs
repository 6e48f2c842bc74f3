//! [`ImageRegistryConfig`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};
use aliyun_core::operation::ParameterDescriptor;
use aliyun_core::operation::descriptor::Kind;

use super::super::types;
use super::{RegistryAuthenticationConfig, RegistryCertificateConfig};

/// Descriptors of the members of [`ImageRegistryConfig`].
pub static IMAGE_REGISTRY_CONFIG: [ParameterDescriptor; 2] = [
    ParameterDescriptor::optional("AuthConfig")
        .with_kind(Kind::Object(&types::REGISTRY_AUTHENTICATION_CONFIG)),
    ParameterDescriptor::optional("CertConfig")
        .with_kind(Kind::Object(&types::REGISTRY_CERTIFICATE_CONFIG)),
];

/// Image registry configuration.
///
/// Needs one of the features `CreateWebApplication`, `DeleteWebApplication`,
/// `DeleteWebApplicationRevision`, `DescribeWebApplication`, `DescribeWebApplicationRevision`,
/// `ListWebApplicationRevisions`, `ListWebApplications`, `PublishWebApplicationRevision`,
/// `StartWebApplication`, `StopWebApplication`, or `UpdateWebApplication`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ImageRegistryConfig {
    /// Authentication configuration.
    pub auth_config: Option<RegistryAuthenticationConfig>,
    /// Certificate configuration.
    pub cert_config: Option<RegistryCertificateConfig>,
}

impl ImageRegistryConfig {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Authentication configuration.
    pub fn auth_config(mut self, auth_config: RegistryAuthenticationConfig) -> Self {
        self.auth_config = Some(auth_config);
        self
    }

    /// Certificate configuration.
    pub fn cert_config(mut self, cert_config: RegistryCertificateConfig) -> Self {
        self.cert_config = Some(cert_config);
        self
    }
}

impl model::Object for ImageRegistryConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AuthConfig" => &mut self.auth_config,
            "CertConfig" => &mut self.cert_config,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AuthConfig", self.auth_config.value());
        visitor("CertConfig", self.cert_config.value());
    }
}
