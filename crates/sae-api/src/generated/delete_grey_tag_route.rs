//! `DeleteGreyTagRoute` and what it answers. Needs the feature `DeleteGreyTagRoute`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`DeleteGreyTagRoute`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DeleteGreyTagRoute",
    Method::DELETE,
    "/pop/v1/sam/tagroute/greyTagRoute",
)
.with_parameters(&[ParameterDescriptor::required("GreyTagRouteId").with_kind(Kind::Int64)])
.success_in_body()
.with_required_members(&["RequestId"]);

/// Deletes grey tag route.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/sae/2019-05-06/DeleteGreyTagRoute).
///
/// Needs the feature `DeleteGreyTagRoute`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DeleteGreyTagRoute {
    grey_tag_route_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl DeleteGreyTagRoute {
    /// The operation with what it requires.
    ///
    /// - `grey_tag_route_id`: the parameter `GreyTagRouteId`.
    pub fn new(grey_tag_route_id: i64) -> Self {
        Self {
            grey_tag_route_id: Some(grey_tag_route_id),
            ..Self::default()
        }
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for DeleteGreyTagRoute {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "GreyTagRouteId" => &mut self.grey_tag_route_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("GreyTagRouteId", self.grey_tag_route_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for DeleteGreyTagRoute {
    type Output = DeleteGreyTagRouteResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// What [`DeleteGreyTagRoute`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeleteGreyTagRouteResponse {
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

impl model::Object for DeleteGreyTagRouteResponse {
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

/// What stands in `Data`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// The member `GreyTagRouteId`.
    pub grey_tag_route_id: Option<i64>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "GreyTagRouteId" => &mut self.grey_tag_route_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("GreyTagRouteId", self.grey_tag_route_id.value());
    }
}
