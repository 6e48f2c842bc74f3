//! [`ListJobs`] and its response. Needs the feature `ListJobs`.

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

/// Descriptor of [`ListJobs`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "ListJobs",
    Method::GET,
    "/pop/v1/sam/job/listJobs",
)
.with_parameters(&[
    ParameterDescriptor::optional("CurrentPage").with_kind(Kind::Int32),
    ParameterDescriptor::optional("PageSize").with_kind(Kind::Int32),
    ParameterDescriptor::optional("AppName"),
    ParameterDescriptor::optional("NamespaceId"),
    ParameterDescriptor::optional("Tags"),
    ParameterDescriptor::optional("OrderBy").with_known_values(&["instances", "running"]),
    ParameterDescriptor::optional("Reverse").with_kind(Kind::Boolean),
    ParameterDescriptor::optional("FieldType").with_known_values(&["appIds", "appName"]),
    ParameterDescriptor::optional("FieldValue"),
    ParameterDescriptor::optional("Workload"),
])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"])
.with_paging(
    Paging::by_number("CurrentPage", "Data.Applications")
        .with_size_parameter("PageSize")
        .with_total_count("Data.TotalSize")
        .with_page_number("Data.CurrentPage")
        .with_page_size("Data.PageSize"),
);

/// Lists jobs.
///
/// See the vendor's [documentation](https://api.aliyun.com/document/sae/2019-05-06/ListJobs).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListJobs {
    current_page: Option<i32>,
    page_size: Option<i32>,
    app_name: Option<String>,
    namespace_id: Option<String>,
    tags: Option<String>,
    order_by: Option<OrderBy>,
    reverse: Option<bool>,
    field_type: Option<FieldType>,
    field_value: Option<String>,
    workload: Option<String>,
    extra_query: ExtraQuery,
}

impl ListJobs {
    /// Creates the operation without any parameters.
    pub fn new() -> Self {
        Self::default()
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

    /// Name of the application.
    pub fn app_name(mut self, app_name: impl Into<String>) -> Self {
        self.app_name = Some(app_name.into());
        self
    }

    /// ID of the namespace.
    pub fn namespace_id(mut self, namespace_id: impl Into<String>) -> Self {
        self.namespace_id = Some(namespace_id.into());
        self
    }

    /// Tags.
    pub fn tags(mut self, tags: impl Into<String>) -> Self {
        self.tags = Some(tags.into());
        self
    }

    /// Field to sort by.
    pub fn order_by(mut self, order_by: impl Into<OrderBy>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }

    /// Whether to reverse the order.
    pub fn reverse(mut self, reverse: bool) -> Self {
        self.reverse = Some(reverse);
        self
    }

    /// Field to search by.
    pub fn field_type(mut self, field_type: impl Into<FieldType>) -> Self {
        self.field_type = Some(field_type.into());
        self
    }

    /// Value to search for.
    pub fn field_value(mut self, field_value: impl Into<String>) -> Self {
        self.field_value = Some(field_value.into());
        self
    }

    /// Workload.
    pub fn workload(mut self, workload: impl Into<String>) -> Self {
        self.workload = Some(workload.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for ListJobs {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "CurrentPage" => &mut self.current_page,
            "PageSize" => &mut self.page_size,
            "AppName" => &mut self.app_name,
            "NamespaceId" => &mut self.namespace_id,
            "Tags" => &mut self.tags,
            "OrderBy" => &mut self.order_by,
            "Reverse" => &mut self.reverse,
            "FieldType" => &mut self.field_type,
            "FieldValue" => &mut self.field_value,
            "Workload" => &mut self.workload,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("CurrentPage", self.current_page.value());
        visitor("PageSize", self.page_size.value());
        visitor("AppName", self.app_name.value());
        visitor("NamespaceId", self.namespace_id.value());
        visitor("Tags", self.tags.value());
        visitor("OrderBy", self.order_by.value());
        visitor("Reverse", self.reverse.value());
        visitor("FieldType", self.field_type.value());
        visitor("FieldValue", self.field_value.value());
        visitor("Workload", self.workload.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListJobs {
    type Output = ListJobsResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for ListJobs {
    type Item = Application;

    #[inline]
    fn items(page: ListJobsResponse) -> Vec<Self::Item> {
        page.data.unwrap_or_default().applications
    }
}

/// Response of [`ListJobs`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListJobsResponse {
    /// Status code like that of HTTP: 2xx for success.
    pub code: Option<String>,
    /// Number of the page, counted from 1.
    pub current_page: Option<i64>,
    /// Result of the operation.
    pub data: Option<Data>,
    /// Error code. A successful response can contain one, too; ignore it there.
    pub error_code: Option<String>,
    /// `success`, or the error message.
    pub message: Option<String>,
    /// Maximum number of items on a page.
    pub page_size: Option<i64>,
    /// ID of the request.
    pub request_id: String,
    /// Whether the call succeeded.
    pub success: Option<bool>,
    /// Total number of items, on all pages.
    pub total_size: Option<i64>,
}

impl model::Object for ListJobsResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "CurrentPage" => &mut self.current_page,
            "Data" => &mut self.data,
            "ErrorCode" => &mut self.error_code,
            "Message" => &mut self.message,
            "PageSize" => &mut self.page_size,
            "RequestId" => &mut self.request_id,
            "Success" => &mut self.success,
            "TotalSize" => &mut self.total_size,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Code", self.code.value());
        visitor("CurrentPage", self.current_page.value());
        visitor("Data", self.data.value());
        visitor("ErrorCode", self.error_code.value());
        visitor("Message", self.message.value());
        visitor("PageSize", self.page_size.value());
        visitor("RequestId", self.request_id.value());
        visitor("Success", self.success.value());
        visitor("TotalSize", self.total_size.value());
    }
}

known_values! {
    /// Field to sort by.
    pub enum OrderBy {
        /// `instances`.
        Instances = "instances",
        /// `running`.
        Running = "running",
    }
}

known_values! {
    /// Field to search by.
    pub enum FieldType {
        /// `appIds`.
        AppIds = "appIds",
        /// `appName`.
        AppName = "appName",
    }
}

/// `Data` in the response of [`ListJobs`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// Applications.
    pub applications: Vec<Application>,
    /// Number of the page, counted from 1.
    pub current_page: Option<i64>,
    /// Maximum number of items on a page.
    pub page_size: Option<i64>,
    /// Total number of items, on all pages.
    pub total_size: Option<i64>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Applications" => &mut self.applications,
            "CurrentPage" => &mut self.current_page,
            "PageSize" => &mut self.page_size,
            "TotalSize" => &mut self.total_size,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Applications", self.applications.value());
        visitor("CurrentPage", self.current_page.value());
        visitor("PageSize", self.page_size.value());
        visitor("TotalSize", self.total_size.value());
    }
}

/// An item of `Data.Applications` in the response of [`ListJobs`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Application {
    /// Number of active instances.
    pub active: Option<i64>,
    /// Description of the application.
    pub app_description: Option<String>,
    /// ID of the application.
    pub app_id: Option<String>,
    /// Name of the application.
    pub app_name: Option<String>,
    /// Completion time.
    pub completion_time: Option<i64>,
    /// CPU of an instance, in thousandths of a core.
    pub cpu: Option<i64>,
    /// Number of failed instances.
    pub failed: Option<i64>,
    /// Image URL.
    pub image_url: Option<String>,
    /// State of the last change order. Known values: `0` and `1`.
    pub last_changeorder_state: Option<String>,
    /// State of the last run of the job. Known values: `0`, `1`, `2`, and `3`.
    pub last_job_state: Option<String>,
    /// Last start time.
    pub last_start_time: Option<i64>,
    /// Memory.
    pub mem: Option<i64>,
    /// Message.
    pub message: Option<String>,
    /// ID of the namespace.
    pub namespace_id: Option<String>,
    /// ID of the region, such as `cn-shenzhen`.
    pub region_id: Option<String>,
    /// Number of instances that succeeded.
    pub succeeded: Option<i64>,
    /// Whether the job is suspended.
    pub suspend: Option<bool>,
    /// Tags.
    pub tags: Vec<Tag>,
    /// Trigger configuration.
    pub trigger_config: Option<String>,
}

impl Application {
    /// Returns `completion_time` as a moment, by the rule of [`model::unix_time`].
    pub fn completion_time_as_time(&self) -> Option<SystemTime> {
        self.completion_time.and_then(model::unix_time)
    }

    /// Returns `last_start_time` as a moment, by the rule of [`model::unix_time`].
    pub fn last_start_time_as_time(&self) -> Option<SystemTime> {
        self.last_start_time.and_then(model::unix_time)
    }
}

impl model::Object for Application {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Active" => &mut self.active,
            "AppDescription" => &mut self.app_description,
            "AppId" => &mut self.app_id,
            "AppName" => &mut self.app_name,
            "CompletionTime" => &mut self.completion_time,
            "Cpu" => &mut self.cpu,
            "Failed" => &mut self.failed,
            "ImageUrl" => &mut self.image_url,
            "LastChangeorderState" => &mut self.last_changeorder_state,
            "LastJobState" => &mut self.last_job_state,
            "LastStartTime" => &mut self.last_start_time,
            "Mem" => &mut self.mem,
            "Message" => &mut self.message,
            "NamespaceId" => &mut self.namespace_id,
            "RegionId" => &mut self.region_id,
            "Succeeded" => &mut self.succeeded,
            "Suspend" => &mut self.suspend,
            "Tags" => &mut self.tags,
            "TriggerConfig" => &mut self.trigger_config,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Active", self.active.value());
        visitor("AppDescription", self.app_description.value());
        visitor("AppId", self.app_id.value());
        visitor("AppName", self.app_name.value());
        visitor("CompletionTime", self.completion_time.value());
        visitor("Cpu", self.cpu.value());
        visitor("Failed", self.failed.value());
        visitor("ImageUrl", self.image_url.value());
        visitor("LastChangeorderState", self.last_changeorder_state.value());
        visitor("LastJobState", self.last_job_state.value());
        visitor("LastStartTime", self.last_start_time.value());
        visitor("Mem", self.mem.value());
        visitor("Message", self.message.value());
        visitor("NamespaceId", self.namespace_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("Succeeded", self.succeeded.value());
        visitor("Suspend", self.suspend.value());
        visitor("Tags", self.tags.value());
        visitor("TriggerConfig", self.trigger_config.value());
    }
}

/// An item of `Data.Applications.Tags` in the response of [`ListJobs`].
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
