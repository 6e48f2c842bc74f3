//! `ListOperationTickets` and what it answers. Needs the feature `ListOperationTickets`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// The constant facts of [`ListOperationTickets`].
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

/// Lists operation tickets.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ListOperationTickets).
///
/// Needs the feature `ListOperationTickets`.
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
    /// The operation with what it requires.
    ///
    /// - `instance_id`: id of the bastion host, which `DescribeInstances` lists.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            ..Self::default()
        }
    }

    /// Region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Number of the page, counted from 1.
    pub fn page_number(mut self, page_number: i32) -> Self {
        self.page_number = Some(page_number.to_string());
        self
    }

    /// How many items a page has at most.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size.to_string());
        self
    }

    /// The parameter `AssetAddress`.
    pub fn asset_address(mut self, asset_address: impl Into<String>) -> Self {
        self.asset_address = Some(asset_address.into());
        self
    }

    /// Id of the project.
    pub fn project_id(mut self, project_id: i64) -> Self {
        self.project_id = Some(project_id);
        self
    }

    /// Adds a query parameter that this model does not know.
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

/// What [`ListOperationTickets`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListOperationTicketsResponse {
    /// The member `OperationTickets`.
    pub operation_tickets: Vec<OperationTicket>,
    /// Id of the request.
    pub request_id: String,
    /// How many items there are on all pages.
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

/// What stands in `OperationTickets`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct OperationTicket {
    /// The member `ApplyUserId`.
    pub apply_user_id: Option<String>,
    /// The member `ApplyUsername`.
    pub apply_username: Option<String>,
    /// The member `ApproveComment`.
    pub approve_comment: Option<String>,
    /// The member `AssetAccountId`.
    pub asset_account_id: Option<String>,
    /// The member `AssetAccountName`.
    pub asset_account_name: Option<String>,
    /// The member `AssetAddress`.
    pub asset_address: Option<String>,
    /// The member `AssetId`.
    pub asset_id: Option<String>,
    /// The member `AssetName`.
    pub asset_name: Option<String>,
    /// The member `AssetNetworkDomainId`.
    pub asset_network_domain_id: Option<String>,
    /// The member `AssetOs`.
    pub asset_os: Option<String>,
    /// The member `AssetSource`.
    pub asset_source: Option<String>,
    /// The member `AssetSourceInstanceId`.
    pub asset_source_instance_id: Option<String>,
    /// The member `CreatedTime`.
    pub created_time: Option<i64>,
    /// The member `EffectCount`.
    ///
    /// Known values: `0`, `1`.
    pub effect_count: Option<i64>,
    /// The member `EffectEndTime`.
    pub effect_end_time: Option<i64>,
    /// The member `EffectStartTime`.
    pub effect_start_time: Option<i64>,
    /// The member `OperationTicketId`.
    pub operation_ticket_id: Option<String>,
    /// Name of the protocol.
    pub protocol_name: Option<String>,
    /// The member `State`.
    pub state: Option<String>,
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
