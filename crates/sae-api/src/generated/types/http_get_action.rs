//! [`HttpGetAction`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};
use aliyun_core::operation::ParameterDescriptor;
use aliyun_core::operation::descriptor::Kind;

use super::super::types;
use super::HttpHeader;

/// Descriptors of the members of [`HttpGetAction`].
pub static HTTP_GET_ACTION: [ParameterDescriptor; 5] = [
    ParameterDescriptor::optional("Host"),
    ParameterDescriptor::optional("HttpHeaders")
        .with_kind(Kind::List(&Kind::Object(&types::HTTP_HEADER))),
    ParameterDescriptor::optional("Path"),
    ParameterDescriptor::optional("Port").with_kind(Kind::Int32),
    ParameterDescriptor::optional("Scheme"),
];

/// HTTP get action.
///
/// Needs one of the features `CreateWebApplication`, `DeleteWebApplication`,
/// `DeleteWebApplicationRevision`, `DescribeWebApplication`, `DescribeWebApplicationRevision`,
/// `ListWebApplicationRevisions`, `ListWebApplications`, `PublishWebApplicationRevision`,
/// `StartWebApplication`, `StopWebApplication`, or `UpdateWebApplication`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct HttpGetAction {
    /// Host.
    pub host: Option<String>,
    /// HTTP headers.
    pub http_headers: Option<Vec<HttpHeader>>,
    /// Path.
    pub path: Option<String>,
    /// Port.
    pub port: Option<i32>,
    /// Scheme.
    pub scheme: Option<String>,
}

impl HttpGetAction {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Host.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }

    /// HTTP headers.
    pub fn http_headers(mut self, http_headers: impl IntoIterator<Item = HttpHeader>) -> Self {
        self.http_headers = Some(http_headers.into_iter().collect());
        self
    }

    /// Path.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Port.
    pub fn port(mut self, port: i32) -> Self {
        self.port = Some(port);
        self
    }

    /// Scheme.
    pub fn scheme(mut self, scheme: impl Into<String>) -> Self {
        self.scheme = Some(scheme.into());
        self
    }
}

impl model::Object for HttpGetAction {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Host" => &mut self.host,
            "HttpHeaders" => &mut self.http_headers,
            "Path" => &mut self.path,
            "Port" => &mut self.port,
            "Scheme" => &mut self.scheme,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Host", self.host.value());
        visitor("HttpHeaders", self.http_headers.value());
        visitor("Path", self.path.value());
        visitor("Port", self.port.value());
        visitor("Scheme", self.scheme.value());
    }
}
