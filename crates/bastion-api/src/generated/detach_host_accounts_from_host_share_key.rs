//! [`DetachHostAccountsFromHostShareKey`] and its response. Needs the feature `DetachHostAccountsFromHostShareKey`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`DetachHostAccountsFromHostShareKey`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DetachHostAccountsFromHostShareKey",
    Method::POST,
    "/",
)
.with_parameters(&[
    ParameterDescriptor::required("InstanceId"),
    ParameterDescriptor::optional("RegionId"),
    ParameterDescriptor::required("HostShareKeyId"),
    ParameterDescriptor::required("HostAccountIds"),
    ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
])
.with_required_members(&["RequestId"]);

/// Dissociates accounts of hosts from a shared key.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/DetachHostAccountsFromHostShareKey).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DetachHostAccountsFromHostShareKey {
    instance_id: Option<String>,
    region_id: Option<String>,
    host_share_key_id: Option<String>,
    host_account_ids: Option<String>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl DetachHostAccountsFromHostShareKey {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `host_share_key_id`: ID of the shared key.
    /// - `host_account_ids`: IDs of the accounts of a host.
    pub fn new(
        instance_id: impl Into<String>,
        host_share_key_id: impl Into<String>,
        host_account_ids: impl Into<String>,
    ) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            host_share_key_id: Some(host_share_key_id.into()),
            host_account_ids: Some(host_account_ids.into()),
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

impl model::Object for DetachHostAccountsFromHostShareKey {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "HostShareKeyId" => &mut self.host_share_key_id,
            "HostAccountIds" => &mut self.host_account_ids,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("HostShareKeyId", self.host_share_key_id.value());
        visitor("HostAccountIds", self.host_account_ids.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for DetachHostAccountsFromHostShareKey {
    type Output = DetachHostAccountsFromHostShareKeyResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`DetachHostAccountsFromHostShareKey`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DetachHostAccountsFromHostShareKeyResponse {
    /// ID of the request.
    pub request_id: String,
    /// Outcome of each part of the request.
    pub results: Vec<DetachHostAccountsFromHostShareKeyResult>,
}

impl model::Object for DetachHostAccountsFromHostShareKeyResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RequestId" => &mut self.request_id,
            "Results" => &mut self.results,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RequestId", self.request_id.value());
        visitor("Results", self.results.value());
    }
}

/// An item of `Results` in the response of [`DetachHostAccountsFromHostShareKey`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DetachHostAccountsFromHostShareKeyResult {
    /// `OK`, or why this part failed.
    pub code: Option<String>,
    /// ID of the account of a host.
    pub host_account_id: Option<String>,
    /// ID of the shared key.
    pub host_share_key_id: Option<String>,
    /// Error message.
    pub message: Option<String>,
}

impl model::Object for DetachHostAccountsFromHostShareKeyResult {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "HostAccountId" => &mut self.host_account_id,
            "HostShareKeyId" => &mut self.host_share_key_id,
            "Message" => &mut self.message,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Code", self.code.value());
        visitor("HostAccountId", self.host_account_id.value());
        visitor("HostShareKeyId", self.host_share_key_id.value());
        visitor("Message", self.message.value());
    }
}
