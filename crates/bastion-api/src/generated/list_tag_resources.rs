//! [`ListTagResources`] and its response. Needs the feature `ListTagResources`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::{Kind, Limit};
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`ListTagResources`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "ListTagResources", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("RegionId"),
            ParameterDescriptor::required("ResourceType"),
            ParameterDescriptor::optional("NextToken"),
            ParameterDescriptor::optional("ResourceId")
                .with_kind(Kind::List(&Kind::Text))
                .with_limits(&[Limit::MaxItems(51)]),
            ParameterDescriptor::optional("Tag")
                .with_kind(Kind::List(&Kind::Object(&[
                    ParameterDescriptor::optional("Key"),
                    ParameterDescriptor::optional("Value"),
                ])))
                .with_limits(&[Limit::MaxItems(21)]),
            ParameterDescriptor::optional("ResourceGroupId"),
        ])
        .idempotent()
        .with_required_members(&["RequestId"])
        .with_paging(Paging::by_token("NextToken", "TagResources", "NextToken"));

/// Lists the tags of bastion hosts.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ListTagResources).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListTagResources {
    region_id: Option<String>,
    resource_type: Option<String>,
    next_token: Option<String>,
    resource_id: Option<Vec<String>>,
    tag: Option<Vec<Tag>>,
    resource_group_id: Option<String>,
    extra_query: ExtraQuery,
}

impl ListTagResources {
    /// Creates the operation with its required parameters.
    ///
    /// - `region_id`: ID of the region of the bastion host, such as `cn-hangzhou`.
    /// - `resource_type`: resource type.
    pub fn new(region_id: impl Into<String>, resource_type: impl Into<String>) -> Self {
        Self {
            region_id: Some(region_id.into()),
            resource_type: Some(resource_type.into()),
            ..Self::default()
        }
    }

    /// Token of a page: of the one to return in a request, and of the next one in a response.
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }

    /// IDs of the resources. Limits: at most 51 items.
    pub fn resource_id(mut self, resource_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.resource_id = Some(resource_id.into_iter().map(Into::into).collect());
        self
    }

    /// Tag. Limits: at most 21 items.
    pub fn tag(mut self, tag: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = Some(tag.into_iter().collect());
        self
    }

    /// ID of the resource group.
    pub fn resource_group_id(mut self, resource_group_id: impl Into<String>) -> Self {
        self.resource_group_id = Some(resource_group_id.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for ListTagResources {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RegionId" => &mut self.region_id,
            "ResourceType" => &mut self.resource_type,
            "NextToken" => &mut self.next_token,
            "ResourceId" => &mut self.resource_id,
            "Tag" => &mut self.tag,
            "ResourceGroupId" => &mut self.resource_group_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RegionId", self.region_id.value());
        visitor("ResourceType", self.resource_type.value());
        visitor("NextToken", self.next_token.value());
        visitor("ResourceId", self.resource_id.value());
        visitor("Tag", self.tag.value());
        visitor("ResourceGroupId", self.resource_group_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListTagResources {
    type Output = ListTagResourcesResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for ListTagResources {
    type Item = TagResource;

    #[inline]
    fn items(page: ListTagResourcesResponse) -> Vec<Self::Item> {
        page.tag_resources
    }
}

/// Response of [`ListTagResources`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListTagResourcesResponse {
    /// Token of a page: of the one to return in a request, and of the next one in a response.
    pub next_token: Option<String>,
    /// ID of the request.
    pub request_id: String,
    /// Tag resources.
    pub tag_resources: Vec<TagResource>,
}

impl model::Object for ListTagResourcesResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NextToken" => &mut self.next_token,
            "RequestId" => &mut self.request_id,
            "TagResources" => &mut self.tag_resources,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("NextToken", self.next_token.value());
        visitor("RequestId", self.request_id.value());
        visitor("TagResources", self.tag_resources.value());
    }
}

/// An item of `Tag` in the request of [`ListTagResources`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "an object does nothing until it is sent"]
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

/// An item of `TagResources` in the response of [`ListTagResources`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct TagResource {
    /// ID of the resource.
    pub resource_id: Option<String>,
    /// Resource type.
    pub resource_type: Option<String>,
    /// Tag key.
    pub tag_key: Option<String>,
    /// Tag value.
    pub tag_value: Option<String>,
}

impl model::Object for TagResource {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ResourceId" => &mut self.resource_id,
            "ResourceType" => &mut self.resource_type,
            "TagKey" => &mut self.tag_key,
            "TagValue" => &mut self.tag_value,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ResourceId", self.resource_id.value());
        visitor("ResourceType", self.resource_type.value());
        visitor("TagKey", self.tag_key.value());
        visitor("TagValue", self.tag_value.value());
    }
}
