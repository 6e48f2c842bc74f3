//! [`ListReviewRules`] and its response. Needs the feature `ListReviewRules`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`ListReviewRules`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "ListReviewRules", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::required("InstanceId"),
        ParameterDescriptor::optional("Keyword"),
        ParameterDescriptor::optional("MaxResults").with_kind(Kind::Int64),
        ParameterDescriptor::optional("NextToken"),
        ParameterDescriptor::optional("RegionId"),
        ParameterDescriptor::optional("Skip").with_kind(Kind::Int64),
    ])
    .idempotent()
    .with_required_members(&["RequestId"])
    .with_paging(
        Paging::by_token("NextToken", "ReviewRules", "NextToken")
            .with_size_parameter("MaxResults")
            .with_total_count("TotalCount"),
    );

/// Lists review rules.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ListReviewRules).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListReviewRules {
    instance_id: Option<String>,
    keyword: Option<String>,
    max_results: Option<i64>,
    next_token: Option<String>,
    region_id: Option<String>,
    skip: Option<i64>,
    extra_query: ExtraQuery,
}

impl ListReviewRules {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            ..Self::default()
        }
    }

    /// Keyword.
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Maximum number of items on a page.
    pub fn max_results(mut self, max_results: i64) -> Self {
        self.max_results = Some(max_results);
        self
    }

    /// Token of a page: of the one to return in a request, and of the next one in a response.
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Number of items to skip.
    pub fn skip(mut self, skip: i64) -> Self {
        self.skip = Some(skip);
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for ListReviewRules {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "Keyword" => &mut self.keyword,
            "MaxResults" => &mut self.max_results,
            "NextToken" => &mut self.next_token,
            "RegionId" => &mut self.region_id,
            "Skip" => &mut self.skip,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("Keyword", self.keyword.value());
        visitor("MaxResults", self.max_results.value());
        visitor("NextToken", self.next_token.value());
        visitor("RegionId", self.region_id.value());
        visitor("Skip", self.skip.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListReviewRules {
    type Output = ListReviewRulesResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for ListReviewRules {
    type Item = ReviewRule;

    #[inline]
    fn items(page: ListReviewRulesResponse) -> Vec<Self::Item> {
        page.review_rules
    }
}

/// Response of [`ListReviewRules`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListReviewRulesResponse {
    /// Maximum number of items on a page.
    pub max_results: Option<i64>,
    /// Token of a page: of the one to return in a request, and of the next one in a response.
    pub next_token: Option<String>,
    /// ID of the request.
    pub request_id: String,
    /// Review rules.
    pub review_rules: Vec<ReviewRule>,
    /// Total number of items, on all pages.
    pub total_count: Option<i64>,
}

impl model::Object for ListReviewRulesResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "MaxResults" => &mut self.max_results,
            "NextToken" => &mut self.next_token,
            "RequestId" => &mut self.request_id,
            "ReviewRules" => &mut self.review_rules,
            "TotalCount" => &mut self.total_count,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("MaxResults", self.max_results.value());
        visitor("NextToken", self.next_token.value());
        visitor("RequestId", self.request_id.value());
        visitor("ReviewRules", self.review_rules.value());
        visitor("TotalCount", self.total_count.value());
    }
}

/// An item of `ReviewRules` in the response of [`ListReviewRules`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReviewRule {
    /// Remark.
    pub remark: Option<String>,
    /// ID of the review rule.
    pub review_rule_id: Option<i64>,
    /// Name of the authorization rule.
    pub rule_name: Option<String>,
    /// Scope type. Known values: `1` and `2`.
    pub scope_type: Option<i64>,
}

impl model::Object for ReviewRule {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Remark" => &mut self.remark,
            "ReviewRuleId" => &mut self.review_rule_id,
            "RuleName" => &mut self.rule_name,
            "ScopeType" => &mut self.scope_type,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Remark", self.remark.value());
        visitor("ReviewRuleId", self.review_rule_id.value());
        visitor("RuleName", self.rule_name.value());
        visitor("ScopeType", self.scope_type.value());
    }
}
