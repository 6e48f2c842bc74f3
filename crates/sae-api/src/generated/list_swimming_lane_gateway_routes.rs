//! [`ListSwimmingLaneGatewayRoutes`] and its response. Needs the feature `ListSwimmingLaneGatewayRoutes`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`ListSwimmingLaneGatewayRoutes`].
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

/// Lists the gateway routes that a swimming lane can use.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/ListSwimmingLaneGatewayRoutes).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListSwimmingLaneGatewayRoutes {
    namespace_id: Option<String>,
    gateway_unique_id: Option<String>,
    extra_query: ExtraQuery,
}

impl ListSwimmingLaneGatewayRoutes {
    /// Creates the operation without any parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the namespace.
    pub fn namespace_id(mut self, namespace_id: impl Into<String>) -> Self {
        self.namespace_id = Some(namespace_id.into());
        self
    }

    /// Gateway unique ID.
    pub fn gateway_unique_id(mut self, gateway_unique_id: impl Into<String>) -> Self {
        self.gateway_unique_id = Some(gateway_unique_id.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
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

/// Response of [`ListSwimmingLaneGatewayRoutes`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListSwimmingLaneGatewayRoutesResponse {
    /// Status code like that of HTTP: 2xx for success.
    pub code: Option<String>,
    /// Result of the operation.
    pub data: Vec<Data>,
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

/// An item of `Data` in the response of [`ListSwimmingLaneGatewayRoutes`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// ID of the route.
    pub route_id: Option<i64>,
    /// Name of the route.
    pub route_name: Option<String>,
    /// Route predicate.
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

/// `Data.RoutePredicate` in the response of [`ListSwimmingLaneGatewayRoutes`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RoutePredicate {
    /// Path predicate.
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

/// `Data.RoutePredicate.PathPredicate` in the response of [`ListSwimmingLaneGatewayRoutes`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PathPredicate {
    /// Path.
    pub path: Option<String>,
    /// Type.
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
