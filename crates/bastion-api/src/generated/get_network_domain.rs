//! [`GetNetworkDomain`] and its response. Needs the feature `GetNetworkDomain`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`GetNetworkDomain`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "GetNetworkDomain", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("NetworkDomainId"),
            ParameterDescriptor::optional("CheckProxyState").with_known_values(&["false", "true"]),
            ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
        ])
        .idempotent()
        .with_required_members(&["RequestId"]);

/// Describes a network domain.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/GetNetworkDomain).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct GetNetworkDomain {
    instance_id: Option<String>,
    region_id: Option<String>,
    network_domain_id: Option<String>,
    check_proxy_state: Option<CheckProxyState>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl GetNetworkDomain {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `network_domain_id`: network domain ID.
    pub fn new(instance_id: impl Into<String>, network_domain_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            network_domain_id: Some(network_domain_id.into()),
            ..Self::default()
        }
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Whether to check the state of the proxy.
    pub fn check_proxy_state(mut self, check_proxy_state: impl Into<CheckProxyState>) -> Self {
        self.check_proxy_state = Some(check_proxy_state.into());
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

impl model::Object for GetNetworkDomain {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "NetworkDomainId" => &mut self.network_domain_id,
            "CheckProxyState" => &mut self.check_proxy_state,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("NetworkDomainId", self.network_domain_id.value());
        visitor("CheckProxyState", self.check_proxy_state.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for GetNetworkDomain {
    type Output = GetNetworkDomainResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`GetNetworkDomain`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GetNetworkDomainResponse {
    /// Network domain.
    pub network_domain: Option<NetworkDomain>,
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for GetNetworkDomainResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NetworkDomain" => &mut self.network_domain,
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("NetworkDomain", self.network_domain.value());
        visitor("RequestId", self.request_id.value());
    }
}

known_values! {
    /// Whether to check the state of the proxy.
    pub enum CheckProxyState {
        /// `false`.
        False = "false",
        /// `true`.
        True = "true",
    }
}

/// `NetworkDomain` in the response of [`GetNetworkDomain`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct NetworkDomain {
    /// Remark.
    pub comment: Option<String>,
    /// Whether it is the default.
    pub default_2: Option<bool>,
    /// Network domain ID.
    pub network_domain_id: Option<String>,
    /// Name of the network domain.
    pub network_domain_name: Option<String>,
    /// Network domain type.
    pub network_domain_type: Option<NetworkDomainType>,
    /// Proxies.
    pub proxies: Vec<Proxy>,
}

impl model::Object for NetworkDomain {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Comment" => &mut self.comment,
            "Default" => &mut self.default_2,
            "NetworkDomainId" => &mut self.network_domain_id,
            "NetworkDomainName" => &mut self.network_domain_name,
            "NetworkDomainType" => &mut self.network_domain_type,
            "Proxies" => &mut self.proxies,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Comment", self.comment.value());
        visitor("Default", self.default_2.value());
        visitor("NetworkDomainId", self.network_domain_id.value());
        visitor("NetworkDomainName", self.network_domain_name.value());
        visitor("NetworkDomainType", self.network_domain_type.value());
        visitor("Proxies", self.proxies.value());
    }
}

known_values! {
    /// Network domain type in the response of [`GetNetworkDomain`].
    pub enum NetworkDomainType {
        /// Direct.
        Direct = "Direct",
        /// Proxy.
        Proxy = "Proxy",
    }
}

/// An item of `NetworkDomain.Proxies` in the response of [`GetNetworkDomain`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Proxy {
    /// Address.
    pub address: Option<String>,
    /// Whether a password is set.
    pub has_password: Option<bool>,
    /// Node type.
    pub node_type: Option<NodeType>,
    /// Port.
    pub port: Option<i64>,
    /// Proxy state.
    pub proxy_state: Option<ProxyState>,
    /// Proxy state error code.
    pub proxy_state_error_code: Option<String>,
    /// Proxy type.
    pub proxy_type: Option<ProxyType>,
    /// User.
    pub user: Option<String>,
}

impl model::Object for Proxy {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Address" => &mut self.address,
            "HasPassword" => &mut self.has_password,
            "NodeType" => &mut self.node_type,
            "Port" => &mut self.port,
            "ProxyState" => &mut self.proxy_state,
            "ProxyStateErrorCode" => &mut self.proxy_state_error_code,
            "ProxyType" => &mut self.proxy_type,
            "User" => &mut self.user,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Address", self.address.value());
        visitor("HasPassword", self.has_password.value());
        visitor("NodeType", self.node_type.value());
        visitor("Port", self.port.value());
        visitor("ProxyState", self.proxy_state.value());
        visitor("ProxyStateErrorCode", self.proxy_state_error_code.value());
        visitor("ProxyType", self.proxy_type.value());
        visitor("User", self.user.value());
    }
}

known_values! {
    /// Node type in the response of [`GetNetworkDomain`].
    pub enum NodeType {
        /// Master.
        Master = "Master",
        /// Slave.
        Slave = "Slave",
    }
}

known_values! {
    /// Proxy state in the response of [`GetNetworkDomain`].
    pub enum ProxyState {
        /// Available.
        Available = "Available",
        /// Unavailable.
        Unavailable = "Unavailable",
    }
}

known_values! {
    /// Proxy type in the response of [`GetNetworkDomain`].
    pub enum ProxyType {
        /// `HTTPProxy`.
        HttpProxy = "HTTPProxy",
        /// Socks5 proxy.
        Socks5Proxy = "Socks5Proxy",
        /// `SSHProxy`.
        SshProxy = "SSHProxy",
    }
}
