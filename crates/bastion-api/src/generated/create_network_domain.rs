//! [`CreateNetworkDomain`] and its response. Needs the feature `CreateNetworkDomain`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, SecretString, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`CreateNetworkDomain`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "CreateNetworkDomain", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("NetworkDomainName"),
            ParameterDescriptor::required("NetworkDomainType")
                .with_known_values(&["Direct", "Proxy"]),
            ParameterDescriptor::optional("Comment"),
            ParameterDescriptor::optional("Proxies").with_kind(Kind::List(&Kind::Object(&[
                ParameterDescriptor::optional("Address"),
                ParameterDescriptor::optional("NodeType").with_known_values(&["Master", "Slave"]),
                ParameterDescriptor::optional("Password").secret(),
                ParameterDescriptor::optional("Port").with_kind(Kind::Int32),
                ParameterDescriptor::optional("ProxyType").with_known_values(&[
                    "HTTPProxy",
                    "Socks5Proxy",
                    "SSHProxy",
                ]),
                ParameterDescriptor::optional("User"),
            ]))),
            ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
        ])
        .with_required_members(&["RequestId"]);

/// Creates a network domain.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/CreateNetworkDomain).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct CreateNetworkDomain {
    instance_id: Option<String>,
    region_id: Option<String>,
    network_domain_name: Option<String>,
    network_domain_type: Option<NetworkDomainType>,
    comment: Option<String>,
    proxies: Option<Vec<Proxy>>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl CreateNetworkDomain {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `network_domain_name`: name of the network domain.
    /// - `network_domain_type`: network domain type.
    pub fn new(
        instance_id: impl Into<String>,
        network_domain_name: impl Into<String>,
        network_domain_type: impl Into<NetworkDomainType>,
    ) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            network_domain_name: Some(network_domain_name.into()),
            network_domain_type: Some(network_domain_type.into()),
            ..Self::default()
        }
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Remark.
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Proxies.
    pub fn proxies(mut self, proxies: impl IntoIterator<Item = Proxy>) -> Self {
        self.proxies = Some(proxies.into_iter().collect());
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

impl model::Object for CreateNetworkDomain {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "NetworkDomainName" => &mut self.network_domain_name,
            "NetworkDomainType" => &mut self.network_domain_type,
            "Comment" => &mut self.comment,
            "Proxies" => &mut self.proxies,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("NetworkDomainName", self.network_domain_name.value());
        visitor("NetworkDomainType", self.network_domain_type.value());
        visitor("Comment", self.comment.value());
        visitor("Proxies", self.proxies.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for CreateNetworkDomain {
    type Output = CreateNetworkDomainResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`CreateNetworkDomain`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CreateNetworkDomainResponse {
    /// Network domain ID.
    pub network_domain_id: Option<String>,
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for CreateNetworkDomainResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NetworkDomainId" => &mut self.network_domain_id,
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("NetworkDomainId", self.network_domain_id.value());
        visitor("RequestId", self.request_id.value());
    }
}

known_values! {
    /// Network domain type: a parameter of [`CreateNetworkDomain`].
    pub enum NetworkDomainType {
        /// Direct.
        Direct = "Direct",
        /// Proxy.
        Proxy = "Proxy",
    }
}

/// An item of `Proxies` in the request of [`CreateNetworkDomain`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "an object does nothing until it is sent"]
#[non_exhaustive]
pub struct Proxy {
    /// Address.
    pub address: Option<String>,
    /// Node type.
    pub node_type: Option<NodeType>,
    /// Password. Secret: never shown by `Debug`.
    pub password: Option<SecretString>,
    /// Port.
    pub port: Option<i32>,
    /// Proxy type.
    pub proxy_type: Option<ProxyType>,
    /// User.
    pub user: Option<String>,
}

impl Proxy {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Address.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Node type.
    pub fn node_type(mut self, node_type: impl Into<NodeType>) -> Self {
        self.node_type = Some(node_type.into());
        self
    }

    /// Password. Secret: never shown by `Debug`.
    pub fn password(mut self, password: impl Into<SecretString>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Port.
    pub fn port(mut self, port: i32) -> Self {
        self.port = Some(port);
        self
    }

    /// Proxy type.
    pub fn proxy_type(mut self, proxy_type: impl Into<ProxyType>) -> Self {
        self.proxy_type = Some(proxy_type.into());
        self
    }

    /// User.
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }
}

impl model::Object for Proxy {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Address" => &mut self.address,
            "NodeType" => &mut self.node_type,
            "Password" => &mut self.password,
            "Port" => &mut self.port,
            "ProxyType" => &mut self.proxy_type,
            "User" => &mut self.user,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Address", self.address.value());
        visitor("NodeType", self.node_type.value());
        visitor("Password", self.password.value());
        visitor("Port", self.port.value());
        visitor("ProxyType", self.proxy_type.value());
        visitor("User", self.user.value());
    }
}

known_values! {
    /// Node type in the request of [`CreateNetworkDomain`].
    pub enum NodeType {
        /// Master.
        Master = "Master",
        /// Slave.
        Slave = "Slave",
    }
}

known_values! {
    /// Proxy type in the request of [`CreateNetworkDomain`].
    pub enum ProxyType {
        /// `HTTPProxy`.
        HttpProxy = "HTTPProxy",
        /// Socks5 proxy.
        Socks5Proxy = "Socks5Proxy",
        /// `SSHProxy`.
        SshProxy = "SSHProxy",
    }
}
