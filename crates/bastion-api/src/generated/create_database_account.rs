//! [`CreateDatabaseAccount`] and its response. Needs the feature `CreateDatabaseAccount`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, SecretString, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`CreateDatabaseAccount`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "CreateDatabaseAccount", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("DatabaseId"),
            ParameterDescriptor::required("DatabaseAccountName"),
            ParameterDescriptor::optional("Password").secret(),
            ParameterDescriptor::optional("DatabaseSchema"),
            ParameterDescriptor::optional("LoginAttribute")
                .with_known_values(&["SERVICENAME", "SID"]),
            ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
        ])
        .with_required_members(&["RequestId"]);

/// Adds an account to a database.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/CreateDatabaseAccount).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct CreateDatabaseAccount {
    instance_id: Option<String>,
    region_id: Option<String>,
    database_id: Option<String>,
    database_account_name: Option<String>,
    password: Option<SecretString>,
    database_schema: Option<String>,
    login_attribute: Option<LoginAttribute>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl CreateDatabaseAccount {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `database_id`: ID of the database.
    /// - `database_account_name`: name of the account of a database.
    pub fn new(
        instance_id: impl Into<String>,
        database_id: impl Into<String>,
        database_account_name: impl Into<String>,
    ) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            database_id: Some(database_id.into()),
            database_account_name: Some(database_account_name.into()),
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

    /// Database schema.
    pub fn database_schema(mut self, database_schema: impl Into<String>) -> Self {
        self.database_schema = Some(database_schema.into());
        self
    }

    /// Login attribute.
    pub fn login_attribute(mut self, login_attribute: impl Into<LoginAttribute>) -> Self {
        self.login_attribute = Some(login_attribute.into());
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

impl model::Object for CreateDatabaseAccount {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "DatabaseId" => &mut self.database_id,
            "DatabaseAccountName" => &mut self.database_account_name,
            "Password" => &mut self.password,
            "DatabaseSchema" => &mut self.database_schema,
            "LoginAttribute" => &mut self.login_attribute,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("DatabaseId", self.database_id.value());
        visitor("DatabaseAccountName", self.database_account_name.value());
        visitor("Password", self.password.value());
        visitor("DatabaseSchema", self.database_schema.value());
        visitor("LoginAttribute", self.login_attribute.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for CreateDatabaseAccount {
    type Output = CreateDatabaseAccountResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`CreateDatabaseAccount`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CreateDatabaseAccountResponse {
    /// ID of the account of a database.
    pub database_account_id: Option<String>,
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for CreateDatabaseAccountResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "DatabaseAccountId" => &mut self.database_account_id,
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("DatabaseAccountId", self.database_account_id.value());
        visitor("RequestId", self.request_id.value());
    }
}

known_values! {
    /// Login attribute: a parameter of [`CreateDatabaseAccount`].
    pub enum LoginAttribute {
        /// `SERVICENAME`.
        Servicename = "SERVICENAME",
        /// `SID`.
        Sid = "SID",
    }
}
