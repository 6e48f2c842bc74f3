//! `AttachHostAccountsToHostShareKey` and what it answers. Needs the feature `AttachHostAccountsToHostShareKey`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{Fields, Slot, View};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`AttachHostAccountsToHostShareKey`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "AttachHostAccountsToHostShareKey",
    Method::POST,
    "/",
)
.with_parameters(&[
    ParameterDescriptor::required("InstanceId"),
    ParameterDescriptor::optional("RegionId"),
    ParameterDescriptor::optional("HostShareKeyId"),
    ParameterDescriptor::optional("HostAccountIds"),
    ParameterDescriptor::optional("ProjectId").of(Kind::Int64),
])
.with_guaranteed(&["RequestId"]);

/// Attaches host accounts to host share key.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/AttachHostAccountsToHostShareKey).
///
/// Needs the feature `AttachHostAccountsToHostShareKey`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct AttachHostAccountsToHostShareKey {
    instance_id: Option<String>,
    region_id: Option<String>,
    host_share_key_id: Option<String>,
    host_account_ids: Option<String>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl AttachHostAccountsToHostShareKey {
    /// The operation with what it requires.
    ///
    /// - `instance_id`: id of the bastion host, which `DescribeInstances` lists.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            ..Self::default()
        }
    }

    /// Region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Id of the shared key.
    pub fn host_share_key_id(mut self, host_share_key_id: impl Into<String>) -> Self {
        self.host_share_key_id = Some(host_share_key_id.into());
        self
    }

    /// Ids of accounts of a host.
    pub fn host_account_ids(mut self, host_account_ids: impl Into<String>) -> Self {
        self.host_account_ids = Some(host_account_ids.into());
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

impl Fields for AttachHostAccountsToHostShareKey {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
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
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("InstanceId", self.instance_id.view());
        to("RegionId", self.region_id.view());
        to("HostShareKeyId", self.host_share_key_id.view());
        to("HostAccountIds", self.host_account_ids.view());
        to("ProjectId", self.project_id.view());
        self.extra_query.each(to);
    }
}

impl Operation for AttachHostAccountsToHostShareKey {
    type Output = AttachHostAccountsToHostShareKeyResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// What [`AttachHostAccountsToHostShareKey`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AttachHostAccountsToHostShareKeyResponse {
    /// Id of the request.
    pub request_id: String,
    /// The member `Results`.
    pub results: Vec<AttachHostAccountsToHostShareKeyResult>,
}

impl Fields for AttachHostAccountsToHostShareKeyResponse {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RequestId" => &mut self.request_id,
            "Results" => &mut self.results,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("RequestId", self.request_id.view());
        to("Results", self.results.view());
    }
}

/// What stands in `Results`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AttachHostAccountsToHostShareKeyResult {
    /// The member `Code`.
    pub code: Option<String>,
    /// Id of the account of a host.
    pub host_account_id: Option<String>,
    /// Id of the shared key.
    pub host_share_key_id: Option<String>,
    /// The member `Message`.
    pub message: Option<String>,
}

impl Fields for AttachHostAccountsToHostShareKeyResult {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "HostAccountId" => &mut self.host_account_id,
            "HostShareKeyId" => &mut self.host_share_key_id,
            "Message" => &mut self.message,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("Code", self.code.view());
        to("HostAccountId", self.host_account_id.view());
        to("HostShareKeyId", self.host_share_key_id.view());
        to("Message", self.message.view());
    }
}
