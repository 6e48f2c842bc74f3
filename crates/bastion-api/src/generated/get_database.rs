//! [`GetDatabase`] and its response. Needs the feature `GetDatabase`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`GetDatabase`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "GetDatabase", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::required("InstanceId"),
        ParameterDescriptor::optional("RegionId"),
        ParameterDescriptor::required("DatabaseId"),
        ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
    ])
    .idempotent()
    .with_required_members(&["RequestId"]);

/// Describes a database.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/GetDatabase).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct GetDatabase {
    instance_id: Option<String>,
    region_id: Option<String>,
    database_id: Option<String>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl GetDatabase {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `database_id`: ID of the database.
    pub fn new(instance_id: impl Into<String>, database_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            database_id: Some(database_id.into()),
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

impl model::Object for GetDatabase {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "DatabaseId" => &mut self.database_id,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("DatabaseId", self.database_id.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for GetDatabase {
    type Output = GetDatabaseResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`GetDatabase`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GetDatabaseResponse {
    /// Database.
    pub database: Option<Database>,
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for GetDatabaseResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Database" => &mut self.database,
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Database", self.database.value());
        visitor("RequestId", self.request_id.value());
    }
}

/// `Database` in the response of [`GetDatabase`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Database {
    /// Address by which it is reached: the public or the private one.
    pub active_address_type: Option<ActiveAddressType>,
    /// Remark.
    pub comment: Option<String>,
    /// ID of the database.
    pub database_id: Option<String>,
    /// Name of the database.
    pub database_name: Option<String>,
    /// Port of the database.
    pub database_port: Option<i64>,
    /// Address of the database in its private network.
    pub database_private_address: Option<String>,
    /// Address of the database on the internet.
    pub database_public_address: Option<String>,
    /// Type of the database.
    pub database_type: Option<DatabaseType>,
    /// Network domain ID.
    pub network_domain_id: Option<String>,
    /// Where it comes from.
    pub source: Option<Source>,
    /// ID of the instance that it was imported from.
    pub source_instance_id: Option<String>,
    /// Region of the instance that it was imported from.
    pub source_instance_region_id: Option<String>,
    /// Status of the instance that it was imported from.
    pub source_instance_state: Option<SourceInstanceState>,
}

impl model::Object for Database {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ActiveAddressType" => &mut self.active_address_type,
            "Comment" => &mut self.comment,
            "DatabaseId" => &mut self.database_id,
            "DatabaseName" => &mut self.database_name,
            "DatabasePort" => &mut self.database_port,
            "DatabasePrivateAddress" => &mut self.database_private_address,
            "DatabasePublicAddress" => &mut self.database_public_address,
            "DatabaseType" => &mut self.database_type,
            "NetworkDomainId" => &mut self.network_domain_id,
            "Source" => &mut self.source,
            "SourceInstanceId" => &mut self.source_instance_id,
            "SourceInstanceRegionId" => &mut self.source_instance_region_id,
            "SourceInstanceState" => &mut self.source_instance_state,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ActiveAddressType", self.active_address_type.value());
        visitor("Comment", self.comment.value());
        visitor("DatabaseId", self.database_id.value());
        visitor("DatabaseName", self.database_name.value());
        visitor("DatabasePort", self.database_port.value());
        visitor(
            "DatabasePrivateAddress",
            self.database_private_address.value(),
        );
        visitor(
            "DatabasePublicAddress",
            self.database_public_address.value(),
        );
        visitor("DatabaseType", self.database_type.value());
        visitor("NetworkDomainId", self.network_domain_id.value());
        visitor("Source", self.source.value());
        visitor("SourceInstanceId", self.source_instance_id.value());
        visitor(
            "SourceInstanceRegionId",
            self.source_instance_region_id.value(),
        );
        visitor("SourceInstanceState", self.source_instance_state.value());
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

known_values! {
    /// Type of the database.
    pub enum DatabaseType {
        /// `mysql`.
        Mysql = "mysql",
        /// `oracle`.
        Oracle = "oracle",
        /// `postgresql`.
        Postgresql = "postgresql",
        /// `sqlserver`.
        Sqlserver = "sqlserver",
    }
}

known_values! {
    /// Where it comes from.
    pub enum Source {
        /// Local.
        Local = "Local",
        /// `PolarDB`.
        PolarDb = "PolarDB",
        /// RDS.
        Rds = "Rds",
    }
}

known_values! {
    /// Status of the instance that it was imported from.
    pub enum SourceInstanceState {
        /// Normal.
        Normal = "Normal",
        /// Release.
        Release = "Release",
    }
}
