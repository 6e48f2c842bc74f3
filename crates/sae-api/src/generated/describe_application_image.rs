//! [`DescribeApplicationImage`] and its response. Needs the feature `DescribeApplicationImage`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`DescribeApplicationImage`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DescribeApplicationImage",
    Method::GET,
    "/pop/v1/sam/container/describeApplicationImage",
)
.with_parameters(&[
    ParameterDescriptor::required("AppId"),
    ParameterDescriptor::required("ImageUrl"),
])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"]);

/// Describes the image of an application.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/DescribeApplicationImage).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeApplicationImage {
    app_id: Option<String>,
    image_url: Option<String>,
    extra_query: ExtraQuery,
}

impl DescribeApplicationImage {
    /// Creates the operation with its required parameters.
    ///
    /// - `app_id`: ID of the application.
    /// - `image_url`: image URL.
    pub fn new(app_id: impl Into<String>, image_url: impl Into<String>) -> Self {
        Self {
            app_id: Some(app_id.into()),
            image_url: Some(image_url.into()),
            ..Self::default()
        }
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for DescribeApplicationImage {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "ImageUrl" => &mut self.image_url,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("ImageUrl", self.image_url.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for DescribeApplicationImage {
    type Output = DescribeApplicationImageResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`DescribeApplicationImage`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeApplicationImageResponse {
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

impl model::Object for DescribeApplicationImageResponse {
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

/// `Data` in the response of [`DescribeApplicationImage`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// CR URL.
    pub cr_url: Option<String>,
    /// Logo.
    pub logo: Option<String>,
    /// ID of the region, such as `cn-shenzhen`.
    pub region_id: Option<String>,
    /// Name of the repository.
    pub repo_name: Option<String>,
    /// Repository namespace.
    pub repo_namespace: Option<String>,
    /// Repository origin type.
    pub repo_origin_type: Option<String>,
    /// Repository tag.
    pub repo_tag: Option<String>,
    /// Repository type.
    pub repo_type: Option<String>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "CrUrl" => &mut self.cr_url,
            "Logo" => &mut self.logo,
            "RegionId" => &mut self.region_id,
            "RepoName" => &mut self.repo_name,
            "RepoNamespace" => &mut self.repo_namespace,
            "RepoOriginType" => &mut self.repo_origin_type,
            "RepoTag" => &mut self.repo_tag,
            "RepoType" => &mut self.repo_type,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("CrUrl", self.cr_url.value());
        visitor("Logo", self.logo.value());
        visitor("RegionId", self.region_id.value());
        visitor("RepoName", self.repo_name.value());
        visitor("RepoNamespace", self.repo_namespace.value());
        visitor("RepoOriginType", self.repo_origin_type.value());
        visitor("RepoTag", self.repo_tag.value());
        visitor("RepoType", self.repo_type.value());
    }
}
