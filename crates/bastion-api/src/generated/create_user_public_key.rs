//! [`CreateUserPublicKey`] and its response. Needs the feature `CreateUserPublicKey`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`CreateUserPublicKey`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "CreateUserPublicKey", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::required("UserId"),
            ParameterDescriptor::required("PublicKeyName"),
            ParameterDescriptor::required("PublicKey"),
            ParameterDescriptor::optional("Comment"),
        ])
        .with_required_members(&["RequestId"]);

/// Adds a public key to a user.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/CreateUserPublicKey).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct CreateUserPublicKey {
    region_id: Option<String>,
    instance_id: Option<String>,
    user_id: Option<String>,
    public_key_name: Option<String>,
    public_key: Option<String>,
    comment: Option<String>,
    extra_query: ExtraQuery,
}

impl CreateUserPublicKey {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `user_id`: ID of the user.
    /// - `public_key_name`: name of the public key.
    /// - `public_key`: public key.
    pub fn new(
        instance_id: impl Into<String>,
        user_id: impl Into<String>,
        public_key_name: impl Into<String>,
        public_key: impl Into<String>,
    ) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            user_id: Some(user_id.into()),
            public_key_name: Some(public_key_name.into()),
            public_key: Some(public_key.into()),
            ..Self::default()
        }
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Remark.
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for CreateUserPublicKey {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RegionId" => &mut self.region_id,
            "InstanceId" => &mut self.instance_id,
            "UserId" => &mut self.user_id,
            "PublicKeyName" => &mut self.public_key_name,
            "PublicKey" => &mut self.public_key,
            "Comment" => &mut self.comment,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RegionId", self.region_id.value());
        visitor("InstanceId", self.instance_id.value());
        visitor("UserId", self.user_id.value());
        visitor("PublicKeyName", self.public_key_name.value());
        visitor("PublicKey", self.public_key.value());
        visitor("Comment", self.comment.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for CreateUserPublicKey {
    type Output = CreateUserPublicKeyResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`CreateUserPublicKey`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CreateUserPublicKeyResponse {
    /// ID of the public key.
    pub public_key_id: Option<String>,
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for CreateUserPublicKeyResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "PublicKeyId" => &mut self.public_key_id,
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("PublicKeyId", self.public_key_id.value());
        visitor("RequestId", self.request_id.value());
    }
}
