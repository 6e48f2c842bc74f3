//! [`GetReviewRule`] and its response. Needs the feature `GetReviewRule`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`GetReviewRule`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "GetReviewRule", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::required("InstanceId"),
        ParameterDescriptor::optional("RegionId"),
        ParameterDescriptor::required("ReviewRuleId").with_kind(Kind::Int64),
    ])
    .idempotent()
    .with_required_members(&["RequestId"]);

/// Describes a review rule.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/GetReviewRule).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct GetReviewRule {
    instance_id: Option<String>,
    region_id: Option<String>,
    review_rule_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl GetReviewRule {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `review_rule_id`: ID of the review rule.
    pub fn new(instance_id: impl Into<String>, review_rule_id: i64) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            review_rule_id: Some(review_rule_id),
            ..Self::default()
        }
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for GetReviewRule {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "ReviewRuleId" => &mut self.review_rule_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("ReviewRuleId", self.review_rule_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for GetReviewRule {
    type Output = GetReviewRuleResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`GetReviewRule`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GetReviewRuleResponse {
    /// ID of the request.
    pub request_id: String,
    /// Review rule.
    pub review_rule: Option<ReviewRule>,
}

impl model::Object for GetReviewRuleResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RequestId" => &mut self.request_id,
            "ReviewRule" => &mut self.review_rule,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RequestId", self.request_id.value());
        visitor("ReviewRule", self.review_rule.value());
    }
}

/// `ReviewRule` in the response of [`GetReviewRule`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReviewRule {
    /// Description.
    pub description: Option<String>,
    /// Principals.
    pub principals: Vec<Principal>,
    /// IDs of the projects.
    pub project_ids: Vec<i64>,
    /// Projects.
    pub projects: Vec<Project>,
    /// ID of the review rule.
    pub review_rule_id: Option<String>,
    /// Name of the review rule.
    pub review_rule_name: Option<String>,
    /// Scope type. Known values: `1` and `2`.
    pub scope_type: Option<i64>,
}

impl model::Object for ReviewRule {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Description" => &mut self.description,
            "Principals" => &mut self.principals,
            "ProjectIds" => &mut self.project_ids,
            "Projects" => &mut self.projects,
            "ReviewRuleId" => &mut self.review_rule_id,
            "ReviewRuleName" => &mut self.review_rule_name,
            "ScopeType" => &mut self.scope_type,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Description", self.description.value());
        visitor("Principals", self.principals.value());
        visitor("ProjectIds", self.project_ids.value());
        visitor("Projects", self.projects.value());
        visitor("ReviewRuleId", self.review_rule_id.value());
        visitor("ReviewRuleName", self.review_rule_name.value());
        visitor("ScopeType", self.scope_type.value());
    }
}

/// An item of `ReviewRule.Principals` in the response of [`GetReviewRule`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Principal {
    /// ID of the principal.
    pub principal_id: Option<String>,
    /// Name of the principal.
    pub principal_name: Option<String>,
    /// Principal type.
    pub principal_type: Option<PrincipalType>,
}

impl model::Object for Principal {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "PrincipalId" => &mut self.principal_id,
            "PrincipalName" => &mut self.principal_name,
            "PrincipalType" => &mut self.principal_type,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("PrincipalId", self.principal_id.value());
        visitor("PrincipalName", self.principal_name.value());
        visitor("PrincipalType", self.principal_type.value());
    }
}

known_values! {
    /// Principal type in the response of [`GetReviewRule`].
    pub enum PrincipalType {
        /// RAM role.
        RamRole = "RamRole",
        /// RAM user.
        RamUser = "RamUser",
    }
}

/// An item of `ReviewRule.Projects` in the response of [`GetReviewRule`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Project {
    /// Description.
    pub description: Option<String>,
    /// Whether it is the default.
    pub is_default: Option<bool>,
    /// Name.
    pub name: Option<String>,
    /// ID of the project.
    pub project_id: Option<i64>,
}

impl model::Object for Project {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Description" => &mut self.description,
            "IsDefault" => &mut self.is_default,
            "Name" => &mut self.name,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Description", self.description.value());
        visitor("IsDefault", self.is_default.value());
        visitor("Name", self.name.value());
        visitor("ProjectId", self.project_id.value());
    }
}
