//! [`ListUserGroupsForUser`] and its response. Needs the feature `ListUserGroupsForUser`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`ListUserGroupsForUser`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "ListUserGroupsForUser", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("Keyword"),
            ParameterDescriptor::required("PageNumber").with_kind(Kind::IntegerText),
            ParameterDescriptor::required("PageSize").with_kind(Kind::IntegerText),
            ParameterDescriptor::optional("PagingOff").with_known_values(&["false", "true"]),
            ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("UserId"),
        ])
        .idempotent()
        .with_required_members(&["RequestId"])
        .with_paging(Paging::by_number("PageNumber", "UserGroups").with_size_parameter("PageSize"));

/// Lists the user groups of a user.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ListUserGroupsForUser).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListUserGroupsForUser {
    instance_id: Option<String>,
    keyword: Option<String>,
    page_number: Option<String>,
    page_size: Option<String>,
    paging_off: Option<PagingOff>,
    project_id: Option<i64>,
    region_id: Option<String>,
    user_id: Option<String>,
    extra_query: ExtraQuery,
}

impl ListUserGroupsForUser {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `page_number`: number of the page, counted from 1.
    /// - `page_size`: maximum number of items on a page.
    /// - `user_id`: ID of the user.
    pub fn new(
        instance_id: impl Into<String>,
        page_number: i32,
        page_size: i32,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            page_number: Some(page_number.to_string()),
            page_size: Some(page_size.to_string()),
            user_id: Some(user_id.into()),
            ..Self::default()
        }
    }

    /// Keyword.
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Whether to return all items at once.
    pub fn paging_off(mut self, paging_off: impl Into<PagingOff>) -> Self {
        self.paging_off = Some(paging_off.into());
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

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for ListUserGroupsForUser {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "Keyword" => &mut self.keyword,
            "PageNumber" => &mut self.page_number,
            "PageSize" => &mut self.page_size,
            "PagingOff" => &mut self.paging_off,
            "ProjectId" => &mut self.project_id,
            "RegionId" => &mut self.region_id,
            "UserId" => &mut self.user_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("Keyword", self.keyword.value());
        visitor("PageNumber", self.page_number.value());
        visitor("PageSize", self.page_size.value());
        visitor("PagingOff", self.paging_off.value());
        visitor("ProjectId", self.project_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("UserId", self.user_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListUserGroupsForUser {
    type Output = ListUserGroupsForUserResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for ListUserGroupsForUser {
    type Item = UserGroup;

    #[inline]
    fn items(page: ListUserGroupsForUserResponse) -> Vec<Self::Item> {
        page.user_groups
    }
}

/// Response of [`ListUserGroupsForUser`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListUserGroupsForUserResponse {
    /// Count.
    pub count: Option<i64>,
    /// ID of the request.
    pub request_id: String,
    /// User groups.
    pub user_groups: Vec<UserGroup>,
}

impl model::Object for ListUserGroupsForUserResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Count" => &mut self.count,
            "RequestId" => &mut self.request_id,
            "UserGroups" => &mut self.user_groups,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Count", self.count.value());
        visitor("RequestId", self.request_id.value());
        visitor("UserGroups", self.user_groups.value());
    }
}

known_values! {
    /// Whether to return all items at once.
    pub enum PagingOff {
        /// `false`.
        False = "false",
        /// `true`.
        True = "true",
    }
}

/// An item of `UserGroups` in the response of [`ListUserGroupsForUser`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct UserGroup {
    /// Remark.
    pub comment: Option<String>,
    /// ID of the project.
    pub project_id: Option<String>,
    /// Name of the project.
    pub project_name: Option<String>,
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
            "ProjectId" => &mut self.project_id,
            "ProjectName" => &mut self.project_name,
            "UserGroupId" => &mut self.user_group_id,
            "UserGroupName" => &mut self.user_group_name,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Comment", self.comment.value());
        visitor("ProjectId", self.project_id.value());
        visitor("ProjectName", self.project_name.value());
        visitor("UserGroupId", self.user_group_id.value());
        visitor("UserGroupName", self.user_group_name.value());
    }
}
