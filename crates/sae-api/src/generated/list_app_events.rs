//! [`ListAppEvents`] and its response. Needs the feature `ListAppEvents`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`ListAppEvents`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "ListAppEvents",
    Method::GET,
    "/pop/v1/sam/app/listAppEvents",
)
.with_parameters(&[
    ParameterDescriptor::optional("CurrentPage").with_kind(Kind::Int32),
    ParameterDescriptor::optional("PageSize").with_kind(Kind::Int32),
    ParameterDescriptor::optional("AppId"),
    ParameterDescriptor::optional("ObjectKind").with_known_values(&[
        "CloneSet",
        "Deployment",
        "HorizontalPodAutoscaler",
        "Pod",
        "Service",
    ]),
    ParameterDescriptor::optional("ObjectName"),
    ParameterDescriptor::optional("EventType").with_known_values(&["Normal", "Warning"]),
    ParameterDescriptor::optional("Reason"),
    ParameterDescriptor::required("Namespace"),
])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"])
.with_paging(
    Paging::by_number("CurrentPage", "Data.AppEventEntity")
        .with_size_parameter("PageSize")
        .with_total_count("Data.TotalSize")
        .with_page_number("Data.CurrentPage")
        .with_page_size("Data.PageSize"),
);

/// Lists the events of an application.
///
/// See the vendor's [documentation](https://api.aliyun.com/document/sae/2019-05-06/ListAppEvents).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListAppEvents {
    current_page: Option<i32>,
    page_size: Option<i32>,
    app_id: Option<String>,
    object_kind: Option<ObjectKind>,
    object_name: Option<String>,
    event_type: Option<EventType>,
    reason: Option<String>,
    namespace: Option<String>,
    extra_query: ExtraQuery,
}

impl ListAppEvents {
    /// Creates the operation with its required parameters.
    ///
    /// - `namespace`: namespace.
    pub fn new(namespace: impl Into<String>) -> Self {
        Self {
            namespace: Some(namespace.into()),
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

    /// ID of the application.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }

    /// Object kind.
    pub fn object_kind(mut self, object_kind: impl Into<ObjectKind>) -> Self {
        self.object_kind = Some(object_kind.into());
        self
    }

    /// Name of the object.
    pub fn object_name(mut self, object_name: impl Into<String>) -> Self {
        self.object_name = Some(object_name.into());
        self
    }

    /// Event type.
    pub fn event_type(mut self, event_type: impl Into<EventType>) -> Self {
        self.event_type = Some(event_type.into());
        self
    }

    /// Reason.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for ListAppEvents {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "CurrentPage" => &mut self.current_page,
            "PageSize" => &mut self.page_size,
            "AppId" => &mut self.app_id,
            "ObjectKind" => &mut self.object_kind,
            "ObjectName" => &mut self.object_name,
            "EventType" => &mut self.event_type,
            "Reason" => &mut self.reason,
            "Namespace" => &mut self.namespace,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("CurrentPage", self.current_page.value());
        visitor("PageSize", self.page_size.value());
        visitor("AppId", self.app_id.value());
        visitor("ObjectKind", self.object_kind.value());
        visitor("ObjectName", self.object_name.value());
        visitor("EventType", self.event_type.value());
        visitor("Reason", self.reason.value());
        visitor("Namespace", self.namespace.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListAppEvents {
    type Output = ListAppEventsResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for ListAppEvents {
    type Item = AppEventEntity;

    #[inline]
    fn items(page: ListAppEventsResponse) -> Vec<Self::Item> {
        page.data.unwrap_or_default().app_event_entity
    }
}

/// Response of [`ListAppEvents`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListAppEventsResponse {
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
}

impl model::Object for ListAppEventsResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "Data" => &mut self.data,
            "ErrorCode" => &mut self.error_code,
            "Message" => &mut self.message,
            "RequestId" => &mut self.request_id,
            "Success" => &mut self.success,
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
    }
}

known_values! {
    /// Object kind: a parameter of [`ListAppEvents`].
    pub enum ObjectKind {
        /// Clone set.
        CloneSet = "CloneSet",
        /// Deployment.
        Deployment = "Deployment",
        /// Horizontal pod autoscaler.
        HorizontalPodAutoscaler = "HorizontalPodAutoscaler",
        /// Pod.
        Pod = "Pod",
        /// Service.
        Service = "Service",
    }
}

known_values! {
    /// Event type: a parameter of [`ListAppEvents`].
    pub enum EventType {
        /// Normal.
        Normal = "Normal",
        /// Warning.
        Warning = "Warning",
    }
}

/// `Data` in the response of [`ListAppEvents`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// Application event entity.
    pub app_event_entity: Vec<AppEventEntity>,
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
            "AppEventEntity" => &mut self.app_event_entity,
            "CurrentPage" => &mut self.current_page,
            "PageSize" => &mut self.page_size,
            "TotalSize" => &mut self.total_size,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppEventEntity", self.app_event_entity.value());
        visitor("CurrentPage", self.current_page.value());
        visitor("PageSize", self.page_size.value());
        visitor("TotalSize", self.total_size.value());
    }
}

/// An item of `Data.AppEventEntity` in the response of [`ListAppEvents`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AppEventEntity {
    /// Cause analysis.
    pub cause_analysis: Option<String>,
    /// Event type.
    pub event_type: Option<String>,
    /// First timestamp.
    pub first_timestamp: Option<String>,
    /// Last timestamp.
    pub last_timestamp: Option<String>,
    /// Message.
    pub message: Option<String>,
    /// Object kind.
    pub object_kind: Option<String>,
    /// Name of the object.
    pub object_name: Option<String>,
    /// Reason.
    pub reason: Option<String>,
}

impl model::Object for AppEventEntity {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "CauseAnalysis" => &mut self.cause_analysis,
            "EventType" => &mut self.event_type,
            "FirstTimestamp" => &mut self.first_timestamp,
            "LastTimestamp" => &mut self.last_timestamp,
            "Message" => &mut self.message,
            "ObjectKind" => &mut self.object_kind,
            "ObjectName" => &mut self.object_name,
            "Reason" => &mut self.reason,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("CauseAnalysis", self.cause_analysis.value());
        visitor("EventType", self.event_type.value());
        visitor("FirstTimestamp", self.first_timestamp.value());
        visitor("LastTimestamp", self.last_timestamp.value());
        visitor("Message", self.message.value());
        visitor("ObjectKind", self.object_kind.value());
        visitor("ObjectName", self.object_name.value());
        visitor("Reason", self.reason.value());
    }
}
