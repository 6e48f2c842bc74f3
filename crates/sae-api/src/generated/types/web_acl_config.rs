//! [`WebAclConfig`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};
use aliyun_core::operation::ParameterDescriptor;
use aliyun_core::operation::descriptor::Kind;

use super::super::types;
use super::WebAclEntryConfig;

/// Descriptors of the members of [`WebAclConfig`].
pub static WEB_ACL_CONFIG: [ParameterDescriptor; 1] =
    [ParameterDescriptor::required("WebAclEntries")
        .with_kind(Kind::List(&Kind::Object(&types::WEB_ACL_ENTRY_CONFIG)))];

/// Web ACL configuration.
///
/// Needs one of the features `CreateWebApplication`, `DeleteWebApplication`,
/// `DescribeWebApplication`, `DescribeWebApplicationTrafficConfig`, `ListWebApplications`,
/// `StartWebApplication`, `StopWebApplication`, `UpdateWebApplication`, or
/// `UpdateWebApplicationTrafficConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct WebAclConfig {
    /// Web ACL entries. Required.
    pub web_acl_entries: Option<Vec<WebAclEntryConfig>>,
}

impl WebAclConfig {
    /// Creates the object with its required members.
    ///
    /// - `web_acl_entries`: web ACL entries.
    pub fn new(web_acl_entries: impl IntoIterator<Item = WebAclEntryConfig>) -> Self {
        Self {
            web_acl_entries: Some(web_acl_entries.into_iter().collect()),
        }
    }
}

impl model::Object for WebAclConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "WebAclEntries" => &mut self.web_acl_entries,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("WebAclEntries", self.web_acl_entries.value());
    }
}
