//! [`UpdateAppMode`] and its response. Needs the feature `UpdateAppMode`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`UpdateAppMode`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "UpdateAppMode",
    Method::PUT,
    "/pop/v1/sam/app/updateAppMode",
)
.with_parameters(&[
    ParameterDescriptor::optional("EnableIdle").with_kind(Kind::Boolean),
    ParameterDescriptor::optional("AppId"),
    ParameterDescriptor::optional("NamespaceId"),
    ParameterDescriptor::optional("AppIds"),
    ParameterDescriptor::optional("IdleHour"),
])
.success_in_body()
.with_required_members(&["RequestId"]);

/// Turns the idle mode of applications on or off.
///
/// See the vendor's [documentation](https://api.aliyun.com/document/sae/2019-05-06/UpdateAppMode).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct UpdateAppMode {
    enable_idle: Option<bool>,
    app_id: Option<String>,
    namespace_id: Option<String>,
    app_ids: Option<String>,
    idle_hour: Option<String>,
    extra_query: ExtraQuery,
}

impl UpdateAppMode {
    /// Creates the operation without any parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the idle mode is enabled.
    pub fn enable_idle(mut self, enable_idle: bool) -> Self {
        self.enable_idle = Some(enable_idle);
        self
    }

    /// ID of the application.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }

    /// ID of the namespace.
    pub fn namespace_id(mut self, namespace_id: impl Into<String>) -> Self {
        self.namespace_id = Some(namespace_id.into());
        self
    }

    /// IDs of the applications.
    pub fn app_ids(mut self, app_ids: impl Into<String>) -> Self {
        self.app_ids = Some(app_ids.into());
        self
    }

    /// Hours of the idle mode.
    pub fn idle_hour(mut self, idle_hour: impl Into<String>) -> Self {
        self.idle_hour = Some(idle_hour.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for UpdateAppMode {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "EnableIdle" => &mut self.enable_idle,
            "AppId" => &mut self.app_id,
            "NamespaceId" => &mut self.namespace_id,
            "AppIds" => &mut self.app_ids,
            "IdleHour" => &mut self.idle_hour,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("EnableIdle", self.enable_idle.value());
        visitor("AppId", self.app_id.value());
        visitor("NamespaceId", self.namespace_id.value());
        visitor("AppIds", self.app_ids.value());
        visitor("IdleHour", self.idle_hour.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for UpdateAppMode {
    type Output = UpdateAppModeResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`UpdateAppMode`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct UpdateAppModeResponse {
    /// Status code like that of HTTP: 2xx for success.
    pub code: Option<String>,
    /// Error code. A successful response can contain one, too; ignore it there.
    pub error_code: Option<String>,
    /// `success`, or the error message.
    pub message: Option<String>,
    /// ID of the request.
    pub request_id: String,
    /// Whether the call succeeded.
    pub success: Option<String>,
    /// ID that traces the request inside the service.
    pub trace_id: Option<String>,
}

impl model::Object for UpdateAppModeResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
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
        visitor("ErrorCode", self.error_code.value());
        visitor("Message", self.message.value());
        visitor("RequestId", self.request_id.value());
        visitor("Success", self.success.value());
        visitor("TraceId", self.trace_id.value());
    }
}
