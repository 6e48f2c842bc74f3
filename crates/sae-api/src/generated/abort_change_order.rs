//! `AbortChangeOrder` and what it answers. Needs the feature `AbortChangeOrder`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{Fields, Slot, View};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`AbortChangeOrder`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "AbortChangeOrder",
    Method::PUT,
    "/pop/v1/sam/changeorder/AbortChangeOrder",
)
.with_parameters(&[
    ParameterDescriptor::required("ChangeOrderId"),
    ParameterDescriptor::optional("Rollback").of(Kind::Boolean),
])
.with_verdict()
.with_guaranteed(&["RequestId"]);

/// Aborts change order.
///
/// The vendor describes it [here](https://api.aliyun.com/document/sae/2019-05-06/AbortChangeOrder).
///
/// Needs the feature `AbortChangeOrder`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct AbortChangeOrder {
    change_order_id: Option<String>,
    rollback: Option<bool>,
    extra_query: ExtraQuery,
}

impl AbortChangeOrder {
    /// The operation with what it requires.
    ///
    /// - `change_order_id`: id of the change order.
    pub fn new(change_order_id: impl Into<String>) -> Self {
        Self {
            change_order_id: Some(change_order_id.into()),
            ..Self::default()
        }
    }

    /// The parameter `Rollback`.
    pub fn rollback(mut self, rollback: bool) -> Self {
        self.rollback = Some(rollback);
        self
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl Fields for AbortChangeOrder {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ChangeOrderId" => &mut self.change_order_id,
            "Rollback" => &mut self.rollback,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("ChangeOrderId", self.change_order_id.view());
        to("Rollback", self.rollback.view());
        self.extra_query.each(to);
    }
}

impl Operation for AbortChangeOrder {
    type Output = AbortChangeOrderResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// What [`AbortChangeOrder`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AbortChangeOrderResponse {
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

impl Fields for AbortChangeOrderResponse {
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
    /// Id of the change order.
    pub change_order_id: Option<String>,
}

impl Fields for Data {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ChangeOrderId" => &mut self.change_order_id,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("ChangeOrderId", self.change_order_id.view());
    }
}
