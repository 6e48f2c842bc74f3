//! `ImportKmsSecretsForHost` and what it answers. Needs the feature `ImportKMSSecretsForHost`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{Fields, Slot, View};
use aliyun_core::operation::descriptor::{Kind, Style};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`ImportKmsSecretsForHost`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "ImportKMSSecretsForHost", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("HostId").of(Kind::Int32),
            ParameterDescriptor::optional("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::optional("Secrets")
                .of(Kind::List(&Kind::Object(&[
                    ParameterDescriptor::optional("SecretName"),
                    ParameterDescriptor::optional("SecretType"),
                ])))
                .style(Style::Json),
        ])
        .with_guaranteed(&["RequestId"]);

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

impl Fields for ImportKmsSecretsForHost {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "HostId" => &mut self.host_id,
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "Secrets" => &mut self.secrets,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("HostId", self.host_id.view());
        to("InstanceId", self.instance_id.view());
        to("RegionId", self.region_id.view());
        to("Secrets", self.secrets.view());
        self.extra_query.each(to);
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

impl Fields for ImportKmsSecretsForHostResponse {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RequestId" => &mut self.request_id,
            "Results" => &mut self.results,
            "SuccessCount" => &mut self.success_count,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("RequestId", self.request_id.view());
        to("Results", self.results.view());
        to("SuccessCount", self.success_count.view());
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

impl Fields for Secret {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "SecretName" => &mut self.secret_name,
            "SecretType" => &mut self.secret_type,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("SecretName", self.secret_name.view());
        to("SecretType", self.secret_type.view());
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

impl Fields for ImportKmsSecretsForHostResult {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "Message" => &mut self.message,
            "SecretName" => &mut self.secret_name,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("Code", self.code.view());
        to("Message", self.message.view());
        to("SecretName", self.secret_name.view());
    }
}
