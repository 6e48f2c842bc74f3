//! [`CreateGreyTagRoute`] and its response. Needs the feature `CreateGreyTagRoute`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`CreateGreyTagRoute`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "CreateGreyTagRoute",
    Method::POST,
    "/pop/v1/sam/tagroute/greyTagRoute",
)
.with_parameters(&[
    ParameterDescriptor::required("AppId"),
    ParameterDescriptor::required("Name"),
    ParameterDescriptor::optional("Description"),
    ParameterDescriptor::optional("ScRules"),
    ParameterDescriptor::optional("DubboRules"),
    ParameterDescriptor::optional("AlbRules"),
])
.success_in_body()
.with_required_members(&["RequestId"]);

/// Creates a rule that routes part of the requests to a grey version.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/CreateGreyTagRoute).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct CreateGreyTagRoute {
    app_id: Option<String>,
    name: Option<String>,
    description: Option<String>,
    sc_rules: Option<String>,
    dubbo_rules: Option<String>,
    alb_rules: Option<String>,
    extra_query: ExtraQuery,
}

impl CreateGreyTagRoute {
    /// Creates the operation with its required parameters.
    ///
    /// - `app_id`: ID of the application.
    /// - `name`: name.
    pub fn new(app_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            app_id: Some(app_id.into()),
            name: Some(name.into()),
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

impl model::Object for CreateGreyTagRoute {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "Name" => &mut self.name,
            "Description" => &mut self.description,
            "ScRules" => &mut self.sc_rules,
            "DubboRules" => &mut self.dubbo_rules,
            "AlbRules" => &mut self.alb_rules,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("Name", self.name.value());
        visitor("Description", self.description.value());
        visitor("ScRules", self.sc_rules.value());
        visitor("DubboRules", self.dubbo_rules.value());
        visitor("AlbRules", self.alb_rules.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for CreateGreyTagRoute {
    type Output = CreateGreyTagRouteResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`CreateGreyTagRoute`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CreateGreyTagRouteResponse {
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

impl model::Object for CreateGreyTagRouteResponse {
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

/// `Data` in the response of [`CreateGreyTagRoute`].
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
