//! `DetachReviewersFromReviewRule` and what it answers. Needs the feature `DetachReviewersFromReviewRule`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{Fields, Slot, View};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`DetachReviewersFromReviewRule`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "DetachReviewersFromReviewRule", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::required("PrincipalIds"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("ReviewRuleId").of(Kind::Int64),
        ])
        .with_guaranteed(&["RequestId"]);

/// Detaches reviewers from review rule.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/DetachReviewersFromReviewRule).
///
/// Needs the feature `DetachReviewersFromReviewRule`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DetachReviewersFromReviewRule {
    instance_id: Option<String>,
    principal_ids: Option<String>,
    region_id: Option<String>,
    review_rule_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl DetachReviewersFromReviewRule {
    /// The operation with what it requires.
    ///
    /// - `instance_id`: id of the bastion host, which `DescribeInstances` lists.
    /// - `principal_ids`: the parameter `PrincipalIds`.
    /// - `review_rule_id`: the parameter `ReviewRuleId`.
    pub fn new(
        instance_id: impl Into<String>,
        principal_ids: impl Into<String>,
        review_rule_id: i64,
    ) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            principal_ids: Some(principal_ids.into()),
            review_rule_id: Some(review_rule_id),
            ..Self::default()
        }
    }

    /// Region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl Fields for DetachReviewersFromReviewRule {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "PrincipalIds" => &mut self.principal_ids,
            "RegionId" => &mut self.region_id,
            "ReviewRuleId" => &mut self.review_rule_id,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("InstanceId", self.instance_id.view());
        to("PrincipalIds", self.principal_ids.view());
        to("RegionId", self.region_id.view());
        to("ReviewRuleId", self.review_rule_id.view());
        self.extra_query.each(to);
    }
}

impl Operation for DetachReviewersFromReviewRule {
    type Output = DetachReviewersFromReviewRuleResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// What [`DetachReviewersFromReviewRule`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DetachReviewersFromReviewRuleResponse {
    /// Id of the request.
    pub request_id: String,
}

impl Fields for DetachReviewersFromReviewRuleResponse {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("RequestId", self.request_id.view());
    }
}
