//! [`ListApproveCommands`] and its response. Needs the feature `ListApproveCommands`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`ListApproveCommands`].
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

/// Lists the commands that wait for a reviewer.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ListApproveCommands).
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
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `page_number`: number of the page, counted from 1.
    /// - `page_size`: maximum number of items on a page.
    pub fn new(instance_id: impl Into<String>, page_number: i32, page_size: i32) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            page_number: Some(page_number.to_string()),
            page_size: Some(page_size.to_string()),
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

/// Response of [`ListApproveCommands`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListApproveCommandsResponse {
    /// Commands that wait for a reviewer.
    pub approve_commands: Vec<ApproveCommand>,
    /// ID of the request.
    pub request_id: String,
    /// Total number of items, on all pages.
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

/// An item of `ApproveCommands` in the response of [`ListApproveCommands`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ApproveCommand {
    /// ID of the command that waits for a reviewer.
    pub approve_command_id: Option<String>,
    /// Name of the asset account.
    pub asset_account_name: Option<String>,
    /// Asset IP address.
    pub asset_ip: Option<String>,
    /// Name of the asset.
    pub asset_name: Option<String>,
    /// Client IP address.
    pub client_ip: Option<String>,
    /// Client user.
    pub client_user: Option<String>,
    /// Command.
    pub command: Option<String>,
    /// Creation time.
    pub create_time: Option<String>,
    /// Name of the protocol.
    pub protocol_name: Option<String>,
    /// ID of the session.
    pub session_id: Option<String>,
    /// State.
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
