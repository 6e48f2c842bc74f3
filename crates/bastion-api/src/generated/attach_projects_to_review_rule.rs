//! [`AttachProjectsToReviewRule`] and its response. Needs the feature `AttachProjectsToReviewRule`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`AttachProjectsToReviewRule`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "AttachProjectsToReviewRule", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::required("ProjectIds"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("ReviewRuleId").with_kind(Kind::Int64),
        ])
        .with_required_members(&["RequestId"]);

/// Applies a review rule to projects.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/AttachProjectsToReviewRule).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct AttachProjectsToReviewRule {
    instance_id: Option<String>,
    project_ids: Option<String>,
    region_id: Option<String>,
    review_rule_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl AttachProjectsToReviewRule {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `project_ids`: IDs of the projects.
    /// - `review_rule_id`: ID of the review rule.
    pub fn new(
        instance_id: impl Into<String>,
        project_ids: impl Into<String>,
        review_rule_id: i64,
    ) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            project_ids: Some(project_ids.into()),
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

impl model::Object for AttachProjectsToReviewRule {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "ProjectIds" => &mut self.project_ids,
            "RegionId" => &mut self.region_id,
            "ReviewRuleId" => &mut self.review_rule_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("ProjectIds", self.project_ids.value());
        visitor("RegionId", self.region_id.value());
        visitor("ReviewRuleId", self.review_rule_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for AttachProjectsToReviewRule {
    type Output = AttachProjectsToReviewRuleResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`AttachProjectsToReviewRule`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AttachProjectsToReviewRuleResponse {
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for AttachProjectsToReviewRuleResponse {
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
