//! [`DescribeSwimmingLane`] and its response. Needs the feature `DescribeSwimmingLane`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::collections::BTreeMap;

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`DescribeSwimmingLane`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DescribeSwimmingLane",
    Method::GET,
    "/pop/v1/cas/gray/describeSwimmingLane",
)
.with_parameters(&[
    ParameterDescriptor::optional("NamespaceId"),
    ParameterDescriptor::optional("GroupId").with_kind(Kind::Int64),
    ParameterDescriptor::optional("LaneId").with_kind(Kind::Int64),
])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"]);

/// Describes a swimming lane.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/DescribeSwimmingLane).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeSwimmingLane {
    namespace_id: Option<String>,
    group_id: Option<i64>,
    lane_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl DescribeSwimmingLane {
    /// Creates the operation without any parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the namespace.
    pub fn namespace_id(mut self, namespace_id: impl Into<String>) -> Self {
        self.namespace_id = Some(namespace_id.into());
        self
    }

    /// ID of the group of swimming lanes, which `ListAllSwimmingLaneGroups` lists.
    pub fn group_id(mut self, group_id: i64) -> Self {
        self.group_id = Some(group_id);
        self
    }

    /// ID of the lane.
    pub fn lane_id(mut self, lane_id: i64) -> Self {
        self.lane_id = Some(lane_id);
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for DescribeSwimmingLane {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NamespaceId" => &mut self.namespace_id,
            "GroupId" => &mut self.group_id,
            "LaneId" => &mut self.lane_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("NamespaceId", self.namespace_id.value());
        visitor("GroupId", self.group_id.value());
        visitor("LaneId", self.lane_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for DescribeSwimmingLane {
    type Output = DescribeSwimmingLaneResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`DescribeSwimmingLane`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeSwimmingLaneResponse {
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

impl model::Object for DescribeSwimmingLaneResponse {
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

/// `Data` in the response of [`DescribeSwimmingLane`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// Application entry rule.
    pub app_entry_rule: Option<AppEntryRule>,
    /// Applications.
    pub apps: Vec<App>,
    /// Canary model. Known values: `0` and `1`.
    pub canary_model: Option<i64>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Whether rules are enabled.
    pub enable_rules: Option<bool>,
    /// ID of the lane.
    pub lane_id: Option<i64>,
    /// Name of the lane.
    pub lane_name: Option<String>,
    /// Lane tag.
    pub lane_tag: Option<String>,
    /// MSE gateway entry rule.
    pub mse_gateway_entry_rule: Option<MseGatewayEntryRule>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppEntryRule" => &mut self.app_entry_rule,
            "Apps" => &mut self.apps,
            "CanaryModel" => &mut self.canary_model,
            "Enable" => &mut self.enable,
            "EnableRules" => &mut self.enable_rules,
            "LaneId" => &mut self.lane_id,
            "LaneName" => &mut self.lane_name,
            "LaneTag" => &mut self.lane_tag,
            "MseGatewayEntryRule" => &mut self.mse_gateway_entry_rule,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppEntryRule", self.app_entry_rule.value());
        visitor("Apps", self.apps.value());
        visitor("CanaryModel", self.canary_model.value());
        visitor("Enable", self.enable.value());
        visitor("EnableRules", self.enable_rules.value());
        visitor("LaneId", self.lane_id.value());
        visitor("LaneName", self.lane_name.value());
        visitor("LaneTag", self.lane_tag.value());
        visitor("MseGatewayEntryRule", self.mse_gateway_entry_rule.value());
    }
}

/// `Data.AppEntryRule` in the response of [`DescribeSwimmingLane`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AppEntryRule {
    /// How the conditions are joined: `AND` or `OR`.
    pub condition_joiner: Option<ConditionJoiner>,
    /// Conditions.
    pub conditions: Vec<AppEntryRuleCondition>,
    /// Whether each path has its own percentage.
    pub independent_percentage_enable: Option<bool>,
    /// Paths.
    pub paths: Vec<String>,
    /// Percentage.
    pub percentage: Option<i64>,
    /// Percentage by path.
    pub percentage_by_path: BTreeMap<String, i64>,
}

impl model::Object for AppEntryRule {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ConditionJoiner" => &mut self.condition_joiner,
            "Conditions" => &mut self.conditions,
            "IndependentPercentageEnable" => &mut self.independent_percentage_enable,
            "Paths" => &mut self.paths,
            "Percentage" => &mut self.percentage,
            "PercentageByPath" => &mut self.percentage_by_path,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ConditionJoiner", self.condition_joiner.value());
        visitor("Conditions", self.conditions.value());
        visitor(
            "IndependentPercentageEnable",
            self.independent_percentage_enable.value(),
        );
        visitor("Paths", self.paths.value());
        visitor("Percentage", self.percentage.value());
        visitor("PercentageByPath", self.percentage_by_path.value());
    }
}

known_values! {
    /// How the conditions are joined: `AND` or `OR`.
    pub enum ConditionJoiner {
        /// `AND`.
        And = "AND",
        /// `OR`.
        Or = "OR",
    }
}

/// An item of `Data.AppEntryRule.Conditions` in the response of [`DescribeSwimmingLane`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AppEntryRuleCondition {
    /// Condition.
    pub condition: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Type.
    pub r#type: Option<String>,
    /// Value.
    pub value: Option<String>,
    /// Values.
    pub values: Vec<String>,
}

impl model::Object for AppEntryRuleCondition {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Condition" => &mut self.condition,
            "Name" => &mut self.name,
            "Type" => &mut self.r#type,
            "Value" => &mut self.value,
            "Values" => &mut self.values,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Condition", self.condition.value());
        visitor("Name", self.name.value());
        visitor("Type", self.r#type.value());
        visitor("Value", self.value.value());
        visitor("Values", self.values.value());
    }
}

/// An item of `Data.Apps` in the response of [`DescribeSwimmingLane`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct App {
    /// ID of the application.
    pub app_id: Option<String>,
    /// Name of the application.
    pub app_name: Option<String>,
    /// ID of the MSE application.
    pub mse_app_id: Option<String>,
    /// Name of the MSE application.
    pub mse_app_name: Option<String>,
    /// ID of the MSE namespace.
    pub mse_namespace_id: Option<String>,
}

impl model::Object for App {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "AppName" => &mut self.app_name,
            "MseAppId" => &mut self.mse_app_id,
            "MseAppName" => &mut self.mse_app_name,
            "mseNamespaceId" => &mut self.mse_namespace_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("AppName", self.app_name.value());
        visitor("MseAppId", self.mse_app_id.value());
        visitor("MseAppName", self.mse_app_name.value());
        visitor("mseNamespaceId", self.mse_namespace_id.value());
    }
}

/// `Data.MseGatewayEntryRule` in the response of [`DescribeSwimmingLane`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct MseGatewayEntryRule {
    /// How the conditions are joined: `AND` or `OR`.
    pub condition_joiner: Option<String>,
    /// Conditions.
    pub conditions: Vec<MseGatewayEntryRuleCondition>,
    /// Whether each path has its own percentage.
    pub independent_percentage_enable: Option<bool>,
    /// Percentage.
    pub percentage: Option<i64>,
    /// Percentage by route.
    pub percentage_by_route: BTreeMap<String, i64>,
    /// IDs of the routes.
    pub route_ids: Vec<i64>,
    /// Routes.
    pub routes: Vec<Route>,
}

impl model::Object for MseGatewayEntryRule {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ConditionJoiner" => &mut self.condition_joiner,
            "Conditions" => &mut self.conditions,
            "IndependentPercentageEnable" => &mut self.independent_percentage_enable,
            "Percentage" => &mut self.percentage,
            "PercentageByRoute" => &mut self.percentage_by_route,
            "RouteIds" => &mut self.route_ids,
            "Routes" => &mut self.routes,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ConditionJoiner", self.condition_joiner.value());
        visitor("Conditions", self.conditions.value());
        visitor(
            "IndependentPercentageEnable",
            self.independent_percentage_enable.value(),
        );
        visitor("Percentage", self.percentage.value());
        visitor("PercentageByRoute", self.percentage_by_route.value());
        visitor("RouteIds", self.route_ids.value());
        visitor("Routes", self.routes.value());
    }
}

/// An item of `Data.MseGatewayEntryRule.Conditions` in the response of [`DescribeSwimmingLane`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct MseGatewayEntryRuleCondition {
    /// Condition.
    pub condition: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Type.
    pub r#type: Option<String>,
    /// Value.
    pub value: Option<String>,
}

impl model::Object for MseGatewayEntryRuleCondition {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Condition" => &mut self.condition,
            "Name" => &mut self.name,
            "Type" => &mut self.r#type,
            "Value" => &mut self.value,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Condition", self.condition.value());
        visitor("Name", self.name.value());
        visitor("Type", self.r#type.value());
        visitor("Value", self.value.value());
    }
}

/// An item of `Data.MseGatewayEntryRule.Routes` in the response of [`DescribeSwimmingLane`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Route {
    /// ID of the route.
    pub route_id: Option<i64>,
    /// Name of the route.
    pub route_name: Option<String>,
    /// Route predicate.
    pub route_predicate: Option<RoutePredicate>,
}

impl model::Object for Route {
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

/// `Data.MseGatewayEntryRule.Routes.RoutePredicate` in the response of [`DescribeSwimmingLane`].
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

/// `Data.MseGatewayEntryRule.Routes.RoutePredicate.PathPredicate` in the response of
/// [`DescribeSwimmingLane`].
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
