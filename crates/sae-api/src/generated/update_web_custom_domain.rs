//! [`UpdateWebCustomDomain`] and its response. Needs the feature `UpdateWebCustomDomain`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::{Kind, Location};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;
use super::types::{self, UpdateWebCustomDomainInput, WebCustomDomainBody};

/// Descriptor of [`UpdateWebCustomDomain`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "UpdateWebCustomDomain",
    Method::PUT,
    "/pop/v2/api/web/custom-domains/{DomainName}",
)
.with_parameters(&[
    ParameterDescriptor::required("NamespaceId"),
    ParameterDescriptor::required("DomainName").with_location(Location::Path),
    ParameterDescriptor::required("body")
        .with_kind(Kind::Object(&types::UPDATE_WEB_CUSTOM_DOMAIN_INPUT))
        .with_location(Location::Body),
])
.success_in_body();

/// Updates a custom domain of web applications.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/UpdateWebCustomDomain).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct UpdateWebCustomDomain {
    namespace_id: Option<String>,
    domain_name: Option<String>,
    body: Option<UpdateWebCustomDomainInput>,
    extra_query: ExtraQuery,
}

impl UpdateWebCustomDomain {
    /// Creates the operation with its required parameters.
    ///
    /// - `namespace_id`: ID of the namespace.
    /// - `domain_name`: domain name.
    /// - `body`: body.
    pub fn new(
        namespace_id: impl Into<String>,
        domain_name: impl Into<String>,
        body: UpdateWebCustomDomainInput,
    ) -> Self {
        Self {
            namespace_id: Some(namespace_id.into()),
            domain_name: Some(domain_name.into()),
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

impl model::Object for UpdateWebCustomDomain {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NamespaceId" => &mut self.namespace_id,
            "DomainName" => &mut self.domain_name,
            "body" => &mut self.body,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("NamespaceId", self.namespace_id.value());
        visitor("DomainName", self.domain_name.value());
        visitor("body", self.body.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for UpdateWebCustomDomain {
    type Output = WebCustomDomainBody;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}
