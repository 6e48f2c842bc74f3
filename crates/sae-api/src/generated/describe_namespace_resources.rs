//! [`DescribeNamespaceResources`] and its response. Needs the feature `DescribeNamespaceResources`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`DescribeNamespaceResources`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DescribeNamespaceResources",
    Method::GET,
    "/pop/v1/sam/namespace/describeNamespaceResources",
)
.with_parameters(&[
    ParameterDescriptor::optional("NamespaceId"),
    ParameterDescriptor::optional("NameSpaceShortId"),
])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"]);

/// Describes the resources of a namespace.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/DescribeNamespaceResources).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeNamespaceResources {
    namespace_id: Option<String>,
    name_space_short_id: Option<String>,
    extra_query: ExtraQuery,
}

impl DescribeNamespaceResources {
    /// Creates the operation without any parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the namespace.
    pub fn namespace_id(mut self, namespace_id: impl Into<String>) -> Self {
        self.namespace_id = Some(namespace_id.into());
        self
    }

    /// ID of the namespace without its region.
    pub fn name_space_short_id(mut self, name_space_short_id: impl Into<String>) -> Self {
        self.name_space_short_id = Some(name_space_short_id.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for DescribeNamespaceResources {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NamespaceId" => &mut self.namespace_id,
            "NameSpaceShortId" => &mut self.name_space_short_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("NamespaceId", self.namespace_id.value());
        visitor("NameSpaceShortId", self.name_space_short_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for DescribeNamespaceResources {
    type Output = DescribeNamespaceResourcesResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`DescribeNamespaceResources`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeNamespaceResourcesResponse {
    /// Status code like that of HTTP: 2xx for success.
    pub code: Option<String>,
    /// Result of the operation.
    pub data: Option<Data>,
    /// Error code. A successful response can contain one, too; ignore it there.
    pub error_code: Option<String>,
    /// `success`, or the error message.
    pub message: Option<String>,
    /// ID of the request.
    pub request_id: String,
    /// Whether the call succeeded.
    pub success: Option<bool>,
    /// ID that traces the request inside the service.
    pub trace_id: Option<String>,
}

impl model::Object for DescribeNamespaceResourcesResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "Data" => &mut self.data,
            "ErrorCode" => &mut self.error_code,
            "Message" => &mut self.message,
            "RequestId" => &mut self.request_id,
            "Success" => &mut self.success,
            "TraceId" => &mut self.trace_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Code", self.code.value());
        visitor("Data", self.data.value());
        visitor("ErrorCode", self.error_code.value());
        visitor("Message", self.message.value());
        visitor("RequestId", self.request_id.value());
        visitor("Success", self.success.value());
        visitor("TraceId", self.trace_id.value());
    }
}

/// `Data` in the response of [`DescribeNamespaceResources`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// APM Java agent version.
    pub apm_java_agent_version: Option<String>,
    /// Number of applications.
    pub app_count: Option<i64>,
    /// Region to which the namespace belongs.
    pub belong_region: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// ID of the jump server application.
    pub jump_server_app_id: Option<String>,
    /// Jump server IP address.
    pub jump_server_ip: Option<String>,
    /// ID of the last change order.
    pub last_change_order_id: Option<String>,
    /// Whether the last change order is still running.
    pub last_change_order_running: Option<bool>,
    /// Last change order status.
    pub last_change_order_status: Option<LastChangeOrderStatus>,
    /// ID of the namespace without its region.
    pub name_space_short_id: Option<String>,
    /// ID of the namespace.
    pub namespace_id: Option<String>,
    /// Name of the namespace.
    pub namespace_name: Option<String>,
    /// Whether the notification has expired.
    pub notification_expired: Option<bool>,
    /// ID of the security group.
    pub security_group_id: Option<String>,
    /// Log collection to SLS, as JSON.
    pub sls_configs: Option<String>,
    /// ID of the tenant.
    pub tenant_id: Option<String>,
    /// ID of the user.
    pub user_id: Option<String>,
    /// ID of the vSwitch.
    pub v_switch_id: Option<String>,
    /// Name of the vSwitch.
    pub v_switch_name: Option<String>,
    /// ID of the VPC.
    pub vpc_id: Option<String>,
    /// Name of the VPC.
    pub vpc_name: Option<String>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ApmJavaAgentVersion" => &mut self.apm_java_agent_version,
            "AppCount" => &mut self.app_count,
            "BelongRegion" => &mut self.belong_region,
            "Description" => &mut self.description,
            "JumpServerAppId" => &mut self.jump_server_app_id,
            "JumpServerIp" => &mut self.jump_server_ip,
            "LastChangeOrderId" => &mut self.last_change_order_id,
            "LastChangeOrderRunning" => &mut self.last_change_order_running,
            "LastChangeOrderStatus" => &mut self.last_change_order_status,
            "NameSpaceShortId" => &mut self.name_space_short_id,
            "NamespaceId" => &mut self.namespace_id,
            "NamespaceName" => &mut self.namespace_name,
            "NotificationExpired" => &mut self.notification_expired,
            "SecurityGroupId" => &mut self.security_group_id,
            "SlsConfigs" => &mut self.sls_configs,
            "TenantId" => &mut self.tenant_id,
            "UserId" => &mut self.user_id,
            "VSwitchId" => &mut self.v_switch_id,
            "VSwitchName" => &mut self.v_switch_name,
            "VpcId" => &mut self.vpc_id,
            "VpcName" => &mut self.vpc_name,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ApmJavaAgentVersion", self.apm_java_agent_version.value());
        visitor("AppCount", self.app_count.value());
        visitor("BelongRegion", self.belong_region.value());
        visitor("Description", self.description.value());
        visitor("JumpServerAppId", self.jump_server_app_id.value());
        visitor("JumpServerIp", self.jump_server_ip.value());
        visitor("LastChangeOrderId", self.last_change_order_id.value());
        visitor(
            "LastChangeOrderRunning",
            self.last_change_order_running.value(),
        );
        visitor(
            "LastChangeOrderStatus",
            self.last_change_order_status.value(),
        );
        visitor("NameSpaceShortId", self.name_space_short_id.value());
        visitor("NamespaceId", self.namespace_id.value());
        visitor("NamespaceName", self.namespace_name.value());
        visitor("NotificationExpired", self.notification_expired.value());
        visitor("SecurityGroupId", self.security_group_id.value());
        visitor("SlsConfigs", self.sls_configs.value());
        visitor("TenantId", self.tenant_id.value());
        visitor("UserId", self.user_id.value());
        visitor("VSwitchId", self.v_switch_id.value());
        visitor("VSwitchName", self.v_switch_name.value());
        visitor("VpcId", self.vpc_id.value());
        visitor("VpcName", self.vpc_name.value());
    }
}

known_values! {
    /// Last change order status in the response of [`DescribeNamespaceResources`].
    pub enum LastChangeOrderStatus {
        /// `ABORT`.
        Abort = "ABORT",
        /// `APPROVED`.
        Approved = "APPROVED",
        /// `AUTO_BATCH_WAIT`.
        AutoBatchWait = "AUTO_BATCH_WAIT",
        /// `FAIL`.
        Fail = "FAIL",
        /// `READY`.
        Ready = "READY",
        /// `RUNNING`.
        Running = "RUNNING",
        /// `SUCCESS`.
        Success = "SUCCESS",
        /// `SYSTEM_FAIL`.
        SystemFail = "SYSTEM_FAIL",
        /// `WAIT_APPROVAL`.
        WaitApproval = "WAIT_APPROVAL",
        /// `WAIT_BATCH_CONFIRM`.
        WaitBatchConfirm = "WAIT_BATCH_CONFIRM",
    }
}
