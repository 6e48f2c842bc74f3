//! [`RegistryAuthenticationConfig`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, SecretString, Slot};
use aliyun_core::operation::ParameterDescriptor;

/// Descriptors of the members of [`RegistryAuthenticationConfig`].
pub static REGISTRY_AUTHENTICATION_CONFIG: [ParameterDescriptor; 2] = [
    ParameterDescriptor::optional("Password").secret(),
    ParameterDescriptor::optional("UserName"),
];

/// Registry authentication configuration.
///
/// Needs one of the features `CreateWebApplication`, `DeleteWebApplication`,
/// `DeleteWebApplicationRevision`, `DescribeWebApplication`, `DescribeWebApplicationRevision`,
/// `ListWebApplicationRevisions`, `ListWebApplications`, `PublishWebApplicationRevision`,
/// `StartWebApplication`, `StopWebApplication`, or `UpdateWebApplication`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RegistryAuthenticationConfig {
    /// Password. Secret: never shown by `Debug`.
    pub password: Option<SecretString>,
    /// Name of the user.
    pub user_name: Option<String>,
}

impl RegistryAuthenticationConfig {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Password. Secret: never shown by `Debug`.
    pub fn password(mut self, password: impl Into<SecretString>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Name of the user.
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }
}

impl model::Object for RegistryAuthenticationConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Password" => &mut self.password,
            "UserName" => &mut self.user_name,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Password", self.password.value());
        visitor("UserName", self.user_name.value());
    }
}
