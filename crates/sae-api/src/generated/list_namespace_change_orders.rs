//! `ListNamespaceChangeOrders` and what it answers. Needs the feature `ListNamespaceChangeOrders`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// The constant facts of [`ListNamespaceChangeOrders`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "ListNamespaceChangeOrders",
    Method::GET,
    "/pop/v1/sam/changeorder/listNamespaceChangeOrders",
)
.with_parameters(&[
    ParameterDescriptor::required("NamespaceId"),
    ParameterDescriptor::optional("CoStatus"),
    ParameterDescriptor::optional("CoType"),
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

/// Lists namespace change orders.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/sae/2019-05-06/ListNamespaceChangeOrders).
///
/// Needs the feature `ListNamespaceChangeOrders`.
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
    /// The operation with what it requires.
    ///
    /// - `namespace_id`: id of the namespace.
    pub fn new(namespace_id: impl Into<String>) -> Self {
        Self {
            namespace_id: Some(namespace_id.into()),
            ..Self::default()
        }
    }

    /// The parameter `CoStatus`.
    ///
    /// Known values: `0`, `1`, `10`, `2`, `3`, `6`.
    pub fn co_status(mut self, co_status: impl Into<String>) -> Self {
        self.co_status = Some(co_status.into());
        self
    }

    /// The parameter `CoType`.
    pub fn co_type(mut self, co_type: impl Into<CoType>) -> Self {
        self.co_type = Some(co_type.into());
        self
    }

    /// The parameter `Key`.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Number of the page, counted from 1.
    pub fn current_page(mut self, current_page: i32) -> Self {
        self.current_page = Some(current_page);
        self
    }

    /// How many items a page has at most.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Adds a query parameter that this model does not know.
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

/// What [`ListNamespaceChangeOrders`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListNamespaceChangeOrdersResponse {
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
    /// Values of `CoType`.
    pub enum CoType {
        /// The value `CoBatchStartApplication`.
        CoBatchStartApplication = "CoBatchStartApplication",
        /// The value `CoBatchStopApplication`.
        CoBatchStopApplication = "CoBatchStopApplication",
    }
}

/// What stands in `Data`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// The member `ChangeOrderList`.
    pub change_order_list: Vec<ChangeOrder>,
    /// Number of the page, counted from 1.
    pub current_page: Option<i64>,
    /// How many items a page has at most.
    pub page_size: Option<i64>,
    /// How many items there are on all pages.
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

/// What stands in `ChangeOrderList`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ChangeOrder {
    /// The member `BatchCount`.
    pub batch_count: Option<i64>,
    /// The member `BatchType`.
    pub batch_type: Option<String>,
    /// Id of the change order.
    pub change_order_id: Option<String>,
    /// The member `CoType`.
    pub co_type: Option<String>,
    /// The member `CoTypeCode`.
    pub co_type_code: Option<CoTypeCode>,
    /// The member `CreateTime`.
    pub create_time: Option<String>,
    /// The member `CreateUserId`.
    pub create_user_id: Option<String>,
    /// The member `Description`.
    pub description: Option<String>,
    /// The member `FinishTime`.
    pub finish_time: Option<String>,
    /// Id of the group of instances, which `DescribeApplicationGroups` lists.
    pub group_id: Option<String>,
    /// Id of the namespace.
    pub namespace_id: Option<String>,
    /// The member `Pipelines`.
    pub pipelines: Option<String>,
    /// The member `Source`.
    pub source: Option<String>,
    /// The member `Status`.
    ///
    /// Known values: `0`, `1`, `10`, `2`, `3`, `6`.
    pub status: Option<i64>,
    /// The member `UserId`.
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
    /// Values of `CoTypeCode`.
    pub enum CoTypeCode {
        /// The value `CoBatchStartApplication`.
        CoBatchStartApplication = "CoBatchStartApplication",
        /// The value `CoBatchStopApplication`.
        CoBatchStopApplication = "CoBatchStopApplication",
    }
}
