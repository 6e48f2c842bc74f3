//! [`GetInstanceStoreInfo`] and its response. Needs the feature `GetInstanceStoreInfo`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`GetInstanceStoreInfo`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "GetInstanceStoreInfo", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
        ])
        .idempotent()
        .with_required_members(&["RequestId"]);

/// Describes the storage of a bastion host: its size and its usage.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/GetInstanceStoreInfo).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct GetInstanceStoreInfo {
    instance_id: Option<String>,
    region_id: Option<String>,
    extra_query: ExtraQuery,
}

impl GetInstanceStoreInfo {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            ..Self::default()
        }
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for GetInstanceStoreInfo {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for GetInstanceStoreInfo {
    type Output = GetInstanceStoreInfoResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`GetInstanceStoreInfo`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GetInstanceStoreInfoResponse {
    /// Maximum.
    pub max: Option<i64>,
    /// ID of the request.
    pub request_id: String,
    /// Usage.
    pub usage: Option<i64>,
}

impl model::Object for GetInstanceStoreInfoResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Max" => &mut self.max,
            "RequestId" => &mut self.request_id,
            "Usage" => &mut self.usage,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Max", self.max.value());
        visitor("RequestId", self.request_id.value());
        visitor("Usage", self.usage.value());
    }
}
