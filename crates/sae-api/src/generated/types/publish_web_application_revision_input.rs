//! [`PublishWebApplicationRevisionInput`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};
use aliyun_core::operation::ParameterDescriptor;
use aliyun_core::operation::descriptor::{Kind, Limit};

use super::super::types;
use super::Container;

/// Descriptors of the members of [`PublishWebApplicationRevisionInput`].
pub static PUBLISH_WEB_APPLICATION_REVISION_INPUT: [ParameterDescriptor; 4] = [
    ParameterDescriptor::required("Containers")
        .with_kind(Kind::List(&Kind::Object(&types::CONTAINER)))
        .with_limits(&[Limit::MaxItems(1)]),
    ParameterDescriptor::optional("Description").with_limits(&[Limit::MaxLength(256)]),
    ParameterDescriptor::optional("EnableArmsMetrics").with_kind(Kind::Boolean),
    ParameterDescriptor::optional("TakeEffect").with_kind(Kind::Boolean),
];

/// Input of `PublishWebApplicationRevision`.
///
/// Needs the feature `PublishWebApplicationRevision`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PublishWebApplicationRevisionInput {
    /// Containers. Required. Limits: at most 1 item.
    pub containers: Option<Vec<Container>>,
    /// Description. Limits: at most 256 characters.
    pub description: Option<String>,
    /// Whether ARMS metrics are enabled.
    pub enable_arms_metrics: Option<bool>,
    /// Whether it takes effect.
    pub take_effect: Option<bool>,
}

impl PublishWebApplicationRevisionInput {
    /// Creates the object with its required members.
    ///
    /// - `containers`: containers.
    pub fn new(containers: impl IntoIterator<Item = Container>) -> Self {
        Self {
            containers: Some(containers.into_iter().collect()),
            ..Self::default()
        }
    }

    /// Description. Limits: at most 256 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Whether ARMS metrics are enabled.
    pub fn enable_arms_metrics(mut self, enable_arms_metrics: bool) -> Self {
        self.enable_arms_metrics = Some(enable_arms_metrics);
        self
    }

    /// Whether it takes effect.
    pub fn take_effect(mut self, take_effect: bool) -> Self {
        self.take_effect = Some(take_effect);
        self
    }
}

impl model::Object for PublishWebApplicationRevisionInput {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Containers" => &mut self.containers,
            "Description" => &mut self.description,
            "EnableArmsMetrics" => &mut self.enable_arms_metrics,
            "TakeEffect" => &mut self.take_effect,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Containers", self.containers.value());
        visitor("Description", self.description.value());
        visitor("EnableArmsMetrics", self.enable_arms_metrics.value());
        visitor("TakeEffect", self.take_effect.value());
    }
}
