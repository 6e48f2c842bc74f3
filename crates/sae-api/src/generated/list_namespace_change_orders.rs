//! [`ListNamespaceChangeOrders`] and its response. Needs the feature `ListNamespaceChangeOrders`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`ListNamespaceChangeOrders`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "ListNamespaceChangeOrders",
    Method::GET,
    "/pop/v1/sam/changeorder/listNamespaceChangeOrders",
)
.with_parameters(&[
    ParameterDescriptor::required("NamespaceId"),
    ParameterDescriptor::optional("CoStatus"),
    ParameterDescriptor::optional("CoType")
        .with_known_values(&["CoBatchStartApplication", "CoBatchStopApplication"]),
    ParameterDescriptor::optional("Key"),
    ParameterDescriptor::optional("CurrentPage").with_kind(Kind::Int32),
    ParameterDescriptor::optional("PageSize").with_kind(Kind::Int32),
])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"])
.with_paging(
    Paging::by_number("CurrentPage", "Data.ChangeOrderList")
        .with_size_parameter("PageSize")
        .with_total_count("Data.TotalSize")
        .with_page_number("Data.CurrentPage")
        .with_page_size("Data.PageSize"),
);

/// Lists the change orders of a namespace.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/ListNamespaceChangeOrders).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListNamespaceChangeOrders {
    namespace_id: Option<String>,
    co_status: Option<String>,
    co_type: Option<CoType>,
    key: Option<String>,
    current_page: Option<i32>,
    page_size: Option<i32>,
    extra_query: ExtraQuery,
}

impl ListNamespaceChangeOrders {
    /// Creates the operation with its required parameters.
    ///
    /// - `namespace_id`: ID of the namespace.
    pub fn new(namespace_id: impl Into<String>) -> Self {
        Self {
            namespace_id: Some(namespace_id.into()),
            ..Self::default()
        }
    }

    /// Status of the change order. Known values: `0`, `1`, `10`, `2`, `3`, and `6`.
    pub fn co_status(mut self, co_status: impl Into<String>) -> Self {
        self.co_status = Some(co_status.into());
        self
    }

    /// Type of the change order.
    pub fn co_type(mut self, co_type: impl Into<CoType>) -> Self {
        self.co_type = Some(co_type.into());
        self
    }

    /// Key.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
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

impl model::Object for ListNamespaceChangeOrders {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NamespaceId" => &mut self.namespace_id,
            "CoStatus" => &mut self.co_status,
            "CoType" => &mut self.co_type,
            "Key" => &mut self.key,
            "CurrentPage" => &mut self.current_page,
            "PageSize" => &mut self.page_size,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("NamespaceId", self.namespace_id.value());
        visitor("CoStatus", self.co_status.value());
        visitor("CoType", self.co_type.value());
        visitor("Key", self.key.value());
        visitor("CurrentPage", self.current_page.value());
        visitor("PageSize", self.page_size.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListNamespaceChangeOrders {
    type Output = ListNamespaceChangeOrdersResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for ListNamespaceChangeOrders {
    type Item = ChangeOrder;

    #[inline]
    fn items(page: ListNamespaceChangeOrdersResponse) -> Vec<Self::Item> {
        page.data.unwrap_or_default().change_order_list
    }
}

/// Response of [`ListNamespaceChangeOrders`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListNamespaceChangeOrdersResponse {
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

impl model::Object for ListNamespaceChangeOrdersResponse {
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
    /// Type of the change order.
    pub enum CoType {
        /// Starts several applications.
        CoBatchStartApplication = "CoBatchStartApplication",
        /// Stops several applications.
        CoBatchStopApplication = "CoBatchStopApplication",
    }
}

/// `Data` in the response of [`ListNamespaceChangeOrders`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// Change orders.
    pub change_order_list: Vec<ChangeOrder>,
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
            "ChangeOrderList" => &mut self.change_order_list,
            "CurrentPage" => &mut self.current_page,
            "PageSize" => &mut self.page_size,
            "TotalSize" => &mut self.total_size,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ChangeOrderList", self.change_order_list.value());
        visitor("CurrentPage", self.current_page.value());
        visitor("PageSize", self.page_size.value());
        visitor("TotalSize", self.total_size.value());
    }
}

/// An item of `Data.ChangeOrderList` in the response of [`ListNamespaceChangeOrders`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ChangeOrder {
    /// Number of batches.
    pub batch_count: Option<i64>,
    /// Batch type.
    pub batch_type: Option<String>,
    /// ID of the change order.
    pub change_order_id: Option<String>,
    /// Type of the change order.
    pub co_type: Option<String>,
    /// Code of the type of the change order.
    pub co_type_code: Option<CoTypeCode>,
    /// Creation time.
    pub create_time: Option<String>,
    /// ID of the user who created the change order.
    pub create_user_id: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Finish time.
    pub finish_time: Option<String>,
    /// ID of the group of instances, which `DescribeApplicationGroups` lists.
    pub group_id: Option<String>,
    /// ID of the namespace.
    pub namespace_id: Option<String>,
    /// Pipelines.
    pub pipelines: Option<String>,
    /// Source.
    pub source: Option<String>,
    /// Status. Known values: `0`, `1`, `10`, `2`, `3`, and `6`.
    pub status: Option<i64>,
    /// ID of the user.
    pub user_id: Option<String>,
}

impl model::Object for ChangeOrder {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "BatchCount" => &mut self.batch_count,
            "BatchType" => &mut self.batch_type,
            "ChangeOrderId" => &mut self.change_order_id,
            "CoType" => &mut self.co_type,
            "CoTypeCode" => &mut self.co_type_code,
            "CreateTime" => &mut self.create_time,
            "CreateUserId" => &mut self.create_user_id,
            "Description" => &mut self.description,
            "FinishTime" => &mut self.finish_time,
            "GroupId" => &mut self.group_id,
            "NamespaceId" => &mut self.namespace_id,
            "Pipelines" => &mut self.pipelines,
            "Source" => &mut self.source,
            "Status" => &mut self.status,
            "UserId" => &mut self.user_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("BatchCount", self.batch_count.value());
        visitor("BatchType", self.batch_type.value());
        visitor("ChangeOrderId", self.change_order_id.value());
        visitor("CoType", self.co_type.value());
        visitor("CoTypeCode", self.co_type_code.value());
        visitor("CreateTime", self.create_time.value());
        visitor("CreateUserId", self.create_user_id.value());
        visitor("Description", self.description.value());
        visitor("FinishTime", self.finish_time.value());
        visitor("GroupId", self.group_id.value());
        visitor("NamespaceId", self.namespace_id.value());
        visitor("Pipelines", self.pipelines.value());
        visitor("Source", self.source.value());
        visitor("Status", self.status.value());
        visitor("UserId", self.user_id.value());
    }
}

known_values! {
    /// Code of the type of the change order.
    pub enum CoTypeCode {
        /// Starts several applications.
        CoBatchStartApplication = "CoBatchStartApplication",
        /// Stops several applications.
        CoBatchStopApplication = "CoBatchStopApplication",
    }
}
