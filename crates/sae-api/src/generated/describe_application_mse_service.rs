//! `DescribeApplicationMseService` and what it answers. Needs the feature `DescribeApplicationMseService`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`DescribeApplicationMseService`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DescribeApplicationMseService",
    Method::GET,
    "/pop/v1/sam/app/applicationMseService",
)
.with_parameters(&[
    ParameterDescriptor::required("AppId"),
    ParameterDescriptor::required("EnableAhas").with_kind(Kind::Boolean),
])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"]);

/// Describes application mse service.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/sae/2019-05-06/DescribeApplicationMseService).
///
/// Needs the feature `DescribeApplicationMseService`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeApplicationMseService {
    app_id: Option<String>,
    enable_ahas: Option<bool>,
    extra_query: ExtraQuery,
}

impl DescribeApplicationMseService {
    /// The operation with what it requires.
    ///
    /// - `app_id`: id of the application.
    /// - `enable_ahas`: the parameter `EnableAhas`.
    pub fn new(app_id: impl Into<String>, enable_ahas: bool) -> Self {
        Self {
            app_id: Some(app_id.into()),
            enable_ahas: Some(enable_ahas),
            ..Self::default()
        }
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for DescribeApplicationMseService {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "EnableAhas" => &mut self.enable_ahas,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("EnableAhas", self.enable_ahas.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for DescribeApplicationMseService {
    type Output = DescribeApplicationMseServiceResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// What [`DescribeApplicationMseService`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeApplicationMseServiceResponse {
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

impl model::Object for DescribeApplicationMseServiceResponse {
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
    /// The member `MseAppId`.
    pub mse_app_id: Option<String>,
    /// The member `MseAppName`.
    pub mse_app_name: Option<String>,
    /// The member `MseAppNameSpace`.
    pub mse_app_name_space: Option<String>,
    /// The member `Status`.
    pub status: Option<String>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "MseAppId" => &mut self.mse_app_id,
            "MseAppName" => &mut self.mse_app_name,
            "MseAppNameSpace" => &mut self.mse_app_name_space,
            "Status" => &mut self.status,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("MseAppId", self.mse_app_id.value());
        visitor("MseAppName", self.mse_app_name.value());
        visitor("MseAppNameSpace", self.mse_app_name_space.value());
        visitor("Status", self.status.value());
    }
}
