//! [`WebAclEntryConfig`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};
use aliyun_core::operation::ParameterDescriptor;

/// Descriptors of the members of [`WebAclEntryConfig`].
pub static WEB_ACL_ENTRY_CONFIG: [ParameterDescriptor; 1] =
    [ParameterDescriptor::required("Entry")];

/// Web ACL entry configuration.
///
/// Needs one of the features `CreateWebApplication`, `DeleteWebApplication`,
/// `DescribeWebApplication`, `DescribeWebApplicationTrafficConfig`, `ListWebApplications`,
/// `StartWebApplication`, `StopWebApplication`, `UpdateWebApplication`, or
/// `UpdateWebApplicationTrafficConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct WebAclEntryConfig {
    /// Entry. Required.
    pub entry: Option<String>,
}

impl WebAclEntryConfig {
    /// Creates the object with its required members.
    ///
    /// - `entry`: entry.
    pub fn new(entry: impl Into<String>) -> Self {
        Self {
            entry: Some(entry.into()),
        }
    }
}

impl model::Object for WebAclEntryConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Entry" => &mut self.entry,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Entry", self.entry.value());
    }
}
