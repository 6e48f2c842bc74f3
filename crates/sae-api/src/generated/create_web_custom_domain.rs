//! `CreateWebCustomDomain` and what it answers. Needs the feature `CreateWebCustomDomain`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{Fields, Slot, View};
use aliyun_core::operation::descriptor::{Kind, Place};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;
use super::types::{self, CreateWebCustomDomainInput, WebCustomDomainBody};

/// The constant facts of [`CreateWebCustomDomain`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "CreateWebCustomDomain",
    Method::POST,
    "/pop/v2/api/web/custom-domains",
)
.with_parameters(&[
    ParameterDescriptor::required("NamespaceId"),
    ParameterDescriptor::required("body")
        .of(Kind::Object(&types::CREATE_WEB_CUSTOM_DOMAIN_INPUT))
        .in_place(Place::Body),
])
.with_verdict();

/// Creates web custom domain.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/sae/2019-05-06/CreateWebCustomDomain).
///
/// Needs the feature `CreateWebCustomDomain`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct CreateWebCustomDomain {
    namespace_id: Option<String>,
    body: Option<CreateWebCustomDomainInput>,
    extra_query: ExtraQuery,
}

impl CreateWebCustomDomain {
    /// The operation with what it requires.
    ///
    /// - `namespace_id`: id of the namespace.
    /// - `body`: the parameter `body`.
    pub fn new(namespace_id: impl Into<String>, body: CreateWebCustomDomainInput) -> Self {
        Self {
            namespace_id: Some(namespace_id.into()),
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

impl Fields for CreateWebCustomDomain {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NamespaceId" => &mut self.namespace_id,
            "body" => &mut self.body,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("NamespaceId", self.namespace_id.view());
        to("body", self.body.view());
        self.extra_query.each(to);
    }
}

impl Operation for CreateWebCustomDomain {
    type Output = WebCustomDomainBody;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}
