//! [`ListMembersNotForProject`] and its response. Needs the feature `ListMembersNotForProject`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`ListMembersNotForProject`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "ListMembersNotForProject", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("Keyword"),
            ParameterDescriptor::optional("MaxResults").with_kind(Kind::Int64),
            ParameterDescriptor::optional("NextToken"),
            ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::optional("Skip").with_kind(Kind::Int64),
        ])
        .idempotent()
        .with_required_members(&["RequestId"])
        .with_paging(
            Paging::by_token("NextToken", "Members", "NextToken")
                .with_size_parameter("MaxResults")
                .with_total_count("TotalCount"),
        );

/// Lists the users that are not members of a project.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ListMembersNotForProject).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListMembersNotForProject {
    instance_id: Option<String>,
    keyword: Option<String>,
    max_results: Option<i64>,
    next_token: Option<String>,
    project_id: Option<i64>,
    region_id: Option<String>,
    skip: Option<i64>,
    extra_query: ExtraQuery,
}

impl ListMembersNotForProject {
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

    /// ID of the project.
    pub fn project_id(mut self, project_id: i64) -> Self {
        self.project_id = Some(project_id);
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

impl model::Object for ListMembersNotForProject {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "Keyword" => &mut self.keyword,
            "MaxResults" => &mut self.max_results,
            "NextToken" => &mut self.next_token,
            "ProjectId" => &mut self.project_id,
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
        visitor("ProjectId", self.project_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("Skip", self.skip.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListMembersNotForProject {
    type Output = ListMembersNotForProjectResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for ListMembersNotForProject {
    type Item = Member;

    #[inline]
    fn items(page: ListMembersNotForProjectResponse) -> Vec<Self::Item> {
        page.members
    }
}

/// Response of [`ListMembersNotForProject`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListMembersNotForProjectResponse {
    /// Maximum number of items on a page.
    pub max_results: Option<i64>,
    /// Members.
    pub members: Vec<Member>,
    /// Token of a page: of the one to return in a request, and of the next one in a response.
    pub next_token: Option<String>,
    /// ID of the request.
    pub request_id: String,
    /// Total number of items, on all pages.
    pub total_count: Option<i64>,
}

impl model::Object for ListMembersNotForProjectResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "MaxResults" => &mut self.max_results,
            "Members" => &mut self.members,
            "NextToken" => &mut self.next_token,
            "RequestId" => &mut self.request_id,
            "TotalCount" => &mut self.total_count,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("MaxResults", self.max_results.value());
        visitor("Members", self.members.value());
        visitor("NextToken", self.next_token.value());
        visitor("RequestId", self.request_id.value());
        visitor("TotalCount", self.total_count.value());
    }
}

/// An item of `Members` in the response of [`ListMembersNotForProject`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Member {
    /// ID of the member.
    pub member_id: Option<i64>,
}

impl model::Object for Member {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "MemberId" => &mut self.member_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("MemberId", self.member_id.value());
    }
}
