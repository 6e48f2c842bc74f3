//! [`GetHostShareKey`] and its response. Needs the feature `GetHostShareKey`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::time::SystemTime;

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`GetHostShareKey`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "GetHostShareKey", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::required("InstanceId"),
        ParameterDescriptor::optional("RegionId"),
        ParameterDescriptor::required("HostShareKeyId"),
        ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
    ])
    .idempotent()
    .with_required_members(&["RequestId"]);

/// Describes a shared key.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/GetHostShareKey).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct GetHostShareKey {
    instance_id: Option<String>,
    region_id: Option<String>,
    host_share_key_id: Option<String>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl GetHostShareKey {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `host_share_key_id`: ID of the shared key.
    pub fn new(instance_id: impl Into<String>, host_share_key_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            host_share_key_id: Some(host_share_key_id.into()),
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

impl model::Object for GetHostShareKey {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "HostShareKeyId" => &mut self.host_share_key_id,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("HostShareKeyId", self.host_share_key_id.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for GetHostShareKey {
    type Output = GetHostShareKeyResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`GetHostShareKey`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GetHostShareKeyResponse {
    /// Shared key.
    pub host_share_key: Option<HostShareKey>,
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for GetHostShareKeyResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "HostShareKey" => &mut self.host_share_key,
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("HostShareKey", self.host_share_key.value());
        visitor("RequestId", self.request_id.value());
    }
}

/// `HostShareKey` in the response of [`GetHostShareKey`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct HostShareKey {
    /// ID of the shared key.
    pub host_share_key_id: Option<String>,
    /// Name of the shared key.
    pub host_share_key_name: Option<String>,
    /// Time of the last change of the key.
    pub last_modify_key_at: Option<i64>,
    /// Fingerprint of the private key.
    pub private_key_finger_print: Option<String>,
}

impl HostShareKey {
    /// Returns `last_modify_key_at` as a moment, by the rule of [`model::unix_time`].
    pub fn last_modify_key_at_as_time(&self) -> Option<SystemTime> {
        self.last_modify_key_at.and_then(model::unix_time)
    }
}

impl model::Object for HostShareKey {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "HostShareKeyId" => &mut self.host_share_key_id,
            "HostShareKeyName" => &mut self.host_share_key_name,
            "LastModifyKeyAt" => &mut self.last_modify_key_at,
            "PrivateKeyFingerPrint" => &mut self.private_key_finger_print,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("HostShareKeyId", self.host_share_key_id.value());
        visitor("HostShareKeyName", self.host_share_key_name.value());
        visitor("LastModifyKeyAt", self.last_modify_key_at.value());
        visitor(
            "PrivateKeyFingerPrint",
            self.private_key_finger_print.value(),
        );
    }
}
