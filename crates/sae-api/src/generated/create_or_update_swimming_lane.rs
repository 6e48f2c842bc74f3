//! [`CreateOrUpdateSwimmingLane`] and its response. Needs the feature `CreateOrUpdateSwimmingLane`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::collections::BTreeMap;

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::{Kind, Serialization};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`CreateOrUpdateSwimmingLane`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "CreateOrUpdateSwimmingLane",
    Method::POST,
    "/pop/v1/cas/gray/createOrUpdateSwimmingLane",
)
.with_parameters(&[
    ParameterDescriptor::optional("LaneId").with_kind(Kind::Int64),
    ParameterDescriptor::optional("LaneName"),
    ParameterDescriptor::optional("LaneTag"),
    ParameterDescriptor::optional("GroupId").with_kind(Kind::Int64),
    ParameterDescriptor::optional("NamespaceId"),
    ParameterDescriptor::optional("CanaryModel").with_kind(Kind::Int32),
    ParameterDescriptor::optional("Enable").with_kind(Kind::Boolean),
    ParameterDescriptor::optional("AppEntryRule")
        .with_kind(Kind::Object(&[
            ParameterDescriptor::optional("ConditionJoiner"),
            ParameterDescriptor::optional("Conditions").with_kind(Kind::List(&Kind::Object(&[
                ParameterDescriptor::optional("Condition"),
                ParameterDescriptor::optional("Name"),
                ParameterDescriptor::optional("Type"),
                ParameterDescriptor::optional("Value"),
            ]))),
            ParameterDescriptor::optional("IndependentPercentageEnable").with_kind(Kind::Boolean),
            ParameterDescriptor::optional("Paths").with_kind(Kind::List(&Kind::Text)),
            ParameterDescriptor::optional("Percentage").with_kind(Kind::Int32),
            ParameterDescriptor::optional("PercentageByPath").with_kind(Kind::Map(&Kind::Int32)),
        ]))
        .with_serialization(Serialization::Json),
    ParameterDescriptor::optional("MseGatewayEntryRule")
        .with_kind(Kind::Object(&[
            ParameterDescriptor::optional("ConditionJoiner"),
            ParameterDescriptor::optional("Conditions").with_kind(Kind::List(&Kind::Object(&[
                ParameterDescriptor::optional("Condition"),
                ParameterDescriptor::optional("Name"),
                ParameterDescriptor::optional("Type"),
                ParameterDescriptor::optional("Value"),
            ]))),
            ParameterDescriptor::optional("IndependentPercentageEnable").with_kind(Kind::Boolean),
            ParameterDescriptor::optional("Percentage").with_kind(Kind::Int32),
            ParameterDescriptor::optional("PercentageByRoute").with_kind(Kind::Map(&Kind::Int32)),
            ParameterDescriptor::optional("RouteIds").with_kind(Kind::List(&Kind::Int64)),
        ]))
        .with_serialization(Serialization::Json),
])
.success_in_body()
.with_required_members(&["RequestId"]);

/// Creates a swimming lane, or updates it if it exists.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/CreateOrUpdateSwimmingLane).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct CreateOrUpdateSwimmingLane {
    lane_id: Option<i64>,
    lane_name: Option<String>,
    lane_tag: Option<String>,
    group_id: Option<i64>,
    namespace_id: Option<String>,
    canary_model: Option<i32>,
    enable: Option<bool>,
    app_entry_rule: Option<AppEntryRule>,
    mse_gateway_entry_rule: Option<MseGatewayEntryRule>,
    extra_query: ExtraQuery,
}

impl CreateOrUpdateSwimmingLane {
    /// Creates the operation without any parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the lane.
    pub fn lane_id(mut self, lane_id: i64) -> Self {
        self.lane_id = Some(lane_id);
        self
    }

    /// Name of the lane.
    pub fn lane_name(mut self, lane_name: impl Into<String>) -> Self {
        self.lane_name = Some(lane_name.into());
        self
    }

    /// Lane tag.
    pub fn lane_tag(mut self, lane_tag: impl Into<String>) -> Self {
        self.lane_tag = Some(lane_tag.into());
        self
    }

    /// ID of the group of swimming lanes, which `ListAllSwimmingLaneGroups` lists.
    pub fn group_id(mut self, group_id: i64) -> Self {
        self.group_id = Some(group_id);
        self
    }

    /// ID of the namespace.
    pub fn namespace_id(mut self, namespace_id: impl Into<String>) -> Self {
        self.namespace_id = Some(namespace_id.into());
        self
    }

    /// Canary model.
    pub fn canary_model(mut self, canary_model: i32) -> Self {
        self.canary_model = Some(canary_model);
        self
    }

    /// Whether it is enabled.
    pub fn enable(mut self, enable: bool) -> Self {
        self.enable = Some(enable);
        self
    }

    /// Application entry rule.
    pub fn app_entry_rule(mut self, app_entry_rule: AppEntryRule) -> Self {
        self.app_entry_rule = Some(app_entry_rule);
        self
    }

    /// MSE gateway entry rule.
    pub fn mse_gateway_entry_rule(mut self, mse_gateway_entry_rule: MseGatewayEntryRule) -> Self {
        self.mse_gateway_entry_rule = Some(mse_gateway_entry_rule);
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for CreateOrUpdateSwimmingLane {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "LaneId" => &mut self.lane_id,
            "LaneName" => &mut self.lane_name,
            "LaneTag" => &mut self.lane_tag,
            "GroupId" => &mut self.group_id,
            "NamespaceId" => &mut self.namespace_id,
            "CanaryModel" => &mut self.canary_model,
            "Enable" => &mut self.enable,
            "AppEntryRule" => &mut self.app_entry_rule,
            "MseGatewayEntryRule" => &mut self.mse_gateway_entry_rule,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("LaneId", self.lane_id.value());
        visitor("LaneName", self.lane_name.value());
        visitor("LaneTag", self.lane_tag.value());
        visitor("GroupId", self.group_id.value());
        visitor("NamespaceId", self.namespace_id.value());
        visitor("CanaryModel", self.canary_model.value());
        visitor("Enable", self.enable.value());
        visitor("AppEntryRule", self.app_entry_rule.value());
        visitor("MseGatewayEntryRule", self.mse_gateway_entry_rule.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for CreateOrUpdateSwimmingLane {
    type Output = CreateOrUpdateSwimmingLaneResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`CreateOrUpdateSwimmingLane`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CreateOrUpdateSwimmingLaneResponse {
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

impl model::Object for CreateOrUpdateSwimmingLaneResponse {
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

/// `AppEntryRule` in the request of [`CreateOrUpdateSwimmingLane`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "an object does nothing until it is sent"]
#[non_exhaustive]
pub struct AppEntryRule {
    /// How the conditions are joined: `AND` or `OR`.
    pub condition_joiner: Option<String>,
    /// Conditions.
    pub conditions: Option<Vec<AppEntryRuleCondition>>,
    /// Whether each path has its own percentage.
    pub independent_percentage_enable: Option<bool>,
    /// Paths.
    pub paths: Option<Vec<String>>,
    /// Percentage.
    pub percentage: Option<i32>,
    /// Percentage by path.
    pub percentage_by_path: Option<BTreeMap<String, i32>>,
}

impl AppEntryRule {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// How the conditions are joined: `AND` or `OR`.
    pub fn condition_joiner(mut self, condition_joiner: impl Into<String>) -> Self {
        self.condition_joiner = Some(condition_joiner.into());
        self
    }

    /// Conditions.
    pub fn conditions(
        mut self,
        conditions: impl IntoIterator<Item = AppEntryRuleCondition>,
    ) -> Self {
        self.conditions = Some(conditions.into_iter().collect());
        self
    }

    /// Whether each path has its own percentage.
    pub fn independent_percentage_enable(mut self, independent_percentage_enable: bool) -> Self {
        self.independent_percentage_enable = Some(independent_percentage_enable);
        self
    }

    /// Paths.
    pub fn paths(mut self, paths: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.paths = Some(paths.into_iter().map(Into::into).collect());
        self
    }

    /// Percentage.
    pub fn percentage(mut self, percentage: i32) -> Self {
        self.percentage = Some(percentage);
        self
    }

    /// Percentage by path.
    pub fn percentage_by_path(
        mut self,
        percentage_by_path: impl IntoIterator<Item = (impl Into<String>, i32)>,
    ) -> Self {
        self.percentage_by_path = Some(
            percentage_by_path
                .into_iter()
                .map(|(name, value)| (name.into(), value))
                .collect(),
        );
        self
    }
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

/// An item of `AppEntryRule.Conditions` in the request of [`CreateOrUpdateSwimmingLane`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "an object does nothing until it is sent"]
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
}

impl AppEntryRuleCondition {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Condition.
    pub fn condition(mut self, condition: impl Into<String>) -> Self {
        self.condition = Some(condition.into());
        self
    }

    /// Name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Type.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Value.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl model::Object for AppEntryRuleCondition {
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

/// `MseGatewayEntryRule` in the request of [`CreateOrUpdateSwimmingLane`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "an object does nothing until it is sent"]
#[non_exhaustive]
pub struct MseGatewayEntryRule {
    /// How the conditions are joined: `AND` or `OR`.
    pub condition_joiner: Option<String>,
    /// Conditions.
    pub conditions: Option<Vec<MseGatewayEntryRuleCondition>>,
    /// Whether each path has its own percentage.
    pub independent_percentage_enable: Option<bool>,
    /// Percentage.
    pub percentage: Option<i32>,
    /// Percentage by route.
    pub percentage_by_route: Option<BTreeMap<String, i32>>,
    /// IDs of the routes.
    pub route_ids: Option<Vec<i64>>,
}

impl MseGatewayEntryRule {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// How the conditions are joined: `AND` or `OR`.
    pub fn condition_joiner(mut self, condition_joiner: impl Into<String>) -> Self {
        self.condition_joiner = Some(condition_joiner.into());
        self
    }

    /// Conditions.
    pub fn conditions(
        mut self,
        conditions: impl IntoIterator<Item = MseGatewayEntryRuleCondition>,
    ) -> Self {
        self.conditions = Some(conditions.into_iter().collect());
        self
    }

    /// Whether each path has its own percentage.
    pub fn independent_percentage_enable(mut self, independent_percentage_enable: bool) -> Self {
        self.independent_percentage_enable = Some(independent_percentage_enable);
        self
    }

    /// Percentage.
    pub fn percentage(mut self, percentage: i32) -> Self {
        self.percentage = Some(percentage);
        self
    }

    /// Percentage by route.
    pub fn percentage_by_route(
        mut self,
        percentage_by_route: impl IntoIterator<Item = (impl Into<String>, i32)>,
    ) -> Self {
        self.percentage_by_route = Some(
            percentage_by_route
                .into_iter()
                .map(|(name, value)| (name.into(), value))
                .collect(),
        );
        self
    }

    /// IDs of the routes.
    pub fn route_ids(mut self, route_ids: impl IntoIterator<Item = i64>) -> Self {
        self.route_ids = Some(route_ids.into_iter().collect());
        self
    }
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
    }
}

/// An item of `MseGatewayEntryRule.Conditions` in the request of [`CreateOrUpdateSwimmingLane`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "an object does nothing until it is sent"]
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

impl MseGatewayEntryRuleCondition {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Condition.
    pub fn condition(mut self, condition: impl Into<String>) -> Self {
        self.condition = Some(condition.into());
        self
    }

    /// Name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Type.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Value.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
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

/// `Data` in the response of [`CreateOrUpdateSwimmingLane`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// ID of the lane.
    pub lane_id: Option<i64>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "LaneId" => &mut self.lane_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("LaneId", self.lane_id.value());
    }
}
