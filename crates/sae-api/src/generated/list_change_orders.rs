//! [`ListChangeOrders`] and its response. Needs the feature `ListChangeOrders`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`ListChangeOrders`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "ListChangeOrders",
    Method::GET,
    "/pop/v1/sam/changeorder/ListChangeOrders",
)
.with_parameters(&[
    ParameterDescriptor::required("AppId"),
    ParameterDescriptor::optional("CurrentPage").with_kind(Kind::Int32),
    ParameterDescriptor::optional("PageSize").with_kind(Kind::Int32),
    ParameterDescriptor::optional("Key"),
    ParameterDescriptor::optional("CoType").with_known_values(&[
        "CoBatchStartApplication",
        "CoBatchStopApplication",
        "CoBindNas",
        "CoBindSlb",
        "CoCreateApp",
        "CoDeleteApp",
        "CoDeleteInstances",
        "CoDeploy",
        "CoDeployHistroy",
        "CoRescaleApplicationVertically",
        "CoRestartApplication",
        "CoRestartInstances",
        "CoRollback",
        "CoScaleIn",
        "CoScaleInAppWithInstances",
        "CoScaleOut",
        "CoStartApplication",
        "CoStopApplication",
        "CoUnbindNas",
        "CoUnbindSlb",
    ]),
    ParameterDescriptor::optional("CoStatus"),
    ParameterDescriptor::optional("OrderBy"),
    ParameterDescriptor::optional("Reverse").with_kind(Kind::Boolean),
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

/// Lists change orders.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/ListChangeOrders).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListChangeOrders {
    app_id: Option<String>,
    current_page: Option<i32>,
    page_size: Option<i32>,
    key: Option<String>,
    co_type: Option<CoType>,
    co_status: Option<String>,
    order_by: Option<String>,
    reverse: Option<bool>,
    extra_query: ExtraQuery,
}

impl ListChangeOrders {
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

    /// Key.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Type of the change order.
    pub fn co_type(mut self, co_type: impl Into<CoType>) -> Self {
        self.co_type = Some(co_type.into());
        self
    }

    /// Status of the change order. Known values: `0`, `1`, `10`, `11`, `12`, `2`, `3`, `6`, `8`,
    /// and `9`.
    pub fn co_status(mut self, co_status: impl Into<String>) -> Self {
        self.co_status = Some(co_status.into());
        self
    }

    /// Field to sort by.
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }

    /// Whether to reverse the order.
    pub fn reverse(mut self, reverse: bool) -> Self {
        self.reverse = Some(reverse);
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for ListChangeOrders {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "CurrentPage" => &mut self.current_page,
            "PageSize" => &mut self.page_size,
            "Key" => &mut self.key,
            "CoType" => &mut self.co_type,
            "CoStatus" => &mut self.co_status,
            "OrderBy" => &mut self.order_by,
            "Reverse" => &mut self.reverse,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("CurrentPage", self.current_page.value());
        visitor("PageSize", self.page_size.value());
        visitor("Key", self.key.value());
        visitor("CoType", self.co_type.value());
        visitor("CoStatus", self.co_status.value());
        visitor("OrderBy", self.order_by.value());
        visitor("Reverse", self.reverse.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListChangeOrders {
    type Output = ListChangeOrdersResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for ListChangeOrders {
    type Item = ChangeOrder;

    #[inline]
    fn items(page: ListChangeOrdersResponse) -> Vec<Self::Item> {
        page.data.unwrap_or_default().change_order_list
    }
}

/// Response of [`ListChangeOrders`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListChangeOrdersResponse {
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

impl model::Object for ListChangeOrdersResponse {
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
        /// Binds a NAS file system.
        CoBindNas = "CoBindNas",
        /// Binds an SLB instance.
        CoBindSlb = "CoBindSlb",
        /// Creates the application.
        CoCreateApp = "CoCreateApp",
        /// Deletes the application.
        CoDeleteApp = "CoDeleteApp",
        /// Deletes instances.
        CoDeleteInstances = "CoDeleteInstances",
        /// Deploys the application.
        CoDeploy = "CoDeploy",
        /// Deploys an earlier version.
        CoDeployHistroy = "CoDeployHistroy",
        /// Changes CPU and memory.
        CoRescaleApplicationVertically = "CoRescaleApplicationVertically",
        /// Restarts the application.
        CoRestartApplication = "CoRestartApplication",
        /// Restarts instances.
        CoRestartInstances = "CoRestartInstances",
        /// Rolls the application back.
        CoRollback = "CoRollback",
        /// Removes instances.
        CoScaleIn = "CoScaleIn",
        /// Removes certain instances.
        CoScaleInAppWithInstances = "CoScaleInAppWithInstances",
        /// Adds instances.
        CoScaleOut = "CoScaleOut",
        /// Starts the application.
        CoStartApplication = "CoStartApplication",
        /// Stops the application.
        CoStopApplication = "CoStopApplication",
        /// Unbinds a NAS file system.
        CoUnbindNas = "CoUnbindNas",
        /// Unbinds an SLB instance.
        CoUnbindSlb = "CoUnbindSlb",
    }
}

/// `Data` in the response of [`ListChangeOrders`].
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

/// An item of `Data.ChangeOrderList` in the response of [`ListChangeOrders`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ChangeOrder {
    /// ID of the application.
    pub app_id: Option<String>,
    /// Number of batches.
    pub batch_count: Option<i64>,
    /// Batch type.
    pub batch_type: Option<BatchType>,
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
    /// Source.
    pub source: Option<String>,
    /// Status. Known values: `0`, `1`, `10`, `11`, `12`, `2`, `3`, `6`, `8`, and `9`.
    pub status: Option<i64>,
    /// ID of the user.
    pub user_id: Option<String>,
}

impl model::Object for ChangeOrder {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
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
            "Source" => &mut self.source,
            "Status" => &mut self.status,
            "UserId" => &mut self.user_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
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
        visitor("Source", self.source.value());
        visitor("Status", self.status.value());
        visitor("UserId", self.user_id.value());
    }
}

known_values! {
    /// Batch type in the response of [`ListChangeOrders`].
    pub enum BatchType {
        /// `auto`.
        Auto = "auto",
        /// `manual`.
        Manual = "manual",
    }
}

known_values! {
    /// Code of the type of the change order.
    pub enum CoTypeCode {
        /// Starts several applications.
        CoBatchStartApplication = "CoBatchStartApplication",
        /// Stops several applications.
        CoBatchStopApplication = "CoBatchStopApplication",
        /// Binds a NAS file system.
        CoBindNas = "CoBindNas",
        /// Binds an SLB instance.
        CoBindSlb = "CoBindSlb",
        /// Creates the application.
        CoCreateApp = "CoCreateApp",
        /// Deletes the application.
        CoDeleteApp = "CoDeleteApp",
        /// Deletes instances.
        CoDeleteInstances = "CoDeleteInstances",
        /// Deploys the application.
        CoDeploy = "CoDeploy",
        /// Deploys an earlier version.
        CoDeployHistroy = "CoDeployHistroy",
        /// Changes CPU and memory.
        CoRescaleApplicationVertically = "CoRescaleApplicationVertically",
        /// Restarts the application.
        CoRestartApplication = "CoRestartApplication",
        /// Restarts instances.
        CoRestartInstances = "CoRestartInstances",
        /// Rolls the application back.
        CoRollback = "CoRollback",
        /// Removes instances.
        CoScaleIn = "CoScaleIn",
        /// Removes certain instances.
        CoScaleInAppWithInstances = "CoScaleInAppWithInstances",
        /// Adds instances.
        CoScaleOut = "CoScaleOut",
        /// Starts the application.
        CoStartApplication = "CoStartApplication",
        /// Stops the application.
        CoStopApplication = "CoStopApplication",
        /// Unbinds a NAS file system.
        CoUnbindNas = "CoUnbindNas",
        /// Unbinds an SLB instance.
        CoUnbindSlb = "CoUnbindSlb",
    }
}
