//! [`AssumeRole`] and its response.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, SecretString, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

const DOCUMENTATION_URL: &str =
    "https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerole";

/// Descriptor of [`AssumeRole`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "AssumeRole", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::optional("DurationSeconds").with_kind(Kind::Int64),
        ParameterDescriptor::optional("Policy"),
        ParameterDescriptor::required("RoleArn"),
        ParameterDescriptor::required("RoleSessionName"),
        ParameterDescriptor::optional("ExternalId"),
        ParameterDescriptor::optional("SourceIdentity"),
    ])
    .idempotent()
    .with_required_members(&[
        "Credentials.AccessKeyId",
        "Credentials.AccessKeySecret",
        "Credentials.Expiration",
        "Credentials.SecurityToken",
    ])
    .with_documentation_url(DOCUMENTATION_URL);

/// Returns temporary credentials of a role that trusts the caller.
///
/// See the vendor's
/// [documentation](https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerole).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct AssumeRole {
    duration_seconds: Option<i64>,
    policy: Option<String>,
    role_arn: Option<String>,
    role_session_name: Option<String>,
    external_id: Option<String>,
    source_identity: Option<String>,
    extra_query: ExtraQuery,
}

impl AssumeRole {
    /// Creates the operation with its required parameters.
    ///
    /// - `role_arn`: ARN of the role, such as `acs:ram::1234567890123456:role/ops`.
    /// - `role_session_name`: name of the session in the audit log: 2 to 64 letters, digits, and
    ///   `.@-_`.
    pub fn new(role_arn: impl Into<String>, role_session_name: impl Into<String>) -> Self {
        Self {
            role_arn: Some(role_arn.into()),
            role_session_name: Some(role_session_name.into()),
            ..Self::default()
        }
    }

    /// How long the credentials are valid, in seconds: from 900 to the maximum of the role, which
    /// is 3,600 by default. Defaults to 3,600. Sent in the query.
    pub fn duration_seconds(mut self, duration_seconds: i64) -> Self {
        self.duration_seconds = Some(duration_seconds);
        self
    }

    /// Policy, in JSON, that restricts the credentials further. Sent in the query.
    pub fn policy(mut self, policy: impl Into<String>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// ID that the owner of the role and the caller have agreed on. Sent in the query.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Identity at the beginning of a chain of roles, for the audit log. Sent in the query.
    pub fn source_identity(mut self, source_identity: impl Into<String>) -> Self {
        self.source_identity = Some(source_identity.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for AssumeRole {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "DurationSeconds" => &mut self.duration_seconds,
            "Policy" => &mut self.policy,
            "RoleArn" => &mut self.role_arn,
            "RoleSessionName" => &mut self.role_session_name,
            "ExternalId" => &mut self.external_id,
            "SourceIdentity" => &mut self.source_identity,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("DurationSeconds", self.duration_seconds.value());
        visitor("Policy", self.policy.value());
        visitor("RoleArn", self.role_arn.value());
        visitor("RoleSessionName", self.role_session_name.value());
        visitor("ExternalId", self.external_id.value());
        visitor("SourceIdentity", self.source_identity.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for AssumeRole {
    type Output = AssumeRoleResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`AssumeRole`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AssumeRoleResponse {
    /// The role in this session.
    pub assumed_role_user: Option<AssumedRoleUser>,
    /// Credentials of the session.
    pub credentials: Credentials,
    /// ID of the request.
    pub request_id: Option<String>,
    /// Identity at the beginning of a chain of roles.
    pub source_identity: Option<String>,
}

impl model::Object for AssumeRoleResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AssumedRoleUser" => &mut self.assumed_role_user,
            "Credentials" => &mut self.credentials,
            "RequestId" => &mut self.request_id,
            "SourceIdentity" => &mut self.source_identity,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AssumedRoleUser", self.assumed_role_user.value());
        visitor("Credentials", self.credentials.value());
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
