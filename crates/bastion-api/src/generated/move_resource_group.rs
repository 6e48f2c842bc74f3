//! [`MoveResourceGroup`] and its response. Needs the feature `MoveResourceGroup`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`MoveResourceGroup`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "MoveResourceGroup", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("ResourceId"),
            ParameterDescriptor::required("ResourceGroupId"),
            ParameterDescriptor::required("ResourceType"),
            ParameterDescriptor::required("RegionId"),
        ])
        .with_required_members(&["RequestId"]);

/// Moves a bastion host to another resource group.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/MoveResourceGroup).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct MoveResourceGroup {
    resource_id: Option<String>,
    resource_group_id: Option<String>,
    resource_type: Option<String>,
    region_id: Option<String>,
    extra_query: ExtraQuery,
}

impl MoveResourceGroup {
    /// Creates the operation with its required parameters.
    ///
    /// - `resource_id`: ID of the resource.
    /// - `resource_group_id`: ID of the resource group.
    /// - `resource_type`: resource type.
    /// - `region_id`: ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn new(
        resource_id: impl Into<String>,
        resource_group_id: impl Into<String>,
        resource_type: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Self {
        Self {
            resource_id: Some(resource_id.into()),
            resource_group_id: Some(resource_group_id.into()),
            resource_type: Some(resource_type.into()),
            region_id: Some(region_id.into()),
            ..Self::default()
        }
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for MoveResourceGroup {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ResourceId" => &mut self.resource_id,
            "ResourceGroupId" => &mut self.resource_group_id,
            "ResourceType" => &mut self.resource_type,
            "RegionId" => &mut self.region_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ResourceId", self.resource_id.value());
        visitor("ResourceGroupId", self.resource_group_id.value());
        visitor("ResourceType", self.resource_type.value());
        visitor("RegionId", self.region_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for MoveResourceGroup {
    type Output = MoveResourceGroupResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`MoveResourceGroup`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct MoveResourceGroupResponse {
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for MoveResourceGroupResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RequestId", self.request_id.value());
    }
}
