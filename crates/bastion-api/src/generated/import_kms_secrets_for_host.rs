//! `ImportKmsSecretsForHost` and what it answers. Needs the feature `ImportKMSSecretsForHost`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::{Kind, Serialization};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`ImportKmsSecretsForHost`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "ImportKMSSecretsForHost", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("HostId").with_kind(Kind::Int32),
            ParameterDescriptor::optional("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::optional("Secrets")
                .with_kind(Kind::List(&Kind::Object(&[
                    ParameterDescriptor::optional("SecretName"),
                    ParameterDescriptor::optional("SecretType"),
                ])))
                .with_serialization(Serialization::Json),
        ])
        .with_required_members(&["RequestId"]);

/// Imports KMS secrets for host.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ImportKMSSecretsForHost).
///
/// Needs the feature `ImportKMSSecretsForHost`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ImportKmsSecretsForHost {
    host_id: Option<i32>,
    instance_id: Option<String>,
    region_id: Option<String>,
    secrets: Option<Vec<Secret>>,
    extra_query: ExtraQuery,
}

impl ImportKmsSecretsForHost {
    /// The operation with what it requires.
    ///
    /// - `host_id`: id of the host.
    pub fn new(host_id: i32) -> Self {
        Self {
            host_id: Some(host_id),
            ..Self::default()
        }
    }

    /// Id of the bastion host, which `DescribeInstances` lists.
    pub fn instance_id(mut self, instance_id: impl Into<String>) -> Self {
        self.instance_id = Some(instance_id.into());
        self
    }

    /// Region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// The parameter `Secrets`.
    pub fn secrets(mut self, secrets: impl IntoIterator<Item = Secret>) -> Self {
        self.secrets = Some(secrets.into_iter().collect());
        self
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for ImportKmsSecretsForHost {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "HostId" => &mut self.host_id,
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "Secrets" => &mut self.secrets,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("HostId", self.host_id.value());
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("Secrets", self.secrets.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ImportKmsSecretsForHost {
    type Output = ImportKmsSecretsForHostResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// What [`ImportKmsSecretsForHost`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ImportKmsSecretsForHostResponse {
    /// Id of the request.
    pub request_id: String,
    /// The member `Results`.
    pub results: Vec<ImportKmsSecretsForHostResult>,
    /// The member `SuccessCount`.
    pub success_count: Option<i64>,
}

impl model::Object for ImportKmsSecretsForHostResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RequestId" => &mut self.request_id,
            "Results" => &mut self.results,
            "SuccessCount" => &mut self.success_count,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RequestId", self.request_id.value());
        visitor("Results", self.results.value());
        visitor("SuccessCount", self.success_count.value());
    }
}

/// What stands in `Secrets`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Secret {
    /// The parameter `SecretName`.
    pub secret_name: Option<String>,
    /// The parameter `SecretType`.
    pub secret_type: Option<String>,
}

impl Secret {
    /// The object, which requires nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// The parameter `SecretName`.
    pub fn secret_name(mut self, secret_name: impl Into<String>) -> Self {
        self.secret_name = Some(secret_name.into());
        self
    }

    /// The parameter `SecretType`.
    pub fn secret_type(mut self, secret_type: impl Into<String>) -> Self {
        self.secret_type = Some(secret_type.into());
        self
    }
}

impl model::Object for Secret {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "SecretName" => &mut self.secret_name,
            "SecretType" => &mut self.secret_type,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("SecretName", self.secret_name.value());
        visitor("SecretType", self.secret_type.value());
    }
}

/// What stands in `Results`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ImportKmsSecretsForHostResult {
    /// The member `Code`.
    pub code: Option<String>,
    /// The member `Message`.
    pub message: Option<String>,
    /// The member `SecretName`.
    pub secret_name: Option<String>,
}

impl model::Object for ImportKmsSecretsForHostResult {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "Message" => &mut self.message,
            "SecretName" => &mut self.secret_name,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Code", self.code.value());
        visitor("Message", self.message.value());
        visitor("SecretName", self.secret_name.value());
    }
}
