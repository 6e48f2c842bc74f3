//! [`GenerateAssetOperationToken`] and its response. Needs the feature `GenerateAssetOperationToken`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::time::SystemTime;

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, SecretString, Slot, base64};
use aliyun_core::operation::descriptor::{Condition, Rule};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

const DOCUMENTATION_URL: &str = "https://www.alibabacloud.com/help/en/bh/bastionhost/developer-reference/api-yundun-bastionhost-2019-12-09-generateassetoperationtoken";

/// Descriptor of [`GenerateAssetOperationToken`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "GenerateAssetOperationToken", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("AssetType").with_known_values(&["Database", "Host"]),
            ParameterDescriptor::required("AssetId"),
            ParameterDescriptor::optional("AssetAccountId"),
            ParameterDescriptor::optional("AssetAccountName"),
            ParameterDescriptor::optional("AssetAccountPassword").secret(),
            ParameterDescriptor::optional("AssetAccountProtocolName").with_known_values(&[
                "MySQL",
                "Oracle",
                "PostgreSQL",
                "RDP",
                "SQLServer",
                "SSH",
            ]),
            ParameterDescriptor::optional("OperationMode").with_known_values(&["Sso", "WebToken"]),
            ParameterDescriptor::optional("LoginAttribute")
                .with_known_values(&["SERVICENAME", "SID"]),
            ParameterDescriptor::optional("DatabaseSchema"),
            ParameterDescriptor::optional("SsoClient").with_known_values(&["sftp", "ssh"]),
            ParameterDescriptor::optional("OperationNote"),
        ])
        .with_rules(&[
            Rule::AtLeastOneOf(&["AssetAccountId", "AssetAccountName"]),
            Rule::RequiredWhen {
                parameter: "AssetAccountProtocolName",
                when: &[
                    Condition::Given("AssetAccountName"),
                    Condition::Given("AssetAccountPassword"),
                    Condition::Absent("AssetAccountId"),
                ],
                reason: "the account is a custom one (AssetAccountName with \
                         AssetAccountPassword and without AssetAccountId)",
            },
            Rule::RequiredWhen {
                parameter: "LoginAttribute",
                when: &[
                    Condition::OneOf("AssetAccountProtocolName", &["Oracle"]),
                    Condition::OneOf("OperationMode", &["Sso"]),
                ],
                reason: "AssetAccountProtocolName is Oracle and OperationMode is Sso",
            },
            Rule::RequiredWhen {
                parameter: "DatabaseSchema",
                when: &[
                    Condition::OneOf("AssetAccountProtocolName", &["PostgreSQL", "Oracle"]),
                    Condition::OneOf("OperationMode", &["Sso"]),
                    Condition::Given("AssetAccountName"),
                    Condition::Given("AssetAccountPassword"),
                    Condition::Absent("AssetAccountId"),
                ],
                reason: "AssetAccountProtocolName is PostgreSQL or Oracle, OperationMode is \
                         Sso, and the account is a custom one (AssetAccountName with \
                         AssetAccountPassword and without AssetAccountId)",
            },
            Rule::RequiredWhen {
                parameter: "SsoClient",
                when: &[
                    Condition::OneOf("AssetAccountProtocolName", &["SSH"]),
                    Condition::OneOf("OperationMode", &["Sso"]),
                ],
                reason: "AssetAccountProtocolName is SSH and OperationMode is Sso",
            },
            Rule::Base64("AssetAccountPassword"),
        ])
        .with_required_members(&["AssetOperationToken", "RequestId"])
        .with_documentation_url(DOCUMENTATION_URL);

/// Returns a token that opens a host or a database behind a bastion host, or a URL that starts a
/// local client for it.
///
/// The account of the asset is given by its ID; by its name, if the bastion host manages it; or, as
/// a custom account that the bastion host does not manage, by name, password and protocol.
///
/// Requires a bastion host of version 3.2.40 or later.
///
/// Requires the permission `yundun-bastionhost:GenerateAssetOperationToken`. See the vendor's
/// [documentation](https://www.alibabacloud.com/help/en/bh/bastionhost/developer-reference/api-yundun-bastionhost-2019-12-09-generateassetoperationtoken).
///
/// Documented error codes:
///
/// - HTTP 400: `InvalidParameter`
/// - HTTP 500: `InternalError`
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct GenerateAssetOperationToken {
    instance_id: Option<String>,
    region_id: Option<String>,
    asset_type: Option<AssetType>,
    asset_id: Option<String>,
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
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `asset_type`: type of the asset.
    /// - `asset_id`: ID of the asset.
    pub fn new(
        instance_id: impl Into<String>,
        asset_type: impl Into<AssetType>,
        asset_id: impl Into<String>,
    ) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            asset_type: Some(asset_type.into()),
            asset_id: Some(asset_id.into()),
            ..Self::default()
        }
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// ID of the account of the asset. Required unless
    /// [`asset_account_name`](Self::asset_account_name) is given; takes precedence over it.
    pub fn asset_account_id(mut self, asset_account_id: impl Into<String>) -> Self {
        self.asset_account_id = Some(asset_account_id.into());
        self
    }

    /// Name of the account on the asset. Required unless
    /// [`asset_account_id`](Self::asset_account_id) is given, and ignored beside it.
    pub fn asset_account_name(mut self, asset_account_name: impl Into<String>) -> Self {
        self.asset_account_name = Some(asset_account_name.into());
        self
    }

    /// Password of a custom account. Takes plain text, which is sent as Base64. Secret: never shown
    /// by `Debug`.
    pub fn asset_account_password(mut self, plain: impl AsRef<str>) -> Self {
        self.asset_account_password = Some(base64::encode(plain.as_ref()));
        self
    }

    /// Sets [`asset_account_password`](Self::asset_account_password) to text that is Base64
    /// already.
    pub fn asset_account_password_base64(mut self, encoded: impl Into<SecretString>) -> Self {
        self.asset_account_password = Some(encoded.into());
        self
    }

    /// Protocol with which the account logs on. Required when the account is a custom one
    /// (`AssetAccountName` with `AssetAccountPassword` and without `AssetAccountId`).
    pub fn asset_account_protocol_name(
        mut self,
        asset_account_protocol_name: impl Into<AssetAccountProtocolName>,
    ) -> Self {
        self.asset_account_protocol_name = Some(asset_account_protocol_name.into());
        self
    }

    /// How the token is used. Defaults to [`WebToken`](OperationMode::WebToken). Requires version
    /// 3.2.44 of the instance or later.
    pub fn operation_mode(mut self, operation_mode: impl Into<OperationMode>) -> Self {
        self.operation_mode = Some(operation_mode.into());
        self
    }

    /// How an Oracle database is identified at logon. Required when
    /// [`asset_account_protocol_name`](Self::asset_account_protocol_name) is
    /// [`Oracle`](AssetAccountProtocolName::Oracle) and [`operation_mode`](Self::operation_mode) is
    /// [`Sso`](OperationMode::Sso). Requires version 3.2.44 of the instance or later.
    pub fn login_attribute(mut self, login_attribute: impl Into<LoginAttribute>) -> Self {
        self.login_attribute = Some(login_attribute.into());
        self
    }

    /// Name of the database. Required when
    /// [`asset_account_protocol_name`](Self::asset_account_protocol_name) is
    /// [`PostgreSQL`](AssetAccountProtocolName::PostgreSql) or
    /// [`Oracle`](AssetAccountProtocolName::Oracle), [`operation_mode`](Self::operation_mode) is
    /// [`Sso`](OperationMode::Sso), and the account is a custom one (`AssetAccountName` with
    /// `AssetAccountPassword` and without `AssetAccountId`). Requires version 3.2.44 of the
    /// instance or later.
    pub fn database_schema(mut self, database_schema: impl Into<String>) -> Self {
        self.database_schema = Some(database_schema.into());
        self
    }

    /// Local client that is started for a Linux host. Required when
    /// [`asset_account_protocol_name`](Self::asset_account_protocol_name) is
    /// [`SSH`](AssetAccountProtocolName::Ssh) and [`operation_mode`](Self::operation_mode) is
    /// [`Sso`](OperationMode::Sso). Requires version 3.2.44 of the instance or later.
    pub fn sso_client(mut self, sso_client: impl Into<SsoClient>) -> Self {
        self.sso_client = Some(sso_client.into());
        self
    }

    /// Remark about the logon. Required when the administrator requires a remark at each logon,
    /// which only the service can check.
    pub fn operation_note(mut self, operation_note: impl Into<String>) -> Self {
        self.operation_note = Some(operation_note.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for GenerateAssetOperationToken {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "AssetType" => &mut self.asset_type,
            "AssetId" => &mut self.asset_id,
            "AssetAccountId" => &mut self.asset_account_id,
            "AssetAccountName" => &mut self.asset_account_name,
            "AssetAccountPassword" => &mut self.asset_account_password,
            "AssetAccountProtocolName" => &mut self.asset_account_protocol_name,
            "OperationMode" => &mut self.operation_mode,
            "LoginAttribute" => &mut self.login_attribute,
            "DatabaseSchema" => &mut self.database_schema,
            "SsoClient" => &mut self.sso_client,
            "OperationNote" => &mut self.operation_note,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("AssetType", self.asset_type.value());
        visitor("AssetId", self.asset_id.value());
        visitor("AssetAccountId", self.asset_account_id.value());
        visitor("AssetAccountName", self.asset_account_name.value());
        visitor("AssetAccountPassword", self.asset_account_password.value());
        visitor(
            "AssetAccountProtocolName",
            self.asset_account_protocol_name.value(),
        );
        visitor("OperationMode", self.operation_mode.value());
        visitor("LoginAttribute", self.login_attribute.value());
        visitor("DatabaseSchema", self.database_schema.value());
        visitor("SsoClient", self.sso_client.value());
        visitor("OperationNote", self.operation_note.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for GenerateAssetOperationToken {
    type Output = GenerateAssetOperationTokenResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`GenerateAssetOperationToken`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GenerateAssetOperationTokenResponse {
    /// The token.
    pub asset_operation_token: AssetOperationToken,
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for GenerateAssetOperationTokenResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AssetOperationToken" => &mut self.asset_operation_token,
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AssetOperationToken", self.asset_operation_token.value());
        visitor("RequestId", self.request_id.value());
    }
}

known_values! {
    /// Type of the asset.
    pub enum AssetType {
        /// A database.
        Database = "Database",
        /// A host.
        Host = "Host",
    }
}

known_values! {
    /// Protocol with which the account logs on.
    pub enum AssetAccountProtocolName {
        /// The protocol of `MySQL`.
        MySql = "MySQL",
        /// The protocol of `Oracle`.
        Oracle = "Oracle",
        /// The protocol of `PostgreSQL`.
        PostgreSql = "PostgreSQL",
        /// Remote Desktop Protocol.
        Rdp = "RDP",
        /// The protocol of `SQL Server`.
        SqlServer = "SQLServer",
        /// Secure Shell.
        Ssh = "SSH",
    }
}

known_values! {
    /// How the token is used.
    pub enum OperationMode {
        /// Single sign-on: a URL starts a local client, which logs on by itself.
        Sso = "Sso",
        /// A token that is presented to the bastion host.
        WebToken = "WebToken",
    }
}

known_values! {
    /// How an Oracle database is identified at logon.
    pub enum LoginAttribute {
        /// By its service name.
        ServiceName = "SERVICENAME",
        /// By the system ID of its instance.
        Sid = "SID",
    }
}

known_values! {
    /// Local client that is started for a Linux host.
    pub enum SsoClient {
        /// A client for file transfer.
        Sftp = "sftp",
        /// A terminal.
        Ssh = "ssh",
    }
}

/// A token for one account of one asset.
///
/// Which of `token` and `sso_url` a response contains in which mode is not documented.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AssetOperationToken {
    /// Number of uses that are left, if uses are counted.
    pub count_left: Option<i64>,
    /// Expiration time, in seconds since 1970-01-01 00:00 UTC.
    pub expire_time: Option<i64>,
    /// Whether uses are counted.
    pub has_count_limit: Option<bool>,
    /// Maximum number of renewals; 0 if it cannot be renewed.
    pub max_renew_count: Option<i64>,
    /// Number of renewals so far.
    pub renew_count: Option<i64>,
    /// URL with the scheme `sso` that starts a local client. Its content is not documented, and it
    /// opens the asset: pass it on unchanged. Secret: never shown by `Debug`.
    pub sso_url: Option<SecretString>,
    /// The token itself. Secret: never shown by `Debug`.
    pub token: Option<SecretString>,
    /// ID of the token, used to renew it.
    pub token_id: Option<String>,
}

impl AssetOperationToken {
    /// Returns `expire_time` as a moment, by the rule of [`model::unix_time`].
    pub fn expire_time_as_time(&self) -> Option<SystemTime> {
        self.expire_time.and_then(model::unix_time)
    }
}

impl model::Object for AssetOperationToken {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
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

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("CountLeft", self.count_left.value());
        visitor("ExpireTime", self.expire_time.value());
        visitor("HasCountLimit", self.has_count_limit.value());
        visitor("MaxRenewCount", self.max_renew_count.value());
        visitor("RenewCount", self.renew_count.value());
        visitor("SsoUrl", self.sso_url.value());
        visitor("Token", self.token.value());
        visitor("TokenId", self.token_id.value());
    }
}
