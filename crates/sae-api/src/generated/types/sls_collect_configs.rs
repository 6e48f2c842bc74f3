//! [`SlsCollectConfigs`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};
use aliyun_core::operation::ParameterDescriptor;
use aliyun_core::operation::descriptor::Kind;

use super::super::types;
use super::SlsCollectConfig;

/// Descriptors of the members of [`SlsCollectConfigs`].
pub static SLS_COLLECT_CONFIGS: [ParameterDescriptor; 1] =
    [ParameterDescriptor::optional("CollectConfigs")
        .with_kind(Kind::List(&Kind::Object(&types::SLS_COLLECT_CONFIG)))];

/// SLS collect configurations.
///
/// Needs one of the features `CreateWebApplication`, `DeleteWebApplication`,
/// `DeleteWebApplicationRevision`, `DescribeWebApplication`, `DescribeWebApplicationRevision`,
/// `ListWebApplicationRevisions`, `ListWebApplications`, `PublishWebApplicationRevision`,
/// `StartWebApplication`, `StopWebApplication`, or `UpdateWebApplication`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SlsCollectConfigs {
    /// Log collection settings.
    pub collect_configs: Option<Vec<SlsCollectConfig>>,
}

impl SlsCollectConfigs {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Log collection settings.
    pub fn collect_configs(
        mut self,
        collect_configs: impl IntoIterator<Item = SlsCollectConfig>,
    ) -> Self {
        self.collect_configs = Some(collect_configs.into_iter().collect());
        self
    }
}

impl model::Object for SlsCollectConfigs {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "CollectConfigs" => &mut self.collect_configs,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("CollectConfigs", self.collect_configs.value());
    }
}
