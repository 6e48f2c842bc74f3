//! [`ListHostGroupsForUser`] and its response. Needs the feature `ListHostGroupsForUser`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`ListHostGroupsForUser`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "ListHostGroupsForUser", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::optional("Mode")
                .with_known_values(&["Authorized", "Unauthorized"]),
            ParameterDescriptor::required("UserId"),
            ParameterDescriptor::optional("PageNumber").with_kind(Kind::IntegerText),
            ParameterDescriptor::optional("PageSize").with_kind(Kind::IntegerText),
            ParameterDescriptor::optional("HostGroupName"),
            ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
        ])
        .idempotent()
        .with_required_members(&["RequestId"])
        .with_paging(
            Paging::by_number("PageNumber", "HostGroups")
                .with_size_parameter("PageSize")
                .with_total_count("TotalCount"),
        );

/// Lists the host groups that a user is, or is not, authorized to manage.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ListHostGroupsForUser).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListHostGroupsForUser {
    instance_id: Option<String>,
    region_id: Option<String>,
    mode: Option<Mode>,
    user_id: Option<String>,
    page_number: Option<String>,
    page_size: Option<String>,
    host_group_name: Option<String>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl ListHostGroupsForUser {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `user_id`: ID of the user.
    pub fn new(instance_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            user_id: Some(user_id.into()),
            ..Self::default()
        }
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Mode.
    pub fn mode(mut self, mode: impl Into<Mode>) -> Self {
        self.mode = Some(mode.into());
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

    /// Name of the host group.
    pub fn host_group_name(mut self, host_group_name: impl Into<String>) -> Self {
        self.host_group_name = Some(host_group_name.into());
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

impl model::Object for ListHostGroupsForUser {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "Mode" => &mut self.mode,
            "UserId" => &mut self.user_id,
            "PageNumber" => &mut self.page_number,
            "PageSize" => &mut self.page_size,
            "HostGroupName" => &mut self.host_group_name,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("Mode", self.mode.value());
        visitor("UserId", self.user_id.value());
        visitor("PageNumber", self.page_number.value());
        visitor("PageSize", self.page_size.value());
        visitor("HostGroupName", self.host_group_name.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListHostGroupsForUser {
    type Output = ListHostGroupsForUserResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for ListHostGroupsForUser {
    type Item = HostGroup;

    #[inline]
    fn items(page: ListHostGroupsForUserResponse) -> Vec<Self::Item> {
        page.host_groups
    }
}

/// Response of [`ListHostGroupsForUser`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListHostGroupsForUserResponse {
    /// Host groups.
    pub host_groups: Vec<HostGroup>,
    /// ID of the request.
    pub request_id: String,
    /// Total number of items, on all pages.
    pub total_count: Option<i64>,
}

impl model::Object for ListHostGroupsForUserResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "HostGroups" => &mut self.host_groups,
            "RequestId" => &mut self.request_id,
            "TotalCount" => &mut self.total_count,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("HostGroups", self.host_groups.value());
        visitor("RequestId", self.request_id.value());
        visitor("TotalCount", self.total_count.value());
    }
}

known_values! {
    /// Mode: a parameter of [`ListHostGroupsForUser`].
    pub enum Mode {
        /// Authorized.
        Authorized = "Authorized",
        /// Unauthorized.
        Unauthorized = "Unauthorized",
    }
}

/// An item of `HostGroups` in the response of [`ListHostGroupsForUser`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct HostGroup {
    /// Remark.
    pub comment: Option<String>,
    /// ID of the host group.
    pub host_group_id: Option<String>,
    /// Name of the host group.
    pub host_group_name: Option<String>,
}

impl model::Object for HostGroup {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Comment" => &mut self.comment,
            "HostGroupId" => &mut self.host_group_id,
            "HostGroupName" => &mut self.host_group_name,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Comment", self.comment.value());
        visitor("HostGroupId", self.host_group_id.value());
        visitor("HostGroupName", self.host_group_name.value());
    }
}
