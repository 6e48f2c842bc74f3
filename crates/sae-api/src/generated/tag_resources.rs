//! [`TagResources`] and its response. Needs the feature `TagResources`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Location;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`TagResources`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "TagResources", Method::POST, "/tags")
        .with_parameters(&[
            ParameterDescriptor::optional("RegionId").with_location(Location::Form),
            ParameterDescriptor::required("ResourceType").with_location(Location::Form),
            ParameterDescriptor::optional("Tags").with_location(Location::Form),
            ParameterDescriptor::required("ResourceIds").with_location(Location::Form),
        ])
        .success_in_body()
        .with_required_members(&["RequestId"]);

/// Adds tags to resources.
///
/// See the vendor's [documentation](https://api.aliyun.com/document/sae/2019-05-06/TagResources).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct TagResources {
    region_id: Option<String>,
    resource_type: Option<String>,
    tags: Option<String>,
    resource_ids: Option<String>,
    extra_query: ExtraQuery,
}

impl TagResources {
    /// Creates the operation with its required parameters.
    ///
    /// - `resource_type`: resource type.
    /// - `resource_ids`: IDs of the resources.
    pub fn new(resource_type: impl Into<String>, resource_ids: impl Into<String>) -> Self {
        Self {
            resource_type: Some(resource_type.into()),
            resource_ids: Some(resource_ids.into()),
            ..Self::default()
        }
    }

    /// ID of the region, such as `cn-shenzhen`. Sent in the form.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Tags. Sent in the form.
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

impl model::Object for TagResources {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RegionId" => &mut self.region_id,
            "ResourceType" => &mut self.resource_type,
            "Tags" => &mut self.tags,
            "ResourceIds" => &mut self.resource_ids,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RegionId", self.region_id.value());
        visitor("ResourceType", self.resource_type.value());
        visitor("Tags", self.tags.value());
        visitor("ResourceIds", self.resource_ids.value());
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

impl model::Object for TagResourcesResponse {
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
