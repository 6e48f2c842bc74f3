//! [`CreateWebCustomDomain`] and its response. Needs the feature `CreateWebCustomDomain`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::{Kind, Location};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;
use super::types::{self, CreateWebCustomDomainInput, WebCustomDomainBody};

/// Descriptor of [`CreateWebCustomDomain`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "CreateWebCustomDomain",
    Method::POST,
    "/pop/v2/api/web/custom-domains",
)
.with_parameters(&[
    ParameterDescriptor::required("NamespaceId"),
    ParameterDescriptor::required("body")
        .with_kind(Kind::Object(&types::CREATE_WEB_CUSTOM_DOMAIN_INPUT))
        .with_location(Location::Body),
])
.success_in_body();

/// Creates a custom domain for web applications.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/CreateWebCustomDomain).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct CreateWebCustomDomain {
    namespace_id: Option<String>,
    body: Option<CreateWebCustomDomainInput>,
    extra_query: ExtraQuery,
}

impl CreateWebCustomDomain {
    /// Creates the operation with its required parameters.
    ///
    /// - `namespace_id`: ID of the namespace.
    /// - `body`: body.
    pub fn new(namespace_id: impl Into<String>, body: CreateWebCustomDomainInput) -> Self {
        Self {
            namespace_id: Some(namespace_id.into()),
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

impl model::Object for CreateWebCustomDomain {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NamespaceId" => &mut self.namespace_id,
            "body" => &mut self.body,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("NamespaceId", self.namespace_id.value());
        visitor("body", self.body.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for CreateWebCustomDomain {
    type Output = WebCustomDomainBody;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}
