//! [`ListAppServicesPage`] and its response. Needs the feature `ListAppServicesPage`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`ListAppServicesPage`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "ListAppServicesPage",
    Method::GET,
    "/pop/v1/sam/service/listAppServicesPage",
)
.with_parameters(&[
    ParameterDescriptor::required("AppId"),
    ParameterDescriptor::required("ServiceType").with_known_values(&["Dubbo", "Spring Cloud"]),
    ParameterDescriptor::optional("PageNumber").with_kind(Kind::Int32),
    ParameterDescriptor::optional("PageSize").with_kind(Kind::Int32),
])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"])
.with_paging(
    Paging::by_number("PageNumber", "Data[].Result")
        .with_size_parameter("PageSize")
        .with_total_count("Data.TotalSize")
        .with_page_number("Data.CurrentPage")
        .with_page_size("Data.PageSize"),
);

/// Lists the microservices of an application page by page.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/ListAppServicesPage).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListAppServicesPage {
    app_id: Option<String>,
    service_type: Option<ServiceType>,
    page_number: Option<i32>,
    page_size: Option<i32>,
    extra_query: ExtraQuery,
}

impl ListAppServicesPage {
    /// Creates the operation with its required parameters.
    ///
    /// - `app_id`: ID of the application.
    /// - `service_type`: service type.
    pub fn new(app_id: impl Into<String>, service_type: impl Into<ServiceType>) -> Self {
        Self {
            app_id: Some(app_id.into()),
            service_type: Some(service_type.into()),
            ..Self::default()
        }
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

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for ListAppServicesPage {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "ServiceType" => &mut self.service_type,
            "PageNumber" => &mut self.page_number,
            "PageSize" => &mut self.page_size,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("ServiceType", self.service_type.value());
        visitor("PageNumber", self.page_number.value());
        visitor("PageSize", self.page_size.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListAppServicesPage {
    type Output = ListAppServicesPageResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for ListAppServicesPage {
    type Item = Service;

    #[inline]
    fn items(page: ListAppServicesPageResponse) -> Vec<Self::Item> {
        page.data.into_iter().flat_map(|part| part.result).collect()
    }
}

/// Response of [`ListAppServicesPage`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListAppServicesPageResponse {
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

impl model::Object for ListAppServicesPageResponse {
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
    /// Service type: a parameter of [`ListAppServicesPage`].
    pub enum ServiceType {
        /// Dubbo.
        Dubbo = "Dubbo",
        /// `Spring Cloud`.
        SpringCloud = "Spring Cloud",
    }
}

/// An item of `Data` in the response of [`ListAppServicesPage`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// Number of the page, counted from 1.
    pub current_page: Option<String>,
    /// Number of the page, counted from 1.
    pub page_number: Option<String>,
    /// Maximum number of items on a page.
    pub page_size: Option<String>,
    /// Result.
    pub result: Vec<Service>,
    /// Total number of items, on all pages.
    pub total_size: Option<String>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "CurrentPage" => &mut self.current_page,
            "PageNumber" => &mut self.page_number,
            "PageSize" => &mut self.page_size,
            "Result" => &mut self.result,
            "TotalSize" => &mut self.total_size,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("CurrentPage", self.current_page.value());
        visitor("PageNumber", self.page_number.value());
        visitor("PageSize", self.page_size.value());
        visitor("Result", self.result.value());
        visitor("TotalSize", self.total_size.value());
    }
}

/// A service of an application.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Service {
    /// ID of the EDAS application.
    pub edas_app_id: Option<String>,
    /// Name of the EDAS application.
    pub edas_app_name: Option<String>,
    /// Group.
    pub group: Option<String>,
    /// Number of instances.
    pub instance_num: Option<i64>,
    /// Name of the service.
    pub service_name: Option<String>,
    /// Version.
    pub version: Option<String>,
}

impl model::Object for Service {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "EdasAppId" => &mut self.edas_app_id,
            "EdasAppName" => &mut self.edas_app_name,
            "Group" => &mut self.group,
            "InstanceNum" => &mut self.instance_num,
            "ServiceName" => &mut self.service_name,
            "Version" => &mut self.version,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("EdasAppId", self.edas_app_id.value());
        visitor("EdasAppName", self.edas_app_name.value());
        visitor("Group", self.group.value());
        visitor("InstanceNum", self.instance_num.value());
        visitor("ServiceName", self.service_name.value());
        visitor("Version", self.version.value());
    }
}
