//! `GenerateAssetOperationToken` and what it answers.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::fmt;

use aliyun_core::base64;
use aliyun_core::decode::{Fields, Slot};
use aliyun_core::http::Method;
use aliyun_core::{
    Descriptor, ExtraQuery, Operation, ParameterDescriptor, Parameters, Response, ValidationError,
};
use aliyun_sign::SecretString;

use super::PRODUCT;

/// The constant facts of [`GenerateAssetOperationToken`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "GenerateAssetOperationToken",
    Method::POST,
    "/",
)
.with_parameters(&[
    ParameterDescriptor::required("InstanceId"),
    ParameterDescriptor::optional("RegionId"),
    ParameterDescriptor::required("AssetType"),
    ParameterDescriptor::required("AssetId"),
    ParameterDescriptor::optional("AssetAccountId"),
    ParameterDescriptor::optional("AssetAccountName"),
    ParameterDescriptor::optional("AssetAccountPassword").secret(),
    ParameterDescriptor::optional("AssetAccountProtocolName"),
    ParameterDescriptor::optional("OperationMode"),
    ParameterDescriptor::optional("LoginAttribute"),
    ParameterDescriptor::optional("DatabaseSchema"),
    ParameterDescriptor::optional("SsoClient"),
    ParameterDescriptor::optional("OperationNote"),
])
.with_documentation("https://www.alibabacloud.com/help/en/bh/bastionhost/developer-reference/api-yundun-bastionhost-2019-12-09-generateassetoperationtoken");

/// Applies for a token that opens a host or a database behind a bastion host, or for an address
/// that starts a local client.
///
/// The account of the asset is named in one of three ways: by its id; by its name, if the bastion
/// host manages it; or, as a custom account that the bastion host does not manage, by name,
/// password and protocol.
///
/// Bastion hosts know the operation since version 3.2.40.
///
/// Needs the permission `yundun-bastionhost:GenerateAssetOperationToken`. The vendor describes it
/// [here](https://www.alibabacloud.com/help/en/bh/bastionhost/developer-reference/api-yundun-bastionhost-2019-12-09-generateassetoperationtoken).
///
/// Error codes documented for it:
///
/// - HTTP 400: `InvalidParameter`
/// - HTTP 500: `InternalError`
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is called"]
pub struct GenerateAssetOperationToken {
    instance_id: String,
    asset_type: AssetType,
    asset_id: String,
    region_id: Option<String>,
    asset_account_id: Option<String>,
    asset_account_name: Option<String>,
    asset_account_password: Option<SecretString>,
    asset_account_protocol_name: Option<AssetAccountProtocolName>,
    operation_mode: Option<OperationMode>,
    login_attribute: Option<LoginAttribute>,
    database_schema: Option<String>,
    sso_client: Option<SsoClient>,
    operation_note: Option<String>,
    extra_query: ExtraQuery,
}

impl GenerateAssetOperationToken {
    /// The operation with what it requires.
    ///
    /// - `instance_id`: id of the bastion host, which `DescribeInstances` lists.
    /// - `asset_type`: kind of the asset.
    /// - `asset_id`: id of the asset.
    pub fn new(
        instance_id: impl Into<String>,
        asset_type: impl Into<AssetType>,
        asset_id: impl Into<String>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            asset_type: asset_type.into(),
            asset_id: asset_id.into(),
            region_id: None,
            asset_account_id: None,
            asset_account_name: None,
            asset_account_password: None,
            asset_account_protocol_name: None,
            operation_mode: None,
            login_attribute: None,
            database_schema: None,
            sso_client: None,
            operation_note: None,
            extra_query: ExtraQuery::new(),
        }
    }

    /// Region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Id of the account of the asset that the token is for.
    ///
    /// Needed without [`asset_account_name`](Self::asset_account_name); wins over it.
    pub fn asset_account_id(mut self, asset_account_id: impl Into<String>) -> Self {
        self.asset_account_id = Some(asset_account_id.into());
        self
    }

    /// Name with which the account logs on to the asset.
    ///
    /// Needed without [`asset_account_id`](Self::asset_account_id), and without effect beside it.
    pub fn asset_account_name(mut self, asset_account_name: impl Into<String>) -> Self {
        self.asset_account_name = Some(asset_account_name.into());
        self
    }

    /// Password of a custom account.
    ///
    /// Takes the plain text, which travels as Base64.
    pub fn asset_account_password(mut self, plain: impl AsRef<str>) -> Self {
        self.asset_account_password = Some(base64::encode(plain.as_ref()));
        self
    }

    /// Like [`asset_account_password`](Self::asset_account_password), of a text that is Base64
    /// already.
    pub fn asset_account_password_base64(mut self, encoded: impl Into<SecretString>) -> Self {
        self.asset_account_password = Some(encoded.into());
        self
    }

    /// Protocol with which the account logs on.
    ///
    /// Required when the account is a custom one (`AssetAccountName` with `AssetAccountPassword`
    /// and without `AssetAccountId`).
    pub fn asset_account_protocol_name(
        mut self,
        asset_account_protocol_name: impl Into<AssetAccountProtocolName>,
    ) -> Self {
        self.asset_account_protocol_name = Some(asset_account_protocol_name.into());
        self
    }

    /// How the token is going to be used.
    ///
    /// Left out, it is [`WebToken`](OperationMode::WebToken). Since version 3.2.44 of the instance.
    pub fn operation_mode(mut self, operation_mode: impl Into<OperationMode>) -> Self {
        self.operation_mode = Some(operation_mode.into());
        self
    }

    /// How an Oracle database is named at logon.
    ///
    /// Required when [`asset_account_protocol_name`](Self::asset_account_protocol_name) is
    /// [`Oracle`](AssetAccountProtocolName::Oracle) and [`operation_mode`](Self::operation_mode) is
    /// [`Sso`](OperationMode::Sso). Since version 3.2.44 of the instance.
    pub fn login_attribute(mut self, login_attribute: impl Into<LoginAttribute>) -> Self {
        self.login_attribute = Some(login_attribute.into());
        self
    }

    /// Name of the database.
    ///
    /// Required when [`asset_account_protocol_name`](Self::asset_account_protocol_name) is
    /// [`PostgreSQL`](AssetAccountProtocolName::PostgreSql) or
    /// [`Oracle`](AssetAccountProtocolName::Oracle), [`operation_mode`](Self::operation_mode) is
    /// [`Sso`](OperationMode::Sso), and the account is a custom one (`AssetAccountName` with
    /// `AssetAccountPassword` and without `AssetAccountId`). Since version 3.2.44 of the instance.
    pub fn database_schema(mut self, database_schema: impl Into<String>) -> Self {
        self.database_schema = Some(database_schema.into());
        self
    }

    /// Which local client to start for a Linux host.
    ///
    /// Required when [`asset_account_protocol_name`](Self::asset_account_protocol_name) is
    /// [`SSH`](AssetAccountProtocolName::Ssh) and [`operation_mode`](Self::operation_mode) is
    /// [`Sso`](OperationMode::Sso). Since version 3.2.44 of the instance.
    pub fn sso_client(mut self, sso_client: impl Into<SsoClient>) -> Self {
        self.sso_client = Some(sso_client.into());
        self
    }

    /// Remark about the logon.
    ///
    /// Required when the administrator demands a remark at each logon, which only the service can
    /// check.
    pub fn operation_note(mut self, operation_note: impl Into<String>) -> Self {
        self.operation_note = Some(operation_note.into());
        self
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl Operation for GenerateAssetOperationToken {
    type Output = GenerateAssetOperationTokenResponse;

    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }

    fn validate(&self) -> Result<(), ValidationError> {
        DESCRIPTOR.rule(
            !self.instance_id.is_empty(),
            &["InstanceId"],
            "must not be empty",
        )?;
        DESCRIPTOR.rule(
            !self.asset_type.as_str().is_empty(),
            &["AssetType"],
            "must not be empty",
        )?;
        DESCRIPTOR.rule(!self.asset_id.is_empty(), &["AssetId"], "must not be empty")?;

        let asset_account_id = self.asset_account_id.as_deref().unwrap_or_default();
        let asset_account_name = self.asset_account_name.as_deref().unwrap_or_default();
        let asset_account_password = self
            .asset_account_password
            .as_ref()
            .map_or("", SecretString::expose_secret);
        let asset_account_protocol_name = self
            .asset_account_protocol_name
            .as_ref()
            .map_or("", AssetAccountProtocolName::as_str);
        let operation_mode = self
            .operation_mode
            .as_ref()
            .map_or("", OperationMode::as_str);
        let login_attribute = self
            .login_attribute
            .as_ref()
            .map_or("", LoginAttribute::as_str);
        let database_schema = self.database_schema.as_deref().unwrap_or_default();
        let sso_client = self.sso_client.as_ref().map_or("", SsoClient::as_str);
        let custom_account = !asset_account_name.is_empty()
            && !asset_account_password.is_empty()
            && asset_account_id.is_empty();
        let sso = operation_mode == "Sso";

        DESCRIPTOR.rule(
            !asset_account_id.is_empty() || !asset_account_name.is_empty(),
            &["AssetAccountId", "AssetAccountName"],
            "are missing; at least one of them is needed",
        )?;
        if custom_account {
            DESCRIPTOR.rule(
                !asset_account_protocol_name.is_empty(),
                &["AssetAccountProtocolName"],
                "is required when the account is a custom one (AssetAccountName with \
                 AssetAccountPassword and without AssetAccountId)",
            )?;
        }
        if asset_account_protocol_name == "Oracle" && sso {
            DESCRIPTOR.rule(
                !login_attribute.is_empty(),
                &["LoginAttribute"],
                "is required when AssetAccountProtocolName is Oracle and OperationMode is Sso",
            )?;
        }
        if matches!(asset_account_protocol_name, "PostgreSQL" | "Oracle") && sso && custom_account {
            DESCRIPTOR.rule(
                !database_schema.is_empty(),
                &["DatabaseSchema"],
                "is required when AssetAccountProtocolName is PostgreSQL or Oracle, \
                 OperationMode is Sso, and the account is a custom one (AssetAccountName with \
                 AssetAccountPassword and without AssetAccountId)",
            )?;
        }
        if asset_account_protocol_name == "SSH" && sso {
            DESCRIPTOR.rule(
                !sso_client.is_empty(),
                &["SsoClient"],
                "is required when AssetAccountProtocolName is SSH and OperationMode is Sso",
            )?;
        }
        DESCRIPTOR.rule(
            base64::is_valid(asset_account_password),
            &["AssetAccountPassword"],
            "must be Base64",
        )
    }

    fn parameters<'a>(&'a self, to: &mut Parameters<'a>) {
        to.query_if("AssetAccountId", self.asset_account_id.as_deref());
        to.query_if("AssetAccountName", self.asset_account_name.as_deref());
        to.query_if(
            "AssetAccountPassword",
            self.asset_account_password
                .as_ref()
                .map(SecretString::expose_secret),
        );
        to.query_if(
            "AssetAccountProtocolName",
            self.asset_account_protocol_name
                .as_ref()
                .map(AssetAccountProtocolName::as_str),
        );
        to.query("AssetId", &self.asset_id);
        to.query("AssetType", self.asset_type.as_str());
        to.query_if("DatabaseSchema", self.database_schema.as_deref());
        to.query("InstanceId", &self.instance_id);
        to.query_if(
            "LoginAttribute",
            self.login_attribute.as_ref().map(LoginAttribute::as_str),
        );
        to.query_if(
            "OperationMode",
            self.operation_mode.as_ref().map(OperationMode::as_str),
        );
        to.query_if("OperationNote", self.operation_note.as_deref());
        to.query_if("RegionId", self.region_id.as_deref());
        to.query_if("SsoClient", self.sso_client.as_ref().map(SsoClient::as_str));
        to.query_extra(&self.extra_query);
    }
}

/// Kind of the asset.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AssetType {
    /// A database.
    Database,
    /// A host.
    Host,
    /// A value that this version does not know.
    Other(String),
}

impl AssetType {
    /// The value as it travels.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Database => "Database",
            Self::Host => "Host",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for AssetType {
    fn from(text: &str) -> Self {
        match text {
            "Database" => Self::Database,
            "Host" => Self::Host,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl From<String> for AssetType {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl fmt::Display for AssetType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Protocol with which the account logs on.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AssetAccountProtocolName {
    /// The protocol of `MySQL`.
    MySql,
    /// The protocol of `Oracle`.
    Oracle,
    /// The protocol of `PostgreSQL`.
    PostgreSql,
    /// Remote Desktop Protocol.
    Rdp,
    /// The protocol of `SQL Server`.
    SqlServer,
    /// Secure Shell.
    Ssh,
    /// A value that this version does not know.
    Other(String),
}

impl AssetAccountProtocolName {
    /// The value as it travels.
    pub fn as_str(&self) -> &str {
        match self {
            Self::MySql => "MySQL",
            Self::Oracle => "Oracle",
            Self::PostgreSql => "PostgreSQL",
            Self::Rdp => "RDP",
            Self::SqlServer => "SQLServer",
            Self::Ssh => "SSH",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for AssetAccountProtocolName {
    fn from(text: &str) -> Self {
        match text {
            "MySQL" => Self::MySql,
            "Oracle" => Self::Oracle,
            "PostgreSQL" => Self::PostgreSql,
            "RDP" => Self::Rdp,
            "SQLServer" => Self::SqlServer,
            "SSH" => Self::Ssh,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl From<String> for AssetAccountProtocolName {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl fmt::Display for AssetAccountProtocolName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How the token is going to be used.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OperationMode {
    /// Single sign-on: an address starts a local client, which is logged on without being asked.
    Sso,
    /// A token that is shown to the bastion host.
    WebToken,
    /// A value that this version does not know.
    Other(String),
}

impl OperationMode {
    /// The value as it travels.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sso => "Sso",
            Self::WebToken => "WebToken",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for OperationMode {
    fn from(text: &str) -> Self {
        match text {
            "Sso" => Self::Sso,
            "WebToken" => Self::WebToken,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl From<String> for OperationMode {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl fmt::Display for OperationMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How an Oracle database is named at logon.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LoginAttribute {
    /// By its service name.
    ServiceName,
    /// By the system id of its instance.
    Sid,
    /// A value that this version does not know.
    Other(String),
}

impl LoginAttribute {
    /// The value as it travels.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ServiceName => "SERVICENAME",
            Self::Sid => "SID",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for LoginAttribute {
    fn from(text: &str) -> Self {
        match text {
            "SERVICENAME" => Self::ServiceName,
            "SID" => Self::Sid,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl From<String> for LoginAttribute {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl fmt::Display for LoginAttribute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Which local client to start for a Linux host.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SsoClient {
    /// One that transfers files.
    Sftp,
    /// A terminal.
    Ssh,
    /// A value that this version does not know.
    Other(String),
}

impl SsoClient {
    /// The value as it travels.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sftp => "sftp",
            Self::Ssh => "ssh",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for SsoClient {
    fn from(text: &str) -> Self {
        match text {
            "sftp" => Self::Sftp,
            "ssh" => Self::Ssh,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl From<String> for SsoClient {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl fmt::Display for SsoClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What [`GenerateAssetOperationToken`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GenerateAssetOperationTokenResponse {
    /// The token.
    pub asset_operation_token: AssetOperationToken,
    /// Id of the request.
    pub request_id: String,
}

impl Fields for GenerateAssetOperationTokenResponse {
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AssetOperationToken" => &mut self.asset_operation_token,
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }
}

impl Response for GenerateAssetOperationTokenResponse {
    fn missing(&self) -> Option<&'static str> {
        if self.asset_operation_token == AssetOperationToken::default() {
            return Some("AssetOperationToken");
        }
        if self.request_id.is_empty() {
            return Some("RequestId");
        }
        None
    }
}

/// A token for one account of one asset.
///
/// Nothing is documented about which of `token` and `sso_url` an answer has in which mode.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AssetOperationToken {
    /// How often it can be used yet, if uses are counted.
    pub count_left: Option<i64>,
    /// When it expires, in seconds since 1970-01-01 00:00 UTC.
    pub expire_time: Option<i64>,
    /// Whether uses are counted.
    pub has_count_limit: Option<bool>,
    /// How often it may be renewed; 0 for never.
    pub max_renew_count: Option<i64>,
    /// How often it was renewed.
    pub renew_count: Option<i64>,
    /// Address with the scheme `sso` that starts a local client. What it holds is not documented,
    /// and it opens the asset: hand it on as it is.
    pub sso_url: Option<SecretString>,
    /// The token itself.
    pub token: Option<SecretString>,
    /// Id of the token, used to renew it.
    pub token_id: Option<String>,
}

impl Fields for AssetOperationToken {
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "CountLeft" => &mut self.count_left,
            "ExpireTime" => &mut self.expire_time,
            "HasCountLimit" => &mut self.has_count_limit,
            "MaxRenewCount" => &mut self.max_renew_count,
            "RenewCount" => &mut self.renew_count,
            "SsoUrl" => &mut self.sso_url,
            "Token" => &mut self.token,
            "TokenId" => &mut self.token_id,
            _ => return None,
        })
    }
}
