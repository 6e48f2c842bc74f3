//! `DeleteWebCustomDomain` and what it answers. Needs the feature `DeleteWebCustomDomain`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{Fields, Slot, View};
use aliyun_core::operation::descriptor::Place;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;
use super::types::WebCustomDomainBody;

/// The constant facts of [`DeleteWebCustomDomain`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DeleteWebCustomDomain",
    Method::DELETE,
    "/pop/v2/api/web/custom-domains/{DomainName}",
)
.with_parameters(&[
    ParameterDescriptor::required("NamespaceId"),
    ParameterDescriptor::required("DomainName").in_place(Place::Path),
])
.with_verdict();

/// Deletes web custom domain.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/sae/2019-05-06/DeleteWebCustomDomain).
///
/// Needs the feature `DeleteWebCustomDomain`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DeleteWebCustomDomain {
    namespace_id: Option<String>,
    domain_name: Option<String>,
    extra_query: ExtraQuery,
}

impl DeleteWebCustomDomain {
    /// The operation with what it requires.
    ///
    /// - `namespace_id`: id of the namespace.
    /// - `domain_name`: the domain name.
    pub fn new(namespace_id: impl Into<String>, domain_name: impl Into<String>) -> Self {
        Self {
            namespace_id: Some(namespace_id.into()),
            domain_name: Some(domain_name.into()),
            ..Self::default()
        }
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl Fields for DeleteWebCustomDomain {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NamespaceId" => &mut self.namespace_id,
            "DomainName" => &mut self.domain_name,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("NamespaceId", self.namespace_id.view());
        to("DomainName", self.domain_name.view());
        self.extra_query.each(to);
    }
}

impl Operation for DeleteWebCustomDomain {
    type Output = WebCustomDomainBody;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}
