//! [`WebScalingConfig`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};
use aliyun_core::operation::ParameterDescriptor;
use aliyun_core::operation::descriptor::Kind;

/// Descriptors of the members of [`WebScalingConfig`].
pub static WEB_SCALING_CONFIG: [ParameterDescriptor; 2] = [
    ParameterDescriptor::optional("MaximumInstanceCount").with_kind(Kind::Int64),
    ParameterDescriptor::optional("MinimumInstanceCount").with_kind(Kind::Int64),
];

/// Web scaling configuration.
///
/// Needs one of the features `CreateWebApplication`, `DeleteWebApplication`,
/// `DescribeWebApplication`, `DescribeWebApplicationScalingConfig`, `ListWebApplications`,
/// `StartWebApplication`, `StopWebApplication`, `UpdateWebApplication`, or
/// `UpdateWebApplicationScalingConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct WebScalingConfig {
    /// Maximum number of instances.
    pub maximum_instance_count: Option<i64>,
    /// Minimum number of instances.
    pub minimum_instance_count: Option<i64>,
}

impl WebScalingConfig {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Maximum number of instances.
    pub fn maximum_instance_count(mut self, maximum_instance_count: i64) -> Self {
        self.maximum_instance_count = Some(maximum_instance_count);
        self
    }

    /// Minimum number of instances.
    pub fn minimum_instance_count(mut self, minimum_instance_count: i64) -> Self {
        self.minimum_instance_count = Some(minimum_instance_count);
        self
    }
}

impl model::Object for WebScalingConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "MaximumInstanceCount" => &mut self.maximum_instance_count,
            "MinimumInstanceCount" => &mut self.minimum_instance_count,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("MaximumInstanceCount", self.maximum_instance_count.value());
        visitor("MinimumInstanceCount", self.minimum_instance_count.value());
    }
}
