//! [`DescribeApplicationMseService`] and its response. Needs the feature `DescribeApplicationMseService`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`DescribeApplicationMseService`].
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

/// Describes the MSE application that belongs to an application.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/DescribeApplicationMseService).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeApplicationMseService {
    app_id: Option<String>,
    enable_ahas: Option<bool>,
    extra_query: ExtraQuery,
}

impl DescribeApplicationMseService {
    /// Creates the operation with its required parameters.
    ///
    /// - `app_id`: ID of the application.
    /// - `enable_ahas`: whether AHAS is enabled.
    pub fn new(app_id: impl Into<String>, enable_ahas: bool) -> Self {
        Self {
            app_id: Some(app_id.into()),
            enable_ahas: Some(enable_ahas),
            ..Self::default()
        }
    }

    /// Adds a query parameter that this version of the crate does not have.
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

/// Response of [`DescribeApplicationMseService`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeApplicationMseServiceResponse {
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

/// `Data` in the response of [`DescribeApplicationMseService`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// ID of the MSE application.
    pub mse_app_id: Option<String>,
    /// Name of the MSE application.
    pub mse_app_name: Option<String>,
    /// MSE application namespace.
    pub mse_app_name_space: Option<String>,
    /// Status.
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
