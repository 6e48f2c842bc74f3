//! [`TagResources`] and its response. Needs the feature `TagResources`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::{Kind, Limit};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`TagResources`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "TagResources", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::required("RegionId"),
        ParameterDescriptor::required("ResourceType"),
        ParameterDescriptor::required("ResourceId")
            .with_kind(Kind::List(&Kind::Text))
            .with_limits(&[Limit::MaxItems(51)]),
        ParameterDescriptor::optional("Tag")
            .with_kind(Kind::List(&Kind::Object(&[
                ParameterDescriptor::optional("Key"),
                ParameterDescriptor::optional("Value"),
            ])))
            .with_limits(&[Limit::MaxItems(21)]),
    ])
    .with_required_members(&["RequestId"]);

/// Adds tags to bastion hosts.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/TagResources).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct TagResources {
    region_id: Option<String>,
    resource_type: Option<String>,
    resource_id: Option<Vec<String>>,
    tag: Option<Vec<Tag>>,
    extra_query: ExtraQuery,
}

impl TagResources {
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

    /// Tag. Limits: at most 21 items.
    pub fn tag(mut self, tag: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = Some(tag.into_iter().collect());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for TagResources {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RegionId" => &mut self.region_id,
            "ResourceType" => &mut self.resource_type,
            "ResourceId" => &mut self.resource_id,
            "Tag" => &mut self.tag,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RegionId", self.region_id.value());
        visitor("ResourceType", self.resource_type.value());
        visitor("ResourceId", self.resource_id.value());
        visitor("Tag", self.tag.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for TagResources {
    type Output = TagResourcesResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`TagResources`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct TagResourcesResponse {
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for TagResourcesResponse {
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

/// An item of `Tag` in the request of [`TagResources`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Tag {
    /// Key.
    pub key: Option<String>,
    /// Value.
    pub value: Option<String>,
}

impl Tag {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Key.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Value.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl model::Object for Tag {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Key" => &mut self.key,
            "Value" => &mut self.value,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Key", self.key.value());
        visitor("Value", self.value.value());
    }
}
