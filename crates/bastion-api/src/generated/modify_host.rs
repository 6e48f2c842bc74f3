//! [`ModifyHost`] and its response. Needs the feature `ModifyHost`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`ModifyHost`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "ModifyHost", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::required("InstanceId"),
        ParameterDescriptor::optional("RegionId"),
        ParameterDescriptor::required("HostId"),
        ParameterDescriptor::optional("HostPrivateAddress"),
        ParameterDescriptor::optional("HostPublicAddress"),
        ParameterDescriptor::optional("OSType").with_known_values(&["Linux", "Windows"]),
        ParameterDescriptor::optional("HostName"),
        ParameterDescriptor::optional("Comment"),
        ParameterDescriptor::optional("NetworkDomainId"),
        ParameterDescriptor::optional("PrefKex").with_known_values(&[
            "default",
            "diffie-hellman-group14-sha1",
            "diffie-hellman-group1-sha1",
            "diffie-hellman-group-exchange-sha1",
        ]),
        ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
    ])
    .with_required_members(&["RequestId"]);

/// Modifies the settings of a host.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ModifyHost).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ModifyHost {
    instance_id: Option<String>,
    region_id: Option<String>,
    host_id: Option<String>,
    host_private_address: Option<String>,
    host_public_address: Option<String>,
    os_type: Option<OsType>,
    host_name: Option<String>,
    comment: Option<String>,
    network_domain_id: Option<String>,
    pref_kex: Option<PrefKex>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl ModifyHost {
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

    /// Remark.
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Network domain ID.
    pub fn network_domain_id(mut self, network_domain_id: impl Into<String>) -> Self {
        self.network_domain_id = Some(network_domain_id.into());
        self
    }

    /// Preferred key exchange algorithm.
    pub fn pref_kex(mut self, pref_kex: impl Into<PrefKex>) -> Self {
        self.pref_kex = Some(pref_kex.into());
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

impl model::Object for ModifyHost {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "HostId" => &mut self.host_id,
            "HostPrivateAddress" => &mut self.host_private_address,
            "HostPublicAddress" => &mut self.host_public_address,
            "OSType" => &mut self.os_type,
            "HostName" => &mut self.host_name,
            "Comment" => &mut self.comment,
            "NetworkDomainId" => &mut self.network_domain_id,
            "PrefKex" => &mut self.pref_kex,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("HostId", self.host_id.value());
        visitor("HostPrivateAddress", self.host_private_address.value());
        visitor("HostPublicAddress", self.host_public_address.value());
        visitor("OSType", self.os_type.value());
        visitor("HostName", self.host_name.value());
        visitor("Comment", self.comment.value());
        visitor("NetworkDomainId", self.network_domain_id.value());
        visitor("PrefKex", self.pref_kex.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ModifyHost {
    type Output = ModifyHostResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`ModifyHost`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ModifyHostResponse {
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for ModifyHostResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RequestId", self.request_id.value());
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
    /// Preferred key exchange algorithm.
    pub enum PrefKex {
        /// `default`.
        Default = "default",
        /// `diffie-hellman-group14-sha1`.
        DiffieHellmanGroup14Sha1 = "diffie-hellman-group14-sha1",
        /// `diffie-hellman-group1-sha1`.
        DiffieHellmanGroup1Sha1 = "diffie-hellman-group1-sha1",
        /// `diffie-hellman-group-exchange-sha1`.
        DiffieHellmanGroupExchangeSha1 = "diffie-hellman-group-exchange-sha1",
    }
}
