//! Descriptors: the constant description of operations, as data.

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

/// The constant description of an operation: everything that is the same for all its requests.
///
/// Descriptors are data instead of generated code, so the code that validates, serializes and retries
/// requests exists once. The generated models and [`DynamicOperation`](crate::DynamicOperation) use the
/// same descriptors.
#[derive(Debug)]
#[non_exhaustive]
#[must_use = "facts do nothing by themselves"]
pub struct Descriptor {
    /// The product of the operation.
    pub product: &'static Product,
    /// The name of the operation, which is the `Action` of a request.
    pub name: &'static str,
    /// The HTTP method of a request.
    pub method: http::Method,
    /// The path of a request. In the ROA style it may contain names of parameters in braces, such as
    /// `/things/{Name}`; in the RPC style it is `/`.
    pub path: &'static str,
    /// All parameters that the vendor documents, in the order of the documentation.
    pub parameters: &'static [ParameterDescriptor],
    /// The rules that concern several parameters.
    pub rules: &'static [Rule],
    /// Whether requests are signed. A request that is not signed contains its credentials in parameters, or
    /// needs none.
    pub signed: bool,
    /// Whether the operation is idempotent, that is, whether a request is safe to send twice. Such a
    /// request is retried even if an earlier attempt may have been processed.
    pub idempotent: bool,
    /// Whether a response reports success or failure in its members `Success` and `Code`, independent of
    /// the HTTP status.
    pub success_in_body: bool,
    /// The members that every successful response contains, as JSON paths such as `Data.Token`. A response
    /// without them is an error. After a list, `[]` means each of its items, as in `Hosts[].HostId`: an
    /// empty list lacks nothing.
    pub required_members: &'static [&'static str],
    /// How the operation returns a list in pages. `None` if it does not.
    pub paging: Option<Paging>,
    documentation_url: Option<&'static str>,
}

impl Descriptor {
    /// Creates the descriptor of a signed operation without parameters that is not idempotent.
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
            documentation_url: None,
        }
    }

    /// Sets the parameters. Defaults to none.
    ///
    /// They should be in the order in which the model visits its members, because that order makes the
    /// lookup of a parameter fastest.
    pub const fn with_parameters(mut self, parameters: &'static [ParameterDescriptor]) -> Self {
        self.parameters = parameters;
        self
    }

    /// Sets the rules that concern several parameters. Defaults to none.
    pub const fn with_rules(mut self, rules: &'static [Rule]) -> Self {
        self.rules = rules;
        self
    }

    /// Disables the signature of requests. Requests are signed by default.
    pub const fn unsigned(mut self) -> Self {
        self.signed = false;
        self
    }

    /// Marks the operation as idempotent: its requests are safe to send twice. Operations are not
    /// idempotent by default, because an unintended retry can create a resource twice.
    pub const fn idempotent(mut self) -> Self {
        self.idempotent = true;
        self
    }

    /// Declares that responses report success or failure in their members `Success` and `Code`. By default
    /// only the HTTP status counts.
    pub const fn success_in_body(mut self) -> Self {
        self.success_in_body = true;
        self
    }

    /// Sets the members that every successful response contains, as JSON paths such as `Data.Token` and
    /// `Hosts[].HostId`. Defaults to none.
    pub const fn with_required_members(mut self, members: &'static [&'static str]) -> Self {
        self.required_members = members;
        self
    }

    /// Declares that the operation returns a list in pages. Defaults to no pages.
    pub const fn with_paging(mut self, paging: Paging) -> Self {
        self.paging = Some(paging);
        self
    }

    /// Sets the URL of the documentation of the operation. Defaults to its page in the vendor's API portal.
    pub const fn with_documentation_url(mut self, url: &'static str) -> Self {
        self.documentation_url = Some(url);
        self
    }

    /// Returns the URL of the vendor's documentation of the operation.
    pub fn documentation_url(&self) -> Cow<'static, str> {
        let Product { code, version, .. } = self.product;
        match self.documentation_url {
            Some(url) => url.into(),
            None => format!(
                "https://api.aliyun.com/document/{code}/{version}/{}",
                self.name
            )
            .into(),
        }
    }

    /// Returns the parameter `name`, or `None` if the operation has no such parameter.
    pub fn parameter(&self, name: &str) -> Option<&'static ParameterDescriptor> {
        self.parameters.iter().find(|known| known.name == name)
    }
}

#[cfg(test)]
mod tests;
