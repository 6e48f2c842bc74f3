//! The constant facts of an operation, as data.

mod cursor;
mod paging;
mod parameter;
mod rule;
mod validate;

use std::borrow::Cow;

pub(crate) use self::cursor::DescriptorCursor;
pub use self::paging::{PagedBy, Paging};
pub use self::parameter::{Kind, Limit, Location, ParameterDescriptor, Serialization};
pub use self::rule::{Condition, Rule};
use crate::operation::Product;

/// The constant facts of an operation.
#[derive(Debug)]
#[non_exhaustive]
pub struct Descriptor {
    /// The product it belongs to.
    pub product: &'static Product,
    /// Its name, the `Action` of a request.
    pub name: &'static str,
    /// The HTTP method it is called with.
    pub method: http::Method,
    /// The path of a ROA operation, with the names of parameters in braces; `/` for an RPC
    /// operation.
    pub path: &'static str,
    /// Every parameter the vendor documents, in the order of the documentation.
    pub parameters: &'static [ParameterDescriptor],
    /// What holds between them.
    pub rules: &'static [Rule],
    /// Whether requests are signed. Those that are not have their credentials among the parameters,
    /// or need none.
    pub signed: bool,
    /// Whether a request may be sent again though an earlier one may have had its effect: the
    /// operation only reads, or has the same effect twice.
    pub idempotent: bool,
    /// Whether answers say by `Success` and `Code` that the operation failed, whatever the HTTP
    /// status.
    pub success_in_body: bool,
    /// The members that every successful answer has, by path, such as `Data.Token`.
    pub required_members: &'static [&'static str],
    /// How to go through its pages, if it has any.
    pub paging: Option<Paging>,
    page: Option<&'static str>,
}

impl Descriptor {
    /// Describes a signed operation without parameters, whose requests must not be repeated.
    pub const fn new(
        product: &'static Product,
        name: &'static str,
        method: http::Method,
        path: &'static str,
    ) -> Self {
        Self {
            product,
            name,
            method,
            path,
            parameters: &[],
            rules: &[],
            signed: true,
            idempotent: false,
            success_in_body: false,
            required_members: &[],
            paging: None,
            page: None,
        }
    }

    /// Adds the parameters.
    pub const fn with_parameters(mut self, parameters: &'static [ParameterDescriptor]) -> Self {
        self.parameters = parameters;
        self
    }

    /// Adds what holds between parameters.
    pub const fn with_rules(mut self, rules: &'static [Rule]) -> Self {
        self.rules = rules;
        self
    }

    /// Its requests are not signed.
    pub const fn unsigned(mut self) -> Self {
        self.signed = false;
        self
    }

    /// Its requests may be sent again though an earlier one may have had its effect.
    pub const fn idempotent(mut self) -> Self {
        self.idempotent = true;
        self
    }

    /// Its answers have `Success` and `Code`.
    pub const fn success_in_body(mut self) -> Self {
        self.success_in_body = true;
        self
    }

    /// Its answers have these members whenever they report success.
    pub const fn with_required_members(mut self, members: &'static [&'static str]) -> Self {
        self.required_members = members;
        self
    }

    /// Its answers come in pages.
    pub const fn with_paging(mut self, paging: Paging) -> Self {
        self.paging = Some(paging);
        self
    }

    /// The vendor has a better page about it than the one of its portal.
    pub const fn with_documentation(mut self, page: &'static str) -> Self {
        self.page = Some(page);
        self
    }

    /// The vendor's page about it.
    pub fn documentation(&self) -> Cow<'static, str> {
        let Product { code, version, .. } = self.product;
        match self.page {
            Some(page) => page.into(),
            None => format!(
                "https://api.aliyun.com/document/{code}/{version}/{}",
                self.name
            )
            .into(),
        }
    }

    /// The parameter of this name.
    pub fn parameter(&self, name: &str) -> Option<&'static ParameterDescriptor> {
        self.parameters.iter().find(|known| known.name == name)
    }
}

#[cfg(test)]
mod tests;
