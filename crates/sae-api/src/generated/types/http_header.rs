//! [`HttpHeader`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};
use aliyun_core::operation::ParameterDescriptor;

/// Descriptors of the members of [`HttpHeader`].
pub static HTTP_HEADER: [ParameterDescriptor; 2] = [
    ParameterDescriptor::optional("name"),
    ParameterDescriptor::optional("value"),
];

/// HTTP header.
///
/// Needs one of the features `CreateWebApplication`, `DeleteWebApplication`,
/// `DeleteWebApplicationRevision`, `DescribeWebApplication`, `DescribeWebApplicationRevision`,
/// `ListWebApplicationRevisions`, `ListWebApplications`, `PublishWebApplicationRevision`,
/// `StartWebApplication`, `StopWebApplication`, or `UpdateWebApplication`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct HttpHeader {
    /// Name.
    pub name: Option<String>,
    /// Value.
    pub value: Option<String>,
}

impl HttpHeader {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Value.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl model::Object for HttpHeader {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "name" => &mut self.name,
            "value" => &mut self.value,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("name", self.name.value());
        visitor("value", self.value.value());
    }
}
