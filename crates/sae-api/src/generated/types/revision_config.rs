//! [`RevisionConfig`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};
use aliyun_core::operation::ParameterDescriptor;
use aliyun_core::operation::descriptor::{Kind, Limit};

use super::super::types;
use super::{Container, WebNetworkConfig};

/// Descriptors of the members of [`RevisionConfig`].
pub static REVISION_CONFIG: [ParameterDescriptor; 3] = [
    ParameterDescriptor::required("Containers")
        .with_kind(Kind::List(&Kind::Object(&types::CONTAINER)))
        .with_limits(&[Limit::MaxItems(1)]),
    ParameterDescriptor::optional("EnableArmsMetrics").with_kind(Kind::Boolean),
    ParameterDescriptor::optional("WebNetworkConfig")
        .with_kind(Kind::Object(&types::WEB_NETWORK_CONFIG)),
];

/// Revision configuration.
///
/// Needs one of the features `CreateWebApplication`, `DeleteWebApplication`,
/// `DeleteWebApplicationRevision`, `DescribeWebApplication`, `DescribeWebApplicationRevision`,
/// `ListWebApplicationRevisions`, `ListWebApplications`, `PublishWebApplicationRevision`,
/// `StartWebApplication`, `StopWebApplication`, or `UpdateWebApplication`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RevisionConfig {
    /// Containers. Required. Limits: at most 1 item.
    pub containers: Option<Vec<Container>>,
    /// Whether ARMS metrics are enabled.
    pub enable_arms_metrics: Option<bool>,
    /// Web network configuration.
    pub web_network_config: Option<WebNetworkConfig>,
}

impl RevisionConfig {
    /// Creates the object with its required members.
    ///
    /// - `containers`: containers.
    pub fn new(containers: impl IntoIterator<Item = Container>) -> Self {
        Self {
            containers: Some(containers.into_iter().collect()),
            ..Self::default()
        }
    }

    /// Whether ARMS metrics are enabled.
    pub fn enable_arms_metrics(mut self, enable_arms_metrics: bool) -> Self {
        self.enable_arms_metrics = Some(enable_arms_metrics);
        self
    }

    /// Web network configuration.
    pub fn web_network_config(mut self, web_network_config: WebNetworkConfig) -> Self {
        self.web_network_config = Some(web_network_config);
        self
    }
}

impl model::Object for RevisionConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Containers" => &mut self.containers,
            "EnableArmsMetrics" => &mut self.enable_arms_metrics,
            "WebNetworkConfig" => &mut self.web_network_config,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Containers", self.containers.value());
        visitor("EnableArmsMetrics", self.enable_arms_metrics.value());
        visitor("WebNetworkConfig", self.web_network_config.value());
    }
}
