//! [`DeleteUserPublicKey`] and its response. Needs the feature `DeleteUserPublicKey`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`DeleteUserPublicKey`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "DeleteUserPublicKey", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("PublicKeyId"),
        ])
        .with_required_members(&["RequestId"]);

/// Removes a public key from a user.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/DeleteUserPublicKey).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DeleteUserPublicKey {
    instance_id: Option<String>,
    region_id: Option<String>,
    public_key_id: Option<String>,
    extra_query: ExtraQuery,
}

impl DeleteUserPublicKey {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `public_key_id`: ID of the public key.
    pub fn new(instance_id: impl Into<String>, public_key_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            public_key_id: Some(public_key_id.into()),
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

impl model::Object for DeleteUserPublicKey {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "PublicKeyId" => &mut self.public_key_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("PublicKeyId", self.public_key_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for DeleteUserPublicKey {
    type Output = DeleteUserPublicKeyResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`DeleteUserPublicKey`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeleteUserPublicKeyResponse {
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for DeleteUserPublicKeyResponse {
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
