//! [`ListWebCustomDomains`] and its response. Needs the feature `ListWebCustomDomains`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;
use super::types::{ListWebCustomDomainBody, WebCustomDomain};

/// Descriptor of [`ListWebCustomDomains`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "ListWebCustomDomains",
    Method::GET,
    "/pop/v2/api/web/custom-domains",
)
.with_parameters(&[
    ParameterDescriptor::optional("NamespaceId"),
    ParameterDescriptor::optional("ApplicationId"),
    ParameterDescriptor::optional("Prefix"),
    ParameterDescriptor::optional("NextToken"),
    ParameterDescriptor::optional("Limit").with_kind(Kind::Int32),
])
.idempotent()
.success_in_body()
.with_paging(
    Paging::by_token("NextToken", "Data.WebCustomDomains", "Data.NextToken")
        .with_size_parameter("Limit"),
);

/// Lists the custom domains of web applications.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/ListWebCustomDomains).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListWebCustomDomains {
    namespace_id: Option<String>,
    application_id: Option<String>,
    prefix: Option<String>,
    next_token: Option<String>,
    limit: Option<i32>,
    extra_query: ExtraQuery,
}

impl ListWebCustomDomains {
    /// Creates the operation without any parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the namespace.
    pub fn namespace_id(mut self, namespace_id: impl Into<String>) -> Self {
        self.namespace_id = Some(namespace_id.into());
        self
    }

    /// ID of the application.
    pub fn application_id(mut self, application_id: impl Into<String>) -> Self {
        self.application_id = Some(application_id.into());
        self
    }

    /// Prefix.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
        self
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

impl model::Object for ListWebCustomDomains {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NamespaceId" => &mut self.namespace_id,
            "ApplicationId" => &mut self.application_id,
            "Prefix" => &mut self.prefix,
            "NextToken" => &mut self.next_token,
            "Limit" => &mut self.limit,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("NamespaceId", self.namespace_id.value());
        visitor("ApplicationId", self.application_id.value());
        visitor("Prefix", self.prefix.value());
        visitor("NextToken", self.next_token.value());
        visitor("Limit", self.limit.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListWebCustomDomains {
    type Output = ListWebCustomDomainBody;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for ListWebCustomDomains {
    type Item = WebCustomDomain;

    #[inline]
    fn items(page: ListWebCustomDomainBody) -> Vec<Self::Item> {
        page.data.unwrap_or_default().web_custom_domains
    }
}
