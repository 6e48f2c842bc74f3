//! [`ListHostsForUser`] and its response. Needs the feature `ListHostsForUser`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`ListHostsForUser`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "ListHostsForUser", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::optional("Mode")
                .with_known_values(&["Authorized", "Unauthorized"]),
            ParameterDescriptor::required("UserId"),
            ParameterDescriptor::optional("PageNumber").with_kind(Kind::IntegerText),
            ParameterDescriptor::optional("PageSize").with_kind(Kind::IntegerText),
            ParameterDescriptor::optional("HostAddress"),
            ParameterDescriptor::optional("HostName"),
            ParameterDescriptor::optional("OSType").with_known_values(&["Linux", "Windows"]),
            ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
        ])
        .idempotent()
        .with_required_members(&["RequestId"])
        .with_paging(
            Paging::by_number("PageNumber", "Hosts")
                .with_size_parameter("PageSize")
                .with_total_count("TotalCount"),
        );

/// Lists the hosts that a user is, or is not, authorized to manage.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ListHostsForUser).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListHostsForUser {
    instance_id: Option<String>,
    region_id: Option<String>,
    mode: Option<Mode>,
    user_id: Option<String>,
    page_number: Option<String>,
    page_size: Option<String>,
    host_address: Option<String>,
    host_name: Option<String>,
    os_type: Option<OsType>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl ListHostsForUser {
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

    /// Host address.
    pub fn host_address(mut self, host_address: impl Into<String>) -> Self {
        self.host_address = Some(host_address.into());
        self
    }

    /// Name of the host.
    pub fn host_name(mut self, host_name: impl Into<String>) -> Self {
        self.host_name = Some(host_name.into());
        self
    }

    /// Operating system of the host.
    pub fn os_type(mut self, os_type: impl Into<OsType>) -> Self {
        self.os_type = Some(os_type.into());
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

impl model::Object for ListHostsForUser {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "Mode" => &mut self.mode,
            "UserId" => &mut self.user_id,
            "PageNumber" => &mut self.page_number,
            "PageSize" => &mut self.page_size,
            "HostAddress" => &mut self.host_address,
            "HostName" => &mut self.host_name,
            "OSType" => &mut self.os_type,
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
        visitor("HostAddress", self.host_address.value());
        visitor("HostName", self.host_name.value());
        visitor("OSType", self.os_type.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListHostsForUser {
    type Output = ListHostsForUserResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for ListHostsForUser {
    type Item = Host;

    #[inline]
    fn items(page: ListHostsForUserResponse) -> Vec<Self::Item> {
        page.hosts
    }
}

/// Response of [`ListHostsForUser`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListHostsForUserResponse {
    /// Hosts.
    pub hosts: Vec<Host>,
    /// ID of the request.
    pub request_id: String,
    /// Total number of items, on all pages.
    pub total_count: Option<i64>,
}

impl model::Object for ListHostsForUserResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Hosts" => &mut self.hosts,
            "RequestId" => &mut self.request_id,
            "TotalCount" => &mut self.total_count,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Hosts", self.hosts.value());
        visitor("RequestId", self.request_id.value());
        visitor("TotalCount", self.total_count.value());
    }
}

known_values! {
    /// Mode: a parameter of [`ListHostsForUser`].
    pub enum Mode {
        /// Authorized.
        Authorized = "Authorized",
        /// Unauthorized.
        Unauthorized = "Unauthorized",
    }
}

known_values! {
    /// Operating system of the host.
    pub enum OsType {
        /// Linux.
        Linux = "Linux",
        /// Windows.
        Windows = "Windows",
    }
}

/// An item of `Hosts` in the response of [`ListHostsForUser`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Host {
    /// Address by which it is reached: the public or the private one.
    pub active_address_type: Option<ActiveAddressType>,
    /// Remark.
    pub comment: Option<String>,
    /// ID of the host.
    pub host_id: Option<String>,
    /// Name of the host.
    pub host_name: Option<String>,
    /// Address of the host in its private network.
    pub host_private_address: Option<String>,
    /// Address of the host on the internet.
    pub host_public_address: Option<String>,
    /// Operating system of the host.
    pub os_type: Option<OsType>,
    /// ID of the project.
    pub project_id: Option<String>,
    /// Name of the project.
    pub project_name: Option<String>,
}

impl model::Object for Host {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ActiveAddressType" => &mut self.active_address_type,
            "Comment" => &mut self.comment,
            "HostId" => &mut self.host_id,
            "HostName" => &mut self.host_name,
            "HostPrivateAddress" => &mut self.host_private_address,
            "HostPublicAddress" => &mut self.host_public_address,
            "OSType" => &mut self.os_type,
            "ProjectId" => &mut self.project_id,
            "ProjectName" => &mut self.project_name,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ActiveAddressType", self.active_address_type.value());
        visitor("Comment", self.comment.value());
        visitor("HostId", self.host_id.value());
        visitor("HostName", self.host_name.value());
        visitor("HostPrivateAddress", self.host_private_address.value());
        visitor("HostPublicAddress", self.host_public_address.value());
        visitor("OSType", self.os_type.value());
        visitor("ProjectId", self.project_id.value());
        visitor("ProjectName", self.project_name.value());
    }
}

known_values! {
    /// Address by which it is reached: the public or the private one.
    pub enum ActiveAddressType {
        /// Private.
        Private = "Private",
        /// Public.
        Public = "Public",
    }
}
