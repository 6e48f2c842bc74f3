//! [`ListHosts`] and its response. Needs the feature `ListHosts`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`ListHosts`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "ListHosts", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::required("InstanceId"),
        ParameterDescriptor::optional("RegionId"),
        ParameterDescriptor::optional("PageNumber").with_kind(Kind::IntegerText),
        ParameterDescriptor::optional("PageSize").with_kind(Kind::IntegerText),
        ParameterDescriptor::optional("OSType").with_known_values(&["Linux", "Windows"]),
        ParameterDescriptor::optional("HostName"),
        ParameterDescriptor::optional("HostAddress"),
        ParameterDescriptor::optional("Source").with_known_values(&["Ecs", "Local", "Rds"]),
        ParameterDescriptor::optional("SourceInstanceId"),
        ParameterDescriptor::optional("SourceInstanceState")
            .with_known_values(&["Normal", "Release"]),
        ParameterDescriptor::optional("HostGroupId"),
        ParameterDescriptor::optional("ProjectId"),
    ])
    .idempotent()
    .with_required_members(&["Hosts[].HostId", "RequestId"])
    .with_paging(
        Paging::by_number("PageNumber", "Hosts")
            .with_size_parameter("PageSize")
            .with_total_count("TotalCount"),
    );

/// Lists hosts.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ListHosts).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListHosts {
    instance_id: Option<String>,
    region_id: Option<String>,
    page_number: Option<String>,
    page_size: Option<String>,
    os_type: Option<OsType>,
    host_name: Option<String>,
    host_address: Option<String>,
    source: Option<Source>,
    source_instance_id: Option<String>,
    source_instance_state: Option<SourceInstanceState>,
    host_group_id: Option<String>,
    project_id: Option<String>,
    extra_query: ExtraQuery,
}

impl ListHosts {
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

    /// Operating system of the host.
    pub fn os_type(mut self, os_type: impl Into<OsType>) -> Self {
        self.os_type = Some(os_type.into());
        self
    }

    /// Name of the host.
    pub fn host_name(mut self, host_name: impl Into<String>) -> Self {
        self.host_name = Some(host_name.into());
        self
    }

    /// Host address.
    pub fn host_address(mut self, host_address: impl Into<String>) -> Self {
        self.host_address = Some(host_address.into());
        self
    }

    /// Where it comes from.
    pub fn source(mut self, source: impl Into<Source>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// ID of the instance that it was imported from.
    pub fn source_instance_id(mut self, source_instance_id: impl Into<String>) -> Self {
        self.source_instance_id = Some(source_instance_id.into());
        self
    }

    /// Status of the instance that it was imported from.
    pub fn source_instance_state(
        mut self,
        source_instance_state: impl Into<SourceInstanceState>,
    ) -> Self {
        self.source_instance_state = Some(source_instance_state.into());
        self
    }

    /// ID of the host group.
    pub fn host_group_id(mut self, host_group_id: impl Into<String>) -> Self {
        self.host_group_id = Some(host_group_id.into());
        self
    }

    /// ID of the project.
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for ListHosts {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "PageNumber" => &mut self.page_number,
            "PageSize" => &mut self.page_size,
            "OSType" => &mut self.os_type,
            "HostName" => &mut self.host_name,
            "HostAddress" => &mut self.host_address,
            "Source" => &mut self.source,
            "SourceInstanceId" => &mut self.source_instance_id,
            "SourceInstanceState" => &mut self.source_instance_state,
            "HostGroupId" => &mut self.host_group_id,
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
        visitor("OSType", self.os_type.value());
        visitor("HostName", self.host_name.value());
        visitor("HostAddress", self.host_address.value());
        visitor("Source", self.source.value());
        visitor("SourceInstanceId", self.source_instance_id.value());
        visitor("SourceInstanceState", self.source_instance_state.value());
        visitor("HostGroupId", self.host_group_id.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListHosts {
    type Output = ListHostsResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for ListHosts {
    type Item = Host;

    #[inline]
    fn items(page: ListHostsResponse) -> Vec<Self::Item> {
        page.hosts
    }
}

/// Response of [`ListHosts`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListHostsResponse {
    /// Hosts.
    pub hosts: Vec<Host>,
    /// ID of the request.
    pub request_id: String,
    /// Total number of items, on all pages.
    pub total_count: Option<i64>,
}

impl model::Object for ListHostsResponse {
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
    /// Operating system of the host.
    pub enum OsType {
        /// Linux.
        Linux = "Linux",
        /// Windows.
        Windows = "Windows",
    }
}

known_values! {
    /// Where it comes from.
    pub enum Source {
        /// ECS.
        Ecs = "Ecs",
        /// Local.
        Local = "Local",
        /// RDS.
        Rds = "Rds",
    }
}

known_values! {
    /// Status of the instance that it was imported from.
    pub enum SourceInstanceState {
        /// Normal.
        Normal = "Normal",
        /// Release.
        Release = "Release",
    }
}

/// An item of `Hosts` in the response of [`ListHosts`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Host {
    /// Address by which it is reached: the public or the private one.
    pub active_address_type: Option<ActiveAddressType>,
    /// Remark.
    pub comment: Option<String>,
    /// Number of domain accounts.
    pub domain_account_count: Option<String>,
    /// Number of host accounts.
    pub host_account_count: Option<i64>,
    /// ID of the host. `GenerateAssetOperationToken` takes it as `AssetId`, and `ListHostAccounts`
    /// finds its accounts.
    pub host_id: String,
    /// Name of the host.
    pub host_name: Option<String>,
    /// Address of the host in its private network.
    pub host_private_address: Option<String>,
    /// Address of the host on the internet.
    pub host_public_address: Option<String>,
    /// Operating system of the host.
    pub os_type: Option<OsType>,
    /// Where it comes from.
    pub source: Option<Source>,
    /// ID of the instance that it was imported from.
    pub source_instance_id: Option<String>,
    /// Status of the instance that it was imported from.
    pub source_instance_state: Option<SourceInstanceState>,
}

impl model::Object for Host {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ActiveAddressType" => &mut self.active_address_type,
            "Comment" => &mut self.comment,
            "DomainAccountCount" => &mut self.domain_account_count,
            "HostAccountCount" => &mut self.host_account_count,
            "HostId" => &mut self.host_id,
            "HostName" => &mut self.host_name,
            "HostPrivateAddress" => &mut self.host_private_address,
            "HostPublicAddress" => &mut self.host_public_address,
            "OSType" => &mut self.os_type,
            "Source" => &mut self.source,
            "SourceInstanceId" => &mut self.source_instance_id,
            "SourceInstanceState" => &mut self.source_instance_state,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ActiveAddressType", self.active_address_type.value());
        visitor("Comment", self.comment.value());
        visitor("DomainAccountCount", self.domain_account_count.value());
        visitor("HostAccountCount", self.host_account_count.value());
        visitor("HostId", self.host_id.value());
        visitor("HostName", self.host_name.value());
        visitor("HostPrivateAddress", self.host_private_address.value());
        visitor("HostPublicAddress", self.host_public_address.value());
        visitor("OSType", self.os_type.value());
        visitor("Source", self.source.value());
        visitor("SourceInstanceId", self.source_instance_id.value());
        visitor("SourceInstanceState", self.source_instance_state.value());
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
