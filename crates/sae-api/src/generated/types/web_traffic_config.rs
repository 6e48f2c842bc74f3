//! [`WebTrafficConfig`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::collections::BTreeMap;

use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::ParameterDescriptor;
use aliyun_core::operation::descriptor::Kind;

use super::super::types;
use super::WebAclConfig;

/// Descriptors of the members of [`WebTrafficConfig`].
pub static WEB_TRAFFIC_CONFIG: [ParameterDescriptor; 4] = [
    ParameterDescriptor::optional("AuthType").with_known_values(&["Anonymous", "Application"]),
    ParameterDescriptor::optional("DisableInternetURL").with_kind(Kind::Boolean),
    ParameterDescriptor::optional("RevisionsTrafficWeight").with_kind(Kind::Map(&Kind::Number)),
    ParameterDescriptor::optional("WebAclConfig").with_kind(Kind::Object(&types::WEB_ACL_CONFIG)),
];

/// Web traffic configuration.
///
/// Needs one of the features `CreateWebApplication`, `DeleteWebApplication`,
/// `DescribeWebApplication`, `DescribeWebApplicationTrafficConfig`, `ListWebApplications`,
/// `StartWebApplication`, `StopWebApplication`, `UpdateWebApplication`, or
/// `UpdateWebApplicationTrafficConfig`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "an object does nothing until it is sent"]
#[non_exhaustive]
pub struct WebTrafficConfig {
    /// Authentication type.
    pub auth_type: Option<AuthType>,
    /// Whether the URL on the internet is disabled.
    pub disable_internet_url: Option<bool>,
    /// Share of the traffic of each revision.
    pub revisions_traffic_weight: Option<BTreeMap<String, f64>>,
    /// Web ACL configuration.
    pub web_acl_config: Option<WebAclConfig>,
}

impl WebTrafficConfig {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Authentication type.
    pub fn auth_type(mut self, auth_type: impl Into<AuthType>) -> Self {
        self.auth_type = Some(auth_type.into());
        self
    }

    /// Whether the URL on the internet is disabled.
    pub fn disable_internet_url(mut self, disable_internet_url: bool) -> Self {
        self.disable_internet_url = Some(disable_internet_url);
        self
    }

    /// Share of the traffic of each revision.
    pub fn revisions_traffic_weight(
        mut self,
        revisions_traffic_weight: impl IntoIterator<Item = (impl Into<String>, f64)>,
    ) -> Self {
        self.revisions_traffic_weight = Some(
            revisions_traffic_weight
                .into_iter()
                .map(|(name, value)| (name.into(), value))
                .collect(),
        );
        self
    }

    /// Web ACL configuration.
    pub fn web_acl_config(mut self, web_acl_config: WebAclConfig) -> Self {
        self.web_acl_config = Some(web_acl_config);
        self
    }
}

impl model::Object for WebTrafficConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AuthType" => &mut self.auth_type,
            "DisableInternetURL" => &mut self.disable_internet_url,
            "RevisionsTrafficWeight" => &mut self.revisions_traffic_weight,
            "WebAclConfig" => &mut self.web_acl_config,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AuthType", self.auth_type.value());
        visitor("DisableInternetURL", self.disable_internet_url.value());
        visitor(
            "RevisionsTrafficWeight",
            self.revisions_traffic_weight.value(),
        );
        visitor("WebAclConfig", self.web_acl_config.value());
    }
}

known_values! {
    /// Authentication type in [`WebTrafficConfig`].
    pub enum AuthType {
        /// Anonymous.
        Anonymous = "Anonymous",
        /// Application.
        Application = "Application",
    }
}
