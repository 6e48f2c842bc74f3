//! [`DescribeApplicationInstances`] and its response. Needs the feature `DescribeApplicationInstances`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::time::SystemTime;

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`DescribeApplicationInstances`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DescribeApplicationInstances",
    Method::GET,
    "/pop/v1/sam/app/describeApplicationInstances",
)
.with_parameters(&[
    ParameterDescriptor::required("AppId"),
    ParameterDescriptor::required("GroupId"),
    ParameterDescriptor::optional("CurrentPage").with_kind(Kind::Int32),
    ParameterDescriptor::optional("PageSize").with_kind(Kind::Int32),
    ParameterDescriptor::optional("Reverse").with_kind(Kind::Boolean),
    ParameterDescriptor::optional("InstanceId"),
    ParameterDescriptor::optional("PipelineId"),
])
.idempotent()
.success_in_body()
.with_required_members(&["Data.Instances[].InstanceId", "RequestId"])
.with_paging(
    Paging::by_number("CurrentPage", "Data.Instances")
        .with_size_parameter("PageSize")
        .with_total_count("Data.TotalSize")
        .with_page_number("Data.CurrentPage")
        .with_page_size("Data.PageSize"),
);

/// Lists the instances of a group of an application.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/DescribeApplicationInstances).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeApplicationInstances {
    app_id: Option<String>,
    group_id: Option<String>,
    current_page: Option<i32>,
    page_size: Option<i32>,
    reverse: Option<bool>,
    instance_id: Option<String>,
    pipeline_id: Option<String>,
    extra_query: ExtraQuery,
}

impl DescribeApplicationInstances {
    /// Creates the operation with its required parameters.
    ///
    /// - `app_id`: ID of the application.
    /// - `group_id`: ID of the group of instances, which `DescribeApplicationGroups` lists.
    pub fn new(app_id: impl Into<String>, group_id: impl Into<String>) -> Self {
        Self {
            app_id: Some(app_id.into()),
            group_id: Some(group_id.into()),
            ..Self::default()
        }
    }

    /// Number of the page, counted from 1.
    pub fn current_page(mut self, current_page: i32) -> Self {
        self.current_page = Some(current_page);
        self
    }

    /// Maximum number of items on a page.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Whether to reverse the order.
    pub fn reverse(mut self, reverse: bool) -> Self {
        self.reverse = Some(reverse);
        self
    }

    /// ID of the instance.
    pub fn instance_id(mut self, instance_id: impl Into<String>) -> Self {
        self.instance_id = Some(instance_id.into());
        self
    }

    /// ID of the batch of a change order.
    pub fn pipeline_id(mut self, pipeline_id: impl Into<String>) -> Self {
        self.pipeline_id = Some(pipeline_id.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for DescribeApplicationInstances {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "GroupId" => &mut self.group_id,
            "CurrentPage" => &mut self.current_page,
            "PageSize" => &mut self.page_size,
            "Reverse" => &mut self.reverse,
            "InstanceId" => &mut self.instance_id,
            "PipelineId" => &mut self.pipeline_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("GroupId", self.group_id.value());
        visitor("CurrentPage", self.current_page.value());
        visitor("PageSize", self.page_size.value());
        visitor("Reverse", self.reverse.value());
        visitor("InstanceId", self.instance_id.value());
        visitor("PipelineId", self.pipeline_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for DescribeApplicationInstances {
    type Output = DescribeApplicationInstancesResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for DescribeApplicationInstances {
    type Item = Instance;

    #[inline]
    fn items(page: DescribeApplicationInstancesResponse) -> Vec<Self::Item> {
        page.data.unwrap_or_default().instances
    }
}

/// Response of [`DescribeApplicationInstances`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeApplicationInstancesResponse {
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

impl model::Object for DescribeApplicationInstancesResponse {
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

/// `Data` in the response of [`DescribeApplicationInstances`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// Number of the page, counted from 1.
    pub current_page: Option<i64>,
    /// Instances.
    pub instances: Vec<Instance>,
    /// Maximum number of items on a page.
    pub page_size: Option<i64>,
    /// Total number of items, on all pages.
    pub total_size: Option<i64>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "CurrentPage" => &mut self.current_page,
            "Instances" => &mut self.instances,
            "PageSize" => &mut self.page_size,
            "TotalSize" => &mut self.total_size,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("CurrentPage", self.current_page.value());
        visitor("Instances", self.instances.value());
        visitor("PageSize", self.page_size.value());
        visitor("TotalSize", self.total_size.value());
    }
}

/// An item of `Data.Instances` in the response of [`DescribeApplicationInstances`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Instance {
    /// Creation timestamp.
    pub create_time_stamp: Option<i64>,
    /// Debug status.
    pub debug_status: Option<bool>,
    /// EIP.
    pub eip: Option<String>,
    /// Finish timestamp.
    pub finish_time_stamp: Option<i64>,
    /// ID of the group of instances, which `DescribeApplicationGroups` lists.
    pub group_id: Option<String>,
    /// Image URL.
    pub image_url: Option<String>,
    /// Instance container IP address.
    pub instance_container_ip: Option<String>,
    /// Instance container restarts.
    pub instance_container_restarts: Option<i64>,
    /// Instance container status.
    pub instance_container_status: Option<String>,
    /// Instance health status.
    pub instance_health_status: Option<InstanceHealthStatus>,
    /// ID of the instance, which is the name of its pod. `GetWebshellToken` takes it.
    pub instance_id: String,
    /// Main container status.
    pub main_container_status: Option<String>,
    /// Version of the package.
    pub package_version: Option<String>,
    /// Sidecar containers status.
    pub sidecar_containers_status: Vec<SidecarContainersStatus>,
    /// Tags.
    pub tags: Vec<Tag>,
    /// Timestamp.
    pub timestamp: Option<i64>,
    /// Traffic status.
    pub traffic_status: Option<String>,
    /// Unhealthy message.
    pub unhealthy_message: Option<String>,
    /// ID of the vSwitch.
    pub v_switch_id: Option<String>,
}

impl Instance {
    /// Returns `create_time_stamp` as a moment, by the rule of [`model::unix_time`].
    pub fn create_time_stamp_as_time(&self) -> Option<SystemTime> {
        self.create_time_stamp.and_then(model::unix_time)
    }

    /// Returns `finish_time_stamp` as a moment, by the rule of [`model::unix_time`].
    pub fn finish_time_stamp_as_time(&self) -> Option<SystemTime> {
        self.finish_time_stamp.and_then(model::unix_time)
    }

    /// Returns `timestamp` as a moment, by the rule of [`model::unix_time`].
    pub fn timestamp_as_time(&self) -> Option<SystemTime> {
        self.timestamp.and_then(model::unix_time)
    }
}

impl model::Object for Instance {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "CreateTimeStamp" => &mut self.create_time_stamp,
            "DebugStatus" => &mut self.debug_status,
            "Eip" => &mut self.eip,
            "FinishTimeStamp" => &mut self.finish_time_stamp,
            "GroupId" => &mut self.group_id,
            "ImageUrl" => &mut self.image_url,
            "InstanceContainerIp" => &mut self.instance_container_ip,
            "InstanceContainerRestarts" => &mut self.instance_container_restarts,
            "InstanceContainerStatus" => &mut self.instance_container_status,
            "InstanceHealthStatus" => &mut self.instance_health_status,
            "InstanceId" => &mut self.instance_id,
            "MainContainerStatus" => &mut self.main_container_status,
            "PackageVersion" => &mut self.package_version,
            "SidecarContainersStatus" => &mut self.sidecar_containers_status,
            "Tags" => &mut self.tags,
            "Timestamp" => &mut self.timestamp,
            "TrafficStatus" => &mut self.traffic_status,
            "UnhealthyMessage" => &mut self.unhealthy_message,
            "VSwitchId" => &mut self.v_switch_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("CreateTimeStamp", self.create_time_stamp.value());
        visitor("DebugStatus", self.debug_status.value());
        visitor("Eip", self.eip.value());
        visitor("FinishTimeStamp", self.finish_time_stamp.value());
        visitor("GroupId", self.group_id.value());
        visitor("ImageUrl", self.image_url.value());
        visitor("InstanceContainerIp", self.instance_container_ip.value());
        visitor(
            "InstanceContainerRestarts",
            self.instance_container_restarts.value(),
        );
        visitor(
            "InstanceContainerStatus",
            self.instance_container_status.value(),
        );
        visitor("InstanceHealthStatus", self.instance_health_status.value());
        visitor("InstanceId", self.instance_id.value());
        visitor("MainContainerStatus", self.main_container_status.value());
        visitor("PackageVersion", self.package_version.value());
        visitor(
            "SidecarContainersStatus",
            self.sidecar_containers_status.value(),
        );
        visitor("Tags", self.tags.value());
        visitor("Timestamp", self.timestamp.value());
        visitor("TrafficStatus", self.traffic_status.value());
        visitor("UnhealthyMessage", self.unhealthy_message.value());
        visitor("VSwitchId", self.v_switch_id.value());
    }
}

known_values! {
    /// Instance health status in the response of [`DescribeApplicationInstances`].
    pub enum InstanceHealthStatus {
        /// Healthy.
        Healthy = "Healthy",
        /// Liveness unhealthy.
        LivenessUnhealthy = "LivenessUnhealthy",
        /// Not checked yet.
        NotCheckedYet = "NotCheckedYet",
        /// Readiness unhealthy.
        ReadinessUnhealthy = "ReadinessUnhealthy",
        /// Unhealthy.
        Unhealthy = "Unhealthy",
        /// Without health check configuration.
        WithoutHealthCheckConfig = "WithoutHealthCheckConfig",
        /// Without liveness configuration.
        WithoutLivenessConfig = "WithoutLivenessConfig",
        /// Without readiness configuration.
        WithoutReadinessConfig = "WithoutReadinessConfig",
    }
}

/// An item of `Data.Instances.SidecarContainersStatus` in the response of
/// [`DescribeApplicationInstances`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SidecarContainersStatus {
    /// ID of the container.
    pub container_id: Option<String>,
    /// Container status.
    pub container_status: Option<String>,
    /// Image URL.
    pub image_url: Option<String>,
}

impl model::Object for SidecarContainersStatus {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ContainerId" => &mut self.container_id,
            "ContainerStatus" => &mut self.container_status,
            "ImageUrl" => &mut self.image_url,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ContainerId", self.container_id.value());
        visitor("ContainerStatus", self.container_status.value());
        visitor("ImageUrl", self.image_url.value());
    }
}

/// An item of `Data.Instances.Tags` in the response of [`DescribeApplicationInstances`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Tag {
    /// Key.
    pub key: Option<String>,
    /// Value.
    pub value: Option<String>,
}

impl model::Object for Tag {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Key" => &mut self.key,
            "Value" => &mut self.value,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Key", self.key.value());
        visitor("Value", self.value.value());
    }
}
