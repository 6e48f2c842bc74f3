//! [`DeleteWebApplicationRevision`] and its response. Needs the feature `DeleteWebApplicationRevision`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Location;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;
use super::types::WebApplicationRevisionBody;

/// Descriptor of [`DeleteWebApplicationRevision`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DeleteWebApplicationRevision",
    Method::DELETE,
    "/pop/v2/api/web/application-revisions/{ApplicationId}/revisions/{RevisionId}",
)
.with_parameters(&[
    ParameterDescriptor::required("NamespaceId"),
    ParameterDescriptor::required("ApplicationId").with_location(Location::Path),
    ParameterDescriptor::required("RevisionId").with_location(Location::Path),
])
.success_in_body();

/// Deletes a revision of a web application.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/DeleteWebApplicationRevision).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DeleteWebApplicationRevision {
    namespace_id: Option<String>,
    application_id: Option<String>,
    revision_id: Option<String>,
    extra_query: ExtraQuery,
}

impl DeleteWebApplicationRevision {
    /// Creates the operation with its required parameters.
    ///
    /// - `namespace_id`: ID of the namespace.
    /// - `application_id`: ID of the application.
    /// - `revision_id`: ID of the revision.
    pub fn new(
        namespace_id: impl Into<String>,
        application_id: impl Into<String>,
        revision_id: impl Into<String>,
    ) -> Self {
        Self {
            namespace_id: Some(namespace_id.into()),
            application_id: Some(application_id.into()),
            revision_id: Some(revision_id.into()),
            ..Self::default()
        }
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for DeleteWebApplicationRevision {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NamespaceId" => &mut self.namespace_id,
            "ApplicationId" => &mut self.application_id,
            "RevisionId" => &mut self.revision_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("NamespaceId", self.namespace_id.value());
        visitor("ApplicationId", self.application_id.value());
        visitor("RevisionId", self.revision_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for DeleteWebApplicationRevision {
    type Output = WebApplicationRevisionBody;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}
