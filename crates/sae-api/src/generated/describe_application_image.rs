//! `DescribeApplicationImage` and what it answers. Needs the feature `DescribeApplicationImage`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{Fields, Slot, View};
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
.repeatable()
.with_verdict()
.with_guaranteed(&["RequestId"]);

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

impl Fields for DescribeApplicationImage {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "ImageUrl" => &mut self.image_url,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("AppId", self.app_id.view());
        to("ImageUrl", self.image_url.view());
        self.extra_query.each(to);
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

impl Fields for DescribeApplicationImageResponse {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
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
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("Code", self.code.view());
        to("Data", self.data.view());
        to("ErrorCode", self.error_code.view());
        to("Message", self.message.view());
        to("RequestId", self.request_id.view());
        to("Success", self.success.view());
        to("TraceId", self.trace_id.view());
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

impl Fields for Data {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
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
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("CrUrl", self.cr_url.view());
        to("Logo", self.logo.view());
        to("RegionId", self.region_id.view());
        to("RepoName", self.repo_name.view());
        to("RepoNamespace", self.repo_namespace.view());
        to("RepoOriginType", self.repo_origin_type.view());
        to("RepoTag", self.repo_tag.view());
        to("RepoType", self.repo_type.view());
    }
}
