//! `CreateOrUpdateSwimmingLane` and what it answers. Needs the feature `CreateOrUpdateSwimmingLane`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::collections::BTreeMap;

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::{Kind, Serialization};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`CreateOrUpdateSwimmingLane`].
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

/// Creates or update swimming lane.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/sae/2019-05-06/CreateOrUpdateSwimmingLane).
///
/// Needs the feature `CreateOrUpdateSwimmingLane`.
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
    /// The operation, which requires nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// The parameter `LaneId`.
    pub fn lane_id(mut self, lane_id: i64) -> Self {
        self.lane_id = Some(lane_id);
        self
    }

    /// The parameter `LaneName`.
    pub fn lane_name(mut self, lane_name: impl Into<String>) -> Self {
        self.lane_name = Some(lane_name.into());
        self
    }

    /// The parameter `LaneTag`.
    pub fn lane_tag(mut self, lane_tag: impl Into<String>) -> Self {
        self.lane_tag = Some(lane_tag.into());
        self
    }

    /// Id of the group of instances, which `DescribeApplicationGroups` lists.
    pub fn group_id(mut self, group_id: i64) -> Self {
        self.group_id = Some(group_id);
        self
    }

    /// Id of the namespace.
    pub fn namespace_id(mut self, namespace_id: impl Into<String>) -> Self {
        self.namespace_id = Some(namespace_id.into());
        self
    }

    /// The parameter `CanaryModel`.
    pub fn canary_model(mut self, canary_model: i32) -> Self {
        self.canary_model = Some(canary_model);
        self
    }

    /// The parameter `Enable`.
    pub fn enable(mut self, enable: bool) -> Self {
        self.enable = Some(enable);
        self
    }

    /// The parameter `AppEntryRule`.
    pub fn app_entry_rule(mut self, app_entry_rule: AppEntryRule) -> Self {
        self.app_entry_rule = Some(app_entry_rule);
        self
    }

    /// The parameter `MseGatewayEntryRule`.
    pub fn mse_gateway_entry_rule(mut self, mse_gateway_entry_rule: MseGatewayEntryRule) -> Self {
        self.mse_gateway_entry_rule = Some(mse_gateway_entry_rule);
        self
    }

    /// Adds a query parameter that this model does not know.
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

/// What [`CreateOrUpdateSwimmingLane`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CreateOrUpdateSwimmingLaneResponse {
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

/// What stands in `AppEntryRule`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AppEntryRule {
    /// The parameter `ConditionJoiner`.
    pub condition_joiner: Option<String>,
    /// The parameter `Conditions`.
    pub conditions: Option<Vec<AppEntryRuleCondition>>,
    /// The parameter `IndependentPercentageEnable`.
    pub independent_percentage_enable: Option<bool>,
    /// The parameter `Paths`.
    pub paths: Option<Vec<String>>,
    /// The parameter `Percentage`.
    pub percentage: Option<i32>,
    /// The parameter `PercentageByPath`.
    pub percentage_by_path: Option<BTreeMap<String, i32>>,
}

impl AppEntryRule {
    /// The object, which requires nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// The parameter `ConditionJoiner`.
    pub fn condition_joiner(mut self, condition_joiner: impl Into<String>) -> Self {
        self.condition_joiner = Some(condition_joiner.into());
        self
    }

    /// The parameter `Conditions`.
    pub fn conditions(
        mut self,
        conditions: impl IntoIterator<Item = AppEntryRuleCondition>,
    ) -> Self {
        self.conditions = Some(conditions.into_iter().collect());
        self
    }

    /// The parameter `IndependentPercentageEnable`.
    pub fn independent_percentage_enable(mut self, independent_percentage_enable: bool) -> Self {
        self.independent_percentage_enable = Some(independent_percentage_enable);
        self
    }

    /// The parameter `Paths`.
    pub fn paths(mut self, paths: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.paths = Some(paths.into_iter().map(Into::into).collect());
        self
    }

    /// The parameter `Percentage`.
    pub fn percentage(mut self, percentage: i32) -> Self {
        self.percentage = Some(percentage);
        self
    }

    /// The parameter `PercentageByPath`.
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

/// What stands in `Conditions`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AppEntryRuleCondition {
    /// The parameter `Condition`.
    pub condition: Option<String>,
    /// The parameter `Name`.
    pub name: Option<String>,
    /// The parameter `Type`.
    pub r#type: Option<String>,
    /// The parameter `Value`.
    pub value: Option<String>,
}

impl AppEntryRuleCondition {
    /// The object, which requires nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// The parameter `Condition`.
    pub fn condition(mut self, condition: impl Into<String>) -> Self {
        self.condition = Some(condition.into());
        self
    }

    /// The parameter `Name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The parameter `Type`.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// The parameter `Value`.
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

/// What stands in `MseGatewayEntryRule`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct MseGatewayEntryRule {
    /// The parameter `ConditionJoiner`.
    pub condition_joiner: Option<String>,
    /// The parameter `Conditions`.
    pub conditions: Option<Vec<MseGatewayEntryRuleCondition>>,
    /// The parameter `IndependentPercentageEnable`.
    pub independent_percentage_enable: Option<bool>,
    /// The parameter `Percentage`.
    pub percentage: Option<i32>,
    /// The parameter `PercentageByRoute`.
    pub percentage_by_route: Option<BTreeMap<String, i32>>,
    /// The parameter `RouteIds`.
    pub route_ids: Option<Vec<i64>>,
}

impl MseGatewayEntryRule {
    /// The object, which requires nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// The parameter `ConditionJoiner`.
    pub fn condition_joiner(mut self, condition_joiner: impl Into<String>) -> Self {
        self.condition_joiner = Some(condition_joiner.into());
        self
    }

    /// The parameter `Conditions`.
    pub fn conditions(
        mut self,
        conditions: impl IntoIterator<Item = MseGatewayEntryRuleCondition>,
    ) -> Self {
        self.conditions = Some(conditions.into_iter().collect());
        self
    }

    /// The parameter `IndependentPercentageEnable`.
    pub fn independent_percentage_enable(mut self, independent_percentage_enable: bool) -> Self {
        self.independent_percentage_enable = Some(independent_percentage_enable);
        self
    }

    /// The parameter `Percentage`.
    pub fn percentage(mut self, percentage: i32) -> Self {
        self.percentage = Some(percentage);
        self
    }

    /// The parameter `PercentageByRoute`.
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

    /// The parameter `RouteIds`.
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

/// What stands in `Conditions`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct MseGatewayEntryRuleCondition {
    /// The parameter `Condition`.
    pub condition: Option<String>,
    /// The parameter `Name`.
    pub name: Option<String>,
    /// The parameter `Type`.
    pub r#type: Option<String>,
    /// The parameter `Value`.
    pub value: Option<String>,
}

impl MseGatewayEntryRuleCondition {
    /// The object, which requires nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// The parameter `Condition`.
    pub fn condition(mut self, condition: impl Into<String>) -> Self {
        self.condition = Some(condition.into());
        self
    }

    /// The parameter `Name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The parameter `Type`.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// The parameter `Value`.
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

/// What stands in `Data`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// The member `LaneId`.
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
