//! [`OpenSaeService`] and its response. Needs the feature `OpenSaeService`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation};

use super::PRODUCT;

/// Descriptor of [`OpenSaeService`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "OpenSaeService", Method::POST, "/service/open")
        .with_required_members(&["RequestId"]);

/// Activates SAE for the account.
///
/// See the vendor's [documentation](https://api.aliyun.com/document/sae/2019-05-06/OpenSaeService).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct OpenSaeService {
    extra_query: ExtraQuery,
}

impl OpenSaeService {
    /// Creates the operation without any parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for OpenSaeService {
    #[inline]
    fn member_mut(&mut self, _: &str) -> Option<&mut dyn Slot> {
        None
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        self.extra_query.visit(visitor);
    }
}

impl Operation for OpenSaeService {
    type Output = OpenSaeServiceResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`OpenSaeService`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct OpenSaeServiceResponse {
    /// ID of the order.
    pub order_id: Option<String>,
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for OpenSaeServiceResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "OrderId" => &mut self.order_id,
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("OrderId", self.order_id.value());
        visitor("RequestId", self.request_id.value());
    }
}
