//! [`UpdateGreyTagRoute`] and its response. Needs the feature `UpdateGreyTagRoute`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`UpdateGreyTagRoute`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "UpdateGreyTagRoute",
    Method::PUT,
    "/pop/v1/sam/tagroute/greyTagRoute",
)
.with_parameters(&[
    ParameterDescriptor::optional("Description"),
    ParameterDescriptor::optional("ScRules"),
    ParameterDescriptor::optional("DubboRules"),
    ParameterDescriptor::required("GreyTagRouteId").with_kind(Kind::Int64),
    ParameterDescriptor::optional("AlbRules"),
])
.success_in_body()
.with_required_members(&["RequestId"]);

/// Updates a grey release routing rule.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/UpdateGreyTagRoute).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct UpdateGreyTagRoute {
    description: Option<String>,
    sc_rules: Option<String>,
    dubbo_rules: Option<String>,
    grey_tag_route_id: Option<i64>,
    alb_rules: Option<String>,
    extra_query: ExtraQuery,
}

impl UpdateGreyTagRoute {
    /// Creates the operation with its required parameters.
    ///
    /// - `grey_tag_route_id`: ID of the grey tag route.
    pub fn new(grey_tag_route_id: i64) -> Self {
        Self {
            grey_tag_route_id: Some(grey_tag_route_id),
            ..Self::default()
        }
    }

    /// Description.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Spring Cloud rules.
    pub fn sc_rules(mut self, sc_rules: impl Into<String>) -> Self {
        self.sc_rules = Some(sc_rules.into());
        self
    }

    /// Dubbo rules.
    pub fn dubbo_rules(mut self, dubbo_rules: impl Into<String>) -> Self {
        self.dubbo_rules = Some(dubbo_rules.into());
        self
    }

    /// ALB rules.
    pub fn alb_rules(mut self, alb_rules: impl Into<String>) -> Self {
        self.alb_rules = Some(alb_rules.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for UpdateGreyTagRoute {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Description" => &mut self.description,
            "ScRules" => &mut self.sc_rules,
            "DubboRules" => &mut self.dubbo_rules,
            "GreyTagRouteId" => &mut self.grey_tag_route_id,
            "AlbRules" => &mut self.alb_rules,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Description", self.description.value());
        visitor("ScRules", self.sc_rules.value());
        visitor("DubboRules", self.dubbo_rules.value());
        visitor("GreyTagRouteId", self.grey_tag_route_id.value());
        visitor("AlbRules", self.alb_rules.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for UpdateGreyTagRoute {
    type Output = UpdateGreyTagRouteResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`UpdateGreyTagRoute`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct UpdateGreyTagRouteResponse {
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

impl model::Object for UpdateGreyTagRouteResponse {
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

/// `Data` in the response of [`UpdateGreyTagRoute`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// ID of the grey tag route.
    pub grey_tag_route_id: Option<i64>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "GreyTagRouteId" => &mut self.grey_tag_route_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("GreyTagRouteId", self.grey_tag_route_id.value());
    }
}
