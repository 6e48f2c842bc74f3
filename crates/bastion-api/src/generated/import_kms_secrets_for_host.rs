//! [`ImportKmsSecretsForHost`] and its response. Needs the feature `ImportKMSSecretsForHost`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::{Kind, Serialization};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`ImportKmsSecretsForHost`].
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

/// Imports secrets of KMS as accounts of a host.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ImportKMSSecretsForHost).
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
    /// Creates the operation with its required parameters.
    ///
    /// - `host_id`: ID of the host.
    pub fn new(host_id: i32) -> Self {
        Self {
            host_id: Some(host_id),
            ..Self::default()
        }
    }

    /// ID of the bastion host, which `DescribeInstances` lists.
    pub fn instance_id(mut self, instance_id: impl Into<String>) -> Self {
        self.instance_id = Some(instance_id.into());
        self
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Secrets.
    pub fn secrets(mut self, secrets: impl IntoIterator<Item = Secret>) -> Self {
        self.secrets = Some(secrets.into_iter().collect());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
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

/// Response of [`ImportKmsSecretsForHost`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ImportKmsSecretsForHostResponse {
    /// ID of the request.
    pub request_id: String,
    /// Outcome of each part of the request.
    pub results: Vec<ImportKmsSecretsForHostResult>,
    /// Number of items that were processed successfully.
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

/// An item of `Secrets` in the request of [`ImportKmsSecretsForHost`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "an object does nothing until it is sent"]
#[non_exhaustive]
pub struct Secret {
    /// Name of the secret.
    pub secret_name: Option<String>,
    /// Secret type.
    pub secret_type: Option<String>,
}

impl Secret {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the secret.
    pub fn secret_name(mut self, secret_name: impl Into<String>) -> Self {
        self.secret_name = Some(secret_name.into());
        self
    }

    /// Secret type.
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

/// An item of `Results` in the response of [`ImportKmsSecretsForHost`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ImportKmsSecretsForHostResult {
    /// `OK`, or why this part failed.
    pub code: Option<String>,
    /// Error message.
    pub message: Option<String>,
    /// Name of the secret.
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
