//! [`ModifyDatabase`] and its response. Needs the feature `ModifyDatabase`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`ModifyDatabase`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "ModifyDatabase", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::required("InstanceId"),
        ParameterDescriptor::optional("RegionId"),
        ParameterDescriptor::required("DatabaseId"),
        ParameterDescriptor::optional("NetworkDomainId"),
        ParameterDescriptor::optional("ActiveAddressType")
            .with_known_values(&["Private", "Public"]),
        ParameterDescriptor::optional("DatabasePrivateAddress"),
        ParameterDescriptor::optional("DatabasePublicAddress"),
        ParameterDescriptor::optional("DatabasePort"),
        ParameterDescriptor::optional("DatabaseName"),
        ParameterDescriptor::optional("SourceInstanceId"),
        ParameterDescriptor::optional("Comment"),
        ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
    ])
    .with_required_members(&["RequestId"]);

/// Modifies the settings of a database.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ModifyDatabase).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ModifyDatabase {
    instance_id: Option<String>,
    region_id: Option<String>,
    database_id: Option<String>,
    network_domain_id: Option<String>,
    active_address_type: Option<ActiveAddressType>,
    database_private_address: Option<String>,
    database_public_address: Option<String>,
    database_port: Option<String>,
    database_name: Option<String>,
    source_instance_id: Option<String>,
    comment: Option<String>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl ModifyDatabase {
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

    /// Network domain ID.
    pub fn network_domain_id(mut self, network_domain_id: impl Into<String>) -> Self {
        self.network_domain_id = Some(network_domain_id.into());
        self
    }

    /// Address by which it is reached: the public or the private one.
    pub fn active_address_type(
        mut self,
        active_address_type: impl Into<ActiveAddressType>,
    ) -> Self {
        self.active_address_type = Some(active_address_type.into());
        self
    }

    /// Address of the database in its private network.
    pub fn database_private_address(mut self, database_private_address: impl Into<String>) -> Self {
        self.database_private_address = Some(database_private_address.into());
        self
    }

    /// Address of the database on the internet.
    pub fn database_public_address(mut self, database_public_address: impl Into<String>) -> Self {
        self.database_public_address = Some(database_public_address.into());
        self
    }

    /// Port of the database.
    pub fn database_port(mut self, database_port: impl Into<String>) -> Self {
        self.database_port = Some(database_port.into());
        self
    }

    /// Name of the database.
    pub fn database_name(mut self, database_name: impl Into<String>) -> Self {
        self.database_name = Some(database_name.into());
        self
    }

    /// ID of the instance that it was imported from.
    pub fn source_instance_id(mut self, source_instance_id: impl Into<String>) -> Self {
        self.source_instance_id = Some(source_instance_id.into());
        self
    }

    /// Remark.
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
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

impl model::Object for ModifyDatabase {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "DatabaseId" => &mut self.database_id,
            "NetworkDomainId" => &mut self.network_domain_id,
            "ActiveAddressType" => &mut self.active_address_type,
            "DatabasePrivateAddress" => &mut self.database_private_address,
            "DatabasePublicAddress" => &mut self.database_public_address,
            "DatabasePort" => &mut self.database_port,
            "DatabaseName" => &mut self.database_name,
            "SourceInstanceId" => &mut self.source_instance_id,
            "Comment" => &mut self.comment,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("DatabaseId", self.database_id.value());
        visitor("NetworkDomainId", self.network_domain_id.value());
        visitor("ActiveAddressType", self.active_address_type.value());
        visitor(
            "DatabasePrivateAddress",
            self.database_private_address.value(),
        );
        visitor(
            "DatabasePublicAddress",
            self.database_public_address.value(),
        );
        visitor("DatabasePort", self.database_port.value());
        visitor("DatabaseName", self.database_name.value());
        visitor("SourceInstanceId", self.source_instance_id.value());
        visitor("Comment", self.comment.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ModifyDatabase {
    type Output = ModifyDatabaseResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`ModifyDatabase`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ModifyDatabaseResponse {
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for ModifyDatabaseResponse {
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

known_values! {
    /// Address by which it is reached: the public or the private one.
    pub enum ActiveAddressType {
        /// Private.
        Private = "Private",
        /// Public.
        Public = "Public",
    }
}
