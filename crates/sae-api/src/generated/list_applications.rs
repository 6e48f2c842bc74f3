//! [`ListApplications`] and its response. Needs the feature `ListApplications`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::collections::BTreeMap;

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`ListApplications`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "ListApplications",
    Method::GET,
    "/pop/v1/sam/app/listApplications",
)
.with_parameters(&[
    ParameterDescriptor::optional("CurrentPage").with_kind(Kind::Int32),
    ParameterDescriptor::optional("PageSize").with_kind(Kind::Int32),
    ParameterDescriptor::optional("AppName"),
    ParameterDescriptor::optional("NamespaceId"),
    ParameterDescriptor::optional("Tags"),
    ParameterDescriptor::optional("OrderBy").with_known_values(&["instances", "runnings"]),
    ParameterDescriptor::optional("Reverse").with_kind(Kind::Boolean),
    ParameterDescriptor::optional("FieldType").with_known_values(&[
        "appIds",
        "appName",
        "instanceIps",
        "slbIps",
    ]),
    ParameterDescriptor::optional("FieldValue"),
    ParameterDescriptor::optional("AppSource"),
    ParameterDescriptor::optional("IsStateful"),
    ParameterDescriptor::optional("NewSaeVersion").with_known_values(&["lite", "pro", "std"]),
    ParameterDescriptor::optional("ProgrammingLanguage"),
])
.idempotent()
.success_in_body()
.with_required_members(&["Data.Applications[].AppId", "RequestId"])
.with_paging(
    Paging::by_number("CurrentPage", "Data.Applications")
        .with_size_parameter("PageSize")
        .with_total_count("Data.TotalSize")
        .with_page_number("Data.CurrentPage")
        .with_page_size("Data.PageSize"),
);

/// Lists applications.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/ListApplications).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListApplications {
    current_page: Option<i32>,
    page_size: Option<i32>,
    app_name: Option<String>,
    namespace_id: Option<String>,
    tags: Option<String>,
    order_by: Option<OrderBy>,
    reverse: Option<bool>,
    field_type: Option<FieldType>,
    field_value: Option<String>,
    app_source: Option<String>,
    is_stateful: Option<String>,
    new_sae_version: Option<NewSaeVersion>,
    programming_language: Option<String>,
    extra_query: ExtraQuery,
}

impl ListApplications {
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

    /// Application source.
    pub fn app_source(mut self, app_source: impl Into<String>) -> Self {
        self.app_source = Some(app_source.into());
        self
    }

    /// Whether it is stateful.
    pub fn is_stateful(mut self, is_stateful: impl Into<String>) -> Self {
        self.is_stateful = Some(is_stateful.into());
        self
    }

    /// Edition of SAE.
    pub fn new_sae_version(mut self, new_sae_version: impl Into<NewSaeVersion>) -> Self {
        self.new_sae_version = Some(new_sae_version.into());
        self
    }

    /// Programming language.
    pub fn programming_language(mut self, programming_language: impl Into<String>) -> Self {
        self.programming_language = Some(programming_language.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for ListApplications {
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
            "AppSource" => &mut self.app_source,
            "IsStateful" => &mut self.is_stateful,
            "NewSaeVersion" => &mut self.new_sae_version,
            "ProgrammingLanguage" => &mut self.programming_language,
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
        visitor("AppSource", self.app_source.value());
        visitor("IsStateful", self.is_stateful.value());
        visitor("NewSaeVersion", self.new_sae_version.value());
        visitor("ProgrammingLanguage", self.programming_language.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListApplications {
    type Output = ListApplicationsResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for ListApplications {
    type Item = Application;

    #[inline]
    fn items(page: ListApplicationsResponse) -> Vec<Self::Item> {
        page.data.unwrap_or_default().applications
    }
}

/// Response of [`ListApplications`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListApplicationsResponse {
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

impl model::Object for ListApplicationsResponse {
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
        /// `runnings`.
        Runnings = "runnings",
    }
}

known_values! {
    /// Field to search by.
    pub enum FieldType {
        /// `appIds`.
        AppIds = "appIds",
        /// `appName`.
        AppName = "appName",
        /// `instanceIps`.
        InstanceIps = "instanceIps",
        /// `slbIps`.
        SlbIps = "slbIps",
    }
}

known_values! {
    /// Edition of SAE.
    pub enum NewSaeVersion {
        /// `lite`.
        Lite = "lite",
        /// `pro`.
        Pro = "pro",
        /// `std`.
        Std = "std",
    }
}

/// `Data` in the response of [`ListApplications`].
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

/// An item of `Data.Applications` in the response of [`ListApplications`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Application {
    /// Whether the application is being deleted.
    pub app_deleting_status: Option<bool>,
    /// Description of the application.
    pub app_description: Option<String>,
    /// ID of the application. `GetWebshellToken` takes it, and so do `DescribeApplicationGroups`
    /// and `DescribeApplicationInstances`, which find its pods.
    pub app_id: String,
    /// Name of the application.
    pub app_name: Option<String>,
    /// Application type.
    pub app_type: Option<String>,
    /// ID of the baseline application.
    pub base_app_id: Option<String>,
    /// Children.
    pub children: Vec<Children>,
    /// CPU of an instance, in thousandths of a core.
    pub cpu: Option<i64>,
    /// Size of the disk, in GB.
    pub disk_size: Option<i64>,
    /// Whether the idle mode is enabled.
    pub enable_idle: Option<String>,
    /// Image URL.
    pub image_url: Option<String>,
    /// Instances.
    pub instances: Option<i64>,
    /// Whether it is stateful.
    pub is_stateful: Option<bool>,
    /// Labels.
    pub labels: BTreeMap<String, String>,
    /// Memory.
    pub mem: Option<i64>,
    /// Whether MSE governs the application.
    pub mse_enabled: Option<bool>,
    /// ID of the MSE namespace.
    pub mse_namespace_id: Option<String>,
    /// ID of the namespace.
    pub namespace_id: Option<String>,
    /// Name of the namespace.
    pub namespace_name: Option<String>,
    /// Edition of SAE.
    pub new_sae_version: Option<NewSaeVersion>,
    /// Package URL.
    pub package_url: Option<String>,
    /// Programming language.
    pub programming_language: Option<String>,
    /// Whether RASP is enabled.
    pub rasp_enabled: Option<bool>,
    /// ID of the region, such as `cn-shenzhen`.
    pub region_id: Option<String>,
    /// Resource type.
    pub resource_type: Option<String>,
    /// Number of running instances.
    pub running_instances: Option<i64>,
    /// Tags.
    pub tags: Vec<Tag>,
    /// ID of the VPC.
    pub vpc_id: Option<String>,
}

impl model::Object for Application {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppDeletingStatus" => &mut self.app_deleting_status,
            "AppDescription" => &mut self.app_description,
            "AppId" => &mut self.app_id,
            "AppName" => &mut self.app_name,
            "AppType" => &mut self.app_type,
            "BaseAppId" => &mut self.base_app_id,
            "Children" => &mut self.children,
            "Cpu" => &mut self.cpu,
            "DiskSize" => &mut self.disk_size,
            "EnableIdle" => &mut self.enable_idle,
            "ImageUrl" => &mut self.image_url,
            "Instances" => &mut self.instances,
            "IsStateful" => &mut self.is_stateful,
            "Labels" => &mut self.labels,
            "Mem" => &mut self.mem,
            "MseEnabled" => &mut self.mse_enabled,
            "MseNamespaceId" => &mut self.mse_namespace_id,
            "NamespaceId" => &mut self.namespace_id,
            "NamespaceName" => &mut self.namespace_name,
            "NewSaeVersion" => &mut self.new_sae_version,
            "PackageUrl" => &mut self.package_url,
            "ProgrammingLanguage" => &mut self.programming_language,
            "RaspEnabled" => &mut self.rasp_enabled,
            "RegionId" => &mut self.region_id,
            "ResourceType" => &mut self.resource_type,
            "RunningInstances" => &mut self.running_instances,
            "Tags" => &mut self.tags,
            "VpcId" => &mut self.vpc_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppDeletingStatus", self.app_deleting_status.value());
        visitor("AppDescription", self.app_description.value());
        visitor("AppId", self.app_id.value());
        visitor("AppName", self.app_name.value());
        visitor("AppType", self.app_type.value());
        visitor("BaseAppId", self.base_app_id.value());
        visitor("Children", self.children.value());
        visitor("Cpu", self.cpu.value());
        visitor("DiskSize", self.disk_size.value());
        visitor("EnableIdle", self.enable_idle.value());
        visitor("ImageUrl", self.image_url.value());
        visitor("Instances", self.instances.value());
        visitor("IsStateful", self.is_stateful.value());
        visitor("Labels", self.labels.value());
        visitor("Mem", self.mem.value());
        visitor("MseEnabled", self.mse_enabled.value());
        visitor("MseNamespaceId", self.mse_namespace_id.value());
        visitor("NamespaceId", self.namespace_id.value());
        visitor("NamespaceName", self.namespace_name.value());
        visitor("NewSaeVersion", self.new_sae_version.value());
        visitor("PackageUrl", self.package_url.value());
        visitor("ProgrammingLanguage", self.programming_language.value());
        visitor("RaspEnabled", self.rasp_enabled.value());
        visitor("RegionId", self.region_id.value());
        visitor("ResourceType", self.resource_type.value());
        visitor("RunningInstances", self.running_instances.value());
        visitor("Tags", self.tags.value());
        visitor("VpcId", self.vpc_id.value());
    }
}

/// An item of `Data.Applications.Children` in the response of [`ListApplications`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Children {
    /// Whether the application is being deleted.
    pub app_deleting_status: Option<bool>,
    /// Description of the application.
    pub app_description: Option<String>,
    /// ID of the application.
    pub app_id: Option<String>,
    /// Name of the application.
    pub app_name: Option<String>,
    /// Application type.
    pub app_type: Option<String>,
    /// ID of the baseline application.
    pub base_app_id: Option<String>,
    /// CPU of an instance, in thousandths of a core.
    pub cpu: Option<i64>,
    /// Whether the idle mode is enabled.
    pub enable_idle: Option<String>,
    /// Instances.
    pub instances: Option<i64>,
    /// Whether it is stateful.
    pub is_stateful: Option<bool>,
    /// Memory.
    pub mem: Option<i64>,
    /// Whether MSE governs the application.
    pub mse_enabled: Option<bool>,
    /// ID of the namespace.
    pub namespace_id: Option<String>,
    /// Name of the namespace.
    pub namespace_name: Option<String>,
    /// Edition of SAE.
    pub new_sae_version: Option<NewSaeVersion>,
    /// Programming language.
    pub programming_language: Option<String>,
    /// ID of the region, such as `cn-shenzhen`.
    pub region_id: Option<String>,
    /// Resource type.
    pub resource_type: Option<String>,
    /// Number of running instances.
    pub running_instances: Option<i64>,
    /// Whether the scale rule is enabled.
    pub scale_rule_enabled: Option<bool>,
    /// Scale rule type.
    pub scale_rule_type: Option<String>,
    /// Tags.
    pub tags: Vec<Tag>,
}

impl model::Object for Children {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppDeletingStatus" => &mut self.app_deleting_status,
            "AppDescription" => &mut self.app_description,
            "AppId" => &mut self.app_id,
            "AppName" => &mut self.app_name,
            "AppType" => &mut self.app_type,
            "BaseAppId" => &mut self.base_app_id,
            "Cpu" => &mut self.cpu,
            "EnableIdle" => &mut self.enable_idle,
            "Instances" => &mut self.instances,
            "IsStateful" => &mut self.is_stateful,
            "Mem" => &mut self.mem,
            "MseEnabled" => &mut self.mse_enabled,
            "NamespaceId" => &mut self.namespace_id,
            "NamespaceName" => &mut self.namespace_name,
            "NewSaeVersion" => &mut self.new_sae_version,
            "ProgrammingLanguage" => &mut self.programming_language,
            "RegionId" => &mut self.region_id,
            "ResourceType" => &mut self.resource_type,
            "RunningInstances" => &mut self.running_instances,
            "ScaleRuleEnabled" => &mut self.scale_rule_enabled,
            "ScaleRuleType" => &mut self.scale_rule_type,
            "Tags" => &mut self.tags,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppDeletingStatus", self.app_deleting_status.value());
        visitor("AppDescription", self.app_description.value());
        visitor("AppId", self.app_id.value());
        visitor("AppName", self.app_name.value());
        visitor("AppType", self.app_type.value());
        visitor("BaseAppId", self.base_app_id.value());
        visitor("Cpu", self.cpu.value());
        visitor("EnableIdle", self.enable_idle.value());
        visitor("Instances", self.instances.value());
        visitor("IsStateful", self.is_stateful.value());
        visitor("Mem", self.mem.value());
        visitor("MseEnabled", self.mse_enabled.value());
        visitor("NamespaceId", self.namespace_id.value());
        visitor("NamespaceName", self.namespace_name.value());
        visitor("NewSaeVersion", self.new_sae_version.value());
        visitor("ProgrammingLanguage", self.programming_language.value());
        visitor("RegionId", self.region_id.value());
        visitor("ResourceType", self.resource_type.value());
        visitor("RunningInstances", self.running_instances.value());
        visitor("ScaleRuleEnabled", self.scale_rule_enabled.value());
        visitor("ScaleRuleType", self.scale_rule_type.value());
        visitor("Tags", self.tags.value());
    }
}

/// An item of `Data.Applications.Children.Tags` in the response of [`ListApplications`].
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
