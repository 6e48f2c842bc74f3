//! [`AssumeRoleWithSaml`] and its response.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, SecretString, Slot};
use aliyun_core::operation::descriptor::{Kind, Location};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

const DOCUMENTATION_URL: &str = "https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerolewithsaml";

/// Descriptor of [`AssumeRoleWithSaml`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "AssumeRoleWithSAML", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::optional("SAMLProviderArn").with_location(Location::Form),
            ParameterDescriptor::optional("RoleArn").with_location(Location::Form),
            ParameterDescriptor::optional("SAMLAssertion")
                .secret()
                .with_location(Location::Form),
            ParameterDescriptor::optional("Policy").with_location(Location::Form),
            ParameterDescriptor::optional("DurationSeconds")
                .with_kind(Kind::Int64)
                .with_location(Location::Form),
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

/// Returns temporary credentials of a role for an assertion of a SAML identity provider.
///
/// All parameters are sent in the form: the assertion is long, and URLs get into logs.
///
/// See the vendor's
/// [documentation](https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerolewithsaml).
/// Its requests are not signed.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct AssumeRoleWithSaml {
    saml_provider_arn: Option<String>,
    role_arn: Option<String>,
    saml_assertion: Option<SecretString>,
    policy: Option<String>,
    duration_seconds: Option<i64>,
    extra_query: ExtraQuery,
}

impl AssumeRoleWithSaml {
    /// Creates the operation without any parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// ARN of the identity provider, such as `acs:ram::1234567890123456:saml-provider/company`.
    pub fn saml_provider_arn(mut self, saml_provider_arn: impl Into<String>) -> Self {
        self.saml_provider_arn = Some(saml_provider_arn.into());
        self
    }

    /// ARN of the role, such as `acs:ram::1234567890123456:role/ops`.
    pub fn role_arn(mut self, role_arn: impl Into<String>) -> Self {
        self.role_arn = Some(role_arn.into());
        self
    }

    /// Assertion of the identity provider, in Base64. Secret: never shown by `Debug`.
    pub fn saml_assertion(mut self, saml_assertion: impl Into<SecretString>) -> Self {
        self.saml_assertion = Some(saml_assertion.into());
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

impl model::Object for AssumeRoleWithSaml {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "SAMLProviderArn" => &mut self.saml_provider_arn,
            "RoleArn" => &mut self.role_arn,
            "SAMLAssertion" => &mut self.saml_assertion,
            "Policy" => &mut self.policy,
            "DurationSeconds" => &mut self.duration_seconds,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("SAMLProviderArn", self.saml_provider_arn.value());
        visitor("RoleArn", self.role_arn.value());
        visitor("SAMLAssertion", self.saml_assertion.value());
        visitor("Policy", self.policy.value());
        visitor("DurationSeconds", self.duration_seconds.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for AssumeRoleWithSaml {
    type Output = AssumeRoleWithSamlResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`AssumeRoleWithSaml`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AssumeRoleWithSamlResponse {
    /// The role in this session.
    pub assumed_role_user: Option<AssumedRoleUser>,
    /// Credentials of the session.
    pub credentials: Credentials,
    /// ID of the request.
    pub request_id: Option<String>,
    /// Facts of the assertion.
    pub saml_assertion_info: Option<SamlAssertionInfo>,
    /// Identity at the beginning of a chain of roles.
    pub source_identity: Option<String>,
}

impl model::Object for AssumeRoleWithSamlResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AssumedRoleUser" => &mut self.assumed_role_user,
            "Credentials" => &mut self.credentials,
            "RequestId" => &mut self.request_id,
            "SAMLAssertionInfo" => &mut self.saml_assertion_info,
            "SourceIdentity" => &mut self.source_identity,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AssumedRoleUser", self.assumed_role_user.value());
        visitor("Credentials", self.credentials.value());
        visitor("RequestId", self.request_id.value());
        visitor("SAMLAssertionInfo", self.saml_assertion_info.value());
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

/// Facts of a SAML assertion.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SamlAssertionInfo {
    /// Issuer of the assertion.
    pub issuer: Option<String>,
    /// Recipient of the assertion.
    pub recipient: Option<String>,
    /// Subject of the assertion.
    pub subject: Option<String>,
    /// Format of the subject.
    pub subject_type: Option<String>,
}

impl model::Object for SamlAssertionInfo {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Issuer" => &mut self.issuer,
            "Recipient" => &mut self.recipient,
            "Subject" => &mut self.subject,
            "SubjectType" => &mut self.subject_type,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Issuer", self.issuer.value());
        visitor("Recipient", self.recipient.value());
        visitor("Subject", self.subject.value());
        visitor("SubjectType", self.subject_type.value());
    }
}
