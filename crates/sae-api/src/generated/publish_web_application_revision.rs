//! `PublishWebApplicationRevision` and what it answers. Needs the feature `PublishWebApplicationRevision`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{Fields, Slot, View};
use aliyun_core::operation::descriptor::{Kind, Place};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;
use super::types::{self, PublishWebApplicationRevisionInput, WebApplicationRevisionBody};

/// The constant facts of [`PublishWebApplicationRevision`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "PublishWebApplicationRevision",
    Method::POST,
    "/pop/v2/api/web/application-revisions/{ApplicationId}/revisions",
)
.with_parameters(&[
    ParameterDescriptor::required("NamespaceId"),
    ParameterDescriptor::required("ApplicationId").in_place(Place::Path),
    ParameterDescriptor::required("body")
        .of(Kind::Object(&types::PUBLISH_WEB_APPLICATION_REVISION_INPUT))
        .in_place(Place::Body),
])
.with_verdict();

/// Publishes web application revision.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/sae/2019-05-06/PublishWebApplicationRevision).
///
/// Needs the feature `PublishWebApplicationRevision`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct PublishWebApplicationRevision {
    namespace_id: Option<String>,
    application_id: Option<String>,
    body: Option<PublishWebApplicationRevisionInput>,
    extra_query: ExtraQuery,
}

impl PublishWebApplicationRevision {
    /// The operation with what it requires.
    ///
    /// - `namespace_id`: id of the namespace.
    /// - `application_id`: id of the application.
    /// - `body`: the parameter `body`.
    pub fn new(
        namespace_id: impl Into<String>,
        application_id: impl Into<String>,
        body: PublishWebApplicationRevisionInput,
    ) -> Self {
        Self {
            namespace_id: Some(namespace_id.into()),
            application_id: Some(application_id.into()),
            body: Some(body),
            ..Self::default()
        }
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl Fields for PublishWebApplicationRevision {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NamespaceId" => &mut self.namespace_id,
            "ApplicationId" => &mut self.application_id,
            "body" => &mut self.body,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("NamespaceId", self.namespace_id.view());
        to("ApplicationId", self.application_id.view());
        to("body", self.body.view());
        self.extra_query.each(to);
    }
}

impl Operation for PublishWebApplicationRevision {
    type Output = WebApplicationRevisionBody;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}
