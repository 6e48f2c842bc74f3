//! `GetHostShareKey` and what it answers. Needs the feature `GetHostShareKey`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{Fields, Slot, View};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`GetHostShareKey`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "GetHostShareKey", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::required("InstanceId"),
        ParameterDescriptor::optional("RegionId"),
        ParameterDescriptor::required("HostShareKeyId"),
        ParameterDescriptor::optional("ProjectId").of(Kind::Int64),
    ])
    .repeatable()
    .with_guaranteed(&["RequestId"]);

/// Gets host share key.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/GetHostShareKey).
///
/// Needs the feature `GetHostShareKey`.
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
    /// The operation with what it requires.
    ///
    /// - `instance_id`: id of the bastion host, which `DescribeInstances` lists.
    /// - `host_share_key_id`: id of the shared key.
    pub fn new(instance_id: impl Into<String>, host_share_key_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            host_share_key_id: Some(host_share_key_id.into()),
            ..Self::default()
        }
    }

    /// Region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Id of the project.
    pub fn project_id(mut self, project_id: i64) -> Self {
        self.project_id = Some(project_id);
        self
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl Fields for GetHostShareKey {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "HostShareKeyId" => &mut self.host_share_key_id,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("InstanceId", self.instance_id.view());
        to("RegionId", self.region_id.view());
        to("HostShareKeyId", self.host_share_key_id.view());
        to("ProjectId", self.project_id.view());
        self.extra_query.each(to);
    }
}

impl Operation for GetHostShareKey {
    type Output = GetHostShareKeyResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// What [`GetHostShareKey`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GetHostShareKeyResponse {
    /// The member `HostShareKey`.
    pub host_share_key: Option<HostShareKey>,
    /// Id of the request.
    pub request_id: String,
}

impl Fields for GetHostShareKeyResponse {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "HostShareKey" => &mut self.host_share_key,
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("HostShareKey", self.host_share_key.view());
        to("RequestId", self.request_id.view());
    }
}

/// What stands in `HostShareKey`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct HostShareKey {
    /// Id of the shared key.
    pub host_share_key_id: Option<String>,
    /// Name of the shared key.
    pub host_share_key_name: Option<String>,
    /// The member `LastModifyKeyAt`.
    pub last_modify_key_at: Option<i64>,
    /// The member `PrivateKeyFingerPrint`.
    pub private_key_finger_print: Option<String>,
}

impl Fields for HostShareKey {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "HostShareKeyId" => &mut self.host_share_key_id,
            "HostShareKeyName" => &mut self.host_share_key_name,
            "LastModifyKeyAt" => &mut self.last_modify_key_at,
            "PrivateKeyFingerPrint" => &mut self.private_key_finger_print,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("HostShareKeyId", self.host_share_key_id.view());
        to("HostShareKeyName", self.host_share_key_name.view());
        to("LastModifyKeyAt", self.last_modify_key_at.view());
        to(
            "PrivateKeyFingerPrint",
            self.private_key_finger_print.view(),
        );
    }
}
