//! `AssumeRoleWithSaml` and what it answers.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, SecretString, Slot};
use aliyun_core::operation::descriptor::{Kind, Location};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

const PAGE: &str = "https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerolewithsaml";

/// The constant facts of [`AssumeRoleWithSaml`].
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
        .with_documentation(PAGE);

/// Gives temporary credentials of a role to whoever a SAML identity provider vouches for.
///
/// All parameters travel in the form: the assertion is long, and what is in an address gets into
/// logs.
///
/// The vendor describes it
/// [here](https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerolewithsaml).
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
    /// The operation, which requires nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// The identity provider, such as `acs:ram::1234567890123456:saml-provider/company`.
    pub fn saml_provider_arn(mut self, saml_provider_arn: impl Into<String>) -> Self {
        self.saml_provider_arn = Some(saml_provider_arn.into());
        self
    }

    /// The role, such as `acs:ram::1234567890123456:role/ops`.
    pub fn role_arn(mut self, role_arn: impl Into<String>) -> Self {
        self.role_arn = Some(role_arn.into());
        self
    }

    /// The assertion of the identity provider, in Base64.
    pub fn saml_assertion(mut self, saml_assertion: impl Into<SecretString>) -> Self {
        self.saml_assertion = Some(saml_assertion.into());
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

/// What [`AssumeRoleWithSaml`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AssumeRoleWithSamlResponse {
    /// The role as it acts in this session.
    pub assumed_role_user: Option<AssumedRoleUser>,
    /// The credentials of the session.
    pub credentials: Credentials,
    /// Id of the request.
    pub request_id: Option<String>,
    /// What the assertion says.
    pub saml_assertion_info: Option<SamlAssertionInfo>,
    /// Who stands at the beginning of a chain of roles.
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

/// What a SAML assertion says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SamlAssertionInfo {
    /// Who issued the assertion.
    pub issuer: Option<String>,
    /// Whom the assertion is for.
    pub recipient: Option<String>,
    /// Whom the assertion is about.
    pub subject: Option<String>,
    /// What kind of name the subject is.
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
