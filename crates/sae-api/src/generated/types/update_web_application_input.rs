//! [`UpdateWebApplicationInput`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};
use aliyun_core::operation::ParameterDescriptor;
use aliyun_core::operation::descriptor::{Kind, Limit};

use super::super::types;
use super::WebNetworkConfig;

/// Descriptors of the members of [`UpdateWebApplicationInput`].
pub static UPDATE_WEB_APPLICATION_INPUT: [ParameterDescriptor; 2] = [
    ParameterDescriptor::optional("Description").with_limits(&[Limit::MaxLength(256)]),
    ParameterDescriptor::optional("WebNetworkConfig")
        .with_kind(Kind::Object(&types::WEB_NETWORK_CONFIG)),
];

/// Input of `UpdateWebApplication`.
///
/// Needs the feature `UpdateWebApplication`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct UpdateWebApplicationInput {
    /// Description. Limits: at most 256 characters.
    pub description: Option<String>,
    /// Web network configuration.
    pub web_network_config: Option<WebNetworkConfig>,
}

impl UpdateWebApplicationInput {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
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
}

impl model::Object for UpdateWebApplicationInput {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Description" => &mut self.description,
            "WebNetworkConfig" => &mut self.web_network_config,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Description", self.description.value());
        visitor("WebNetworkConfig", self.web_network_config.value());
    }
}
