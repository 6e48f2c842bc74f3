//! [`RenewAssetOperationToken`] and its response. Needs the feature `RenewAssetOperationToken`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, SecretString, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

const DOCUMENTATION_URL: &str =
    "https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/RenewAssetOperationToken";

/// Descriptor of [`RenewAssetOperationToken`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "RenewAssetOperationToken", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::optional("TokenId"),
            ParameterDescriptor::optional("Token").secret(),
        ])
        .with_required_members(&["RequestId"])
        .with_documentation_url(DOCUMENTATION_URL);

/// Extends a token of `GenerateAssetOperationToken` by one hour (3600 seconds).
///
/// The vendor's documentation is not consistent about which of `TokenId` and `Token` the service
/// requires. Set both if both are known.
///
/// `max_renew_count` of its `AssetOperationToken` limits the renewals. The response does not
/// contain the new expiration time; the old one plus an hour is the best estimate.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/RenewAssetOperationToken).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct RenewAssetOperationToken {
    instance_id: Option<String>,
    region_id: Option<String>,
    token_id: Option<String>,
    token: Option<SecretString>,
    extra_query: ExtraQuery,
}

impl RenewAssetOperationToken {
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

    /// ID of the token.
    pub fn token_id(mut self, token_id: impl Into<String>) -> Self {
        self.token_id = Some(token_id.into());
        self
    }

    /// The token itself. Secret: never shown by `Debug`.
    pub fn token(mut self, token: impl Into<SecretString>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for RenewAssetOperationToken {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "TokenId" => &mut self.token_id,
            "Token" => &mut self.token,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("TokenId", self.token_id.value());
        visitor("Token", self.token.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for RenewAssetOperationToken {
    type Output = RenewAssetOperationTokenResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`RenewAssetOperationToken`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RenewAssetOperationTokenResponse {
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for RenewAssetOperationTokenResponse {
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
