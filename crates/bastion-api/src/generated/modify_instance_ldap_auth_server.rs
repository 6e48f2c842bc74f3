//! [`ModifyInstanceLdapAuthServer`] and its response. Needs the feature `ModifyInstanceLDAPAuthServer`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, SecretString, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`ModifyInstanceLdapAuthServer`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "ModifyInstanceLDAPAuthServer", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("Server"),
            ParameterDescriptor::optional("StandbyServer"),
            ParameterDescriptor::required("Port"),
            ParameterDescriptor::optional("IsSSL").with_known_values(&["false", "true"]),
            ParameterDescriptor::required("BaseDN"),
            ParameterDescriptor::required("Account"),
            ParameterDescriptor::optional("Password").secret(),
            ParameterDescriptor::optional("Filter"),
            ParameterDescriptor::optional("LoginNameMapping"),
            ParameterDescriptor::optional("NameMapping"),
            ParameterDescriptor::optional("EmailMapping"),
            ParameterDescriptor::optional("MobileMapping"),
        ])
        .with_required_members(&["RequestId"]);

/// Modifies the LDAP server that authenticates users of a bastion host.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ModifyInstanceLDAPAuthServer).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ModifyInstanceLdapAuthServer {
    instance_id: Option<String>,
    region_id: Option<String>,
    server: Option<String>,
    standby_server: Option<String>,
    port: Option<String>,
    is_ssl: Option<IsSsl>,
    base_dn: Option<String>,
    account: Option<String>,
    password: Option<SecretString>,
    filter: Option<String>,
    login_name_mapping: Option<String>,
    name_mapping: Option<String>,
    email_mapping: Option<String>,
    mobile_mapping: Option<String>,
    extra_query: ExtraQuery,
}

impl ModifyInstanceLdapAuthServer {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `server`: address of the server.
    /// - `port`: port.
    /// - `base_dn`: distinguished name at which searches start.
    /// - `account`: account.
    pub fn new(
        instance_id: impl Into<String>,
        server: impl Into<String>,
        port: impl Into<String>,
        base_dn: impl Into<String>,
        account: impl Into<String>,
    ) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            server: Some(server.into()),
            port: Some(port.into()),
            base_dn: Some(base_dn.into()),
            account: Some(account.into()),
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

    /// Whether connections use SSL.
    pub fn is_ssl(mut self, is_ssl: impl Into<IsSsl>) -> Self {
        self.is_ssl = Some(is_ssl.into());
        self
    }

    /// Password. Secret: never shown by `Debug`.
    pub fn password(mut self, password: impl Into<SecretString>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Filter.
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        self.filter = Some(filter.into());
        self
    }

    /// Attribute of the directory that contains the logon name.
    pub fn login_name_mapping(mut self, login_name_mapping: impl Into<String>) -> Self {
        self.login_name_mapping = Some(login_name_mapping.into());
        self
    }

    /// Attribute of the directory that contains the name.
    pub fn name_mapping(mut self, name_mapping: impl Into<String>) -> Self {
        self.name_mapping = Some(name_mapping.into());
        self
    }

    /// Attribute of the directory that contains the email address.
    pub fn email_mapping(mut self, email_mapping: impl Into<String>) -> Self {
        self.email_mapping = Some(email_mapping.into());
        self
    }

    /// Attribute of the directory that contains the mobile phone number.
    pub fn mobile_mapping(mut self, mobile_mapping: impl Into<String>) -> Self {
        self.mobile_mapping = Some(mobile_mapping.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for ModifyInstanceLdapAuthServer {
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
            "Account" => &mut self.account,
            "Password" => &mut self.password,
            "Filter" => &mut self.filter,
            "LoginNameMapping" => &mut self.login_name_mapping,
            "NameMapping" => &mut self.name_mapping,
            "EmailMapping" => &mut self.email_mapping,
            "MobileMapping" => &mut self.mobile_mapping,
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
        visitor("Account", self.account.value());
        visitor("Password", self.password.value());
        visitor("Filter", self.filter.value());
        visitor("LoginNameMapping", self.login_name_mapping.value());
        visitor("NameMapping", self.name_mapping.value());
        visitor("EmailMapping", self.email_mapping.value());
        visitor("MobileMapping", self.mobile_mapping.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ModifyInstanceLdapAuthServer {
    type Output = ModifyInstanceLdapAuthServerResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`ModifyInstanceLdapAuthServer`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ModifyInstanceLdapAuthServerResponse {
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for ModifyInstanceLdapAuthServerResponse {
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
