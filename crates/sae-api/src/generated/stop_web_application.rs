//! [`StopWebApplication`] and its response. Needs the feature `StopWebApplication`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Location;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;
use super::types::WebApplicationBody;

/// Descriptor of [`StopWebApplication`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "StopWebApplication",
    Method::POST,
    "/pop/v2/api/web/application-ops/{ApplicationId}/stop",
)
.with_parameters(&[
    ParameterDescriptor::required("NamespaceId"),
    ParameterDescriptor::required("ApplicationId").with_location(Location::Path),
])
.success_in_body();

/// Stops a web application.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/StopWebApplication).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct StopWebApplication {
    namespace_id: Option<String>,
    application_id: Option<String>,
    extra_query: ExtraQuery,
}

impl StopWebApplication {
    /// Creates the operation with its required parameters.
    ///
    /// - `namespace_id`: ID of the namespace.
    /// - `application_id`: ID of the application.
    pub fn new(namespace_id: impl Into<String>, application_id: impl Into<String>) -> Self {
        Self {
            namespace_id: Some(namespace_id.into()),
            application_id: Some(application_id.into()),
            ..Self::default()
        }
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for StopWebApplication {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NamespaceId" => &mut self.namespace_id,
            "ApplicationId" => &mut self.application_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("NamespaceId", self.namespace_id.value());
        visitor("ApplicationId", self.application_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for StopWebApplication {
    type Output = WebApplicationBody;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}
