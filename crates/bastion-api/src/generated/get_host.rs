//! [`GetHost`] and its response. Needs the feature `GetHost`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`GetHost`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "GetHost", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::required("InstanceId"),
        ParameterDescriptor::optional("RegionId"),
        ParameterDescriptor::required("HostId"),
        ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
    ])
    .idempotent()
    .with_required_members(&["RequestId"]);

/// Describes a host.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/GetHost).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct GetHost {
    instance_id: Option<String>,
    region_id: Option<String>,
    host_id: Option<String>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl GetHost {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `host_id`: ID of the host.
    pub fn new(instance_id: impl Into<String>, host_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            host_id: Some(host_id.into()),
            ..Self::default()
        }
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
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

impl model::Object for GetHost {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "HostId" => &mut self.host_id,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("HostId", self.host_id.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for GetHost {
    type Output = GetHostResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`GetHost`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GetHostResponse {
    /// Host.
    pub host: Option<Host>,
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for GetHostResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Host" => &mut self.host,
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Host", self.host.value());
        visitor("RequestId", self.request_id.value());
    }
}

/// `Host` in the response of [`GetHost`].
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
    /// Network domain ID.
    pub network_domain_id: Option<String>,
    /// Operating system of the host.
    pub os_type: Option<OsType>,
    /// Preferred key exchange algorithm.
    pub pref_kex: Option<String>,
    /// Protocols.
    pub protocols: Vec<Protocol>,
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
            "HostId" => &mut self.host_id,
            "HostName" => &mut self.host_name,
            "HostPrivateAddress" => &mut self.host_private_address,
            "HostPublicAddress" => &mut self.host_public_address,
            "NetworkDomainId" => &mut self.network_domain_id,
            "OSType" => &mut self.os_type,
            "PrefKex" => &mut self.pref_kex,
            "Protocols" => &mut self.protocols,
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
        visitor("HostId", self.host_id.value());
        visitor("HostName", self.host_name.value());
        visitor("HostPrivateAddress", self.host_private_address.value());
        visitor("HostPublicAddress", self.host_public_address.value());
        visitor("NetworkDomainId", self.network_domain_id.value());
        visitor("OSType", self.os_type.value());
        visitor("PrefKex", self.pref_kex.value());
        visitor("Protocols", self.protocols.value());
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

known_values! {
    /// Operating system of the host.
    pub enum OsType {
        /// Linux.
        Linux = "Linux",
        /// Windows.
        Windows = "Windows",
    }
}

/// An item of `Host.Protocols` in the response of [`GetHost`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Protocol {
    /// Fingerprint of the host.
    pub host_finger_print: Option<String>,
    /// Port.
    pub port: Option<i64>,
    /// Name of the protocol.
    pub protocol_name: Option<ProtocolName>,
}

impl model::Object for Protocol {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "HostFingerPrint" => &mut self.host_finger_print,
            "Port" => &mut self.port,
            "ProtocolName" => &mut self.protocol_name,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("HostFingerPrint", self.host_finger_print.value());
        visitor("Port", self.port.value());
        visitor("ProtocolName", self.protocol_name.value());
    }
}

known_values! {
    /// Name of the protocol in the response of [`GetHost`].
    pub enum ProtocolName {
        /// `RDP`.
        Rdp = "RDP",
        /// `SSH`.
        Ssh = "SSH",
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
