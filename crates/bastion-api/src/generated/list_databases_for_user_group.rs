//! [`ListDatabasesForUserGroup`] and its response. Needs the feature `ListDatabasesForUserGroup`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`ListDatabasesForUserGroup`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "ListDatabasesForUserGroup", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("UserGroupId"),
            ParameterDescriptor::optional("PageNumber").with_kind(Kind::IntegerText),
            ParameterDescriptor::optional("PageSize").with_kind(Kind::IntegerText),
            ParameterDescriptor::optional("DatabaseName"),
            ParameterDescriptor::optional("DatabaseAddress"),
            ParameterDescriptor::optional("DatabaseType").with_known_values(&[
                "MySQL",
                "Oracle",
                "PostgreSQL",
                "SQLServer",
            ]),
            ParameterDescriptor::optional("NetworkDomainId"),
            ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
        ])
        .idempotent()
        .with_required_members(&["RequestId"])
        .with_paging(
            Paging::by_number("PageNumber", "Databases")
                .with_size_parameter("PageSize")
                .with_total_count("TotalCount"),
        );

/// Lists the databases that a user group is, or is not, authorized to manage.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ListDatabasesForUserGroup).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListDatabasesForUserGroup {
    instance_id: Option<String>,
    region_id: Option<String>,
    user_group_id: Option<String>,
    page_number: Option<String>,
    page_size: Option<String>,
    database_name: Option<String>,
    database_address: Option<String>,
    database_type: Option<DatabaseType>,
    network_domain_id: Option<String>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl ListDatabasesForUserGroup {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `user_group_id`: ID of the user group.
    pub fn new(instance_id: impl Into<String>, user_group_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            user_group_id: Some(user_group_id.into()),
            ..Self::default()
        }
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Number of the page, counted from 1.
    pub fn page_number(mut self, page_number: i32) -> Self {
        self.page_number = Some(page_number.to_string());
        self
    }

    /// Maximum number of items on a page.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size.to_string());
        self
    }

    /// Name of the database.
    pub fn database_name(mut self, database_name: impl Into<String>) -> Self {
        self.database_name = Some(database_name.into());
        self
    }

    /// Database address.
    pub fn database_address(mut self, database_address: impl Into<String>) -> Self {
        self.database_address = Some(database_address.into());
        self
    }

    /// Type of the database.
    pub fn database_type(mut self, database_type: impl Into<DatabaseType>) -> Self {
        self.database_type = Some(database_type.into());
        self
    }

    /// Network domain ID.
    pub fn network_domain_id(mut self, network_domain_id: impl Into<String>) -> Self {
        self.network_domain_id = Some(network_domain_id.into());
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

impl model::Object for ListDatabasesForUserGroup {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "UserGroupId" => &mut self.user_group_id,
            "PageNumber" => &mut self.page_number,
            "PageSize" => &mut self.page_size,
            "DatabaseName" => &mut self.database_name,
            "DatabaseAddress" => &mut self.database_address,
            "DatabaseType" => &mut self.database_type,
            "NetworkDomainId" => &mut self.network_domain_id,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("UserGroupId", self.user_group_id.value());
        visitor("PageNumber", self.page_number.value());
        visitor("PageSize", self.page_size.value());
        visitor("DatabaseName", self.database_name.value());
        visitor("DatabaseAddress", self.database_address.value());
        visitor("DatabaseType", self.database_type.value());
        visitor("NetworkDomainId", self.network_domain_id.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListDatabasesForUserGroup {
    type Output = ListDatabasesForUserGroupResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for ListDatabasesForUserGroup {
    type Item = Database;

    #[inline]
    fn items(page: ListDatabasesForUserGroupResponse) -> Vec<Self::Item> {
        page.databases
    }
}

/// Response of [`ListDatabasesForUserGroup`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListDatabasesForUserGroupResponse {
    /// Databases.
    pub databases: Vec<Database>,
    /// ID of the request.
    pub request_id: String,
    /// Total number of items, on all pages.
    pub total_count: Option<i64>,
}

impl model::Object for ListDatabasesForUserGroupResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Databases" => &mut self.databases,
            "RequestId" => &mut self.request_id,
            "TotalCount" => &mut self.total_count,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Databases", self.databases.value());
        visitor("RequestId", self.request_id.value());
        visitor("TotalCount", self.total_count.value());
    }
}

known_values! {
    /// Type of the database.
    pub enum DatabaseType {
        /// `MySQL`.
        MySql = "MySQL",
        /// Oracle.
        Oracle = "Oracle",
        /// `PostgreSQL`.
        PostgreSql = "PostgreSQL",
        /// `SQLServer`.
        SqlServer = "SQLServer",
    }
}

/// An item of `Databases` in the response of [`ListDatabasesForUserGroup`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Database {
    /// Address by which it is reached: the public or the private one.
    pub active_address_type: Option<ActiveAddressType>,
    /// Remark.
    pub comment: Option<String>,
    /// Number of database accounts.
    pub database_account_count: Option<i64>,
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
    /// ID of the project.
    pub project_id: Option<String>,
    /// Name of the project.
    pub project_name: Option<String>,
    /// Where it comes from.
    pub source: Option<Source>,
    /// ID of the instance that it was imported from.
    pub source_instance_id: Option<String>,
}

impl model::Object for Database {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ActiveAddressType" => &mut self.active_address_type,
            "Comment" => &mut self.comment,
            "DatabaseAccountCount" => &mut self.database_account_count,
            "DatabaseId" => &mut self.database_id,
            "DatabaseName" => &mut self.database_name,
            "DatabasePort" => &mut self.database_port,
            "DatabasePrivateAddress" => &mut self.database_private_address,
            "DatabasePublicAddress" => &mut self.database_public_address,
            "DatabaseType" => &mut self.database_type,
            "NetworkDomainId" => &mut self.network_domain_id,
            "ProjectId" => &mut self.project_id,
            "ProjectName" => &mut self.project_name,
            "Source" => &mut self.source,
            "SourceInstanceId" => &mut self.source_instance_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ActiveAddressType", self.active_address_type.value());
        visitor("Comment", self.comment.value());
        visitor("DatabaseAccountCount", self.database_account_count.value());
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
        visitor("ProjectId", self.project_id.value());
        visitor("ProjectName", self.project_name.value());
        visitor("Source", self.source.value());
        visitor("SourceInstanceId", self.source_instance_id.value());
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
