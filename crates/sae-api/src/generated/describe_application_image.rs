//! `DescribeApplicationImage` and what it answers. Needs the feature `DescribeApplicationImage`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`DescribeApplicationImage`].
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

/// Describes application image.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/sae/2019-05-06/DescribeApplicationImage).
///
/// Needs the feature `DescribeApplicationImage`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeApplicationImage {
    app_id: Option<String>,
    image_url: Option<String>,
    extra_query: ExtraQuery,
}

impl DescribeApplicationImage {
    /// The operation with what it requires.
    ///
    /// - `app_id`: id of the application.
    /// - `image_url`: address of the image.
    pub fn new(app_id: impl Into<String>, image_url: impl Into<String>) -> Self {
        Self {
            app_id: Some(app_id.into()),
            image_url: Some(image_url.into()),
            ..Self::default()
        }
    }

    /// Adds a query parameter that this model does not know.
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

/// What [`DescribeApplicationImage`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeApplicationImageResponse {
    /// Status in the manner of HTTP: 2xx for success.
    pub code: Option<String>,
    /// The member `Data`.
    pub data: Option<Data>,
    /// Error code of a failure. Successful answers can carry one, too; it means nothing there.
    pub error_code: Option<String>,
    /// `success`, or what went wrong.
    pub message: Option<String>,
    /// Id of the request.
    pub request_id: String,
    /// Whether it worked.
    pub success: Option<bool>,
    /// Id for tracing inside the service.
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

/// What stands in `Data`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// The member `CrUrl`.
    pub cr_url: Option<String>,
    /// The member `Logo`.
    pub logo: Option<String>,
    /// Id of the region, such as `cn-shenzhen`.
    pub region_id: Option<String>,
    /// The member `RepoName`.
    pub repo_name: Option<String>,
    /// The member `RepoNamespace`.
    pub repo_namespace: Option<String>,
    /// The member `RepoOriginType`.
    pub repo_origin_type: Option<String>,
    /// The member `RepoTag`.
    pub repo_tag: Option<String>,
    /// The member `RepoType`.
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
