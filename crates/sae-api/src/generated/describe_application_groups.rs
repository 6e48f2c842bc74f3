//! [`DescribeApplicationGroups`] and its response. Needs the feature `DescribeApplicationGroups`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`DescribeApplicationGroups`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DescribeApplicationGroups",
    Method::GET,
    "/pop/v1/sam/app/describeApplicationGroups",
)
.with_parameters(&[
    ParameterDescriptor::required("AppId"),
    ParameterDescriptor::optional("CurrentPage").with_kind(Kind::Int32),
    ParameterDescriptor::optional("PageSize").with_kind(Kind::Int32),
])
.idempotent()
.success_in_body()
.with_required_members(&["Data[].GroupId", "RequestId"])
.with_paging(Paging::by_number("CurrentPage", "Data").with_size_parameter("PageSize"));

/// Lists the instance groups of an application.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/DescribeApplicationGroups).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeApplicationGroups {
    app_id: Option<String>,
    current_page: Option<i32>,
    page_size: Option<i32>,
    extra_query: ExtraQuery,
}

impl DescribeApplicationGroups {
    /// Creates the operation with its required parameters.
    ///
    /// - `app_id`: ID of the application.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: Some(app_id.into()),
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

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for DescribeApplicationGroups {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "CurrentPage" => &mut self.current_page,
            "PageSize" => &mut self.page_size,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("CurrentPage", self.current_page.value());
        visitor("PageSize", self.page_size.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for DescribeApplicationGroups {
    type Output = DescribeApplicationGroupsResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for DescribeApplicationGroups {
    type Item = Data;

    #[inline]
    fn items(page: DescribeApplicationGroupsResponse) -> Vec<Self::Item> {
        page.data
    }
}

/// Response of [`DescribeApplicationGroups`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeApplicationGroupsResponse {
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

impl model::Object for DescribeApplicationGroupsResponse {
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

/// An item of `Data` in the response of [`DescribeApplicationGroups`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// EDAS container version.
    pub edas_container_version: Option<String>,
    /// ID of the group of instances. `DescribeApplicationInstances` takes it.
    pub group_id: String,
    /// Name of the group.
    pub group_name: Option<String>,
    /// Group type.
    pub group_type: Option<i64>,
    /// Image URL.
    pub image_url: Option<String>,
    /// JDK of the application.
    pub jdk: Option<String>,
    /// Package type.
    pub package_type: Option<String>,
    /// Package URL.
    pub package_url: Option<String>,
    /// Version of the package.
    pub package_version: Option<String>,
    /// ID of the package version.
    pub package_version_id: Option<String>,
    /// Number of instances.
    pub replicas: Option<i64>,
    /// Number of running instances.
    pub running_instances: Option<i64>,
    /// Version of Tomcat.
    pub web_container: Option<String>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "EdasContainerVersion" => &mut self.edas_container_version,
            "GroupId" => &mut self.group_id,
            "GroupName" => &mut self.group_name,
            "GroupType" => &mut self.group_type,
            "ImageUrl" => &mut self.image_url,
            "Jdk" => &mut self.jdk,
            "PackageType" => &mut self.package_type,
            "PackageUrl" => &mut self.package_url,
            "PackageVersion" => &mut self.package_version,
            "PackageVersionId" => &mut self.package_version_id,
            "Replicas" => &mut self.replicas,
            "RunningInstances" => &mut self.running_instances,
            "WebContainer" => &mut self.web_container,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("EdasContainerVersion", self.edas_container_version.value());
        visitor("GroupId", self.group_id.value());
        visitor("GroupName", self.group_name.value());
        visitor("GroupType", self.group_type.value());
        visitor("ImageUrl", self.image_url.value());
        visitor("Jdk", self.jdk.value());
        visitor("PackageType", self.package_type.value());
        visitor("PackageUrl", self.package_url.value());
        visitor("PackageVersion", self.package_version.value());
        visitor("PackageVersionId", self.package_version_id.value());
        visitor("Replicas", self.replicas.value());
        visitor("RunningInstances", self.running_instances.value());
        visitor("WebContainer", self.web_container.value());
    }
}
