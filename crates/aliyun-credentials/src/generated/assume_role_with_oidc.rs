//! [`AssumeRoleWithOidc`] and its response.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, SecretString, Slot};
use aliyun_core::operation::descriptor::{Kind, Location};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

const DOCUMENTATION_URL: &str = "https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerolewithoidc";

/// Descriptor of [`AssumeRoleWithOidc`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "AssumeRoleWithOIDC", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::optional("OIDCProviderArn").with_location(Location::Form),
            ParameterDescriptor::optional("RoleArn").with_location(Location::Form),
            ParameterDescriptor::optional("OIDCToken")
                .secret()
                .with_location(Location::Form),
            ParameterDescriptor::optional("Policy").with_location(Location::Form),
            ParameterDescriptor::optional("DurationSeconds")
                .with_kind(Kind::Int64)
                .with_location(Location::Form),
            ParameterDescriptor::required("RoleSessionName").with_location(Location::Form),
        ])
        .unsigned()
        .idempotent()
        .with_required_members(&[
            "Credentials.AccessKeyId",
            "Credentials.AccessKeySecret",
            "Credentials.Expiration",
            "Credentials.SecurityToken",
        ])
        .with_documentation_url(DOCUMENTATION_URL);

/// Returns temporary credentials of a role for a token of an OIDC identity provider.
///
/// All parameters are sent in the form: the token is long, and URLs get into logs.
///
/// See the vendor's
/// [documentation](https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerolewithoidc).
/// Its requests are not signed.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct AssumeRoleWithOidc {
    oidc_provider_arn: Option<String>,
    role_arn: Option<String>,
    oidc_token: Option<SecretString>,
    policy: Option<String>,
    duration_seconds: Option<i64>,
    role_session_name: Option<String>,
    extra_query: ExtraQuery,
}

impl AssumeRoleWithOidc {
    /// Creates the operation with its required parameters.
    ///
    /// - `role_session_name`: name of the session in the audit log: 2 to 64 letters, digits, and
    ///   `.@-_`.
    pub fn new(role_session_name: impl Into<String>) -> Self {
        Self {
            role_session_name: Some(role_session_name.into()),
            ..Self::default()
        }
    }

    /// ARN of the identity provider, such as `acs:ram::1234567890123456:oidc-provider/cluster`.
    pub fn oidc_provider_arn(mut self, oidc_provider_arn: impl Into<String>) -> Self {
        self.oidc_provider_arn = Some(oidc_provider_arn.into());
        self
    }

    /// ARN of the role, such as `acs:ram::1234567890123456:role/ops`.
    pub fn role_arn(mut self, role_arn: impl Into<String>) -> Self {
        self.role_arn = Some(role_arn.into());
        self
    }

    /// Token of the identity provider. Secret: never shown by `Debug`.
    pub fn oidc_token(mut self, oidc_token: impl Into<SecretString>) -> Self {
        self.oidc_token = Some(oidc_token.into());
        self
    }

    /// Policy, in JSON, that restricts the credentials further.
    pub fn policy(mut self, policy: impl Into<String>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// How long the credentials are valid, in seconds: from 900 to the maximum of the role, which
    /// is 3,600 by default. Defaults to 3,600.
    pub fn duration_seconds(mut self, duration_seconds: i64) -> Self {
        self.duration_seconds = Some(duration_seconds);
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for AssumeRoleWithOidc {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "OIDCProviderArn" => &mut self.oidc_provider_arn,
            "RoleArn" => &mut self.role_arn,
            "OIDCToken" => &mut self.oidc_token,
            "Policy" => &mut self.policy,
            "DurationSeconds" => &mut self.duration_seconds,
            "RoleSessionName" => &mut self.role_session_name,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("OIDCProviderArn", self.oidc_provider_arn.value());
        visitor("RoleArn", self.role_arn.value());
        visitor("OIDCToken", self.oidc_token.value());
        visitor("Policy", self.policy.value());
        visitor("DurationSeconds", self.duration_seconds.value());
        visitor("RoleSessionName", self.role_session_name.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for AssumeRoleWithOidc {
    type Output = AssumeRoleWithOidcResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`AssumeRoleWithOidc`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AssumeRoleWithOidcResponse {
    /// The role in this session.
    pub assumed_role_user: Option<AssumedRoleUser>,
    /// Credentials of the session.
    pub credentials: Credentials,
    /// Claims of the token.
    pub oidc_token_info: Option<OidcTokenInfo>,
    /// ID of the request.
    pub request_id: Option<String>,
    /// Identity at the beginning of a chain of roles.
    pub source_identity: Option<String>,
}

impl model::Object for AssumeRoleWithOidcResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AssumedRoleUser" => &mut self.assumed_role_user,
            "Credentials" => &mut self.credentials,
            "OIDCTokenInfo" => &mut self.oidc_token_info,
            "RequestId" => &mut self.request_id,
            "SourceIdentity" => &mut self.source_identity,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AssumedRoleUser", self.assumed_role_user.value());
        visitor("Credentials", self.credentials.value());
        visitor("OIDCTokenInfo", self.oidc_token_info.value());
        visitor("RequestId", self.request_id.value());
        visitor("SourceIdentity", self.source_identity.value());
    }
}

/// A role in a session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AssumedRoleUser {
    /// ARN of the role in the session.
    pub arn: Option<String>,
    /// ID of the role and name of the session.
    pub assumed_role_id: Option<String>,
}

impl model::Object for AssumedRoleUser {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Arn" => &mut self.arn,
            "AssumedRoleId" => &mut self.assumed_role_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Arn", self.arn.value());
        visitor("AssumedRoleId", self.assumed_role_id.value());
    }
}

/// Temporary credentials.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Credentials {
    /// ID of the access key.
    pub access_key_id: String,
    /// Secret of the access key. Secret: never shown by `Debug`.
    pub access_key_secret: SecretString,
    /// Expiration time, such as `2031-05-06T07:08:09Z`.
    pub expiration: String,
    /// Security token, which requests contain beside the access key ID. Secret: never shown by
    /// `Debug`.
    pub security_token: SecretString,
}

impl model::Object for Credentials {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AccessKeyId" => &mut self.access_key_id,
            "AccessKeySecret" => &mut self.access_key_secret,
            "Expiration" => &mut self.expiration,
            "SecurityToken" => &mut self.security_token,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AccessKeyId", self.access_key_id.value());
        visitor("AccessKeySecret", self.access_key_secret.value());
        visitor("Expiration", self.expiration.value());
        visitor("SecurityToken", self.security_token.value());
    }
}

/// Claims of the token of an identity provider.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct OidcTokenInfo {
    /// Client IDs that the token is for.
    pub client_ids: Option<String>,
    /// Expiration time of the token.
    pub expiration_time: Option<String>,
    /// Time at which the token was issued.
    pub issuance_time: Option<String>,
    /// Issuer of the token.
    pub issuer: Option<String>,
    /// Subject of the token.
    pub subject: Option<String>,
    /// Result of the verification.
    pub verification_info: Option<String>,
}

impl model::Object for OidcTokenInfo {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ClientIds" => &mut self.client_ids,
            "ExpirationTime" => &mut self.expiration_time,
            "IssuanceTime" => &mut self.issuance_time,
            "Issuer" => &mut self.issuer,
            "Subject" => &mut self.subject,
            "VerificationInfo" => &mut self.verification_info,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ClientIds", self.client_ids.value());
        visitor("ExpirationTime", self.expiration_time.value());
        visitor("IssuanceTime", self.issuance_time.value());
        visitor("Issuer", self.issuer.value());
        visitor("Subject", self.subject.value());
        visitor("VerificationInfo", self.verification_info.value());
    }
}
