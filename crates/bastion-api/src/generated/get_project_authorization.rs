//! [`GetProjectAuthorization`] and its response. Needs the feature `GetProjectAuthorization`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`GetProjectAuthorization`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "GetProjectAuthorization", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("AuthorizationId").with_kind(Kind::Int64),
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
        ])
        .idempotent()
        .with_required_members(&["RequestId"]);

/// Describes a project authorization.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/GetProjectAuthorization).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct GetProjectAuthorization {
    authorization_id: Option<i64>,
    instance_id: Option<String>,
    region_id: Option<String>,
    extra_query: ExtraQuery,
}

impl GetProjectAuthorization {
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

impl model::Object for GetProjectAuthorization {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AuthorizationId" => &mut self.authorization_id,
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AuthorizationId", self.authorization_id.value());
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for GetProjectAuthorization {
    type Output = GetProjectAuthorizationResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`GetProjectAuthorization`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GetProjectAuthorizationResponse {
    /// Project authorization.
    pub project_authorization: Option<ProjectAuthorization>,
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for GetProjectAuthorizationResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ProjectAuthorization" => &mut self.project_authorization,
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ProjectAuthorization", self.project_authorization.value());
        visitor("RequestId", self.request_id.value());
    }
}

/// `ProjectAuthorization` in the response of [`GetProjectAuthorization`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ProjectAuthorization {
    /// ID of the authorization.
    pub authorization_id: Option<i64>,
    /// Description.
    pub description: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Principals.
    pub principals: Vec<Principal>,
    /// IDs of the projects.
    pub project_ids: Vec<i64>,
    /// Projects.
    pub projects: Vec<Project>,
    /// Scope type. Known values: `1` and `2`.
    pub scope_type: Option<i64>,
}

impl model::Object for ProjectAuthorization {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AuthorizationId" => &mut self.authorization_id,
            "Description" => &mut self.description,
            "Name" => &mut self.name,
            "Principals" => &mut self.principals,
            "ProjectIds" => &mut self.project_ids,
            "Projects" => &mut self.projects,
            "ScopeType" => &mut self.scope_type,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AuthorizationId", self.authorization_id.value());
        visitor("Description", self.description.value());
        visitor("Name", self.name.value());
        visitor("Principals", self.principals.value());
        visitor("ProjectIds", self.project_ids.value());
        visitor("Projects", self.projects.value());
        visitor("ScopeType", self.scope_type.value());
    }
}

/// An item of `ProjectAuthorization.Principals` in the response of [`GetProjectAuthorization`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Principal {
    /// ID of the principal.
    pub principal_id: Option<String>,
    /// Name of the principal.
    pub principal_name: Option<String>,
    /// Principal type.
    pub principal_type: Option<PrincipalType>,
}

impl model::Object for Principal {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "PrincipalId" => &mut self.principal_id,
            "PrincipalName" => &mut self.principal_name,
            "PrincipalType" => &mut self.principal_type,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("PrincipalId", self.principal_id.value());
        visitor("PrincipalName", self.principal_name.value());
        visitor("PrincipalType", self.principal_type.value());
    }
}

known_values! {
    /// Principal type in the response of [`GetProjectAuthorization`].
    pub enum PrincipalType {
        /// RAM role.
        RamRole = "RamRole",
        /// RAM user.
        RamUser = "RamUser",
    }
}

/// An item of `ProjectAuthorization.Projects` in the response of [`GetProjectAuthorization`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Project {
    /// Description.
    pub description: Option<String>,
    /// Whether it is the default.
    pub is_default: Option<bool>,
    /// Name.
    pub name: Option<String>,
    /// ID of the project.
    pub project_id: Option<i64>,
}

impl model::Object for Project {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Description" => &mut self.description,
            "IsDefault" => &mut self.is_default,
            "Name" => &mut self.name,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Description", self.description.value());
        visitor("IsDefault", self.is_default.value());
        visitor("Name", self.name.value());
        visitor("ProjectId", self.project_id.value());
    }
}
