//! `DescribeGreyTagRoute` and what it answers. Needs the feature `DescribeGreyTagRoute`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::{Kind, Limit};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`DescribeGreyTagRoute`].
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

/// Describes grey tag route.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/sae/2019-05-06/DescribeGreyTagRoute).
///
/// Needs the feature `DescribeGreyTagRoute`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeGreyTagRoute {
    grey_tag_route_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl DescribeGreyTagRoute {
    /// The operation with what it requires.
    ///
    /// - `grey_tag_route_id`: the parameter `GreyTagRouteId`.
    pub fn new(grey_tag_route_id: i64) -> Self {
        Self {
            grey_tag_route_id: Some(grey_tag_route_id),
            ..Self::default()
        }
    }

    /// Adds a query parameter that this model does not know.
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

/// What [`DescribeGreyTagRoute`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeGreyTagRouteResponse {
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

/// What stands in `Data`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// The member `AlbRules`.
    pub alb_rules: Vec<AlbRule>,
    /// Id of the application.
    pub app_id: Option<String>,
    /// The member `CreateTime`.
    pub create_time: Option<i64>,
    /// The member `Description`.
    pub description: Option<String>,
    /// The member `DubboRules`.
    pub dubbo_rules: Vec<DubboRule>,
    /// The member `GreyTagRouteId`.
    pub grey_tag_route_id: Option<i64>,
    /// The member `Name`.
    pub name: Option<String>,
    /// The member `ScRules`.
    pub sc_rules: Vec<ScRule>,
    /// The member `UpdateTime`.
    pub update_time: Option<i64>,
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

/// What stands in `AlbRules`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AlbRule {
    /// The member `condition`.
    pub condition: Option<String>,
    /// The member `ingressId`.
    pub ingress_id: Option<String>,
    /// The member `items`.
    pub items: Vec<Item>,
    /// The member `serviceId`.
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

/// What stands in `items`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Item {
    /// The member `cond`.
    pub cond: Option<String>,
    /// The member `expr`.
    pub expr: Option<String>,
    /// The member `index`.
    pub index: Option<i64>,
    /// The member `name`.
    pub name: Option<String>,
    /// The member `operator`.
    pub operator: Option<String>,
    /// The member `type`.
    pub r#type: Option<Type>,
    /// The member `value`.
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
    /// Values of `type`.
    pub enum Type {
        /// The value `cookie`.
        Cookie = "cookie",
        /// The value `header`.
        Header = "header",
        /// The value `sourceIp`.
        SourceIp = "sourceIp",
    }
}

/// What stands in `DubboRules`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DubboRule {
    /// The member `condition`.
    pub condition: Option<DubboRulesCondition>,
    /// The member `group`.
    pub group: Option<String>,
    /// The member `items`.
    pub items: Vec<DubboRulesItem>,
    /// The member `methodName`.
    pub method_name: Option<String>,
    /// The member `serviceName`.
    pub service_name: Option<String>,
    /// The member `version`.
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
    /// Values of `condition`.
    pub enum DubboRulesCondition {
        /// The value `AND`.
        And = "AND",
        /// The value `OR`.
        Or = "OR",
    }
}

/// What stands in `items`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DubboRulesItem {
    /// The member `cond`.
    pub cond: Option<String>,
    /// The member `expr`.
    pub expr: Option<String>,
    /// The member `index`.
    pub index: Option<i64>,
    /// The member `name`.
    pub name: Option<String>,
    /// The member `operator`.
    pub operator: Option<String>,
    /// The member `type`.
    pub r#type: Option<String>,
    /// The member `value`.
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

/// What stands in `ScRules`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ScRule {
    /// The member `condition`.
    pub condition: Option<ScRulesCondition>,
    /// The member `items`.
    pub items: Vec<ScRulesItem>,
    /// The member `path`.
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
    /// Values of `condition`.
    pub enum ScRulesCondition {
        /// The value `AND`.
        And = "AND",
        /// The value `OR`.
        Or = "OR",
    }
}

/// What stands in `items`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ScRulesItem {
    /// The member `cond`.
    pub cond: Option<String>,
    /// The member `expr`.
    pub expr: Option<String>,
    /// The member `index`.
    pub index: Option<i64>,
    /// The member `name`.
    pub name: Option<String>,
    /// The member `operator`.
    pub operator: Option<String>,
    /// The member `type`.
    pub r#type: Option<ItemsType>,
    /// The member `value`.
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
    /// Values of `type`.
    pub enum ItemsType {
        /// The value `cookie`.
        Cookie = "cookie",
        /// The value `header`.
        Header = "header",
        /// The value `param`.
        Param = "param",
    }
}
