//! [`ModifyHostsActiveAddressType`] and its response. Needs the feature `ModifyHostsActiveAddressType`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`ModifyHostsActiveAddressType`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "ModifyHostsActiveAddressType", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("HostIds"),
            ParameterDescriptor::required("ActiveAddressType")
                .with_known_values(&["Private", "Public"]),
            ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
        ])
        .with_required_members(&["RequestId"]);

/// Chooses the address, public or private, by which hosts are reached.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ModifyHostsActiveAddressType).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ModifyHostsActiveAddressType {
    instance_id: Option<String>,
    region_id: Option<String>,
    host_ids: Option<String>,
    active_address_type: Option<ActiveAddressType>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl ModifyHostsActiveAddressType {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `host_ids`: IDs of the hosts.
    /// - `active_address_type`: address by which it is reached: the public or the private one.
    pub fn new(
        instance_id: impl Into<String>,
        host_ids: impl Into<String>,
        active_address_type: impl Into<ActiveAddressType>,
    ) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            host_ids: Some(host_ids.into()),
            active_address_type: Some(active_address_type.into()),
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

impl model::Object for ModifyHostsActiveAddressType {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "HostIds" => &mut self.host_ids,
            "ActiveAddressType" => &mut self.active_address_type,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("HostIds", self.host_ids.value());
        visitor("ActiveAddressType", self.active_address_type.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ModifyHostsActiveAddressType {
    type Output = ModifyHostsActiveAddressTypeResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`ModifyHostsActiveAddressType`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ModifyHostsActiveAddressTypeResponse {
    /// ID of the request.
    pub request_id: String,
    /// Outcome of each part of the request.
    pub results: Vec<ModifyHostsActiveAddressTypeResult>,
}

impl model::Object for ModifyHostsActiveAddressTypeResponse {
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

known_values! {
    /// Address by which it is reached: the public or the private one.
    pub enum ActiveAddressType {
        /// Private.
        Private = "Private",
        /// Public.
        Public = "Public",
    }
}

/// An item of `Results` in the response of [`ModifyHostsActiveAddressType`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ModifyHostsActiveAddressTypeResult {
    /// `OK`, or why this part failed.
    pub code: Option<Code>,
    /// ID of the host.
    pub host_id: Option<String>,
    /// Error message. Deprecated by the vendor.
    pub message: Option<String>,
}

impl model::Object for ModifyHostsActiveAddressTypeResult {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "HostId" => &mut self.host_id,
            "Message" => &mut self.message,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Code", self.code.value());
        visitor("HostId", self.host_id.value());
        visitor("Message", self.message.value());
    }
}

known_values! {
    /// `OK`, or why this part failed.
    pub enum Code {
        /// `INVALID_ARGUMENT`.
        InvalidArgument = "INVALID_ARGUMENT",
        /// `OBJECT_AlREADY_EXISTS`.
        ObjectAlReadyExists = "OBJECT_AlREADY_EXISTS",
        /// `OBJECT_NOT_FOUND`.
        ObjectNotFound = "OBJECT_NOT_FOUND",
        /// `OK`.
        Ok = "OK",
        /// `UNEXPECTED`.
        Unexpected = "UNEXPECTED",
    }
}
