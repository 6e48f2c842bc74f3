//! [`TcpSocketAction`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};
use aliyun_core::operation::ParameterDescriptor;
use aliyun_core::operation::descriptor::Kind;

/// Descriptors of the members of [`TcpSocketAction`].
pub static TCP_SOCKET_ACTION: [ParameterDescriptor; 2] = [
    ParameterDescriptor::optional("Host"),
    ParameterDescriptor::optional("Port").with_kind(Kind::Int32),
];

/// TCP socket action.
///
/// Needs one of the features `CreateWebApplication`, `DeleteWebApplication`,
/// `DeleteWebApplicationRevision`, `DescribeWebApplication`, `DescribeWebApplicationRevision`,
/// `ListWebApplicationRevisions`, `ListWebApplications`, `PublishWebApplicationRevision`,
/// `StartWebApplication`, `StopWebApplication`, or `UpdateWebApplication`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct TcpSocketAction {
    /// Host.
    pub host: Option<String>,
    /// Port.
    pub port: Option<i32>,
}

impl TcpSocketAction {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Host.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }

    /// Port.
    pub fn port(mut self, port: i32) -> Self {
        self.port = Some(port);
        self
    }
}

impl model::Object for TcpSocketAction {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Host" => &mut self.host,
            "Port" => &mut self.port,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Host", self.host.value());
        visitor("Port", self.port.value());
    }
}
