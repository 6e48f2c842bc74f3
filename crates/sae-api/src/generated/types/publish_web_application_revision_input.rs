//! `PublishWebApplicationRevisionInput` and what it is made of.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{Fields, Slot, View};
use aliyun_core::operation::ParameterDescriptor;
use aliyun_core::operation::descriptor::{Kind, Limit};

use super::super::types;
use super::Container;

/// The constant facts of the members of [`PublishWebApplicationRevisionInput`].
pub static PUBLISH_WEB_APPLICATION_REVISION_INPUT: [ParameterDescriptor; 4] = [
    ParameterDescriptor::required("Containers")
        .of(Kind::List(&Kind::Object(&types::CONTAINER)))
        .limits(&[Limit::MaxItems(1)]),
    ParameterDescriptor::optional("Description").limits(&[Limit::MaxLength(256)]),
    ParameterDescriptor::optional("EnableArmsMetrics").of(Kind::Boolean),
    ParameterDescriptor::optional("TakeEffect").of(Kind::Boolean),
];

/// The object `PublishWebApplicationRevisionInput` of requests and answers.
///
/// Needs the feature `PublishWebApplicationRevision`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PublishWebApplicationRevisionInput {
    /// The member `Containers`.
    ///
    /// Limits: at most 1 item.
    pub containers: Option<Vec<Container>>,
    /// The member `Description`.
    ///
    /// Limits: at most 256 characters.
    pub description: Option<String>,
    /// The member `EnableArmsMetrics`.
    pub enable_arms_metrics: Option<bool>,
    /// The member `TakeEffect`.
    pub take_effect: Option<bool>,
}

impl PublishWebApplicationRevisionInput {
    /// The object with what it requires.
    ///
    /// - `containers`: the member `Containers`.
    pub fn new(containers: impl IntoIterator<Item = Container>) -> Self {
        Self {
            containers: Some(containers.into_iter().collect()),
            ..Self::default()
        }
    }

    /// The member `Description`.
    ///
    /// Limits: at most 256 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The member `EnableArmsMetrics`.
    pub fn enable_arms_metrics(mut self, enable_arms_metrics: bool) -> Self {
        self.enable_arms_metrics = Some(enable_arms_metrics);
        self
    }

    /// The member `TakeEffect`.
    pub fn take_effect(mut self, take_effect: bool) -> Self {
        self.take_effect = Some(take_effect);
        self
    }
}

impl Fields for PublishWebApplicationRevisionInput {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Containers" => &mut self.containers,
            "Description" => &mut self.description,
            "EnableArmsMetrics" => &mut self.enable_arms_metrics,
            "TakeEffect" => &mut self.take_effect,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("Containers", self.containers.view());
        to("Description", self.description.view());
        to("EnableArmsMetrics", self.enable_arms_metrics.view());
        to("TakeEffect", self.take_effect.view());
    }
}
