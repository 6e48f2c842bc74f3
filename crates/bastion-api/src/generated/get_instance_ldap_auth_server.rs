//! `GetInstanceLdapAuthServer` and what it answers. Needs the feature `GetInstanceLDAPAuthServer`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`GetInstanceLdapAuthServer`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "GetInstanceLDAPAuthServer", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
        ])
        .idempotent()
        .with_required_members(&["RequestId"]);

/// Gets instance LDAP auth server.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/GetInstanceLDAPAuthServer).
///
/// Needs the feature `GetInstanceLDAPAuthServer`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct GetInstanceLdapAuthServer {
    instance_id: Option<String>,
    region_id: Option<String>,
    extra_query: ExtraQuery,
}

impl GetInstanceLdapAuthServer {
    /// The operation with what it requires.
    ///
    /// - `instance_id`: id of the bastion host, which `DescribeInstances` lists.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            ..Self::default()
        }
    }

    /// Region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Adds a query parameter that this model does not know.
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

/// What [`GetInstanceLdapAuthServer`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GetInstanceLdapAuthServerResponse {
    /// The member `LDAP`.
    pub ldap: Option<Ldap>,
    /// Id of the request.
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

/// What stands in `LDAP`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Ldap {
    /// The member `Account`.
    pub account: Option<String>,
    /// The member `BaseDN`.
    pub base_dn: Option<String>,
    /// The member `EmailMapping`.
    pub email_mapping: Option<String>,
    /// The member `Filter`.
    pub filter: Option<String>,
    /// The member `HasPassword`.
    pub has_password: Option<HasPassword>,
    /// The member `IsSSL`.
    pub is_ssl: Option<bool>,
    /// The member `LoginNameMapping`.
    pub login_name_mapping: Option<String>,
    /// The member `MobileMapping`.
    pub mobile_mapping: Option<String>,
    /// The member `NameMapping`.
    pub name_mapping: Option<String>,
    /// The member `Port`.
    pub port: Option<i64>,
    /// The member `Server`.
    pub server: Option<String>,
    /// The member `StandbyServer`.
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
    /// Values of `HasPassword`.
    pub enum HasPassword {
        /// The value `false`.
        False = "false",
        /// The value `true`.
        True = "true",
    }
}
