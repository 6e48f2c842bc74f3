//! `RenewAssetOperationToken` and what it answers.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::decode::{Fields, Slot};
use aliyun_core::http::Method;
use aliyun_core::{
    Descriptor, ExtraQuery, Operation, ParameterDescriptor, Parameters, Response, ValidationError,
};
use aliyun_sign::SecretString;

use super::PRODUCT;

/// The constant facts of [`RenewAssetOperationToken`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "RenewAssetOperationToken",
    Method::POST,
    "/",
)
.with_parameters(&[
    ParameterDescriptor::required("InstanceId"),
    ParameterDescriptor::optional("RegionId"),
    ParameterDescriptor::optional("TokenId"),
    ParameterDescriptor::optional("Token").secret(),
])
.with_documentation(
    "https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/RenewAssetOperationToken",
);

/// Prolongs a token of [`GenerateAssetOperationToken`](super::GenerateAssetOperationToken) by one
/// hour (3600 s).
///
/// The vendor's texts do not agree on which of `TokenId` and `Token` the service wants. Give both
/// when both are known.
///
/// How many renewals are possible is told by
/// [`max_renew_count`](super::generate_asset_operation_token::AssetOperationToken::max_renew_count).
/// The answer does not tell when it expires then; the old time and an hour is the best guess.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/RenewAssetOperationToken).
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is called"]
pub struct RenewAssetOperationToken {
    instance_id: String,
    region_id: Option<String>,
    token_id: Option<String>,
    token: Option<SecretString>,
    extra_query: ExtraQuery,
}

impl RenewAssetOperationToken {
    /// The operation with what it requires.
    ///
    /// - `instance_id`: id of the bastion host, which `DescribeInstances` lists.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            region_id: None,
            token_id: None,
            token: None,
            extra_query: ExtraQuery::new(),
        }
    }

    /// Region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Id of the token.
    pub fn token_id(mut self, token_id: impl Into<String>) -> Self {
        self.token_id = Some(token_id.into());
        self
    }

    /// The token itself.
    pub fn token(mut self, token: impl Into<SecretString>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl Operation for RenewAssetOperationToken {
    type Output = RenewAssetOperationTokenResponse;

    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }

    fn validate(&self) -> Result<(), ValidationError> {
        DESCRIPTOR.rule(
            !self.instance_id.is_empty(),
            &["InstanceId"],
            "must not be empty",
        )
    }

    fn parameters<'a>(&'a self, to: &mut Parameters<'a>) {
        to.query("InstanceId", &self.instance_id);
        to.query_if("RegionId", self.region_id.as_deref());
        to.query_if(
            "Token",
            self.token.as_ref().map(SecretString::expose_secret),
        );
        to.query_if("TokenId", self.token_id.as_deref());
        to.query_extra(&self.extra_query);
    }
}

/// What [`RenewAssetOperationToken`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RenewAssetOperationTokenResponse {
    /// Id of the request.
    pub request_id: String,
}

impl Fields for RenewAssetOperationTokenResponse {
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }
}

impl Response for RenewAssetOperationTokenResponse {
    fn missing(&self) -> Option<&'static str> {
        if self.request_id.is_empty() {
            return Some("RequestId");
        }
        None
    }
}
