//! [`AttachReviewersToReviewRule`] and its response. Needs the feature `AttachReviewersToReviewRule`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`AttachReviewersToReviewRule`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "AttachReviewersToReviewRule", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("Principals").with_kind(Kind::List(&Kind::Object(&[
                ParameterDescriptor::optional("PrincipalId"),
                ParameterDescriptor::optional("PrincipalName"),
                ParameterDescriptor::optional("PrincipalType")
                    .with_known_values(&["RamRole", "RamUser"]),
            ]))),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("ReviewRuleId").with_kind(Kind::Int64),
        ])
        .with_required_members(&["RequestId"]);

/// Adds reviewers to a review rule.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/AttachReviewersToReviewRule).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct AttachReviewersToReviewRule {
    instance_id: Option<String>,
    principals: Option<Vec<Principal>>,
    region_id: Option<String>,
    review_rule_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl AttachReviewersToReviewRule {
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

    /// Principals.
    pub fn principals(mut self, principals: impl IntoIterator<Item = Principal>) -> Self {
        self.principals = Some(principals.into_iter().collect());
        self
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

impl model::Object for AttachReviewersToReviewRule {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "Principals" => &mut self.principals,
            "RegionId" => &mut self.region_id,
            "ReviewRuleId" => &mut self.review_rule_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("Principals", self.principals.value());
        visitor("RegionId", self.region_id.value());
        visitor("ReviewRuleId", self.review_rule_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for AttachReviewersToReviewRule {
    type Output = AttachReviewersToReviewRuleResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`AttachReviewersToReviewRule`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AttachReviewersToReviewRuleResponse {
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for AttachReviewersToReviewRuleResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RequestId", self.request_id.value());
    }
}

/// An item of `Principals` in the request of [`AttachReviewersToReviewRule`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "an object does nothing until it is sent"]
#[non_exhaustive]
pub struct Principal {
    /// ID of the principal.
    pub principal_id: Option<String>,
    /// Name of the principal.
    pub principal_name: Option<String>,
    /// Principal type.
    pub principal_type: Option<PrincipalType>,
}

impl Principal {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the principal.
    pub fn principal_id(mut self, principal_id: impl Into<String>) -> Self {
        self.principal_id = Some(principal_id.into());
        self
    }

    /// Name of the principal.
    pub fn principal_name(mut self, principal_name: impl Into<String>) -> Self {
        self.principal_name = Some(principal_name.into());
        self
    }

    /// Principal type.
    pub fn principal_type(mut self, principal_type: impl Into<PrincipalType>) -> Self {
        self.principal_type = Some(principal_type.into());
        self
    }
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
    /// Principal type in the request of [`AttachReviewersToReviewRule`].
    pub enum PrincipalType {
        /// RAM role.
        RamRole = "RamRole",
        /// RAM user.
        RamUser = "RamUser",
    }
}
