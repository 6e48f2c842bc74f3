//! [`UntagResources`] and its response. Needs the feature `UntagResources`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::{Kind, Limit};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`UntagResources`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "UntagResources", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::required("RegionId"),
        ParameterDescriptor::required("ResourceType"),
        ParameterDescriptor::optional("All").with_kind(Kind::Boolean),
        ParameterDescriptor::required("ResourceId")
            .with_kind(Kind::List(&Kind::Text))
            .with_limits(&[Limit::MaxItems(51)]),
        ParameterDescriptor::optional("TagKey")
            .with_kind(Kind::List(&Kind::Text))
            .with_limits(&[Limit::MaxItems(21)]),
    ])
    .with_required_members(&["RequestId"]);

/// Removes tags from bastion hosts.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/UntagResources).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct UntagResources {
    region_id: Option<String>,
    resource_type: Option<String>,
    all: Option<bool>,
    resource_id: Option<Vec<String>>,
    tag_key: Option<Vec<String>>,
    extra_query: ExtraQuery,
}

impl UntagResources {
    /// Creates the operation with its required parameters.
    ///
    /// - `region_id`: ID of the region of the bastion host, such as `cn-hangzhou`.
    /// - `resource_type`: resource type.
    /// - `resource_id`: IDs of the resources.
    pub fn new(
        region_id: impl Into<String>,
        resource_type: impl Into<String>,
        resource_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            region_id: Some(region_id.into()),
            resource_type: Some(resource_type.into()),
            resource_id: Some(resource_id.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }

    /// All.
    pub fn all(mut self, all: bool) -> Self {
        self.all = Some(all);
        self
    }

    /// Tag key. Limits: at most 21 items.
    pub fn tag_key(mut self, tag_key: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tag_key = Some(tag_key.into_iter().map(Into::into).collect());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for UntagResources {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RegionId" => &mut self.region_id,
            "ResourceType" => &mut self.resource_type,
            "All" => &mut self.all,
            "ResourceId" => &mut self.resource_id,
            "TagKey" => &mut self.tag_key,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RegionId", self.region_id.value());
        visitor("ResourceType", self.resource_type.value());
        visitor("All", self.all.value());
        visitor("ResourceId", self.resource_id.value());
        visitor("TagKey", self.tag_key.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for UntagResources {
    type Output = UntagResourcesResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`UntagResources`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct UntagResourcesResponse {
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for UntagResourcesResponse {
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
