//! [`CreateWebApplicationInput`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};
use aliyun_core::operation::ParameterDescriptor;
use aliyun_core::operation::descriptor::{Kind, Limit};

use super::super::types;
use super::{RevisionConfig, WebNetworkConfig, WebScalingConfig, WebTrafficConfig};

/// Descriptors of the members of [`CreateWebApplicationInput`].
pub static CREATE_WEB_APPLICATION_INPUT: [ParameterDescriptor; 6] = [
    ParameterDescriptor::required("ApplicationName")
        .with_limits(&[Limit::MinLength(1), Limit::MaxLength(128)]),
    ParameterDescriptor::optional("Description").with_limits(&[Limit::MaxLength(256)]),
    ParameterDescriptor::required("RevisionConfig")
        .with_kind(Kind::Object(&types::REVISION_CONFIG)),
    ParameterDescriptor::optional("WebNetworkConfig")
        .with_kind(Kind::Object(&types::WEB_NETWORK_CONFIG)),
    ParameterDescriptor::optional("WebScalingConfig")
        .with_kind(Kind::Object(&types::WEB_SCALING_CONFIG)),
    ParameterDescriptor::optional("WebTrafficConfig")
        .with_kind(Kind::Object(&types::WEB_TRAFFIC_CONFIG)),
];

/// Input of `CreateWebApplication`.
///
/// Needs the feature `CreateWebApplication`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateWebApplicationInput {
    /// Name of the application. Required. Limits: at least 1 character and at most 128 characters.
    pub application_name: Option<String>,
    /// Description. Limits: at most 256 characters.
    pub description: Option<String>,
    /// Revision configuration. Required.
    pub revision_config: Option<RevisionConfig>,
    /// Web network configuration.
    pub web_network_config: Option<WebNetworkConfig>,
    /// Web scaling configuration.
    pub web_scaling_config: Option<WebScalingConfig>,
    /// Web traffic configuration.
    pub web_traffic_config: Option<WebTrafficConfig>,
}

impl CreateWebApplicationInput {
    /// Creates the object with its required members.
    ///
    /// - `application_name`: name of the application.
    /// - `revision_config`: revision configuration.
    pub fn new(application_name: impl Into<String>, revision_config: RevisionConfig) -> Self {
        Self {
            application_name: Some(application_name.into()),
            revision_config: Some(revision_config),
            ..Self::default()
        }
    }

    /// Description. Limits: at most 256 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Web network configuration.
    pub fn web_network_config(mut self, web_network_config: WebNetworkConfig) -> Self {
        self.web_network_config = Some(web_network_config);
        self
    }

    /// Web scaling configuration.
    pub fn web_scaling_config(mut self, web_scaling_config: WebScalingConfig) -> Self {
        self.web_scaling_config = Some(web_scaling_config);
        self
    }

    /// Web traffic configuration.
    pub fn web_traffic_config(mut self, web_traffic_config: WebTrafficConfig) -> Self {
        self.web_traffic_config = Some(web_traffic_config);
        self
    }
}

impl model::Object for CreateWebApplicationInput {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ApplicationName" => &mut self.application_name,
            "Description" => &mut self.description,
            "RevisionConfig" => &mut self.revision_config,
            "WebNetworkConfig" => &mut self.web_network_config,
            "WebScalingConfig" => &mut self.web_scaling_config,
            "WebTrafficConfig" => &mut self.web_traffic_config,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ApplicationName", self.application_name.value());
        visitor("Description", self.description.value());
        visitor("RevisionConfig", self.revision_config.value());
        visitor("WebNetworkConfig", self.web_network_config.value());
        visitor("WebScalingConfig", self.web_scaling_config.value());
        visitor("WebTrafficConfig", self.web_traffic_config.value());
    }
}
