//! `AssumeRoleWithOidc` and what it answers.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, SecretString, Slot};
use aliyun_core::operation::descriptor::{Kind, Location};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

const PAGE: &str = "https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerolewithoidc";

/// The constant facts of [`AssumeRoleWithOidc`].
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
        .with_documentation(PAGE);

/// Gives temporary credentials of a role to whoever an identity provider vouches for.
///
/// All parameters travel in the form: the token is long, and what is in an address gets into logs.
///
/// The vendor describes it
/// [here](https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerolewithoidc).
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
    /// The operation with what it requires.
    ///
    /// - `role_session_name`: what the session is called in the audit log: 2 to 64 letters, digits,
    ///   and `.@-_`.
    pub fn new(role_session_name: impl Into<String>) -> Self {
        Self {
            role_session_name: Some(role_session_name.into()),
            ..Self::default()
        }
    }

    /// The identity provider, such as `acs:ram::1234567890123456:oidc-provider/cluster`.
    pub fn oidc_provider_arn(mut self, oidc_provider_arn: impl Into<String>) -> Self {
        self.oidc_provider_arn = Some(oidc_provider_arn.into());
        self
    }

    /// The role, such as `acs:ram::1234567890123456:role/ops`.
    pub fn role_arn(mut self, role_arn: impl Into<String>) -> Self {
        self.role_arn = Some(role_arn.into());
        self
    }

    /// The token of the identity provider.
    pub fn oidc_token(mut self, oidc_token: impl Into<SecretString>) -> Self {
        self.oidc_token = Some(oidc_token.into());
        self
    }

    /// A policy, in JSON, that restricts the credentials further.
    pub fn policy(mut self, policy: impl Into<String>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// How long the credentials are to be valid, in seconds: from 900 to what the role allows,
    /// which is 3,600 unless somebody has set it. Left out, it is 3,600.
    pub fn duration_seconds(mut self, duration_seconds: i64) -> Self {
        self.duration_seconds = Some(duration_seconds);
        self
    }

    /// Adds a query parameter that this model does not know.
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

/// What [`AssumeRoleWithOidc`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AssumeRoleWithOidcResponse {
    /// The role as it acts in this session.
    pub assumed_role_user: Option<AssumedRoleUser>,
    /// The credentials of the session.
    pub credentials: Credentials,
    /// What the token says.
    pub oidc_token_info: Option<OidcTokenInfo>,
    /// Id of the request.
    pub request_id: Option<String>,
    /// Who stands at the beginning of a chain of roles.
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

/// A role as it acts in a session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AssumedRoleUser {
    /// The role and the session in one name.
    pub arn: Option<String>,
    /// The id of the role and the name of the session.
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
    /// The id of the access key.
    pub access_key_id: String,
    /// The secret of the access key.
    pub access_key_secret: SecretString,
    /// When they expire, such as `2031-05-06T07:08:09Z`.
    pub expiration: String,
    /// The token that requests carry beside the access key.
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

/// What the token of an identity provider says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct OidcTokenInfo {
    /// The clients that the token is for.
    pub client_ids: Option<String>,
    /// When the token expires.
    pub expiration_time: Option<String>,
    /// When the token was issued.
    pub issuance_time: Option<String>,
    /// Who issued the token.
    pub issuer: Option<String>,
    /// Whom the token is about.
    pub subject: Option<String>,
    /// How the token was verified.
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
