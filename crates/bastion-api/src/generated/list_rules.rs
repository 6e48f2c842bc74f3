//! [`ListRules`] and its response. Needs the feature `ListRules`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::time::SystemTime;

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`ListRules`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "ListRules", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::required("InstanceId"),
        ParameterDescriptor::optional("RegionId"),
        ParameterDescriptor::optional("PageNumber").with_kind(Kind::IntegerText),
        ParameterDescriptor::optional("PageSize").with_kind(Kind::IntegerText),
        ParameterDescriptor::optional("RuleName"),
        ParameterDescriptor::optional("RuleState").with_known_values(&["Disabled", "Enabled"]),
        ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
    ])
    .idempotent()
    .with_required_members(&["RequestId"])
    .with_paging(
        Paging::by_number("PageNumber", "Rules")
            .with_size_parameter("PageSize")
            .with_total_count("TotalCount"),
    );

/// Lists authorization rules.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ListRules).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListRules {
    instance_id: Option<String>,
    region_id: Option<String>,
    page_number: Option<String>,
    page_size: Option<String>,
    rule_name: Option<String>,
    rule_state: Option<RuleState>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl ListRules {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            ..Self::default()
        }
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Number of the page, counted from 1.
    pub fn page_number(mut self, page_number: i32) -> Self {
        self.page_number = Some(page_number.to_string());
        self
    }

    /// Maximum number of items on a page.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size.to_string());
        self
    }

    /// Name of the authorization rule.
    pub fn rule_name(mut self, rule_name: impl Into<String>) -> Self {
        self.rule_name = Some(rule_name.into());
        self
    }

    /// Rule state.
    pub fn rule_state(mut self, rule_state: impl Into<RuleState>) -> Self {
        self.rule_state = Some(rule_state.into());
        self
    }

    /// ID of the project.
    pub fn project_id(mut self, project_id: i64) -> Self {
        self.project_id = Some(project_id);
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for ListRules {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "PageNumber" => &mut self.page_number,
            "PageSize" => &mut self.page_size,
            "RuleName" => &mut self.rule_name,
            "RuleState" => &mut self.rule_state,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("PageNumber", self.page_number.value());
        visitor("PageSize", self.page_size.value());
        visitor("RuleName", self.rule_name.value());
        visitor("RuleState", self.rule_state.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListRules {
    type Output = ListRulesResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for ListRules {
    type Item = ListRulesRule;

    #[inline]
    fn items(page: ListRulesResponse) -> Vec<Self::Item> {
        page.rules
    }
}

/// Response of [`ListRules`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListRulesResponse {
    /// ID of the request.
    pub request_id: String,
    /// Rules.
    pub rules: Vec<ListRulesRule>,
    /// Total number of items, on all pages.
    pub total_count: Option<i64>,
}

impl model::Object for ListRulesResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RequestId" => &mut self.request_id,
            "Rules" => &mut self.rules,
            "TotalCount" => &mut self.total_count,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RequestId", self.request_id.value());
        visitor("Rules", self.rules.value());
        visitor("TotalCount", self.total_count.value());
    }
}

known_values! {
    /// Rule state: a parameter of [`ListRules`].
    pub enum RuleState {
        /// Disabled.
        Disabled = "Disabled",
        /// Enabled.
        Enabled = "Enabled",
    }
}

/// An item of `Rules` in the response of [`ListRules`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListRulesRule {
    /// Remark.
    pub comment: Option<String>,
    /// End of the validity period.
    pub effective_end_time: Option<i64>,
    /// Start of the validity period.
    pub effective_start_time: Option<i64>,
    /// ID of the authorization rule.
    pub rule_id: Option<String>,
    /// Name of the authorization rule.
    pub rule_name: Option<String>,
    /// Rule state.
    pub rule_state: Option<RuleState>,
}

impl ListRulesRule {
    /// Returns `effective_end_time` as a moment, by the rule of [`model::unix_time`].
    pub fn effective_end_time_as_time(&self) -> Option<SystemTime> {
        self.effective_end_time.and_then(model::unix_time)
    }

    /// Returns `effective_start_time` as a moment, by the rule of [`model::unix_time`].
    pub fn effective_start_time_as_time(&self) -> Option<SystemTime> {
        self.effective_start_time.and_then(model::unix_time)
    }
}

impl model::Object for ListRulesRule {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Comment" => &mut self.comment,
            "EffectiveEndTime" => &mut self.effective_end_time,
            "EffectiveStartTime" => &mut self.effective_start_time,
            "RuleId" => &mut self.rule_id,
            "RuleName" => &mut self.rule_name,
            "RuleState" => &mut self.rule_state,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Comment", self.comment.value());
        visitor("EffectiveEndTime", self.effective_end_time.value());
        visitor("EffectiveStartTime", self.effective_start_time.value());
        visitor("RuleId", self.rule_id.value());
        visitor("RuleName", self.rule_name.value());
        visitor("RuleState", self.rule_state.value());
    }
}
