//! [`UpdateWebApplicationScalingConfig`] and its response. Needs the feature `UpdateWebApplicationScalingConfig`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::{Kind, Location};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;
use super::types::{self, UpdateWebApplicationScalingConfigInput, WebApplicationScalingConfigBody};

/// Descriptor of [`UpdateWebApplicationScalingConfig`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "UpdateWebApplicationScalingConfig",
    Method::PUT,
    "/pop/v2/api/web/application-scaling/{ApplicationId}",
)
.with_parameters(&[
    ParameterDescriptor::required("NamespaceId"),
    ParameterDescriptor::required("ApplicationId").with_location(Location::Path),
    ParameterDescriptor::required("body")
        .with_kind(Kind::Object(
            &types::UPDATE_WEB_APPLICATION_SCALING_CONFIG_INPUT,
        ))
        .with_location(Location::Body),
])
.success_in_body();

/// Updates how a web application scales.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/UpdateWebApplicationScalingConfig).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct UpdateWebApplicationScalingConfig {
    namespace_id: Option<String>,
    application_id: Option<String>,
    body: Option<UpdateWebApplicationScalingConfigInput>,
    extra_query: ExtraQuery,
}

impl UpdateWebApplicationScalingConfig {
    /// Creates the operation with its required parameters.
    ///
    /// - `namespace_id`: ID of the namespace.
    /// - `application_id`: ID of the application.
    /// - `body`: body.
    pub fn new(
        namespace_id: impl Into<String>,
        application_id: impl Into<String>,
        body: UpdateWebApplicationScalingConfigInput,
    ) -> Self {
        Self {
            namespace_id: Some(namespace_id.into()),
            application_id: Some(application_id.into()),
            body: Some(body),
            ..Self::default()
        }
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for UpdateWebApplicationScalingConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NamespaceId" => &mut self.namespace_id,
            "ApplicationId" => &mut self.application_id,
            "body" => &mut self.body,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("NamespaceId", self.namespace_id.value());
        visitor("ApplicationId", self.application_id.value());
        visitor("body", self.body.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for UpdateWebApplicationScalingConfig {
    type Output = WebApplicationScalingConfigBody;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}
