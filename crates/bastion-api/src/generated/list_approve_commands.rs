//! `ListApproveCommands` and what it answers. Needs the feature `ListApproveCommands`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// The constant facts of [`ListApproveCommands`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "ListApproveCommands", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("PageNumber").with_kind(Kind::IntegerText),
            ParameterDescriptor::required("PageSize").with_kind(Kind::IntegerText),
            ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
        ])
        .idempotent()
        .with_required_members(&["RequestId"])
        .with_paging(
            Paging::by_number("PageNumber", "ApproveCommands")
                .with_size_parameter("PageSize")
                .with_total_count("TotalCount"),
        );

/// Lists approve commands.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ListApproveCommands).
///
/// Needs the feature `ListApproveCommands`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListApproveCommands {
    instance_id: Option<String>,
    region_id: Option<String>,
    page_number: Option<String>,
    page_size: Option<String>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl ListApproveCommands {
    /// The operation with what it requires.
    ///
    /// - `instance_id`: id of the bastion host, which `DescribeInstances` lists.
    /// - `page_number`: number of the page, counted from 1.
    /// - `page_size`: how many items a page has at most.
    pub fn new(instance_id: impl Into<String>, page_number: i32, page_size: i32) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            page_number: Some(page_number.to_string()),
            page_size: Some(page_size.to_string()),
            ..Self::default()
        }
    }

    /// Region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
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

impl model::Object for ListApproveCommands {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "PageNumber" => &mut self.page_number,
            "PageSize" => &mut self.page_size,
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
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListApproveCommands {
    type Output = ListApproveCommandsResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for ListApproveCommands {
    type Item = ApproveCommand;

    #[inline]
    fn items(page: ListApproveCommandsResponse) -> Vec<Self::Item> {
        page.approve_commands
    }
}

/// What [`ListApproveCommands`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListApproveCommandsResponse {
    /// The member `ApproveCommands`.
    pub approve_commands: Vec<ApproveCommand>,
    /// Id of the request.
    pub request_id: String,
    /// How many items there are on all pages.
    pub total_count: Option<i64>,
}

impl model::Object for ListApproveCommandsResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ApproveCommands" => &mut self.approve_commands,
            "RequestId" => &mut self.request_id,
            "TotalCount" => &mut self.total_count,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ApproveCommands", self.approve_commands.value());
        visitor("RequestId", self.request_id.value());
        visitor("TotalCount", self.total_count.value());
    }
}

/// What stands in `ApproveCommands`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ApproveCommand {
    /// The member `ApproveCommandId`.
    pub approve_command_id: Option<String>,
    /// The member `AssetAccountName`.
    pub asset_account_name: Option<String>,
    /// The member `AssetIp`.
    pub asset_ip: Option<String>,
    /// The member `AssetName`.
    pub asset_name: Option<String>,
    /// The member `ClientIp`.
    pub client_ip: Option<String>,
    /// The member `ClientUser`.
    pub client_user: Option<String>,
    /// The member `Command`.
    pub command: Option<String>,
    /// The member `CreateTime`.
    pub create_time: Option<String>,
    /// Name of the protocol.
    pub protocol_name: Option<String>,
    /// The member `SessionId`.
    pub session_id: Option<String>,
    /// The member `State`.
    pub state: Option<String>,
}

impl model::Object for ApproveCommand {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ApproveCommandId" => &mut self.approve_command_id,
            "AssetAccountName" => &mut self.asset_account_name,
            "AssetIp" => &mut self.asset_ip,
            "AssetName" => &mut self.asset_name,
            "ClientIp" => &mut self.client_ip,
            "ClientUser" => &mut self.client_user,
            "Command" => &mut self.command,
            "CreateTime" => &mut self.create_time,
            "ProtocolName" => &mut self.protocol_name,
            "SessionId" => &mut self.session_id,
            "State" => &mut self.state,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ApproveCommandId", self.approve_command_id.value());
        visitor("AssetAccountName", self.asset_account_name.value());
        visitor("AssetIp", self.asset_ip.value());
        visitor("AssetName", self.asset_name.value());
        visitor("ClientIp", self.client_ip.value());
        visitor("ClientUser", self.client_user.value());
        visitor("Command", self.command.value());
        visitor("CreateTime", self.create_time.value());
        visitor("ProtocolName", self.protocol_name.value());
        visitor("SessionId", self.session_id.value());
        visitor("State", self.state.value());
    }
}
