//! [`RemoveHostsFromGroup`] and its response. Needs the feature `RemoveHostsFromGroup`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`RemoveHostsFromGroup`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "RemoveHostsFromGroup", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("HostGroupId"),
            ParameterDescriptor::required("HostIds"),
            ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
        ])
        .with_required_members(&["RequestId"]);

/// Removes hosts from a host group.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/RemoveHostsFromGroup).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct RemoveHostsFromGroup {
    instance_id: Option<String>,
    region_id: Option<String>,
    host_group_id: Option<String>,
    host_ids: Option<String>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl RemoveHostsFromGroup {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `host_group_id`: ID of the host group.
    /// - `host_ids`: IDs of the hosts.
    pub fn new(
        instance_id: impl Into<String>,
        host_group_id: impl Into<String>,
        host_ids: impl Into<String>,
    ) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            host_group_id: Some(host_group_id.into()),
            host_ids: Some(host_ids.into()),
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

impl model::Object for RemoveHostsFromGroup {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "HostGroupId" => &mut self.host_group_id,
            "HostIds" => &mut self.host_ids,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("HostGroupId", self.host_group_id.value());
        visitor("HostIds", self.host_ids.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for RemoveHostsFromGroup {
    type Output = RemoveHostsFromGroupResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`RemoveHostsFromGroup`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RemoveHostsFromGroupResponse {
    /// ID of the request.
    pub request_id: String,
    /// Outcome of each part of the request.
    pub results: Vec<RemoveHostsFromGroupResult>,
}

impl model::Object for RemoveHostsFromGroupResponse {
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

/// An item of `Results` in the response of [`RemoveHostsFromGroup`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RemoveHostsFromGroupResult {
    /// `OK`, or why this part failed.
    pub code: Option<String>,
    /// ID of the host group.
    pub host_group_id: Option<String>,
    /// ID of the host.
    pub host_id: Option<String>,
    /// Error message. Deprecated by the vendor.
    pub message: Option<String>,
}

impl model::Object for RemoveHostsFromGroupResult {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "HostGroupId" => &mut self.host_group_id,
            "HostId" => &mut self.host_id,
            "Message" => &mut self.message,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Code", self.code.value());
        visitor("HostGroupId", self.host_group_id.value());
        visitor("HostId", self.host_id.value());
        visitor("Message", self.message.value());
    }
}
