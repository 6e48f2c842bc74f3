//! [`CreateOperationTicket`] and its response. Needs the feature `CreateOperationTicket`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`CreateOperationTicket`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "CreateOperationTicket", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("AssetId"),
            ParameterDescriptor::required("ProtocolName").with_known_values(&[
                "MySQL",
                "Oracle",
                "PostgreSQL",
                "RDP",
                "SQLServer",
                "SSH",
            ]),
            ParameterDescriptor::required("AssetAccountName"),
            ParameterDescriptor::optional("IsOneTimeEffect").with_kind(Kind::Boolean),
            ParameterDescriptor::optional("EffectStartTime").with_kind(Kind::Int64),
            ParameterDescriptor::optional("EffectEndTime").with_kind(Kind::Int64),
            ParameterDescriptor::required("ApproveComment"),
            ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
        ])
        .with_required_members(&["RequestId"]);

/// Requests access to an asset.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/CreateOperationTicket).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct CreateOperationTicket {
    instance_id: Option<String>,
    region_id: Option<String>,
    asset_id: Option<String>,
    protocol_name: Option<ProtocolName>,
    asset_account_name: Option<String>,
    is_one_time_effect: Option<bool>,
    effect_start_time: Option<i64>,
    effect_end_time: Option<i64>,
    approve_comment: Option<String>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl CreateOperationTicket {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `asset_id`: ID of the asset.
    /// - `protocol_name`: name of the protocol.
    /// - `asset_account_name`: name of the asset account.
    /// - `approve_comment`: remark about the request.
    pub fn new(
        instance_id: impl Into<String>,
        asset_id: impl Into<String>,
        protocol_name: impl Into<ProtocolName>,
        asset_account_name: impl Into<String>,
        approve_comment: impl Into<String>,
    ) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            asset_id: Some(asset_id.into()),
            protocol_name: Some(protocol_name.into()),
            asset_account_name: Some(asset_account_name.into()),
            approve_comment: Some(approve_comment.into()),
            ..Self::default()
        }
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Whether the permission can be used only once.
    pub fn is_one_time_effect(mut self, is_one_time_effect: bool) -> Self {
        self.is_one_time_effect = Some(is_one_time_effect);
        self
    }

    /// Start of the validity period.
    pub fn effect_start_time(mut self, effect_start_time: i64) -> Self {
        self.effect_start_time = Some(effect_start_time);
        self
    }

    /// End of the validity period.
    pub fn effect_end_time(mut self, effect_end_time: i64) -> Self {
        self.effect_end_time = Some(effect_end_time);
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

impl model::Object for CreateOperationTicket {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "AssetId" => &mut self.asset_id,
            "ProtocolName" => &mut self.protocol_name,
            "AssetAccountName" => &mut self.asset_account_name,
            "IsOneTimeEffect" => &mut self.is_one_time_effect,
            "EffectStartTime" => &mut self.effect_start_time,
            "EffectEndTime" => &mut self.effect_end_time,
            "ApproveComment" => &mut self.approve_comment,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("AssetId", self.asset_id.value());
        visitor("ProtocolName", self.protocol_name.value());
        visitor("AssetAccountName", self.asset_account_name.value());
        visitor("IsOneTimeEffect", self.is_one_time_effect.value());
        visitor("EffectStartTime", self.effect_start_time.value());
        visitor("EffectEndTime", self.effect_end_time.value());
        visitor("ApproveComment", self.approve_comment.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for CreateOperationTicket {
    type Output = CreateOperationTicketResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`CreateOperationTicket`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CreateOperationTicketResponse {
    /// ID of the operation ticket.
    pub operation_ticket_id: Option<String>,
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for CreateOperationTicketResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "OperationTicketId" => &mut self.operation_ticket_id,
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("OperationTicketId", self.operation_ticket_id.value());
        visitor("RequestId", self.request_id.value());
    }
}

known_values! {
    /// Name of the protocol: a parameter of [`CreateOperationTicket`].
    pub enum ProtocolName {
        /// `MySQL`.
        MySql = "MySQL",
        /// Oracle.
        Oracle = "Oracle",
        /// `PostgreSQL`.
        PostgreSql = "PostgreSQL",
        /// `RDP`.
        Rdp = "RDP",
        /// `SQLServer`.
        SqlServer = "SQLServer",
        /// `SSH`.
        Ssh = "SSH",
    }
}
