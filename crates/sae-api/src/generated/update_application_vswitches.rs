//! [`UpdateApplicationVswitches`] and its response. Needs the feature `UpdateApplicationVswitches`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`UpdateApplicationVswitches`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "UpdateApplicationVswitches",
    Method::PUT,
    "/pop/v1/sam/app/updateAppVswitches",
)
.with_parameters(&[
    ParameterDescriptor::required("AppId"),
    ParameterDescriptor::required("VSwitchId"),
    ParameterDescriptor::optional("Deploy").with_kind(Kind::Boolean),
    ParameterDescriptor::optional("MinReadyInstanceRatio").with_kind(Kind::Int32),
    ParameterDescriptor::optional("MinReadyInstances").with_kind(Kind::Int32),
])
.success_in_body()
.with_required_members(&["RequestId"]);

/// Changes the vSwitches of an application.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/UpdateApplicationVswitches).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct UpdateApplicationVswitches {
    app_id: Option<String>,
    v_switch_id: Option<String>,
    deploy: Option<bool>,
    min_ready_instance_ratio: Option<i32>,
    min_ready_instances: Option<i32>,
    extra_query: ExtraQuery,
}

impl UpdateApplicationVswitches {
    /// Creates the operation with its required parameters.
    ///
    /// - `app_id`: ID of the application.
    /// - `v_switch_id`: ID of the vSwitch.
    pub fn new(app_id: impl Into<String>, v_switch_id: impl Into<String>) -> Self {
        Self {
            app_id: Some(app_id.into()),
            v_switch_id: Some(v_switch_id.into()),
            ..Self::default()
        }
    }

    /// Whether to deploy the application at once.
    pub fn deploy(mut self, deploy: bool) -> Self {
        self.deploy = Some(deploy);
        self
    }

    /// Minimum percentage of instances that stay available during a change.
    pub fn min_ready_instance_ratio(mut self, min_ready_instance_ratio: i32) -> Self {
        self.min_ready_instance_ratio = Some(min_ready_instance_ratio);
        self
    }

    /// Minimum number of instances that stay available during a change.
    pub fn min_ready_instances(mut self, min_ready_instances: i32) -> Self {
        self.min_ready_instances = Some(min_ready_instances);
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for UpdateApplicationVswitches {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "VSwitchId" => &mut self.v_switch_id,
            "Deploy" => &mut self.deploy,
            "MinReadyInstanceRatio" => &mut self.min_ready_instance_ratio,
            "MinReadyInstances" => &mut self.min_ready_instances,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("VSwitchId", self.v_switch_id.value());
        visitor("Deploy", self.deploy.value());
        visitor(
            "MinReadyInstanceRatio",
            self.min_ready_instance_ratio.value(),
        );
        visitor("MinReadyInstances", self.min_ready_instances.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for UpdateApplicationVswitches {
    type Output = UpdateApplicationVswitchesResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`UpdateApplicationVswitches`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct UpdateApplicationVswitchesResponse {
    /// Status code like that of HTTP: 2xx for success.
    pub code: Option<String>,
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

impl model::Object for UpdateApplicationVswitchesResponse {
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
