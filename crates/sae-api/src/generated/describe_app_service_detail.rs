//! `DescribeAppServiceDetail` and what it answers. Needs the feature `DescribeAppServiceDetail`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::collections::BTreeMap;

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Json, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`DescribeAppServiceDetail`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DescribeAppServiceDetail",
    Method::GET,
    "/pop/v1/sam/service/describeAppServiceDetail",
)
.with_parameters(&[
    ParameterDescriptor::required("AppId"),
    ParameterDescriptor::optional("ServiceType"),
    ParameterDescriptor::optional("ServiceGroup"),
    ParameterDescriptor::optional("ServiceVersion"),
    ParameterDescriptor::optional("ServiceName"),
    ParameterDescriptor::optional("NacosInstanceId"),
    ParameterDescriptor::optional("NacosNamespaceId"),
])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"]);

/// Describes app service detail.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/sae/2019-05-06/DescribeAppServiceDetail).
///
/// Needs the feature `DescribeAppServiceDetail`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeAppServiceDetail {
    app_id: Option<String>,
    service_type: Option<ServiceType>,
    service_group: Option<String>,
    service_version: Option<String>,
    service_name: Option<String>,
    nacos_instance_id: Option<String>,
    nacos_namespace_id: Option<String>,
    extra_query: ExtraQuery,
}

impl DescribeAppServiceDetail {
    /// The operation with what it requires.
    ///
    /// - `app_id`: id of the application.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: Some(app_id.into()),
            ..Self::default()
        }
    }

    /// The parameter `ServiceType`.
    pub fn service_type(mut self, service_type: impl Into<ServiceType>) -> Self {
        self.service_type = Some(service_type.into());
        self
    }

    /// The parameter `ServiceGroup`.
    pub fn service_group(mut self, service_group: impl Into<String>) -> Self {
        self.service_group = Some(service_group.into());
        self
    }

    /// The parameter `ServiceVersion`.
    pub fn service_version(mut self, service_version: impl Into<String>) -> Self {
        self.service_version = Some(service_version.into());
        self
    }

    /// The parameter `ServiceName`.
    pub fn service_name(mut self, service_name: impl Into<String>) -> Self {
        self.service_name = Some(service_name.into());
        self
    }

    /// The parameter `NacosInstanceId`.
    pub fn nacos_instance_id(mut self, nacos_instance_id: impl Into<String>) -> Self {
        self.nacos_instance_id = Some(nacos_instance_id.into());
        self
    }

    /// The parameter `NacosNamespaceId`.
    pub fn nacos_namespace_id(mut self, nacos_namespace_id: impl Into<String>) -> Self {
        self.nacos_namespace_id = Some(nacos_namespace_id.into());
        self
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for DescribeAppServiceDetail {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "ServiceType" => &mut self.service_type,
            "ServiceGroup" => &mut self.service_group,
            "ServiceVersion" => &mut self.service_version,
            "ServiceName" => &mut self.service_name,
            "NacosInstanceId" => &mut self.nacos_instance_id,
            "NacosNamespaceId" => &mut self.nacos_namespace_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("ServiceType", self.service_type.value());
        visitor("ServiceGroup", self.service_group.value());
        visitor("ServiceVersion", self.service_version.value());
        visitor("ServiceName", self.service_name.value());
        visitor("NacosInstanceId", self.nacos_instance_id.value());
        visitor("NacosNamespaceId", self.nacos_namespace_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for DescribeAppServiceDetail {
    type Output = DescribeAppServiceDetailResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// What [`DescribeAppServiceDetail`] answers.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeAppServiceDetailResponse {
    /// Status in the manner of HTTP: 2xx for success.
    pub code: Option<String>,
    /// The member `Data`.
    pub data: Option<Data>,
    /// Error code of a failure. Successful answers can carry one, too; it means nothing there.
    pub error_code: Option<String>,
    /// `success`, or what went wrong.
    pub message: Option<String>,
    /// Id of the request.
    pub request_id: String,
    /// Whether it worked.
    pub success: Option<bool>,
    /// Id for tracing inside the service.
    pub trace_id: Option<String>,
}

impl model::Object for DescribeAppServiceDetailResponse {
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

known_values! {
    /// Values of `ServiceType`.
    pub enum ServiceType {
        /// The value `dubbo`.
        Dubbo = "dubbo",
        /// The value `springCloud`.
        SpringCloud = "springCloud",
    }
}

/// What stands in `Data`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// The member `DubboApplicationName`.
    pub dubbo_application_name: Option<String>,
    /// The member `EdasAppName`.
    pub edas_app_name: Option<String>,
    /// The member `Group`.
    pub group: Option<String>,
    /// The member `Metadata`.
    pub metadata: BTreeMap<String, Json>,
    /// The member `Methods`.
    pub methods: Vec<DataMethod>,
    /// The member `ServiceName`.
    pub service_name: Option<String>,
    /// The member `ServicePorts`.
    pub service_ports: Vec<i64>,
    /// The member `ServiceProtocol`.
    pub service_protocol: Option<String>,
    /// The member `ServiceTags`.
    pub service_tags: Vec<String>,
    /// The member `ServiceType`.
    pub service_type: Option<ServiceType>,
    /// The member `SpringApplicationName`.
    pub spring_application_name: Option<String>,
    /// The member `Version`.
    pub version: Option<String>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "DubboApplicationName" => &mut self.dubbo_application_name,
            "EdasAppName" => &mut self.edas_app_name,
            "Group" => &mut self.group,
            "Metadata" => &mut self.metadata,
            "Methods" => &mut self.methods,
            "ServiceName" => &mut self.service_name,
            "ServicePorts" => &mut self.service_ports,
            "ServiceProtocol" => &mut self.service_protocol,
            "ServiceTags" => &mut self.service_tags,
            "ServiceType" => &mut self.service_type,
            "SpringApplicationName" => &mut self.spring_application_name,
            "Version" => &mut self.version,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("DubboApplicationName", self.dubbo_application_name.value());
        visitor("EdasAppName", self.edas_app_name.value());
        visitor("Group", self.group.value());
        visitor("Metadata", self.metadata.value());
        visitor("Methods", self.methods.value());
        visitor("ServiceName", self.service_name.value());
        visitor("ServicePorts", self.service_ports.value());
        visitor("ServiceProtocol", self.service_protocol.value());
        visitor("ServiceTags", self.service_tags.value());
        visitor("ServiceType", self.service_type.value());
        visitor(
            "SpringApplicationName",
            self.spring_application_name.value(),
        );
        visitor("Version", self.version.value());
    }
}

/// What stands in `Methods`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DataMethod {
    /// The member `MethodController`.
    pub method_controller: Option<String>,
    /// The member `Name`.
    pub name: Option<String>,
    /// The member `NameDetail`.
    pub name_detail: Option<String>,
    /// The member `ParameterDefinitions`.
    pub parameter_definitions: Vec<ParameterDefinition>,
    /// The member `ParameterDetails`.
    pub parameter_details: Vec<String>,
    /// The member `ParameterTypes`.
    pub parameter_types: Vec<String>,
    /// The member `Paths`.
    pub paths: Vec<String>,
    /// The member `RequestMethods`.
    pub request_methods: Vec<String>,
    /// The member `ReturnDetails`.
    pub return_details: Option<String>,
    /// The member `ReturnType`.
    pub return_type: Option<String>,
}

impl model::Object for DataMethod {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "MethodController" => &mut self.method_controller,
            "Name" => &mut self.name,
            "NameDetail" => &mut self.name_detail,
            "ParameterDefinitions" => &mut self.parameter_definitions,
            "ParameterDetails" => &mut self.parameter_details,
            "ParameterTypes" => &mut self.parameter_types,
            "Paths" => &mut self.paths,
            "RequestMethods" => &mut self.request_methods,
            "ReturnDetails" => &mut self.return_details,
            "ReturnType" => &mut self.return_type,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("MethodController", self.method_controller.value());
        visitor("Name", self.name.value());
        visitor("NameDetail", self.name_detail.value());
        visitor("ParameterDefinitions", self.parameter_definitions.value());
        visitor("ParameterDetails", self.parameter_details.value());
        visitor("ParameterTypes", self.parameter_types.value());
        visitor("Paths", self.paths.value());
        visitor("RequestMethods", self.request_methods.value());
        visitor("ReturnDetails", self.return_details.value());
        visitor("ReturnType", self.return_type.value());
    }
}

/// What stands in `ParameterDefinitions`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ParameterDefinition {
    /// The member `Description`.
    pub description: Option<String>,
    /// The member `Name`.
    pub name: Option<String>,
    /// The member `Type`.
    pub r#type: Option<String>,
}

impl model::Object for ParameterDefinition {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Description" => &mut self.description,
            "Name" => &mut self.name,
            "Type" => &mut self.r#type,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Description", self.description.value());
        visitor("Name", self.name.value());
        visitor("Type", self.r#type.value());
    }
}
