//! [`EnableApplicationScalingRule`] and its response. Needs the feature `EnableApplicationScalingRule`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`EnableApplicationScalingRule`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "EnableApplicationScalingRule",
    Method::PUT,
    "/pop/v1/sam/scale/enableApplicationScalingRule",
)
.with_parameters(&[
    ParameterDescriptor::required("AppId"),
    ParameterDescriptor::required("ScalingRuleName"),
])
.success_in_body()
.with_required_members(&["RequestId"]);

/// Enables a scaling rule of an application.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/EnableApplicationScalingRule).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct EnableApplicationScalingRule {
    app_id: Option<String>,
    scaling_rule_name: Option<String>,
    extra_query: ExtraQuery,
}

impl EnableApplicationScalingRule {
    /// Creates the operation with its required parameters.
    ///
    /// - `app_id`: ID of the application.
    /// - `scaling_rule_name`: name of the scaling rule.
    pub fn new(app_id: impl Into<String>, scaling_rule_name: impl Into<String>) -> Self {
        Self {
            app_id: Some(app_id.into()),
            scaling_rule_name: Some(scaling_rule_name.into()),
            ..Self::default()
        }
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for EnableApplicationScalingRule {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "ScalingRuleName" => &mut self.scaling_rule_name,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("ScalingRuleName", self.scaling_rule_name.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for EnableApplicationScalingRule {
    type Output = EnableApplicationScalingRuleResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`EnableApplicationScalingRule`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct EnableApplicationScalingRuleResponse {
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

impl model::Object for EnableApplicationScalingRuleResponse {
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
