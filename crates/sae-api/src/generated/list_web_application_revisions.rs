//! [`ListWebApplicationRevisions`] and its response. Needs the feature `ListWebApplicationRevisions`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::{Kind, Location};
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;
use super::types::{ListWebApplicationRevisionsBody, Revision};

/// Descriptor of [`ListWebApplicationRevisions`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "ListWebApplicationRevisions",
    Method::GET,
    "/pop/v2/api/web/application-revisions/{ApplicationId}/revisions",
)
.with_parameters(&[
    ParameterDescriptor::required("NamespaceId"),
    ParameterDescriptor::required("ApplicationId").with_location(Location::Path),
    ParameterDescriptor::optional("NextToken"),
    ParameterDescriptor::optional("Limit").with_kind(Kind::Int32),
])
.idempotent()
.success_in_body()
.with_paging(
    Paging::by_token("NextToken", "Data.Revisions", "Data.NextToken").with_size_parameter("Limit"),
);

/// Lists the revisions of a web application.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/ListWebApplicationRevisions).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListWebApplicationRevisions {
    namespace_id: Option<String>,
    application_id: Option<String>,
    next_token: Option<String>,
    limit: Option<i32>,
    extra_query: ExtraQuery,
}

impl ListWebApplicationRevisions {
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

    /// Token of a page: of the one to return in a request, and of the next one in a response.
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }

    /// Maximum number of items.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for ListWebApplicationRevisions {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NamespaceId" => &mut self.namespace_id,
            "ApplicationId" => &mut self.application_id,
            "NextToken" => &mut self.next_token,
            "Limit" => &mut self.limit,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("NamespaceId", self.namespace_id.value());
        visitor("ApplicationId", self.application_id.value());
        visitor("NextToken", self.next_token.value());
        visitor("Limit", self.limit.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListWebApplicationRevisions {
    type Output = ListWebApplicationRevisionsBody;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for ListWebApplicationRevisions {
    type Item = Revision;

    #[inline]
    fn items(page: ListWebApplicationRevisionsBody) -> Vec<Self::Item> {
        page.data.unwrap_or_default().revisions
    }
}
