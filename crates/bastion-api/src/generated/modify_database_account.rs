//! [`ModifyDatabaseAccount`] and its response. Needs the feature `ModifyDatabaseAccount`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, SecretString, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`ModifyDatabaseAccount`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "ModifyDatabaseAccount", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("DatabaseAccountId"),
            ParameterDescriptor::optional("Password").secret(),
            ParameterDescriptor::optional("DatabaseAccountName"),
            ParameterDescriptor::optional("DatabaseSchema"),
            ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
        ])
        .with_required_members(&["RequestId"]);

/// Modifies an account of a database.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ModifyDatabaseAccount).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ModifyDatabaseAccount {
    instance_id: Option<String>,
    region_id: Option<String>,
    database_account_id: Option<String>,
    password: Option<SecretString>,
    database_account_name: Option<String>,
    database_schema: Option<String>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl ModifyDatabaseAccount {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `database_account_id`: ID of the account of a database.
    pub fn new(instance_id: impl Into<String>, database_account_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            database_account_id: Some(database_account_id.into()),
            ..Self::default()
        }
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Password. Secret: never shown by `Debug`.
    pub fn password(mut self, password: impl Into<SecretString>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Name of the account of a database.
    pub fn database_account_name(mut self, database_account_name: impl Into<String>) -> Self {
        self.database_account_name = Some(database_account_name.into());
        self
    }

    /// Database schema.
    pub fn database_schema(mut self, database_schema: impl Into<String>) -> Self {
        self.database_schema = Some(database_schema.into());
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

impl model::Object for ModifyDatabaseAccount {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "DatabaseAccountId" => &mut self.database_account_id,
            "Password" => &mut self.password,
            "DatabaseAccountName" => &mut self.database_account_name,
            "DatabaseSchema" => &mut self.database_schema,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("DatabaseAccountId", self.database_account_id.value());
        visitor("Password", self.password.value());
        visitor("DatabaseAccountName", self.database_account_name.value());
        visitor("DatabaseSchema", self.database_schema.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ModifyDatabaseAccount {
    type Output = ModifyDatabaseAccountResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`ModifyDatabaseAccount`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ModifyDatabaseAccountResponse {
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for ModifyDatabaseAccountResponse {
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
