//! [`RemoveInstanceRdMember`] and its response. Needs the feature `RemoveInstanceRdMember`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`RemoveInstanceRdMember`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "RemoveInstanceRdMember", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("MemberId"),
        ])
        .with_required_members(&["RequestId"]);

/// Removes a member of the resource directory from a bastion host.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/RemoveInstanceRdMember).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct RemoveInstanceRdMember {
    instance_id: Option<String>,
    region_id: Option<String>,
    member_id: Option<String>,
    extra_query: ExtraQuery,
}

impl RemoveInstanceRdMember {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `member_id`: ID of the member.
    pub fn new(instance_id: impl Into<String>, member_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            member_id: Some(member_id.into()),
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

impl model::Object for RemoveInstanceRdMember {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "MemberId" => &mut self.member_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("MemberId", self.member_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for RemoveInstanceRdMember {
    type Output = RemoveInstanceRdMemberResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`RemoveInstanceRdMember`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RemoveInstanceRdMemberResponse {
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for RemoveInstanceRdMemberResponse {
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
