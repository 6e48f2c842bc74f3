//! [`VerifyInstanceAdAuthServer`] and its response. Needs the feature `VerifyInstanceADAuthServer`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, SecretString, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`VerifyInstanceAdAuthServer`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "VerifyInstanceADAuthServer", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("Server"),
            ParameterDescriptor::optional("StandbyServer"),
            ParameterDescriptor::required("Port"),
            ParameterDescriptor::required("IsSSL").with_known_values(&["false", "true"]),
            ParameterDescriptor::required("BaseDN"),
            ParameterDescriptor::required("Domain"),
            ParameterDescriptor::required("Account"),
            ParameterDescriptor::required("Password").secret(),
            ParameterDescriptor::optional("Filter"),
        ])
        .with_required_members(&["RequestId"]);

/// Checks the connection to an AD server.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/VerifyInstanceADAuthServer).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct VerifyInstanceAdAuthServer {
    instance_id: Option<String>,
    region_id: Option<String>,
    server: Option<String>,
    standby_server: Option<String>,
    port: Option<String>,
    is_ssl: Option<IsSsl>,
    base_dn: Option<String>,
    domain: Option<String>,
    account: Option<String>,
    password: Option<SecretString>,
    filter: Option<String>,
    extra_query: ExtraQuery,
}

impl VerifyInstanceAdAuthServer {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `server`: address of the server.
    /// - `port`: port.
    /// - `is_ssl`: whether connections use SSL.
    /// - `base_dn`: distinguished name at which searches start.
    /// - `domain`: domain.
    /// - `account`: account.
    /// - `password`: password.
    #[expect(clippy::too_many_arguments, reason = "the service requires them")]
    pub fn new(
        instance_id: impl Into<String>,
        server: impl Into<String>,
        port: impl Into<String>,
        is_ssl: impl Into<IsSsl>,
        base_dn: impl Into<String>,
        domain: impl Into<String>,
        account: impl Into<String>,
        password: impl Into<SecretString>,
    ) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            server: Some(server.into()),
            port: Some(port.into()),
            is_ssl: Some(is_ssl.into()),
            base_dn: Some(base_dn.into()),
            domain: Some(domain.into()),
            account: Some(account.into()),
            password: Some(password.into()),
            ..Self::default()
        }
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Address of the standby server.
    pub fn standby_server(mut self, standby_server: impl Into<String>) -> Self {
        self.standby_server = Some(standby_server.into());
        self
    }

    /// Filter.
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        self.filter = Some(filter.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for VerifyInstanceAdAuthServer {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "Server" => &mut self.server,
            "StandbyServer" => &mut self.standby_server,
            "Port" => &mut self.port,
            "IsSSL" => &mut self.is_ssl,
            "BaseDN" => &mut self.base_dn,
            "Domain" => &mut self.domain,
            "Account" => &mut self.account,
            "Password" => &mut self.password,
            "Filter" => &mut self.filter,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("Server", self.server.value());
        visitor("StandbyServer", self.standby_server.value());
        visitor("Port", self.port.value());
        visitor("IsSSL", self.is_ssl.value());
        visitor("BaseDN", self.base_dn.value());
        visitor("Domain", self.domain.value());
        visitor("Account", self.account.value());
        visitor("Password", self.password.value());
        visitor("Filter", self.filter.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for VerifyInstanceAdAuthServer {
    type Output = VerifyInstanceAdAuthServerResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`VerifyInstanceAdAuthServer`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct VerifyInstanceAdAuthServerResponse {
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for VerifyInstanceAdAuthServerResponse {
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
    /// Whether connections use SSL.
    pub enum IsSsl {
        /// `false`.
        False = "false",
        /// `true`.
        True = "true",
    }
}
