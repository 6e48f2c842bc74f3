//! `RemoveDatabasesFromGroup` and what it answers. Needs the feature `RemoveDatabasesFromGroup`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`RemoveDatabasesFromGroup`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "RemoveDatabasesFromGroup", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("HostGroupId"),
            ParameterDescriptor::required("DatabaseIds").with_kind(Kind::List(&Kind::Text)),
        ])
        .with_required_members(&["RequestId"]);

/// Removes databases from group.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/RemoveDatabasesFromGroup).
///
/// Needs the feature `RemoveDatabasesFromGroup`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct RemoveDatabasesFromGroup {
    instance_id: Option<String>,
    region_id: Option<String>,
    host_group_id: Option<String>,
    database_ids: Option<Vec<String>>,
    extra_query: ExtraQuery,
}

impl RemoveDatabasesFromGroup {
    /// The operation with what it requires.
    ///
    /// - `instance_id`: id of the bastion host, which `DescribeInstances` lists.
    /// - `host_group_id`: id of the group of hosts.
    /// - `database_ids`: ids of databases.
    pub fn new(
        instance_id: impl Into<String>,
        host_group_id: impl Into<String>,
        database_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            host_group_id: Some(host_group_id.into()),
            database_ids: Some(database_ids.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }

    /// Region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for RemoveDatabasesFromGroup {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "HostGroupId" => &mut self.host_group_id,
            "DatabaseIds" => &mut self.database_ids,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("HostGroupId", self.host_group_id.value());
        visitor("DatabaseIds", self.database_ids.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for RemoveDatabasesFromGroup {
    type Output = RemoveDatabasesFromGroupResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// What [`RemoveDatabasesFromGroup`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RemoveDatabasesFromGroupResponse {
    /// Id of the request.
    pub request_id: String,
    /// The member `Results`.
    pub results: Vec<RemoveDatabasesFromGroupResult>,
}

impl model::Object for RemoveDatabasesFromGroupResponse {
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

/// What stands in `Results`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RemoveDatabasesFromGroupResult {
    /// The member `Code`.
    pub code: Option<String>,
    /// Id of the database.
    pub database_id: Option<String>,
    /// Id of the group of hosts.
    pub host_group_id: Option<String>,
    /// The member `Message`.
    pub message: Option<String>,
}

impl model::Object for RemoveDatabasesFromGroupResult {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "DatabaseId" => &mut self.database_id,
            "HostGroupId" => &mut self.host_group_id,
            "Message" => &mut self.message,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Code", self.code.value());
        visitor("DatabaseId", self.database_id.value());
        visitor("HostGroupId", self.host_group_id.value());
        visitor("Message", self.message.value());
    }
}
