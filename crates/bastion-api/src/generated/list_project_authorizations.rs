//! [`ListProjectAuthorizations`] and its response. Needs the feature `ListProjectAuthorizations`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`ListProjectAuthorizations`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "ListProjectAuthorizations", Method::POST, "/")
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
            Paging::by_token("NextToken", "ProjectAuthorizations", "NextToken")
                .with_size_parameter("MaxResults")
                .with_total_count("TotalCount"),
        );

/// Lists project authorizations.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ListProjectAuthorizations).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListProjectAuthorizations {
    instance_id: Option<String>,
    keyword: Option<String>,
    max_results: Option<i64>,
    next_token: Option<String>,
    region_id: Option<String>,
    skip: Option<i64>,
    extra_query: ExtraQuery,
}

impl ListProjectAuthorizations {
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

impl model::Object for ListProjectAuthorizations {
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

impl Operation for ListProjectAuthorizations {
    type Output = ListProjectAuthorizationsResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for ListProjectAuthorizations {
    type Item = ProjectAuthorization;

    #[inline]
    fn items(page: ListProjectAuthorizationsResponse) -> Vec<Self::Item> {
        page.project_authorizations
    }
}

/// Response of [`ListProjectAuthorizations`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListProjectAuthorizationsResponse {
    /// Maximum number of items on a page.
    pub max_results: Option<i64>,
    /// Token of a page: of the one to return in a request, and of the next one in a response.
    pub next_token: Option<String>,
    /// Project authorizations.
    pub project_authorizations: Vec<ProjectAuthorization>,
    /// ID of the request.
    pub request_id: String,
    /// Total number of items, on all pages.
    pub total_count: Option<i64>,
}

impl model::Object for ListProjectAuthorizationsResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "MaxResults" => &mut self.max_results,
            "NextToken" => &mut self.next_token,
            "ProjectAuthorizations" => &mut self.project_authorizations,
            "RequestId" => &mut self.request_id,
            "TotalCount" => &mut self.total_count,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("MaxResults", self.max_results.value());
        visitor("NextToken", self.next_token.value());
        visitor("ProjectAuthorizations", self.project_authorizations.value());
        visitor("RequestId", self.request_id.value());
        visitor("TotalCount", self.total_count.value());
    }
}

/// An item of `ProjectAuthorizations` in the response of [`ListProjectAuthorizations`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ProjectAuthorization {
    /// ID of the authorization.
    pub authorization_id: Option<i64>,
    /// Description.
    pub description: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Scope type. Known values: `1` and `2`.
    pub scope_type: Option<i64>,
}

impl model::Object for ProjectAuthorization {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AuthorizationId" => &mut self.authorization_id,
            "Description" => &mut self.description,
            "Name" => &mut self.name,
            "ScopeType" => &mut self.scope_type,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AuthorizationId", self.authorization_id.value());
        visitor("Description", self.description.value());
        visitor("Name", self.name.value());
        visitor("ScopeType", self.scope_type.value());
    }
}
