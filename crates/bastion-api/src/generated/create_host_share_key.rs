//! [`CreateHostShareKey`] and its response. Needs the feature `CreateHostShareKey`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, SecretString, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`CreateHostShareKey`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "CreateHostShareKey", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("HostShareKeyName"),
            ParameterDescriptor::required("PrivateKey").secret(),
            ParameterDescriptor::optional("PassPhrase").secret(),
            ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
        ])
        .with_required_members(&["RequestId"]);

/// Creates a key that accounts of several hosts share.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/CreateHostShareKey).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct CreateHostShareKey {
    instance_id: Option<String>,
    region_id: Option<String>,
    host_share_key_name: Option<String>,
    private_key: Option<SecretString>,
    pass_phrase: Option<SecretString>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl CreateHostShareKey {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `host_share_key_name`: name of the shared key.
    /// - `private_key`: private key.
    pub fn new(
        instance_id: impl Into<String>,
        host_share_key_name: impl Into<String>,
        private_key: impl Into<SecretString>,
    ) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            host_share_key_name: Some(host_share_key_name.into()),
            private_key: Some(private_key.into()),
            ..Self::default()
        }
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Passphrase of a private key. Secret: never shown by `Debug`.
    pub fn pass_phrase(mut self, pass_phrase: impl Into<SecretString>) -> Self {
        self.pass_phrase = Some(pass_phrase.into());
        self
    }

    /// ID of the project.
    pub fn project_id(mut self, project_id: i64) -> Self {
        self.project_id = Some(project_id);
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for CreateHostShareKey {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "HostShareKeyName" => &mut self.host_share_key_name,
            "PrivateKey" => &mut self.private_key,
            "PassPhrase" => &mut self.pass_phrase,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("HostShareKeyName", self.host_share_key_name.value());
        visitor("PrivateKey", self.private_key.value());
        visitor("PassPhrase", self.pass_phrase.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for CreateHostShareKey {
    type Output = CreateHostShareKeyResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`CreateHostShareKey`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CreateHostShareKeyResponse {
    /// ID of the shared key.
    pub host_share_key_id: Option<i64>,
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for CreateHostShareKeyResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "HostShareKeyId" => &mut self.host_share_key_id,
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("HostShareKeyId", self.host_share_key_id.value());
        visitor("RequestId", self.request_id.value());
    }
}
