//! `DescribeNamespaces` and what it answers. Needs the feature `DescribeNamespaces`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{Fields, SecretString, Slot, View};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// The constant facts of [`DescribeNamespaces`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DescribeNamespaces",
    Method::GET,
    "/pop/v1/paas/namespaces",
)
.with_parameters(&[
    ParameterDescriptor::required("CurrentPage").of(Kind::Int32),
    ParameterDescriptor::required("PageSize").of(Kind::Int32),
])
.repeatable()
.with_verdict()
.with_guaranteed(&["RequestId"])
.with_paging(
    Paging::by_number("CurrentPage", "Data.Namespaces")
        .size("PageSize")
        .total("Data.TotalSize")
        .number("Data.CurrentPage")
        .length("Data.PageSize"),
);

/// Describes namespaces.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/sae/2019-05-06/DescribeNamespaces).
///
/// Needs the feature `DescribeNamespaces`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeNamespaces {
    current_page: Option<i32>,
    page_size: Option<i32>,
    extra_query: ExtraQuery,
}

impl DescribeNamespaces {
    /// The operation with what it requires.
    ///
    /// - `current_page`: number of the page, counted from 1.
    /// - `page_size`: how many items a page has at most.
    pub fn new(current_page: i32, page_size: i32) -> Self {
        Self {
            current_page: Some(current_page),
            page_size: Some(page_size),
            ..Self::default()
        }
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl Fields for DescribeNamespaces {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "CurrentPage" => &mut self.current_page,
            "PageSize" => &mut self.page_size,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("CurrentPage", self.current_page.view());
        to("PageSize", self.page_size.view());
        self.extra_query.each(to);
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

/// What [`DescribeNamespaces`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeNamespacesResponse {
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

impl Fields for DescribeNamespacesResponse {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
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
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("Code", self.code.view());
        to("Data", self.data.view());
        to("ErrorCode", self.error_code.view());
        to("Message", self.message.view());
        to("RequestId", self.request_id.view());
        to("Success", self.success.view());
        to("TraceId", self.trace_id.view());
    }
}

/// What stands in `Data`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// Number of the page, counted from 1.
    pub current_page: Option<i64>,
    /// The member `Namespaces`.
    pub namespaces: Vec<Namespace>,
    /// How many items a page has at most.
    pub page_size: Option<i64>,
    /// How many items there are on all pages.
    pub total_size: Option<i64>,
}

impl Fields for Data {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "CurrentPage" => &mut self.current_page,
            "Namespaces" => &mut self.namespaces,
            "PageSize" => &mut self.page_size,
            "TotalSize" => &mut self.total_size,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("CurrentPage", self.current_page.view());
        to("Namespaces", self.namespaces.view());
        to("PageSize", self.page_size.view());
        to("TotalSize", self.total_size.view());
    }
}

/// What stands in `Namespaces`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Namespace {
    /// An access key.
    pub access_key: Option<SecretString>,
    /// The member `AddressServerHost`.
    pub address_server_host: Option<String>,
    /// Id of the namespace without its region.
    pub name_space_short_id: Option<String>,
    /// Description of the namespace.
    pub namespace_description: Option<String>,
    /// Id of the namespace.
    pub namespace_id: Option<String>,
    /// Name of the namespace.
    pub namespace_name: Option<String>,
    /// Id of the region, such as `cn-shenzhen`.
    pub region_id: Option<String>,
    /// A secret key.
    pub secret_key: Option<SecretString>,
    /// The member `TenantId`.
    pub tenant_id: Option<String>,
}

impl Fields for Namespace {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
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
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("AccessKey", self.access_key.view());
        to("AddressServerHost", self.address_server_host.view());
        to("NameSpaceShortId", self.name_space_short_id.view());
        to("NamespaceDescription", self.namespace_description.view());
        to("NamespaceId", self.namespace_id.view());
        to("NamespaceName", self.namespace_name.view());
        to("RegionId", self.region_id.view());
        to("SecretKey", self.secret_key.view());
        to("TenantId", self.tenant_id.view());
    }
}
