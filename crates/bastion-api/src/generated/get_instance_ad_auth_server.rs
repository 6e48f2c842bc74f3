//! [`GetInstanceAdAuthServer`] and its response. Needs the feature `GetInstanceADAuthServer`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::time::SystemTime;

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`GetInstanceAdAuthServer`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "GetInstanceADAuthServer", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::optional("UserSourceId"),
        ])
        .idempotent()
        .with_required_members(&["RequestId"]);

/// Describes the AD server that authenticates users of a bastion host.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/GetInstanceADAuthServer).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct GetInstanceAdAuthServer {
    instance_id: Option<String>,
    region_id: Option<String>,
    user_source_id: Option<String>,
    extra_query: ExtraQuery,
}

impl GetInstanceAdAuthServer {
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

    /// ID of the user source.
    pub fn user_source_id(mut self, user_source_id: impl Into<String>) -> Self {
        self.user_source_id = Some(user_source_id.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for GetInstanceAdAuthServer {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "UserSourceId" => &mut self.user_source_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("UserSourceId", self.user_source_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for GetInstanceAdAuthServer {
    type Output = GetInstanceAdAuthServerResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`GetInstanceAdAuthServer`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GetInstanceAdAuthServerResponse {
    /// AD.
    pub ad: Option<Ad>,
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for GetInstanceAdAuthServerResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AD" => &mut self.ad,
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AD", self.ad.value());
        visitor("RequestId", self.request_id.value());
    }
}

/// `AD` in the response of [`GetInstanceAdAuthServer`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Ad {
    /// Account.
    pub account: Option<String>,
    /// Distinguished name at which searches start.
    pub base_dn: Option<String>,
    /// Domain.
    pub domain: Option<String>,
    /// Attribute of the directory that contains the email address.
    pub email_mapping: Option<String>,
    /// Filter.
    pub filter: Option<String>,
    /// Whether a password is set.
    pub has_password: Option<bool>,
    /// Whether it is the default.
    pub is_default: Option<bool>,
    /// Whether connections use SSL.
    pub is_ssl: Option<bool>,
    /// Whether email addresses are synchronized.
    pub is_sync_email_attr: Option<bool>,
    /// Whether mobile phone numbers are synchronized.
    pub is_sync_mobile_attr: Option<bool>,
    /// Whether names are synchronized.
    pub is_sync_name_attr: Option<bool>,
    /// Whether organizational units are synchronized as user groups.
    pub is_sync_ou_as_user_group: Option<bool>,
    /// Time of the latest synchronization.
    pub latest_sync_time: Option<i64>,
    /// Attribute of the directory that contains the mobile phone number.
    pub mobile_mapping: Option<String>,
    /// Attribute of the directory that contains the name.
    pub name_mapping: Option<String>,
    /// Port.
    pub port: Option<i64>,
    /// Address of the server.
    pub server: Option<String>,
    /// Name of the server.
    pub server_name: Option<String>,
    /// Address of the standby server.
    pub standby_server: Option<String>,
    /// Sync interval.
    pub sync_interval: Option<i64>,
    /// ID of the user source.
    pub user_source_id: Option<String>,
}

impl Ad {
    /// Returns `latest_sync_time` as a moment, by the rule of [`model::unix_time`].
    pub fn latest_sync_time_as_time(&self) -> Option<SystemTime> {
        self.latest_sync_time.and_then(model::unix_time)
    }
}

impl model::Object for Ad {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Account" => &mut self.account,
            "BaseDN" => &mut self.base_dn,
            "Domain" => &mut self.domain,
            "EmailMapping" => &mut self.email_mapping,
            "Filter" => &mut self.filter,
            "HasPassword" => &mut self.has_password,
            "IsDefault" => &mut self.is_default,
            "IsSSL" => &mut self.is_ssl,
            "IsSyncEmailAttr" => &mut self.is_sync_email_attr,
            "IsSyncMobileAttr" => &mut self.is_sync_mobile_attr,
            "IsSyncNameAttr" => &mut self.is_sync_name_attr,
            "IsSyncOuAsUserGroup" => &mut self.is_sync_ou_as_user_group,
            "LatestSyncTime" => &mut self.latest_sync_time,
            "MobileMapping" => &mut self.mobile_mapping,
            "NameMapping" => &mut self.name_mapping,
            "Port" => &mut self.port,
            "Server" => &mut self.server,
            "ServerName" => &mut self.server_name,
            "StandbyServer" => &mut self.standby_server,
            "SyncInterval" => &mut self.sync_interval,
            "UserSourceId" => &mut self.user_source_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Account", self.account.value());
        visitor("BaseDN", self.base_dn.value());
        visitor("Domain", self.domain.value());
        visitor("EmailMapping", self.email_mapping.value());
        visitor("Filter", self.filter.value());
        visitor("HasPassword", self.has_password.value());
        visitor("IsDefault", self.is_default.value());
        visitor("IsSSL", self.is_ssl.value());
        visitor("IsSyncEmailAttr", self.is_sync_email_attr.value());
        visitor("IsSyncMobileAttr", self.is_sync_mobile_attr.value());
        visitor("IsSyncNameAttr", self.is_sync_name_attr.value());
        visitor("IsSyncOuAsUserGroup", self.is_sync_ou_as_user_group.value());
        visitor("LatestSyncTime", self.latest_sync_time.value());
        visitor("MobileMapping", self.mobile_mapping.value());
        visitor("NameMapping", self.name_mapping.value());
        visitor("Port", self.port.value());
        visitor("Server", self.server.value());
        visitor("ServerName", self.server_name.value());
        visitor("StandbyServer", self.standby_server.value());
        visitor("SyncInterval", self.sync_interval.value());
        visitor("UserSourceId", self.user_source_id.value());
    }
}
