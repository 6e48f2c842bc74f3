//! [`AddDatabasesToGroup`] and its response. Needs the feature `AddDatabasesToGroup`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`AddDatabasesToGroup`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "AddDatabasesToGroup", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("HostGroupId"),
            ParameterDescriptor::required("DatabaseIds").with_kind(Kind::List(&Kind::Text)),
        ])
        .with_required_members(&["RequestId"]);

/// Adds databases to an asset group.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/AddDatabasesToGroup).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct AddDatabasesToGroup {
    instance_id: Option<String>,
    region_id: Option<String>,
    host_group_id: Option<String>,
    database_ids: Option<Vec<String>>,
    extra_query: ExtraQuery,
}

impl AddDatabasesToGroup {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `host_group_id`: ID of the host group.
    /// - `database_ids`: IDs of the databases.
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

impl model::Object for AddDatabasesToGroup {
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

impl Operation for AddDatabasesToGroup {
    type Output = AddDatabasesToGroupResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`AddDatabasesToGroup`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AddDatabasesToGroupResponse {
    /// ID of the request.
    pub request_id: String,
    /// Outcome of each part of the request.
    pub results: Vec<AddDatabasesToGroupResult>,
}

impl model::Object for AddDatabasesToGroupResponse {
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

/// An item of `Results` in the response of [`AddDatabasesToGroup`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AddDatabasesToGroupResult {
    /// `OK`, or why this part failed.
    pub code: Option<String>,
    /// ID of the database.
    pub database_id: Option<String>,
    /// ID of the host group.
    pub host_group_id: Option<String>,
    /// Error message.
    pub message: Option<String>,
}

impl model::Object for AddDatabasesToGroupResult {
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
