//! [`ListUserGroups`] and its response. Needs the feature `ListUserGroups`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`ListUserGroups`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "ListUserGroups", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::required("InstanceId"),
        ParameterDescriptor::optional("RegionId"),
        ParameterDescriptor::optional("PageNumber").with_kind(Kind::IntegerText),
        ParameterDescriptor::optional("PageSize").with_kind(Kind::IntegerText),
        ParameterDescriptor::optional("UserGroupName"),
        ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
    ])
    .idempotent()
    .with_required_members(&["RequestId"])
    .with_paging(
        Paging::by_number("PageNumber", "UserGroups")
            .with_size_parameter("PageSize")
            .with_total_count("TotalCount"),
    );

/// Lists user groups.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ListUserGroups).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListUserGroups {
    instance_id: Option<String>,
    region_id: Option<String>,
    page_number: Option<String>,
    page_size: Option<String>,
    user_group_name: Option<String>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl ListUserGroups {
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

    /// Name of the user group.
    pub fn user_group_name(mut self, user_group_name: impl Into<String>) -> Self {
        self.user_group_name = Some(user_group_name.into());
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

impl model::Object for ListUserGroups {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "PageNumber" => &mut self.page_number,
            "PageSize" => &mut self.page_size,
            "UserGroupName" => &mut self.user_group_name,
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
        visitor("UserGroupName", self.user_group_name.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListUserGroups {
    type Output = ListUserGroupsResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for ListUserGroups {
    type Item = UserGroup;

    #[inline]
    fn items(page: ListUserGroupsResponse) -> Vec<Self::Item> {
        page.user_groups
    }
}

/// Response of [`ListUserGroups`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListUserGroupsResponse {
    /// ID of the request.
    pub request_id: String,
    /// Total number of items, on all pages.
    pub total_count: Option<i64>,
    /// User groups.
    pub user_groups: Vec<UserGroup>,
}

impl model::Object for ListUserGroupsResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RequestId" => &mut self.request_id,
            "TotalCount" => &mut self.total_count,
            "UserGroups" => &mut self.user_groups,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RequestId", self.request_id.value());
        visitor("TotalCount", self.total_count.value());
        visitor("UserGroups", self.user_groups.value());
    }
}

/// An item of `UserGroups` in the response of [`ListUserGroups`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct UserGroup {
    /// Remark.
    pub comment: Option<String>,
    /// Number of members.
    pub member_count: Option<i64>,
    /// ID of the user group.
    pub user_group_id: Option<String>,
    /// Name of the user group.
    pub user_group_name: Option<String>,
}

impl model::Object for UserGroup {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Comment" => &mut self.comment,
            "MemberCount" => &mut self.member_count,
            "UserGroupId" => &mut self.user_group_id,
            "UserGroupName" => &mut self.user_group_name,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Comment", self.comment.value());
        visitor("MemberCount", self.member_count.value());
        visitor("UserGroupId", self.user_group_id.value());
        visitor("UserGroupName", self.user_group_name.value());
    }
}
