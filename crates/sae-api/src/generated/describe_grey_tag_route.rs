//! [`DescribeGreyTagRoute`] and its response. Needs the feature `DescribeGreyTagRoute`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::time::SystemTime;

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::{Kind, Limit};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`DescribeGreyTagRoute`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DescribeGreyTagRoute",
    Method::GET,
    "/pop/v1/sam/tagroute/greyTagRoute",
)
.with_parameters(&[ParameterDescriptor::required("GreyTagRouteId")
    .with_kind(Kind::Int64)
    .with_limits(&[Limit::Minimum(1)])])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"]);

/// Describes a grey release routing rule.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/DescribeGreyTagRoute).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeGreyTagRoute {
    grey_tag_route_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl DescribeGreyTagRoute {
    /// Creates the operation with its required parameters.
    ///
    /// - `grey_tag_route_id`: ID of the grey tag route.
    pub fn new(grey_tag_route_id: i64) -> Self {
        Self {
            grey_tag_route_id: Some(grey_tag_route_id),
            ..Self::default()
        }
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for DescribeGreyTagRoute {
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
        self.extra_query.visit(visitor);
    }
}

impl Operation for DescribeGreyTagRoute {
    type Output = DescribeGreyTagRouteResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`DescribeGreyTagRoute`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeGreyTagRouteResponse {
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

impl model::Object for DescribeGreyTagRouteResponse {
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

/// `Data` in the response of [`DescribeGreyTagRoute`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// ALB rules.
    pub alb_rules: Vec<AlbRule>,
    /// ID of the application.
    pub app_id: Option<String>,
    /// Creation time.
    pub create_time: Option<i64>,
    /// Description.
    pub description: Option<String>,
    /// Dubbo rules.
    pub dubbo_rules: Vec<DubboRule>,
    /// ID of the grey tag route.
    pub grey_tag_route_id: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// Spring Cloud rules.
    pub sc_rules: Vec<ScRule>,
    /// Time of the last update.
    pub update_time: Option<i64>,
}

impl Data {
    /// Returns `create_time` as a moment, by the rule of [`model::unix_time`].
    pub fn create_time_as_time(&self) -> Option<SystemTime> {
        self.create_time.and_then(model::unix_time)
    }

    /// Returns `update_time` as a moment, by the rule of [`model::unix_time`].
    pub fn update_time_as_time(&self) -> Option<SystemTime> {
        self.update_time.and_then(model::unix_time)
    }
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AlbRules" => &mut self.alb_rules,
            "AppId" => &mut self.app_id,
            "CreateTime" => &mut self.create_time,
            "Description" => &mut self.description,
            "DubboRules" => &mut self.dubbo_rules,
            "GreyTagRouteId" => &mut self.grey_tag_route_id,
            "Name" => &mut self.name,
            "ScRules" => &mut self.sc_rules,
            "UpdateTime" => &mut self.update_time,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AlbRules", self.alb_rules.value());
        visitor("AppId", self.app_id.value());
        visitor("CreateTime", self.create_time.value());
        visitor("Description", self.description.value());
        visitor("DubboRules", self.dubbo_rules.value());
        visitor("GreyTagRouteId", self.grey_tag_route_id.value());
        visitor("Name", self.name.value());
        visitor("ScRules", self.sc_rules.value());
        visitor("UpdateTime", self.update_time.value());
    }
}

/// An item of `Data.AlbRules` in the response of [`DescribeGreyTagRoute`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AlbRule {
    /// How the conditions are joined: `AND` or `OR`.
    pub condition: Option<String>,
    /// ID of the ingress.
    pub ingress_id: Option<String>,
    /// Items.
    pub items: Vec<Item>,
    /// ID of the service.
    pub service_id: Option<String>,
}

impl model::Object for AlbRule {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "condition" => &mut self.condition,
            "ingressId" => &mut self.ingress_id,
            "items" => &mut self.items,
            "serviceId" => &mut self.service_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("condition", self.condition.value());
        visitor("ingressId", self.ingress_id.value());
        visitor("items", self.items.value());
        visitor("serviceId", self.service_id.value());
    }
}

/// An item of `Data.AlbRules.items` in the response of [`DescribeGreyTagRoute`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Item {
    /// Comparison operator.
    pub cond: Option<String>,
    /// Expression.
    pub expr: Option<String>,
    /// Index.
    pub index: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// Operator.
    pub operator: Option<String>,
    /// Type.
    pub r#type: Option<Type>,
    /// Value.
    pub value: Option<String>,
}

impl model::Object for Item {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "cond" => &mut self.cond,
            "expr" => &mut self.expr,
            "index" => &mut self.index,
            "name" => &mut self.name,
            "operator" => &mut self.operator,
            "type" => &mut self.r#type,
            "value" => &mut self.value,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("cond", self.cond.value());
        visitor("expr", self.expr.value());
        visitor("index", self.index.value());
        visitor("name", self.name.value());
        visitor("operator", self.operator.value());
        visitor("type", self.r#type.value());
        visitor("value", self.value.value());
    }
}

known_values! {
    /// Type in the response of [`DescribeGreyTagRoute`].
    pub enum Type {
        /// `cookie`.
        Cookie = "cookie",
        /// `header`.
        Header = "header",
        /// `sourceIp`.
        SourceIp = "sourceIp",
    }
}

/// An item of `Data.DubboRules` in the response of [`DescribeGreyTagRoute`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DubboRule {
    /// How the conditions are joined: `AND` or `OR`.
    pub condition: Option<DubboRulesCondition>,
    /// Group.
    pub group: Option<String>,
    /// Items.
    pub items: Vec<DubboRulesItem>,
    /// Name of the method.
    pub method_name: Option<String>,
    /// Name of the service.
    pub service_name: Option<String>,
    /// Version.
    pub version: Option<String>,
}

impl model::Object for DubboRule {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "condition" => &mut self.condition,
            "group" => &mut self.group,
            "items" => &mut self.items,
            "methodName" => &mut self.method_name,
            "serviceName" => &mut self.service_name,
            "version" => &mut self.version,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("condition", self.condition.value());
        visitor("group", self.group.value());
        visitor("items", self.items.value());
        visitor("methodName", self.method_name.value());
        visitor("serviceName", self.service_name.value());
        visitor("version", self.version.value());
    }
}

known_values! {
    /// How the conditions are joined: `AND` or `OR`.
    pub enum DubboRulesCondition {
        /// `AND`.
        And = "AND",
        /// `OR`.
        Or = "OR",
    }
}

/// An item of `Data.DubboRules.items` in the response of [`DescribeGreyTagRoute`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DubboRulesItem {
    /// Comparison operator.
    pub cond: Option<String>,
    /// Expression.
    pub expr: Option<String>,
    /// Index.
    pub index: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// Operator.
    pub operator: Option<String>,
    /// Type.
    pub r#type: Option<String>,
    /// Value.
    pub value: Option<String>,
}

impl model::Object for DubboRulesItem {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "cond" => &mut self.cond,
            "expr" => &mut self.expr,
            "index" => &mut self.index,
            "name" => &mut self.name,
            "operator" => &mut self.operator,
            "type" => &mut self.r#type,
            "value" => &mut self.value,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("cond", self.cond.value());
        visitor("expr", self.expr.value());
        visitor("index", self.index.value());
        visitor("name", self.name.value());
        visitor("operator", self.operator.value());
        visitor("type", self.r#type.value());
        visitor("value", self.value.value());
    }
}

/// An item of `Data.ScRules` in the response of [`DescribeGreyTagRoute`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ScRule {
    /// How the conditions are joined: `AND` or `OR`.
    pub condition: Option<ScRulesCondition>,
    /// Items.
    pub items: Vec<ScRulesItem>,
    /// Path.
    pub path: Option<String>,
}

impl model::Object for ScRule {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "condition" => &mut self.condition,
            "items" => &mut self.items,
            "path" => &mut self.path,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("condition", self.condition.value());
        visitor("items", self.items.value());
        visitor("path", self.path.value());
    }
}

known_values! {
    /// How the conditions are joined: `AND` or `OR`.
    pub enum ScRulesCondition {
        /// `AND`.
        And = "AND",
        /// `OR`.
        Or = "OR",
    }
}

/// An item of `Data.ScRules.items` in the response of [`DescribeGreyTagRoute`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ScRulesItem {
    /// Comparison operator.
    pub cond: Option<String>,
    /// Expression.
    pub expr: Option<String>,
    /// Index.
    pub index: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// Operator.
    pub operator: Option<String>,
    /// Type.
    pub r#type: Option<ItemsType>,
    /// Value.
    pub value: Option<String>,
}

impl model::Object for ScRulesItem {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "cond" => &mut self.cond,
            "expr" => &mut self.expr,
            "index" => &mut self.index,
            "name" => &mut self.name,
            "operator" => &mut self.operator,
            "type" => &mut self.r#type,
            "value" => &mut self.value,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("cond", self.cond.value());
        visitor("expr", self.expr.value());
        visitor("index", self.index.value());
        visitor("name", self.name.value());
        visitor("operator", self.operator.value());
        visitor("type", self.r#type.value());
        visitor("value", self.value.value());
    }
}

known_values! {
    /// Type in the response of [`DescribeGreyTagRoute`].
    pub enum ItemsType {
        /// `cookie`.
        Cookie = "cookie",
        /// `header`.
        Header = "header",
        /// `param`.
        Param = "param",
    }
}
