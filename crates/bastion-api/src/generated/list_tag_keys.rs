//! [`ListTagKeys`] and its response. Needs the feature `ListTagKeys`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`ListTagKeys`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "ListTagKeys", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::required("RegionId"),
        ParameterDescriptor::required("ResourceType"),
        ParameterDescriptor::optional("PageSize").with_kind(Kind::Int32),
        ParameterDescriptor::optional("PageNumber").with_kind(Kind::Int32),
        ParameterDescriptor::optional("ResourceGroupId"),
    ])
    .idempotent()
    .with_required_members(&["RequestId"])
    .with_paging(
        Paging::by_number("PageNumber", "TagKeys")
            .with_size_parameter("PageSize")
            .with_total_count("TotalCount")
            .with_page_number("PageNumber")
            .with_page_size("PageSize"),
    );

/// Lists the keys of tags.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ListTagKeys).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListTagKeys {
    region_id: Option<String>,
    resource_type: Option<String>,
    page_size: Option<i32>,
    page_number: Option<i32>,
    resource_group_id: Option<String>,
    extra_query: ExtraQuery,
}

impl ListTagKeys {
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

    /// Maximum number of items on a page.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Number of the page, counted from 1.
    pub fn page_number(mut self, page_number: i32) -> Self {
        self.page_number = Some(page_number);
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

impl model::Object for ListTagKeys {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RegionId" => &mut self.region_id,
            "ResourceType" => &mut self.resource_type,
            "PageSize" => &mut self.page_size,
            "PageNumber" => &mut self.page_number,
            "ResourceGroupId" => &mut self.resource_group_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RegionId", self.region_id.value());
        visitor("ResourceType", self.resource_type.value());
        visitor("PageSize", self.page_size.value());
        visitor("PageNumber", self.page_number.value());
        visitor("ResourceGroupId", self.resource_group_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListTagKeys {
    type Output = ListTagKeysResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for ListTagKeys {
    type Item = TagKey;

    #[inline]
    fn items(page: ListTagKeysResponse) -> Vec<Self::Item> {
        page.tag_keys
    }
}

/// Response of [`ListTagKeys`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListTagKeysResponse {
    /// Number of the page, counted from 1.
    pub page_number: Option<i64>,
    /// Maximum number of items on a page.
    pub page_size: Option<i64>,
    /// ID of the request.
    pub request_id: String,
    /// Tag keys.
    pub tag_keys: Vec<TagKey>,
    /// Total number of items, on all pages.
    pub total_count: Option<i64>,
}

impl model::Object for ListTagKeysResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "PageNumber" => &mut self.page_number,
            "PageSize" => &mut self.page_size,
            "RequestId" => &mut self.request_id,
            "TagKeys" => &mut self.tag_keys,
            "TotalCount" => &mut self.total_count,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("PageNumber", self.page_number.value());
        visitor("PageSize", self.page_size.value());
        visitor("RequestId", self.request_id.value());
        visitor("TagKeys", self.tag_keys.value());
        visitor("TotalCount", self.total_count.value());
    }
}

/// An item of `TagKeys` in the response of [`ListTagKeys`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct TagKey {
    /// Number of tags.
    pub tag_count: Option<i64>,
    /// Tag key.
    pub tag_key: Option<String>,
}

impl model::Object for TagKey {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "TagCount" => &mut self.tag_count,
            "TagKey" => &mut self.tag_key,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("TagCount", self.tag_count.value());
        visitor("TagKey", self.tag_key.value());
    }
}
