//! [`PathConfig`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};
use aliyun_core::operation::ParameterDescriptor;

/// Descriptors of the members of [`PathConfig`].
pub static PATH_CONFIG: [ParameterDescriptor; 2] = [
    ParameterDescriptor::optional("applicationName"),
    ParameterDescriptor::optional("path"),
];

/// Path configuration.
///
/// Needs one of the features `CreateWebCustomDomain`, `DeleteWebCustomDomain`,
/// `DescribeWebCustomDomain`, `ListWebCustomDomains`, or `UpdateWebCustomDomain`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PathConfig {
    /// Name of the application.
    pub application_name: Option<String>,
    /// Path.
    pub path: Option<String>,
}

impl PathConfig {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the application.
    pub fn application_name(mut self, application_name: impl Into<String>) -> Self {
        self.application_name = Some(application_name.into());
        self
    }

    /// Path.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }
}

impl model::Object for PathConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "applicationName" => &mut self.application_name,
            "path" => &mut self.path,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("applicationName", self.application_name.value());
        visitor("path", self.path.value());
    }
}
