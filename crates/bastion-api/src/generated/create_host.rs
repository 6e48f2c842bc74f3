//! [`CreateHost`] and its response. Needs the feature `CreateHost`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`CreateHost`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "CreateHost", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::required("InstanceId"),
        ParameterDescriptor::optional("RegionId"),
        ParameterDescriptor::optional("HostPrivateAddress"),
        ParameterDescriptor::optional("HostPublicAddress"),
        ParameterDescriptor::required("ActiveAddressType")
            .with_known_values(&["Private", "Public"]),
        ParameterDescriptor::required("HostName"),
        ParameterDescriptor::required("Source").with_known_values(&["Ecs", "Local", "Rds"]),
        ParameterDescriptor::required("OSType").with_known_values(&["Linux", "Windows"]),
        ParameterDescriptor::optional("Comment"),
        ParameterDescriptor::optional("SourceInstanceId"),
        ParameterDescriptor::optional("InstanceRegionId"),
        ParameterDescriptor::optional("NetworkDomainId"),
        ParameterDescriptor::optional("InstanceMemberId").with_kind(Kind::Int64),
        ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
    ])
    .with_required_members(&["RequestId"]);

/// Adds a host to a bastion host.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/CreateHost).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct CreateHost {
    instance_id: Option<String>,
    region_id: Option<String>,
    host_private_address: Option<String>,
    host_public_address: Option<String>,
    active_address_type: Option<ActiveAddressType>,
    host_name: Option<String>,
    source: Option<Source>,
    os_type: Option<OsType>,
    comment: Option<String>,
    source_instance_id: Option<String>,
    instance_region_id: Option<String>,
    network_domain_id: Option<String>,
    instance_member_id: Option<i64>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl CreateHost {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `active_address_type`: address by which it is reached: the public or the private one.
    /// - `host_name`: name of the host.
    /// - `source`: where it comes from.
    /// - `os_type`: operating system of the host.
    pub fn new(
        instance_id: impl Into<String>,
        active_address_type: impl Into<ActiveAddressType>,
        host_name: impl Into<String>,
        source: impl Into<Source>,
        os_type: impl Into<OsType>,
    ) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            active_address_type: Some(active_address_type.into()),
            host_name: Some(host_name.into()),
            source: Some(source.into()),
            os_type: Some(os_type.into()),
            ..Self::default()
        }
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Address of the host in its private network.
    pub fn host_private_address(mut self, host_private_address: impl Into<String>) -> Self {
        self.host_private_address = Some(host_private_address.into());
        self
    }

    /// Address of the host on the internet.
    pub fn host_public_address(mut self, host_public_address: impl Into<String>) -> Self {
        self.host_public_address = Some(host_public_address.into());
        self
    }

    /// Remark.
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// ID of the instance that it was imported from.
    pub fn source_instance_id(mut self, source_instance_id: impl Into<String>) -> Self {
        self.source_instance_id = Some(source_instance_id.into());
        self
    }

    /// ID of the instance region.
    pub fn instance_region_id(mut self, instance_region_id: impl Into<String>) -> Self {
        self.instance_region_id = Some(instance_region_id.into());
        self
    }

    /// Network domain ID.
    pub fn network_domain_id(mut self, network_domain_id: impl Into<String>) -> Self {
        self.network_domain_id = Some(network_domain_id.into());
        self
    }

    /// ID of the instance member.
    pub fn instance_member_id(mut self, instance_member_id: i64) -> Self {
        self.instance_member_id = Some(instance_member_id);
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

impl model::Object for CreateHost {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "HostPrivateAddress" => &mut self.host_private_address,
            "HostPublicAddress" => &mut self.host_public_address,
            "ActiveAddressType" => &mut self.active_address_type,
            "HostName" => &mut self.host_name,
            "Source" => &mut self.source,
            "OSType" => &mut self.os_type,
            "Comment" => &mut self.comment,
            "SourceInstanceId" => &mut self.source_instance_id,
            "InstanceRegionId" => &mut self.instance_region_id,
            "NetworkDomainId" => &mut self.network_domain_id,
            "InstanceMemberId" => &mut self.instance_member_id,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("HostPrivateAddress", self.host_private_address.value());
        visitor("HostPublicAddress", self.host_public_address.value());
        visitor("ActiveAddressType", self.active_address_type.value());
        visitor("HostName", self.host_name.value());
        visitor("Source", self.source.value());
        visitor("OSType", self.os_type.value());
        visitor("Comment", self.comment.value());
        visitor("SourceInstanceId", self.source_instance_id.value());
        visitor("InstanceRegionId", self.instance_region_id.value());
        visitor("NetworkDomainId", self.network_domain_id.value());
        visitor("InstanceMemberId", self.instance_member_id.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for CreateHost {
    type Output = CreateHostResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`CreateHost`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CreateHostResponse {
    /// ID of the host.
    pub host_id: Option<String>,
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for CreateHostResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "HostId" => &mut self.host_id,
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("HostId", self.host_id.value());
        visitor("RequestId", self.request_id.value());
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
    /// Operating system of the host.
    pub enum OsType {
        /// Linux.
        Linux = "Linux",
        /// Windows.
        Windows = "Windows",
    }
}
