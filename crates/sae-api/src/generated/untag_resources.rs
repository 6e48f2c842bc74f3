//! [`UntagResources`] and its response. Needs the feature `UntagResources`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`UntagResources`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "UntagResources", Method::DELETE, "/tags")
        .with_parameters(&[
            ParameterDescriptor::required("RegionId"),
            ParameterDescriptor::required("ResourceType"),
            ParameterDescriptor::required("ResourceIds"),
            ParameterDescriptor::optional("TagKeys"),
            ParameterDescriptor::optional("DeleteAll").with_kind(Kind::Boolean),
        ])
        .success_in_body()
        .with_required_members(&["RequestId"]);

/// Removes tags from resources.
///
/// See the vendor's [documentation](https://api.aliyun.com/document/sae/2019-05-06/UntagResources).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct UntagResources {
    region_id: Option<String>,
    resource_type: Option<String>,
    resource_ids: Option<String>,
    tag_keys: Option<String>,
    delete_all: Option<bool>,
    extra_query: ExtraQuery,
}

impl UntagResources {
    /// Creates the operation with its required parameters.
    ///
    /// - `region_id`: ID of the region, such as `cn-shenzhen`.
    /// - `resource_type`: resource type.
    /// - `resource_ids`: IDs of the resources.
    pub fn new(
        region_id: impl Into<String>,
        resource_type: impl Into<String>,
        resource_ids: impl Into<String>,
    ) -> Self {
        Self {
            region_id: Some(region_id.into()),
            resource_type: Some(resource_type.into()),
            resource_ids: Some(resource_ids.into()),
            ..Self::default()
        }
    }

    /// Tag keys.
    pub fn tag_keys(mut self, tag_keys: impl Into<String>) -> Self {
        self.tag_keys = Some(tag_keys.into());
        self
    }

    /// Whether to delete all tags.
    pub fn delete_all(mut self, delete_all: bool) -> Self {
        self.delete_all = Some(delete_all);
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
            "ResourceIds" => &mut self.resource_ids,
            "TagKeys" => &mut self.tag_keys,
            "DeleteAll" => &mut self.delete_all,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RegionId", self.region_id.value());
        visitor("ResourceType", self.resource_type.value());
        visitor("ResourceIds", self.resource_ids.value());
        visitor("TagKeys", self.tag_keys.value());
        visitor("DeleteAll", self.delete_all.value());
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
    /// Status code like that of HTTP: 2xx for success.
    pub code: Option<String>,
    /// Result of the operation.
    pub data: Option<bool>,
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

impl model::Object for UntagResourcesResponse {
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
