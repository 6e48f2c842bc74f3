//! [`ListProjects`] and its response. Needs the feature `ListProjects`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`ListProjects`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "ListProjects", Method::POST, "/")
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
        Paging::by_token("NextToken", "Projects", "NextToken")
            .with_size_parameter("MaxResults")
            .with_total_count("TotalCount"),
    );

/// Lists projects.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ListProjects).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListProjects {
    instance_id: Option<String>,
    keyword: Option<String>,
    max_results: Option<i64>,
    next_token: Option<String>,
    region_id: Option<String>,
    skip: Option<i64>,
    extra_query: ExtraQuery,
}

impl ListProjects {
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

impl model::Object for ListProjects {
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

impl Operation for ListProjects {
    type Output = ListProjectsResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for ListProjects {
    type Item = Project;

    #[inline]
    fn items(page: ListProjectsResponse) -> Vec<Self::Item> {
        page.projects
    }
}

/// Response of [`ListProjects`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListProjectsResponse {
    /// Maximum number of items on a page.
    pub max_results: Option<i64>,
    /// Token of a page: of the one to return in a request, and of the next one in a response.
    pub next_token: Option<String>,
    /// Projects.
    pub projects: Vec<Project>,
    /// ID of the request.
    pub request_id: String,
    /// Total number of items, on all pages.
    pub total_count: Option<i64>,
}

impl model::Object for ListProjectsResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "MaxResults" => &mut self.max_results,
            "NextToken" => &mut self.next_token,
            "Projects" => &mut self.projects,
            "RequestId" => &mut self.request_id,
            "TotalCount" => &mut self.total_count,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("MaxResults", self.max_results.value());
        visitor("NextToken", self.next_token.value());
        visitor("Projects", self.projects.value());
        visitor("RequestId", self.request_id.value());
        visitor("TotalCount", self.total_count.value());
    }
}

/// An item of `Projects` in the response of [`ListProjects`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Project {
    /// Number of applications.
    pub app_count: Option<i64>,
    /// Number of databases.
    pub database_count: Option<i64>,
    /// Description.
    pub description: Option<String>,
    /// Number of domain servers.
    pub domain_server_count: Option<i64>,
    /// Number of hosts.
    pub host_count: Option<i64>,
    /// Whether it is the default.
    pub is_default: Option<bool>,
    /// IDs of the members.
    pub member_ids: Vec<String>,
    /// Name.
    pub name: Option<String>,
    /// ID of the project.
    pub project_id: Option<i64>,
}

impl model::Object for Project {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppCount" => &mut self.app_count,
            "DatabaseCount" => &mut self.database_count,
            "Description" => &mut self.description,
            "DomainServerCount" => &mut self.domain_server_count,
            "HostCount" => &mut self.host_count,
            "IsDefault" => &mut self.is_default,
            "MemberIds" => &mut self.member_ids,
            "Name" => &mut self.name,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppCount", self.app_count.value());
        visitor("DatabaseCount", self.database_count.value());
        visitor("Description", self.description.value());
        visitor("DomainServerCount", self.domain_server_count.value());
        visitor("HostCount", self.host_count.value());
        visitor("IsDefault", self.is_default.value());
        visitor("MemberIds", self.member_ids.value());
        visitor("Name", self.name.value());
        visitor("ProjectId", self.project_id.value());
    }
}
