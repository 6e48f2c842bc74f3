//! [`ListOperationTickets`] and its response. Needs the feature `ListOperationTickets`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::time::SystemTime;

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`ListOperationTickets`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "ListOperationTickets", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::optional("PageNumber").with_kind(Kind::IntegerText),
            ParameterDescriptor::optional("PageSize").with_kind(Kind::IntegerText),
            ParameterDescriptor::optional("AssetAddress"),
            ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
        ])
        .idempotent()
        .with_required_members(&["RequestId"])
        .with_paging(
            Paging::by_number("PageNumber", "OperationTickets")
                .with_size_parameter("PageSize")
                .with_total_count("TotalCount"),
        );

/// Lists requests for access to assets.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ListOperationTickets).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListOperationTickets {
    instance_id: Option<String>,
    region_id: Option<String>,
    page_number: Option<String>,
    page_size: Option<String>,
    asset_address: Option<String>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl ListOperationTickets {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
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

    /// Asset address.
    pub fn asset_address(mut self, asset_address: impl Into<String>) -> Self {
        self.asset_address = Some(asset_address.into());
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

impl model::Object for ListOperationTickets {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "PageNumber" => &mut self.page_number,
            "PageSize" => &mut self.page_size,
            "AssetAddress" => &mut self.asset_address,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("PageNumber", self.page_number.value());
        visitor("PageSize", self.page_size.value());
        visitor("AssetAddress", self.asset_address.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListOperationTickets {
    type Output = ListOperationTicketsResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for ListOperationTickets {
    type Item = OperationTicket;

    #[inline]
    fn items(page: ListOperationTicketsResponse) -> Vec<Self::Item> {
        page.operation_tickets
    }
}

/// Response of [`ListOperationTickets`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListOperationTicketsResponse {
    /// Operation tickets.
    pub operation_tickets: Vec<OperationTicket>,
    /// ID of the request.
    pub request_id: String,
    /// Total number of items, on all pages.
    pub total_count: Option<i64>,
}

impl model::Object for ListOperationTicketsResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "OperationTickets" => &mut self.operation_tickets,
            "RequestId" => &mut self.request_id,
            "TotalCount" => &mut self.total_count,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("OperationTickets", self.operation_tickets.value());
        visitor("RequestId", self.request_id.value());
        visitor("TotalCount", self.total_count.value());
    }
}

/// An item of `OperationTickets` in the response of [`ListOperationTickets`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct OperationTicket {
    /// ID of the user who applied.
    pub apply_user_id: Option<String>,
    /// Name of the user who applied.
    pub apply_username: Option<String>,
    /// Remark about the request.
    pub approve_comment: Option<String>,
    /// ID of the asset account.
    pub asset_account_id: Option<String>,
    /// Name of the asset account.
    pub asset_account_name: Option<String>,
    /// Asset address.
    pub asset_address: Option<String>,
    /// ID of the asset.
    pub asset_id: Option<String>,
    /// Name of the asset.
    pub asset_name: Option<String>,
    /// Asset network domain ID.
    pub asset_network_domain_id: Option<String>,
    /// Asset OS.
    pub asset_os: Option<String>,
    /// Asset source.
    pub asset_source: Option<String>,
    /// ID of the asset source instance.
    pub asset_source_instance_id: Option<String>,
    /// Creation time.
    pub created_time: Option<i64>,
    /// How often the permission can be used. Known values: `0` and `1`.
    pub effect_count: Option<i64>,
    /// End of the validity period.
    pub effect_end_time: Option<i64>,
    /// Start of the validity period.
    pub effect_start_time: Option<i64>,
    /// ID of the operation ticket.
    pub operation_ticket_id: Option<String>,
    /// Name of the protocol.
    pub protocol_name: Option<String>,
    /// State.
    pub state: Option<String>,
}

impl OperationTicket {
    /// Returns `created_time` as a moment, by the rule of [`model::unix_time`].
    pub fn created_time_as_time(&self) -> Option<SystemTime> {
        self.created_time.and_then(model::unix_time)
    }

    /// Returns `effect_end_time` as a moment, by the rule of [`model::unix_time`].
    pub fn effect_end_time_as_time(&self) -> Option<SystemTime> {
        self.effect_end_time.and_then(model::unix_time)
    }

    /// Returns `effect_start_time` as a moment, by the rule of [`model::unix_time`].
    pub fn effect_start_time_as_time(&self) -> Option<SystemTime> {
        self.effect_start_time.and_then(model::unix_time)
    }
}

impl model::Object for OperationTicket {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ApplyUserId" => &mut self.apply_user_id,
            "ApplyUsername" => &mut self.apply_username,
            "ApproveComment" => &mut self.approve_comment,
            "AssetAccountId" => &mut self.asset_account_id,
            "AssetAccountName" => &mut self.asset_account_name,
            "AssetAddress" => &mut self.asset_address,
            "AssetId" => &mut self.asset_id,
            "AssetName" => &mut self.asset_name,
            "AssetNetworkDomainId" => &mut self.asset_network_domain_id,
            "AssetOs" => &mut self.asset_os,
            "AssetSource" => &mut self.asset_source,
            "AssetSourceInstanceId" => &mut self.asset_source_instance_id,
            "CreatedTime" => &mut self.created_time,
            "EffectCount" => &mut self.effect_count,
            "EffectEndTime" => &mut self.effect_end_time,
            "EffectStartTime" => &mut self.effect_start_time,
            "OperationTicketId" => &mut self.operation_ticket_id,
            "ProtocolName" => &mut self.protocol_name,
            "State" => &mut self.state,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ApplyUserId", self.apply_user_id.value());
        visitor("ApplyUsername", self.apply_username.value());
        visitor("ApproveComment", self.approve_comment.value());
        visitor("AssetAccountId", self.asset_account_id.value());
        visitor("AssetAccountName", self.asset_account_name.value());
        visitor("AssetAddress", self.asset_address.value());
        visitor("AssetId", self.asset_id.value());
        visitor("AssetName", self.asset_name.value());
        visitor("AssetNetworkDomainId", self.asset_network_domain_id.value());
        visitor("AssetOs", self.asset_os.value());
        visitor("AssetSource", self.asset_source.value());
        visitor(
            "AssetSourceInstanceId",
            self.asset_source_instance_id.value(),
        );
        visitor("CreatedTime", self.created_time.value());
        visitor("EffectCount", self.effect_count.value());
        visitor("EffectEndTime", self.effect_end_time.value());
        visitor("EffectStartTime", self.effect_start_time.value());
        visitor("OperationTicketId", self.operation_ticket_id.value());
        visitor("ProtocolName", self.protocol_name.value());
        visitor("State", self.state.value());
    }
}
