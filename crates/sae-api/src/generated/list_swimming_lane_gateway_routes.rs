//! `ListSwimmingLaneGatewayRoutes` and what it answers. Needs the feature `ListSwimmingLaneGatewayRoutes`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`ListSwimmingLaneGatewayRoutes`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "ListSwimmingLaneGatewayRoutes",
    Method::GET,
    "/pop/v1/cas/gray/listSwimmingLaneGatewayRoutes",
)
.with_parameters(&[
    ParameterDescriptor::optional("NamespaceId"),
    ParameterDescriptor::optional("GatewayUniqueId"),
])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"]);

/// Lists swimming lane gateway routes.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/sae/2019-05-06/ListSwimmingLaneGatewayRoutes).
///
/// Needs the feature `ListSwimmingLaneGatewayRoutes`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListSwimmingLaneGatewayRoutes {
    namespace_id: Option<String>,
    gateway_unique_id: Option<String>,
    extra_query: ExtraQuery,
}

impl ListSwimmingLaneGatewayRoutes {
    /// The operation, which requires nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the namespace.
    pub fn namespace_id(mut self, namespace_id: impl Into<String>) -> Self {
        self.namespace_id = Some(namespace_id.into());
        self
    }

    /// The parameter `GatewayUniqueId`.
    pub fn gateway_unique_id(mut self, gateway_unique_id: impl Into<String>) -> Self {
        self.gateway_unique_id = Some(gateway_unique_id.into());
        self
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for ListSwimmingLaneGatewayRoutes {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NamespaceId" => &mut self.namespace_id,
            "GatewayUniqueId" => &mut self.gateway_unique_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("NamespaceId", self.namespace_id.value());
        visitor("GatewayUniqueId", self.gateway_unique_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListSwimmingLaneGatewayRoutes {
    type Output = ListSwimmingLaneGatewayRoutesResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// What [`ListSwimmingLaneGatewayRoutes`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListSwimmingLaneGatewayRoutesResponse {
    /// Status in the manner of HTTP: 2xx for success.
    pub code: Option<String>,
    /// The member `Data`.
    pub data: Vec<Data>,
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

impl model::Object for ListSwimmingLaneGatewayRoutesResponse {
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
    /// The member `RouteId`.
    pub route_id: Option<i64>,
    /// The member `RouteName`.
    pub route_name: Option<String>,
    /// The member `RoutePredicate`.
    pub route_predicate: Option<RoutePredicate>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RouteId" => &mut self.route_id,
            "RouteName" => &mut self.route_name,
            "RoutePredicate" => &mut self.route_predicate,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RouteId", self.route_id.value());
        visitor("RouteName", self.route_name.value());
        visitor("RoutePredicate", self.route_predicate.value());
    }
}

/// What stands in `RoutePredicate`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RoutePredicate {
    /// The member `PathPredicate`.
    pub path_predicate: Option<PathPredicate>,
}

impl model::Object for RoutePredicate {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "PathPredicate" => &mut self.path_predicate,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("PathPredicate", self.path_predicate.value());
    }
}

/// What stands in `PathPredicate`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PathPredicate {
    /// The member `Path`.
    pub path: Option<String>,
    /// The member `Type`.
    pub r#type: Option<String>,
}

impl model::Object for PathPredicate {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Path" => &mut self.path,
            "Type" => &mut self.r#type,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Path", self.path.value());
        visitor("Type", self.r#type.value());
    }
}
