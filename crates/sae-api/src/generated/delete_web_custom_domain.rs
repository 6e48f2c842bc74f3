//! [`DeleteWebCustomDomain`] and its response. Needs the feature `DeleteWebCustomDomain`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Location;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;
use super::types::WebCustomDomainBody;

/// Descriptor of [`DeleteWebCustomDomain`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DeleteWebCustomDomain",
    Method::DELETE,
    "/pop/v2/api/web/custom-domains/{DomainName}",
)
.with_parameters(&[
    ParameterDescriptor::required("NamespaceId"),
    ParameterDescriptor::required("DomainName").with_location(Location::Path),
])
.success_in_body();

/// Deletes a custom domain of web applications.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/DeleteWebCustomDomain).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DeleteWebCustomDomain {
    namespace_id: Option<String>,
    domain_name: Option<String>,
    extra_query: ExtraQuery,
}

impl DeleteWebCustomDomain {
    /// Creates the operation with its required parameters.
    ///
    /// - `namespace_id`: ID of the namespace.
    /// - `domain_name`: domain name.
    pub fn new(namespace_id: impl Into<String>, domain_name: impl Into<String>) -> Self {
        Self {
            namespace_id: Some(namespace_id.into()),
            domain_name: Some(domain_name.into()),
            ..Self::default()
        }
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for DeleteWebCustomDomain {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NamespaceId" => &mut self.namespace_id,
            "DomainName" => &mut self.domain_name,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("NamespaceId", self.namespace_id.value());
        visitor("DomainName", self.domain_name.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for DeleteWebCustomDomain {
    type Output = WebCustomDomainBody;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}
