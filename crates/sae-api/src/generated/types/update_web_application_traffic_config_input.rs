//! [`UpdateWebApplicationTrafficConfigInput`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::collections::BTreeMap;

use aliyun_core::model::{self, Slot};
use aliyun_core::operation::ParameterDescriptor;
use aliyun_core::operation::descriptor::Kind;

use super::super::types;
use super::WebAclConfig;

/// Descriptors of the members of [`UpdateWebApplicationTrafficConfigInput`].
pub static UPDATE_WEB_APPLICATION_TRAFFIC_CONFIG_INPUT: [ParameterDescriptor; 4] = [
    ParameterDescriptor::optional("AuthType"),
    ParameterDescriptor::optional("DisableURLInternet").with_kind(Kind::Boolean),
    ParameterDescriptor::optional("RevisionsTrafficWeight").with_kind(Kind::Map(&Kind::Number)),
    ParameterDescriptor::optional("WebAclConfig").with_kind(Kind::Object(&types::WEB_ACL_CONFIG)),
];

/// Input of `UpdateWebApplicationTrafficConfig`.
///
/// Needs the feature `UpdateWebApplicationTrafficConfig`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateWebApplicationTrafficConfigInput {
    /// Authentication type.
    pub auth_type: Option<String>,
    /// Whether the URL on the internet is disabled.
    pub disable_url_internet: Option<bool>,
    /// Share of the traffic of each revision.
    pub revisions_traffic_weight: Option<BTreeMap<String, f64>>,
    /// Web ACL configuration.
    pub web_acl_config: Option<WebAclConfig>,
}

impl UpdateWebApplicationTrafficConfigInput {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Authentication type.
    pub fn auth_type(mut self, auth_type: impl Into<String>) -> Self {
        self.auth_type = Some(auth_type.into());
        self
    }

    /// Whether the URL on the internet is disabled.
    pub fn disable_url_internet(mut self, disable_url_internet: bool) -> Self {
        self.disable_url_internet = Some(disable_url_internet);
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

impl model::Object for UpdateWebApplicationTrafficConfigInput {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AuthType" => &mut self.auth_type,
            "DisableURLInternet" => &mut self.disable_url_internet,
            "RevisionsTrafficWeight" => &mut self.revisions_traffic_weight,
            "WebAclConfig" => &mut self.web_acl_config,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AuthType", self.auth_type.value());
        visitor("DisableURLInternet", self.disable_url_internet.value());
        visitor(
            "RevisionsTrafficWeight",
            self.revisions_traffic_weight.value(),
        );
        visitor("WebAclConfig", self.web_acl_config.value());
    }
}
