//! [`ModifyProjectAuthorization`] and its response. Needs the feature `ModifyProjectAuthorization`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`ModifyProjectAuthorization`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "ModifyProjectAuthorization", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("AuthorizationId").with_kind(Kind::Int64),
            ParameterDescriptor::optional("Description"),
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("Name"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::optional("ScopeType").with_kind(Kind::Int64),
        ])
        .with_required_members(&["RequestId"]);

/// Modifies the project authorization.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ModifyProjectAuthorization).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ModifyProjectAuthorization {
    authorization_id: Option<i64>,
    description: Option<String>,
    instance_id: Option<String>,
    name: Option<String>,
    region_id: Option<String>,
    scope_type: Option<i64>,
    extra_query: ExtraQuery,
}

impl ModifyProjectAuthorization {
    /// Creates the operation with its required parameters.
    ///
    /// - `authorization_id`: ID of the authorization.
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    pub fn new(authorization_id: i64, instance_id: impl Into<String>) -> Self {
        Self {
            authorization_id: Some(authorization_id),
            instance_id: Some(instance_id.into()),
            ..Self::default()
        }
    }

    /// Description.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Scope type. Known values: `1` and `2`.
    pub fn scope_type(mut self, scope_type: i64) -> Self {
        self.scope_type = Some(scope_type);
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for ModifyProjectAuthorization {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AuthorizationId" => &mut self.authorization_id,
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
        visitor("AuthorizationId", self.authorization_id.value());
        visitor("Description", self.description.value());
        visitor("InstanceId", self.instance_id.value());
        visitor("Name", self.name.value());
        visitor("RegionId", self.region_id.value());
        visitor("ScopeType", self.scope_type.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ModifyProjectAuthorization {
    type Output = ModifyProjectAuthorizationResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`ModifyProjectAuthorization`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ModifyProjectAuthorizationResponse {
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for ModifyProjectAuthorizationResponse {
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
