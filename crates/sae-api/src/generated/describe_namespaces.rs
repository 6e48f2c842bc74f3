//! [`DescribeNamespaces`] and its response. Needs the feature `DescribeNamespaces`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, SecretString, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`DescribeNamespaces`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DescribeNamespaces",
    Method::GET,
    "/pop/v1/paas/namespaces",
)
.with_parameters(&[
    ParameterDescriptor::required("CurrentPage").with_kind(Kind::Int32),
    ParameterDescriptor::required("PageSize").with_kind(Kind::Int32),
])
.idempotent()
.success_in_body()
.with_required_members(&["Data.Namespaces[].NamespaceId", "RequestId"])
.with_paging(
    Paging::by_number("CurrentPage", "Data.Namespaces")
        .with_size_parameter("PageSize")
        .with_total_count("Data.TotalSize")
        .with_page_number("Data.CurrentPage")
        .with_page_size("Data.PageSize"),
);

/// Lists namespaces page by page.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/DescribeNamespaces).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeNamespaces {
    current_page: Option<i32>,
    page_size: Option<i32>,
    extra_query: ExtraQuery,
}

impl DescribeNamespaces {
    /// Creates the operation with its required parameters.
    ///
    /// - `current_page`: number of the page, counted from 1.
    /// - `page_size`: maximum number of items on a page.
    pub fn new(current_page: i32, page_size: i32) -> Self {
        Self {
            current_page: Some(current_page),
            page_size: Some(page_size),
            ..Self::default()
        }
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for DescribeNamespaces {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "CurrentPage" => &mut self.current_page,
            "PageSize" => &mut self.page_size,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("CurrentPage", self.current_page.value());
        visitor("PageSize", self.page_size.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for DescribeNamespaces {
    type Output = DescribeNamespacesResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for DescribeNamespaces {
    type Item = Namespace;

    #[inline]
    fn items(page: DescribeNamespacesResponse) -> Vec<Self::Item> {
        page.data.unwrap_or_default().namespaces
    }
}

/// Response of [`DescribeNamespaces`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeNamespacesResponse {
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

impl model::Object for DescribeNamespacesResponse {
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

/// `Data` in the response of [`DescribeNamespaces`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// Number of the page, counted from 1.
    pub current_page: Option<i64>,
    /// Namespaces.
    pub namespaces: Vec<Namespace>,
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
            "Namespaces" => &mut self.namespaces,
            "PageSize" => &mut self.page_size,
            "TotalSize" => &mut self.total_size,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("CurrentPage", self.current_page.value());
        visitor("Namespaces", self.namespaces.value());
        visitor("PageSize", self.page_size.value());
        visitor("TotalSize", self.total_size.value());
    }
}

/// An item of `Data.Namespaces` in the response of [`DescribeNamespaces`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Namespace {
    /// Access key. Secret: never shown by `Debug`.
    pub access_key: Option<SecretString>,
    /// Address server host.
    pub address_server_host: Option<String>,
    /// ID of the namespace without its region.
    pub name_space_short_id: Option<String>,
    /// Description of the namespace.
    pub namespace_description: Option<String>,
    /// ID of the namespace. `ListApplications` takes it, to list the applications in it.
    pub namespace_id: String,
    /// Name of the namespace.
    pub namespace_name: Option<String>,
    /// ID of the region, such as `cn-shenzhen`.
    pub region_id: Option<String>,
    /// Secret key. Secret: never shown by `Debug`.
    pub secret_key: Option<SecretString>,
    /// ID of the tenant.
    pub tenant_id: Option<String>,
}

impl model::Object for Namespace {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AccessKey" => &mut self.access_key,
            "AddressServerHost" => &mut self.address_server_host,
            "NameSpaceShortId" => &mut self.name_space_short_id,
            "NamespaceDescription" => &mut self.namespace_description,
            "NamespaceId" => &mut self.namespace_id,
            "NamespaceName" => &mut self.namespace_name,
            "RegionId" => &mut self.region_id,
            "SecretKey" => &mut self.secret_key,
            "TenantId" => &mut self.tenant_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AccessKey", self.access_key.value());
        visitor("AddressServerHost", self.address_server_host.value());
        visitor("NameSpaceShortId", self.name_space_short_id.value());
        visitor("NamespaceDescription", self.namespace_description.value());
        visitor("NamespaceId", self.namespace_id.value());
        visitor("NamespaceName", self.namespace_name.value());
        visitor("RegionId", self.region_id.value());
        visitor("SecretKey", self.secret_key.value());
        visitor("TenantId", self.tenant_id.value());
    }
}
