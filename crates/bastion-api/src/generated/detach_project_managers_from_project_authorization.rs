//! [`DetachProjectManagersFromProjectAuthorization`] and its response. Needs the feature `DetachProjectManagersFromProjectAuthorization`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`DetachProjectManagersFromProjectAuthorization`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DetachProjectManagersFromProjectAuthorization",
    Method::POST,
    "/",
)
.with_parameters(&[
    ParameterDescriptor::required("AuthorizationId").with_kind(Kind::Int64),
    ParameterDescriptor::required("InstanceId"),
    ParameterDescriptor::required("PrincipalIds"),
    ParameterDescriptor::optional("RegionId"),
])
.with_required_members(&["RequestId"]);

/// Removes managers from a project authorization.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/DetachProjectManagersFromProjectAuthorization).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DetachProjectManagersFromProjectAuthorization {
    authorization_id: Option<i64>,
    instance_id: Option<String>,
    principal_ids: Option<String>,
    region_id: Option<String>,
    extra_query: ExtraQuery,
}

impl DetachProjectManagersFromProjectAuthorization {
    /// Creates the operation with its required parameters.
    ///
    /// - `authorization_id`: ID of the authorization.
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `principal_ids`: IDs of the principals.
    pub fn new(
        authorization_id: i64,
        instance_id: impl Into<String>,
        principal_ids: impl Into<String>,
    ) -> Self {
        Self {
            authorization_id: Some(authorization_id),
            instance_id: Some(instance_id.into()),
            principal_ids: Some(principal_ids.into()),
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

impl model::Object for DetachProjectManagersFromProjectAuthorization {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AuthorizationId" => &mut self.authorization_id,
            "InstanceId" => &mut self.instance_id,
            "PrincipalIds" => &mut self.principal_ids,
            "RegionId" => &mut self.region_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AuthorizationId", self.authorization_id.value());
        visitor("InstanceId", self.instance_id.value());
        visitor("PrincipalIds", self.principal_ids.value());
        visitor("RegionId", self.region_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for DetachProjectManagersFromProjectAuthorization {
    type Output = DetachProjectManagersFromProjectAuthorizationResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`DetachProjectManagersFromProjectAuthorization`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DetachProjectManagersFromProjectAuthorizationResponse {
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for DetachProjectManagersFromProjectAuthorizationResponse {
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
