//! [`DescribeAppServiceDetail`] and its response. Needs the feature `DescribeAppServiceDetail`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::collections::BTreeMap;

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Json, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`DescribeAppServiceDetail`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DescribeAppServiceDetail",
    Method::GET,
    "/pop/v1/sam/service/describeAppServiceDetail",
)
.with_parameters(&[
    ParameterDescriptor::required("AppId"),
    ParameterDescriptor::optional("ServiceType").with_known_values(&["dubbo", "springCloud"]),
    ParameterDescriptor::optional("ServiceGroup"),
    ParameterDescriptor::optional("ServiceVersion"),
    ParameterDescriptor::optional("ServiceName"),
    ParameterDescriptor::optional("NacosInstanceId"),
    ParameterDescriptor::optional("NacosNamespaceId"),
])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"]);

/// Describes a microservice of an application with its methods.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/DescribeAppServiceDetail).
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
    /// Creates the operation with its required parameters.
    ///
    /// - `app_id`: ID of the application.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: Some(app_id.into()),
            ..Self::default()
        }
    }

    /// Service type.
    pub fn service_type(mut self, service_type: impl Into<ServiceType>) -> Self {
        self.service_type = Some(service_type.into());
        self
    }

    /// Service group.
    pub fn service_group(mut self, service_group: impl Into<String>) -> Self {
        self.service_group = Some(service_group.into());
        self
    }

    /// Service version.
    pub fn service_version(mut self, service_version: impl Into<String>) -> Self {
        self.service_version = Some(service_version.into());
        self
    }

    /// Name of the service.
    pub fn service_name(mut self, service_name: impl Into<String>) -> Self {
        self.service_name = Some(service_name.into());
        self
    }

    /// ID of the Nacos instance.
    pub fn nacos_instance_id(mut self, nacos_instance_id: impl Into<String>) -> Self {
        self.nacos_instance_id = Some(nacos_instance_id.into());
        self
    }

    /// ID of the Nacos namespace.
    pub fn nacos_namespace_id(mut self, nacos_namespace_id: impl Into<String>) -> Self {
        self.nacos_namespace_id = Some(nacos_namespace_id.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
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

/// Response of [`DescribeAppServiceDetail`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeAppServiceDetailResponse {
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
    /// Service type: a parameter of [`DescribeAppServiceDetail`].
    pub enum ServiceType {
        /// `dubbo`.
        Dubbo = "dubbo",
        /// `springCloud`.
        SpringCloud = "springCloud",
    }
}

/// `Data` in the response of [`DescribeAppServiceDetail`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// Name of the Dubbo application.
    pub dubbo_application_name: Option<String>,
    /// Name of the EDAS application.
    pub edas_app_name: Option<String>,
    /// Group.
    pub group: Option<String>,
    /// Metadata.
    pub metadata: BTreeMap<String, Json>,
    /// Methods.
    pub methods: Vec<DataMethod>,
    /// Name of the service.
    pub service_name: Option<String>,
    /// Service ports.
    pub service_ports: Vec<i64>,
    /// Service protocol.
    pub service_protocol: Option<String>,
    /// Service tags.
    pub service_tags: Vec<String>,
    /// Service type.
    pub service_type: Option<ServiceType>,
    /// Name of the Spring application.
    pub spring_application_name: Option<String>,
    /// Version.
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

/// An item of `Data.Methods` in the response of [`DescribeAppServiceDetail`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DataMethod {
    /// Method controller.
    pub method_controller: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Name detail.
    pub name_detail: Option<String>,
    /// Parameter definitions.
    pub parameter_definitions: Vec<ParameterDefinition>,
    /// Parameter details.
    pub parameter_details: Vec<String>,
    /// Parameter types.
    pub parameter_types: Vec<String>,
    /// Paths.
    pub paths: Vec<String>,
    /// Request methods.
    pub request_methods: Vec<String>,
    /// Return details.
    pub return_details: Option<String>,
    /// Return type.
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

/// An item of `Data.Methods.ParameterDefinitions` in the response of [`DescribeAppServiceDetail`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ParameterDefinition {
    /// Description.
    pub description: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Type.
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
