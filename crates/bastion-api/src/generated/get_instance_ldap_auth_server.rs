//! [`GetInstanceLdapAuthServer`] and its response. Needs the feature `GetInstanceLDAPAuthServer`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`GetInstanceLdapAuthServer`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "GetInstanceLDAPAuthServer", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
        ])
        .idempotent()
        .with_required_members(&["RequestId"]);

/// Describes the LDAP server that authenticates users of a bastion host.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/GetInstanceLDAPAuthServer).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct GetInstanceLdapAuthServer {
    instance_id: Option<String>,
    region_id: Option<String>,
    extra_query: ExtraQuery,
}

impl GetInstanceLdapAuthServer {
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

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for GetInstanceLdapAuthServer {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for GetInstanceLdapAuthServer {
    type Output = GetInstanceLdapAuthServerResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`GetInstanceLdapAuthServer`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GetInstanceLdapAuthServerResponse {
    /// LDAP.
    pub ldap: Option<Ldap>,
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for GetInstanceLdapAuthServerResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "LDAP" => &mut self.ldap,
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("LDAP", self.ldap.value());
        visitor("RequestId", self.request_id.value());
    }
}

/// `LDAP` in the response of [`GetInstanceLdapAuthServer`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Ldap {
    /// Account.
    pub account: Option<String>,
    /// Distinguished name at which searches start.
    pub base_dn: Option<String>,
    /// Attribute of the directory that contains the email address.
    pub email_mapping: Option<String>,
    /// Filter.
    pub filter: Option<String>,
    /// Whether a password is set.
    pub has_password: Option<HasPassword>,
    /// Whether connections use SSL.
    pub is_ssl: Option<bool>,
    /// Attribute of the directory that contains the logon name.
    pub login_name_mapping: Option<String>,
    /// Attribute of the directory that contains the mobile phone number.
    pub mobile_mapping: Option<String>,
    /// Attribute of the directory that contains the name.
    pub name_mapping: Option<String>,
    /// Port.
    pub port: Option<i64>,
    /// Address of the server.
    pub server: Option<String>,
    /// Address of the standby server.
    pub standby_server: Option<String>,
}

impl model::Object for Ldap {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Account" => &mut self.account,
            "BaseDN" => &mut self.base_dn,
            "EmailMapping" => &mut self.email_mapping,
            "Filter" => &mut self.filter,
            "HasPassword" => &mut self.has_password,
            "IsSSL" => &mut self.is_ssl,
            "LoginNameMapping" => &mut self.login_name_mapping,
            "MobileMapping" => &mut self.mobile_mapping,
            "NameMapping" => &mut self.name_mapping,
            "Port" => &mut self.port,
            "Server" => &mut self.server,
            "StandbyServer" => &mut self.standby_server,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Account", self.account.value());
        visitor("BaseDN", self.base_dn.value());
        visitor("EmailMapping", self.email_mapping.value());
        visitor("Filter", self.filter.value());
        visitor("HasPassword", self.has_password.value());
        visitor("IsSSL", self.is_ssl.value());
        visitor("LoginNameMapping", self.login_name_mapping.value());
        visitor("MobileMapping", self.mobile_mapping.value());
        visitor("NameMapping", self.name_mapping.value());
        visitor("Port", self.port.value());
        visitor("Server", self.server.value());
        visitor("StandbyServer", self.standby_server.value());
    }
}

known_values! {
    /// Whether a password is set.
    pub enum HasPassword {
        /// `false`.
        False = "false",
        /// `true`.
        True = "true",
    }
}
