//! [`UpdateWebApplicationScalingConfigInput`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};
use aliyun_core::operation::ParameterDescriptor;
use aliyun_core::operation::descriptor::Kind;

/// Descriptors of the members of [`UpdateWebApplicationScalingConfigInput`].
pub static UPDATE_WEB_APPLICATION_SCALING_CONFIG_INPUT: [ParameterDescriptor; 2] = [
    ParameterDescriptor::required("MaximumInstanceCount").with_kind(Kind::Int64),
    ParameterDescriptor::required("MinimumInstanceCount").with_kind(Kind::Int64),
];

/// Input of `UpdateWebApplicationScalingConfig`.
///
/// Needs the feature `UpdateWebApplicationScalingConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct UpdateWebApplicationScalingConfigInput {
    /// Maximum number of instances. Required.
    pub maximum_instance_count: Option<i64>,
    /// Minimum number of instances. Required.
    pub minimum_instance_count: Option<i64>,
}

impl UpdateWebApplicationScalingConfigInput {
    /// Creates the object with its required members.
    ///
    /// - `maximum_instance_count`: maximum number of instances.
    /// - `minimum_instance_count`: minimum number of instances.
    pub fn new(maximum_instance_count: i64, minimum_instance_count: i64) -> Self {
        Self {
            maximum_instance_count: Some(maximum_instance_count),
            minimum_instance_count: Some(minimum_instance_count),
        }
    }
}

impl model::Object for UpdateWebApplicationScalingConfigInput {
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
