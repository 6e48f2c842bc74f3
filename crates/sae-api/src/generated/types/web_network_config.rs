//! [`WebNetworkConfig`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};
use aliyun_core::operation::ParameterDescriptor;
use aliyun_core::operation::descriptor::{Kind, Limit};

/// Descriptors of the members of [`WebNetworkConfig`].
pub static WEB_NETWORK_CONFIG: [ParameterDescriptor; 3] = [
    ParameterDescriptor::optional("InternetAccess").with_kind(Kind::Boolean),
    ParameterDescriptor::optional("SecurityGroupId").with_limits(&[Limit::MaxLength(50)]),
    ParameterDescriptor::optional("VSwitchIds")
        .with_kind(Kind::List(&Kind::Text))
        .with_limits(&[Limit::MaxItems(10)]),
];

/// Web network configuration.
///
/// Needs one of the features `CreateWebApplication`, `DeleteWebApplication`,
/// `DeleteWebApplicationRevision`, `DescribeWebApplication`, `DescribeWebApplicationRevision`,
/// `ListWebApplicationRevisions`, `ListWebApplications`, `PublishWebApplicationRevision`,
/// `StartWebApplication`, `StopWebApplication`, or `UpdateWebApplication`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct WebNetworkConfig {
    /// Internet access.
    pub internet_access: Option<bool>,
    /// ID of the security group. Limits: at most 50 characters.
    pub security_group_id: Option<String>,
    /// IDs of the vSwitches. Limits: at most 10 items.
    pub v_switch_ids: Option<Vec<String>>,
}

impl WebNetworkConfig {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Internet access.
    pub fn internet_access(mut self, internet_access: bool) -> Self {
        self.internet_access = Some(internet_access);
        self
    }

    /// ID of the security group. Limits: at most 50 characters.
    pub fn security_group_id(mut self, security_group_id: impl Into<String>) -> Self {
        self.security_group_id = Some(security_group_id.into());
        self
    }

    /// IDs of the vSwitches. Limits: at most 10 items.
    pub fn v_switch_ids(
        mut self,
        v_switch_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.v_switch_ids = Some(v_switch_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl model::Object for WebNetworkConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InternetAccess" => &mut self.internet_access,
            "SecurityGroupId" => &mut self.security_group_id,
            "VSwitchIds" => &mut self.v_switch_ids,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InternetAccess", self.internet_access.value());
        visitor("SecurityGroupId", self.security_group_id.value());
        visitor("VSwitchIds", self.v_switch_ids.value());
    }
}
