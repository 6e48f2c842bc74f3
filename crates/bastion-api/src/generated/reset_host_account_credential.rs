//! [`ResetHostAccountCredential`] and its response. Needs the feature `ResetHostAccountCredential`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`ResetHostAccountCredential`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "ResetHostAccountCredential", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("HostAccountId"),
            ParameterDescriptor::required("CredentialType")
                .with_known_values(&["Password", "PrivateKey"]),
            ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
        ])
        .with_required_members(&["RequestId"]);

/// Clears the password or the private key of an account of a host.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ResetHostAccountCredential).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ResetHostAccountCredential {
    instance_id: Option<String>,
    region_id: Option<String>,
    host_account_id: Option<String>,
    credential_type: Option<CredentialType>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl ResetHostAccountCredential {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `host_account_id`: ID of the account of a host.
    /// - `credential_type`: credential type.
    pub fn new(
        instance_id: impl Into<String>,
        host_account_id: impl Into<String>,
        credential_type: impl Into<CredentialType>,
    ) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            host_account_id: Some(host_account_id.into()),
            credential_type: Some(credential_type.into()),
            ..Self::default()
        }
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
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

impl model::Object for ResetHostAccountCredential {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "HostAccountId" => &mut self.host_account_id,
            "CredentialType" => &mut self.credential_type,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("HostAccountId", self.host_account_id.value());
        visitor("CredentialType", self.credential_type.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ResetHostAccountCredential {
    type Output = ResetHostAccountCredentialResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`ResetHostAccountCredential`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ResetHostAccountCredentialResponse {
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for ResetHostAccountCredentialResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RequestId", self.request_id.value());
    }
}

known_values! {
    /// Credential type: a parameter of [`ResetHostAccountCredential`].
    pub enum CredentialType {
        /// Password.
        Password = "Password",
        /// Private key.
        PrivateKey = "PrivateKey",
    }
}
