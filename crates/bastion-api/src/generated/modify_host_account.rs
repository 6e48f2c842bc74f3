//! [`ModifyHostAccount`] and its response. Needs the feature `ModifyHostAccount`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, SecretString, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`ModifyHostAccount`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "ModifyHostAccount", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("HostAccountId"),
            ParameterDescriptor::optional("HostAccountName"),
            ParameterDescriptor::optional("Password").secret(),
            ParameterDescriptor::optional("PrivateKey").secret(),
            ParameterDescriptor::optional("PassPhrase").secret(),
            ParameterDescriptor::optional("HostShareKeyId"),
            ParameterDescriptor::optional("PrivilegeType")
                .with_known_values(&["Normal", "Privileged"]),
            ParameterDescriptor::optional("RotationMode")
                .with_known_values(&["Privileged", "Self"]),
            ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
        ])
        .with_required_members(&["RequestId"]);

/// Modifies an account of a host.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ModifyHostAccount).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ModifyHostAccount {
    instance_id: Option<String>,
    region_id: Option<String>,
    host_account_id: Option<String>,
    host_account_name: Option<String>,
    password: Option<SecretString>,
    private_key: Option<SecretString>,
    pass_phrase: Option<SecretString>,
    host_share_key_id: Option<String>,
    privilege_type: Option<PrivilegeType>,
    rotation_mode: Option<RotationMode>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl ModifyHostAccount {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `host_account_id`: ID of the account of a host.
    pub fn new(instance_id: impl Into<String>, host_account_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            host_account_id: Some(host_account_id.into()),
            ..Self::default()
        }
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Name of the account of a host.
    pub fn host_account_name(mut self, host_account_name: impl Into<String>) -> Self {
        self.host_account_name = Some(host_account_name.into());
        self
    }

    /// Password. Secret: never shown by `Debug`.
    pub fn password(mut self, password: impl Into<SecretString>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Private key. Secret: never shown by `Debug`.
    pub fn private_key(mut self, private_key: impl Into<SecretString>) -> Self {
        self.private_key = Some(private_key.into());
        self
    }

    /// Passphrase of a private key. Secret: never shown by `Debug`.
    pub fn pass_phrase(mut self, pass_phrase: impl Into<SecretString>) -> Self {
        self.pass_phrase = Some(pass_phrase.into());
        self
    }

    /// ID of the shared key.
    pub fn host_share_key_id(mut self, host_share_key_id: impl Into<String>) -> Self {
        self.host_share_key_id = Some(host_share_key_id.into());
        self
    }

    /// Privilege type.
    pub fn privilege_type(mut self, privilege_type: impl Into<PrivilegeType>) -> Self {
        self.privilege_type = Some(privilege_type.into());
        self
    }

    /// Rotation mode.
    pub fn rotation_mode(mut self, rotation_mode: impl Into<RotationMode>) -> Self {
        self.rotation_mode = Some(rotation_mode.into());
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

impl model::Object for ModifyHostAccount {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "HostAccountId" => &mut self.host_account_id,
            "HostAccountName" => &mut self.host_account_name,
            "Password" => &mut self.password,
            "PrivateKey" => &mut self.private_key,
            "PassPhrase" => &mut self.pass_phrase,
            "HostShareKeyId" => &mut self.host_share_key_id,
            "PrivilegeType" => &mut self.privilege_type,
            "RotationMode" => &mut self.rotation_mode,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("HostAccountId", self.host_account_id.value());
        visitor("HostAccountName", self.host_account_name.value());
        visitor("Password", self.password.value());
        visitor("PrivateKey", self.private_key.value());
        visitor("PassPhrase", self.pass_phrase.value());
        visitor("HostShareKeyId", self.host_share_key_id.value());
        visitor("PrivilegeType", self.privilege_type.value());
        visitor("RotationMode", self.rotation_mode.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ModifyHostAccount {
    type Output = ModifyHostAccountResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`ModifyHostAccount`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ModifyHostAccountResponse {
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for ModifyHostAccountResponse {
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
    /// Privilege type: a parameter of [`ModifyHostAccount`].
    pub enum PrivilegeType {
        /// Normal.
        Normal = "Normal",
        /// Privileged.
        Privileged = "Privileged",
    }
}

known_values! {
    /// Rotation mode: a parameter of [`ModifyHostAccount`].
    pub enum RotationMode {
        /// Privileged.
        Privileged = "Privileged",
        /// `Self`.
        Self_ = "Self",
    }
}
