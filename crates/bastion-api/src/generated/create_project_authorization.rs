//! [`CreateProjectAuthorization`] and its response. Needs the feature `CreateProjectAuthorization`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`CreateProjectAuthorization`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "CreateProjectAuthorization", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::optional("Description"),
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::required("Name"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("ScopeType").with_kind(Kind::Int64),
        ])
        .with_required_members(&["RequestId"]);

/// Creates a project authorization.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/CreateProjectAuthorization).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct CreateProjectAuthorization {
    description: Option<String>,
    instance_id: Option<String>,
    name: Option<String>,
    region_id: Option<String>,
    scope_type: Option<i64>,
    extra_query: ExtraQuery,
}

impl CreateProjectAuthorization {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `name`: name.
    /// - `scope_type`: scope type.
    pub fn new(instance_id: impl Into<String>, name: impl Into<String>, scope_type: i64) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            name: Some(name.into()),
            scope_type: Some(scope_type),
            ..Self::default()
        }
    }

    /// Description.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
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

impl model::Object for CreateProjectAuthorization {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Description" => &mut self.description,
            "InstanceId" => &mut self.instance_id,
            "Name" => &mut self.name,
            "RegionId" => &mut self.region_id,
            "ScopeType" => &mut self.scope_type,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Description", self.description.value());
        visitor("InstanceId", self.instance_id.value());
        visitor("Name", self.name.value());
        visitor("RegionId", self.region_id.value());
        visitor("ScopeType", self.scope_type.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for CreateProjectAuthorization {
    type Output = CreateProjectAuthorizationResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`CreateProjectAuthorization`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CreateProjectAuthorizationResponse {
    /// ID of the authorization.
    pub authorization_id: Option<String>,
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for CreateProjectAuthorizationResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AuthorizationId" => &mut self.authorization_id,
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AuthorizationId", self.authorization_id.value());
        visitor("RequestId", self.request_id.value());
    }
}
