//! [`ModifyInstanceAdAuthServer`] and its response. Needs the feature `ModifyInstanceADAuthServer`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, SecretString, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`ModifyInstanceAdAuthServer`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "ModifyInstanceADAuthServer", Method::POST, "/")
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
            ParameterDescriptor::optional("Password").secret(),
            ParameterDescriptor::optional("Filter"),
            ParameterDescriptor::optional("NameMapping"),
            ParameterDescriptor::optional("EmailMapping"),
            ParameterDescriptor::optional("MobileMapping"),
            ParameterDescriptor::optional("IsDefault"),
            ParameterDescriptor::optional("IsSyncEmailAttr"),
            ParameterDescriptor::optional("IsSyncMobileAttr"),
            ParameterDescriptor::optional("IsSyncNameAttr"),
            ParameterDescriptor::optional("IsSyncOuAsUserGroup"),
            ParameterDescriptor::optional("ServerName"),
            ParameterDescriptor::optional("SyncInterval"),
            ParameterDescriptor::optional("UserSourceId"),
        ])
        .with_required_members(&["RequestId"]);

/// Modifies the AD server that authenticates users of a bastion host.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ModifyInstanceADAuthServer).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ModifyInstanceAdAuthServer {
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
    name_mapping: Option<String>,
    email_mapping: Option<String>,
    mobile_mapping: Option<String>,
    is_default: Option<String>,
    is_sync_email_attr: Option<String>,
    is_sync_mobile_attr: Option<String>,
    is_sync_name_attr: Option<String>,
    is_sync_ou_as_user_group: Option<String>,
    server_name: Option<String>,
    sync_interval: Option<String>,
    user_source_id: Option<String>,
    extra_query: ExtraQuery,
}

impl ModifyInstanceAdAuthServer {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `server`: address of the server.
    /// - `port`: port.
    /// - `is_ssl`: whether connections use SSL.
    /// - `base_dn`: distinguished name at which searches start.
    /// - `domain`: domain.
    /// - `account`: account.
    pub fn new(
        instance_id: impl Into<String>,
        server: impl Into<String>,
        port: impl Into<String>,
        is_ssl: impl Into<IsSsl>,
        base_dn: impl Into<String>,
        domain: impl Into<String>,
        account: impl Into<String>,
    ) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            server: Some(server.into()),
            port: Some(port.into()),
            is_ssl: Some(is_ssl.into()),
            base_dn: Some(base_dn.into()),
            domain: Some(domain.into()),
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

    /// Whether it is the default.
    pub fn is_default(mut self, is_default: impl Into<String>) -> Self {
        self.is_default = Some(is_default.into());
        self
    }

    /// Whether email addresses are synchronized.
    pub fn is_sync_email_attr(mut self, is_sync_email_attr: impl Into<String>) -> Self {
        self.is_sync_email_attr = Some(is_sync_email_attr.into());
        self
    }

    /// Whether mobile phone numbers are synchronized.
    pub fn is_sync_mobile_attr(mut self, is_sync_mobile_attr: impl Into<String>) -> Self {
        self.is_sync_mobile_attr = Some(is_sync_mobile_attr.into());
        self
    }

    /// Whether names are synchronized.
    pub fn is_sync_name_attr(mut self, is_sync_name_attr: impl Into<String>) -> Self {
        self.is_sync_name_attr = Some(is_sync_name_attr.into());
        self
    }

    /// Whether organizational units are synchronized as user groups.
    pub fn is_sync_ou_as_user_group(mut self, is_sync_ou_as_user_group: impl Into<String>) -> Self {
        self.is_sync_ou_as_user_group = Some(is_sync_ou_as_user_group.into());
        self
    }

    /// Name of the server.
    pub fn server_name(mut self, server_name: impl Into<String>) -> Self {
        self.server_name = Some(server_name.into());
        self
    }

    /// Sync interval.
    pub fn sync_interval(mut self, sync_interval: impl Into<String>) -> Self {
        self.sync_interval = Some(sync_interval.into());
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

impl model::Object for ModifyInstanceAdAuthServer {
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
            "NameMapping" => &mut self.name_mapping,
            "EmailMapping" => &mut self.email_mapping,
            "MobileMapping" => &mut self.mobile_mapping,
            "IsDefault" => &mut self.is_default,
            "IsSyncEmailAttr" => &mut self.is_sync_email_attr,
            "IsSyncMobileAttr" => &mut self.is_sync_mobile_attr,
            "IsSyncNameAttr" => &mut self.is_sync_name_attr,
            "IsSyncOuAsUserGroup" => &mut self.is_sync_ou_as_user_group,
            "ServerName" => &mut self.server_name,
            "SyncInterval" => &mut self.sync_interval,
            "UserSourceId" => &mut self.user_source_id,
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
        visitor("NameMapping", self.name_mapping.value());
        visitor("EmailMapping", self.email_mapping.value());
        visitor("MobileMapping", self.mobile_mapping.value());
        visitor("IsDefault", self.is_default.value());
        visitor("IsSyncEmailAttr", self.is_sync_email_attr.value());
        visitor("IsSyncMobileAttr", self.is_sync_mobile_attr.value());
        visitor("IsSyncNameAttr", self.is_sync_name_attr.value());
        visitor("IsSyncOuAsUserGroup", self.is_sync_ou_as_user_group.value());
        visitor("ServerName", self.server_name.value());
        visitor("SyncInterval", self.sync_interval.value());
        visitor("UserSourceId", self.user_source_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ModifyInstanceAdAuthServer {
    type Output = ModifyInstanceAdAuthServerResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`ModifyInstanceAdAuthServer`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ModifyInstanceAdAuthServerResponse {
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for ModifyInstanceAdAuthServerResponse {
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
