//! [`ListAppServices`] and its response. Needs the feature `ListAppServices`.

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

/// Descriptor of [`ListAppServices`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "ListAppServices",
    Method::GET,
    "/pop/v1/sam/service/listAppServices",
)
.with_parameters(&[
    ParameterDescriptor::optional("AppId"),
    ParameterDescriptor::optional("ServiceType").with_known_values(&[
        "dubbo",
        "hsf",
        "k8sService",
        "springCloud",
    ]),
    ParameterDescriptor::optional("RegistryType"),
    ParameterDescriptor::optional("NacosInstanceId"),
    ParameterDescriptor::optional("NacosNamespaceId"),
    ParameterDescriptor::optional("PageNumber").with_kind(Kind::Int32),
    ParameterDescriptor::optional("PageSize").with_kind(Kind::Int32),
    ParameterDescriptor::optional("VpcId"),
    ParameterDescriptor::optional("NamespaceId"),
])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"])
.with_paging(Paging::by_number("PageNumber", "Data").with_size_parameter("PageSize"));

/// Lists the microservices of applications.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/ListAppServices).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListAppServices {
    app_id: Option<String>,
    service_type: Option<ServiceType>,
    registry_type: Option<String>,
    nacos_instance_id: Option<String>,
    nacos_namespace_id: Option<String>,
    page_number: Option<i32>,
    page_size: Option<i32>,
    vpc_id: Option<String>,
    namespace_id: Option<String>,
    extra_query: ExtraQuery,
}

impl ListAppServices {
    /// Creates the operation without any parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the application.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }

    /// Service type.
    pub fn service_type(mut self, service_type: impl Into<ServiceType>) -> Self {
        self.service_type = Some(service_type.into());
        self
    }

    /// Registry type. Known values: `0`, `1`, `2`, and `9`.
    pub fn registry_type(mut self, registry_type: impl Into<String>) -> Self {
        self.registry_type = Some(registry_type.into());
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

    /// Number of the page, counted from 1.
    pub fn page_number(mut self, page_number: i32) -> Self {
        self.page_number = Some(page_number);
        self
    }

    /// Maximum number of items on a page.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// ID of the VPC.
    pub fn vpc_id(mut self, vpc_id: impl Into<String>) -> Self {
        self.vpc_id = Some(vpc_id.into());
        self
    }

    /// ID of the namespace.
    pub fn namespace_id(mut self, namespace_id: impl Into<String>) -> Self {
        self.namespace_id = Some(namespace_id.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for ListAppServices {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "ServiceType" => &mut self.service_type,
            "RegistryType" => &mut self.registry_type,
            "NacosInstanceId" => &mut self.nacos_instance_id,
            "NacosNamespaceId" => &mut self.nacos_namespace_id,
            "PageNumber" => &mut self.page_number,
            "PageSize" => &mut self.page_size,
            "VpcId" => &mut self.vpc_id,
            "NamespaceId" => &mut self.namespace_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("ServiceType", self.service_type.value());
        visitor("RegistryType", self.registry_type.value());
        visitor("NacosInstanceId", self.nacos_instance_id.value());
        visitor("NacosNamespaceId", self.nacos_namespace_id.value());
        visitor("PageNumber", self.page_number.value());
        visitor("PageSize", self.page_size.value());
        visitor("VpcId", self.vpc_id.value());
        visitor("NamespaceId", self.namespace_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListAppServices {
    type Output = ListAppServicesResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for ListAppServices {
    type Item = Data;

    #[inline]
    fn items(page: ListAppServicesResponse) -> Vec<Self::Item> {
        page.data
    }
}

/// Response of [`ListAppServices`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListAppServicesResponse {
    /// Status code like that of HTTP: 2xx for success.
    pub code: Option<String>,
    /// Result of the operation.
    pub data: Vec<Data>,
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

impl model::Object for ListAppServicesResponse {
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
    /// Service type: a parameter of [`ListAppServices`].
    pub enum ServiceType {
        /// `dubbo`.
        Dubbo = "dubbo",
        /// `hsf`.
        Hsf = "hsf",
        /// `k8sService`.
        K8sService = "k8sService",
        /// `springCloud`.
        SpringCloud = "springCloud",
    }
}

/// An item of `Data` in the response of [`ListAppServices`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// ID of the application.
    pub app_id: Option<String>,
    /// Name of the application.
    pub app_name: Option<String>,
    /// Number of instances.
    pub instance_count: Option<String>,
    /// ID of the namespace.
    pub namespace_id: Option<String>,
    /// Name of the namespace.
    pub namespace_name: Option<String>,
    /// Registry type. Known values: `0`, `1`, `2`, and `9`.
    pub registry_type: Option<String>,
    /// ID of the security group.
    pub security_group_id: Option<String>,
    /// Service group.
    pub service_group: Option<String>,
    /// Name of the service.
    pub service_name: Option<String>,
    /// Service port and protocol.
    pub service_port_and_protocol: BTreeMap<String, String>,
    /// Service ports.
    pub service_ports: Vec<i64>,
    /// Service protocol.
    pub service_protocol: Option<String>,
    /// Service type.
    pub service_type: Option<ServiceType>,
    /// Service version.
    pub service_version: Option<String>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "AppName" => &mut self.app_name,
            "InstanceCount" => &mut self.instance_count,
            "NamespaceId" => &mut self.namespace_id,
            "NamespaceName" => &mut self.namespace_name,
            "RegistryType" => &mut self.registry_type,
            "SecurityGroupId" => &mut self.security_group_id,
            "ServiceGroup" => &mut self.service_group,
            "ServiceName" => &mut self.service_name,
            "ServicePortAndProtocol" => &mut self.service_port_and_protocol,
            "ServicePorts" => &mut self.service_ports,
            "ServiceProtocol" => &mut self.service_protocol,
            "ServiceType" => &mut self.service_type,
            "ServiceVersion" => &mut self.service_version,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("AppName", self.app_name.value());
        visitor("InstanceCount", self.instance_count.value());
        visitor("NamespaceId", self.namespace_id.value());
        visitor("NamespaceName", self.namespace_name.value());
        visitor("RegistryType", self.registry_type.value());
        visitor("SecurityGroupId", self.security_group_id.value());
        visitor("ServiceGroup", self.service_group.value());
        visitor("ServiceName", self.service_name.value());
        visitor(
            "ServicePortAndProtocol",
            self.service_port_and_protocol.value(),
        );
        visitor("ServicePorts", self.service_ports.value());
        visitor("ServiceProtocol", self.service_protocol.value());
        visitor("ServiceType", self.service_type.value());
        visitor("ServiceVersion", self.service_version.value());
    }
}
