//! [`ListNetworkDomains`] and its response. Needs the feature `ListNetworkDomains`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`ListNetworkDomains`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "ListNetworkDomains", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::optional("PageNumber").with_kind(Kind::IntegerText),
            ParameterDescriptor::optional("PageSize").with_kind(Kind::IntegerText),
            ParameterDescriptor::optional("NetworkDomainName"),
            ParameterDescriptor::optional("NetworkDomainType")
                .with_known_values(&["Direct", "Proxy"]),
            ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
        ])
        .idempotent()
        .with_required_members(&["RequestId"])
        .with_paging(
            Paging::by_number("PageNumber", "NetworkDomains")
                .with_size_parameter("PageSize")
                .with_total_count("TotalCount"),
        );

/// Lists network domains.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ListNetworkDomains).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListNetworkDomains {
    instance_id: Option<String>,
    region_id: Option<String>,
    page_number: Option<String>,
    page_size: Option<String>,
    network_domain_name: Option<String>,
    network_domain_type: Option<NetworkDomainType>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl ListNetworkDomains {
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

    /// Name of the network domain.
    pub fn network_domain_name(mut self, network_domain_name: impl Into<String>) -> Self {
        self.network_domain_name = Some(network_domain_name.into());
        self
    }

    /// Network domain type.
    pub fn network_domain_type(
        mut self,
        network_domain_type: impl Into<NetworkDomainType>,
    ) -> Self {
        self.network_domain_type = Some(network_domain_type.into());
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

impl model::Object for ListNetworkDomains {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "PageNumber" => &mut self.page_number,
            "PageSize" => &mut self.page_size,
            "NetworkDomainName" => &mut self.network_domain_name,
            "NetworkDomainType" => &mut self.network_domain_type,
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
        visitor("NetworkDomainName", self.network_domain_name.value());
        visitor("NetworkDomainType", self.network_domain_type.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListNetworkDomains {
    type Output = ListNetworkDomainsResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for ListNetworkDomains {
    type Item = NetworkDomain;

    #[inline]
    fn items(page: ListNetworkDomainsResponse) -> Vec<Self::Item> {
        page.network_domains
    }
}

/// Response of [`ListNetworkDomains`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListNetworkDomainsResponse {
    /// Network domains.
    pub network_domains: Vec<NetworkDomain>,
    /// ID of the request.
    pub request_id: String,
    /// Total number of items, on all pages.
    pub total_count: Option<i64>,
}

impl model::Object for ListNetworkDomainsResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NetworkDomains" => &mut self.network_domains,
            "RequestId" => &mut self.request_id,
            "TotalCount" => &mut self.total_count,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("NetworkDomains", self.network_domains.value());
        visitor("RequestId", self.request_id.value());
        visitor("TotalCount", self.total_count.value());
    }
}

known_values! {
    /// Network domain type: a parameter of [`ListNetworkDomains`].
    pub enum NetworkDomainType {
        /// Direct.
        Direct = "Direct",
        /// Proxy.
        Proxy = "Proxy",
    }
}

/// An item of `NetworkDomains` in the response of [`ListNetworkDomains`].
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
    /// Proxies state.
    pub proxies_state: Vec<ProxiesState>,
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
            "ProxiesState" => &mut self.proxies_state,
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
        visitor("ProxiesState", self.proxies_state.value());
    }
}

/// An item of `NetworkDomains.ProxiesState` in the response of [`ListNetworkDomains`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ProxiesState {
    /// Node type.
    pub node_type: Option<NodeType>,
    /// Proxy state.
    pub proxy_state: Option<String>,
}

impl model::Object for ProxiesState {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NodeType" => &mut self.node_type,
            "ProxyState" => &mut self.proxy_state,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("NodeType", self.node_type.value());
        visitor("ProxyState", self.proxy_state.value());
    }
}

known_values! {
    /// Node type in the response of [`ListNetworkDomains`].
    pub enum NodeType {
        /// Master.
        Master = "Master",
        /// Slave.
        Slave = "Slave",
    }
}
