//! `ListWebApplicationRevisions` and what it answers. Needs the feature `ListWebApplicationRevisions`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{Fields, Slot, View};
use aliyun_core::operation::descriptor::{Kind, Place};
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;
use super::types::{ListWebApplicationRevisionsBody, Revision};

/// The constant facts of [`ListWebApplicationRevisions`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "ListWebApplicationRevisions",
    Method::GET,
    "/pop/v2/api/web/application-revisions/{ApplicationId}/revisions",
)
.with_parameters(&[
    ParameterDescriptor::required("NamespaceId"),
    ParameterDescriptor::required("ApplicationId").in_place(Place::Path),
    ParameterDescriptor::optional("NextToken"),
    ParameterDescriptor::optional("Limit").of(Kind::Int32),
])
.repeatable()
.with_verdict()
.with_paging(Paging::by_token("NextToken", "Data.Revisions", "Data.NextToken").size("Limit"));

/// Lists web application revisions.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/sae/2019-05-06/ListWebApplicationRevisions).
///
/// Needs the feature `ListWebApplicationRevisions`.
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
    /// The operation with what it requires.
    ///
    /// - `namespace_id`: id of the namespace.
    /// - `application_id`: id of the application.
    pub fn new(namespace_id: impl Into<String>, application_id: impl Into<String>) -> Self {
        Self {
            namespace_id: Some(namespace_id.into()),
            application_id: Some(application_id.into()),
            ..Self::default()
        }
    }

    /// Token of a page: the one to begin with, or in an answer the next one.
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }

    /// How many items there are at most.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl Fields for ListWebApplicationRevisions {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NamespaceId" => &mut self.namespace_id,
            "ApplicationId" => &mut self.application_id,
            "NextToken" => &mut self.next_token,
            "Limit" => &mut self.limit,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("NamespaceId", self.namespace_id.view());
        to("ApplicationId", self.application_id.view());
        to("NextToken", self.next_token.view());
        to("Limit", self.limit.view());
        self.extra_query.each(to);
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
