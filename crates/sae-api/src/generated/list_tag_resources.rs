//! [`ListTagResources`] and its response. Needs the feature `ListTagResources`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`ListTagResources`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "ListTagResources", Method::GET, "/tags")
        .with_parameters(&[
            ParameterDescriptor::required("RegionId"),
            ParameterDescriptor::required("ResourceType"),
            ParameterDescriptor::optional("NextToken"),
            ParameterDescriptor::optional("ResourceIds"),
            ParameterDescriptor::optional("Tags"),
        ])
        .idempotent()
        .success_in_body()
        .with_required_members(&["RequestId"])
        .with_paging(Paging::by_token(
            "NextToken",
            "Data.TagResources",
            "Data.NextToken",
        ));

/// Lists the tags of resources.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/ListTagResources).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListTagResources {
    region_id: Option<String>,
    resource_type: Option<String>,
    next_token: Option<String>,
    resource_ids: Option<String>,
    tags: Option<String>,
    extra_query: ExtraQuery,
}

impl ListTagResources {
    /// Creates the operation with its required parameters.
    ///
    /// - `region_id`: ID of the region, such as `cn-shenzhen`.
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

    /// IDs of the resources.
    pub fn resource_ids(mut self, resource_ids: impl Into<String>) -> Self {
        self.resource_ids = Some(resource_ids.into());
        self
    }

    /// Tags.
    pub fn tags(mut self, tags: impl Into<String>) -> Self {
        self.tags = Some(tags.into());
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
            "ResourceIds" => &mut self.resource_ids,
            "Tags" => &mut self.tags,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RegionId", self.region_id.value());
        visitor("ResourceType", self.resource_type.value());
        visitor("NextToken", self.next_token.value());
        visitor("ResourceIds", self.resource_ids.value());
        visitor("Tags", self.tags.value());
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
        page.data.unwrap_or_default().tag_resources
    }
}

/// Response of [`ListTagResources`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListTagResourcesResponse {
    /// Status code like that of HTTP: 2xx for success.
    pub code: Option<String>,
    /// Result of the operation.
    pub data: Option<Data>,
    /// Error code. A successful response can contain one, too; ignore it there.
    pub error_code: Option<String>,
    /// `success`, or the error message.
    pub message: Option<String>,
    /// ID of the request.
    pub request_id: String,
    /// Whether the call succeeded.
    pub success: Option<bool>,
    /// ID that traces the request inside the service.
    pub trace_id: Option<String>,
}

impl model::Object for ListTagResourcesResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "Data" => &mut self.data,
            "ErrorCode" => &mut self.error_code,
            "Message" => &mut self.message,
            "RequestId" => &mut self.request_id,
            "Success" => &mut self.success,
            "TraceId" => &mut self.trace_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Code", self.code.value());
        visitor("Data", self.data.value());
        visitor("ErrorCode", self.error_code.value());
        visitor("Message", self.message.value());
        visitor("RequestId", self.request_id.value());
        visitor("Success", self.success.value());
        visitor("TraceId", self.trace_id.value());
    }
}

/// `Data` in the response of [`ListTagResources`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// Token of a page: of the one to return in a request, and of the next one in a response.
    pub next_token: Option<String>,
    /// Tag resources.
    pub tag_resources: Vec<TagResource>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NextToken" => &mut self.next_token,
            "TagResources" => &mut self.tag_resources,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("NextToken", self.next_token.value());
        visitor("TagResources", self.tag_resources.value());
    }
}

/// An item of `Data.TagResources` in the response of [`ListTagResources`].
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
