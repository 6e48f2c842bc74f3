//! [`ModifyHostsPort`] and its response. Needs the feature `ModifyHostsPort`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`ModifyHostsPort`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "ModifyHostsPort", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::required("InstanceId"),
        ParameterDescriptor::optional("RegionId"),
        ParameterDescriptor::required("HostIds"),
        ParameterDescriptor::required("ProtocolName").with_known_values(&["RDP", "SSH"]),
        ParameterDescriptor::required("Port"),
        ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
    ])
    .with_required_members(&["RequestId"]);

/// Changes the port of a protocol on hosts.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ModifyHostsPort).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ModifyHostsPort {
    instance_id: Option<String>,
    region_id: Option<String>,
    host_ids: Option<String>,
    protocol_name: Option<ProtocolName>,
    port: Option<String>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl ModifyHostsPort {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `host_ids`: IDs of the hosts.
    /// - `protocol_name`: name of the protocol.
    /// - `port`: port.
    pub fn new(
        instance_id: impl Into<String>,
        host_ids: impl Into<String>,
        protocol_name: impl Into<ProtocolName>,
        port: impl Into<String>,
    ) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            host_ids: Some(host_ids.into()),
            protocol_name: Some(protocol_name.into()),
            port: Some(port.into()),
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

impl model::Object for ModifyHostsPort {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "HostIds" => &mut self.host_ids,
            "ProtocolName" => &mut self.protocol_name,
            "Port" => &mut self.port,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("HostIds", self.host_ids.value());
        visitor("ProtocolName", self.protocol_name.value());
        visitor("Port", self.port.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ModifyHostsPort {
    type Output = ModifyHostsPortResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`ModifyHostsPort`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ModifyHostsPortResponse {
    /// ID of the request.
    pub request_id: String,
    /// Outcome of each part of the request.
    pub results: Vec<ModifyHostsPortResult>,
}

impl model::Object for ModifyHostsPortResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RequestId" => &mut self.request_id,
            "Results" => &mut self.results,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RequestId", self.request_id.value());
        visitor("Results", self.results.value());
    }
}

known_values! {
    /// Name of the protocol: a parameter of [`ModifyHostsPort`].
    pub enum ProtocolName {
        /// `RDP`.
        Rdp = "RDP",
        /// `SSH`.
        Ssh = "SSH",
    }
}

/// An item of `Results` in the response of [`ModifyHostsPort`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ModifyHostsPortResult {
    /// `OK`, or why this part failed.
    pub code: Option<String>,
    /// ID of the host.
    pub host_id: Option<String>,
    /// Error message. Deprecated by the vendor.
    pub message: Option<String>,
}

impl model::Object for ModifyHostsPortResult {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "HostId" => &mut self.host_id,
            "Message" => &mut self.message,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Code", self.code.value());
        visitor("HostId", self.host_id.value());
        visitor("Message", self.message.value());
    }
}
