//! [`ProbeHandler`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};
use aliyun_core::operation::ParameterDescriptor;
use aliyun_core::operation::descriptor::Kind;

use super::super::types;
use super::{HttpGetAction, TcpSocketAction};

/// Descriptors of the members of [`ProbeHandler`].
pub static PROBE_HANDLER: [ParameterDescriptor; 2] = [
    ParameterDescriptor::optional("HttpGet").with_kind(Kind::Object(&types::HTTP_GET_ACTION)),
    ParameterDescriptor::optional("TcpSocket").with_kind(Kind::Object(&types::TCP_SOCKET_ACTION)),
];

/// Probe handler.
///
/// Needs one of the features `CreateWebApplication`, `DeleteWebApplication`,
/// `DeleteWebApplicationRevision`, `DescribeWebApplication`, `DescribeWebApplicationRevision`,
/// `ListWebApplicationRevisions`, `ListWebApplications`, `PublishWebApplicationRevision`,
/// `StartWebApplication`, `StopWebApplication`, or `UpdateWebApplication`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ProbeHandler {
    /// HTTP GET probe.
    pub http_get: Option<HttpGetAction>,
    /// TCP probe.
    pub tcp_socket: Option<TcpSocketAction>,
}

impl ProbeHandler {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// HTTP GET probe.
    pub fn http_get(mut self, http_get: HttpGetAction) -> Self {
        self.http_get = Some(http_get);
        self
    }

    /// TCP probe.
    pub fn tcp_socket(mut self, tcp_socket: TcpSocketAction) -> Self {
        self.tcp_socket = Some(tcp_socket);
        self
    }
}

impl model::Object for ProbeHandler {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "HttpGet" => &mut self.http_get,
            "TcpSocket" => &mut self.tcp_socket,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("HttpGet", self.http_get.value());
        visitor("TcpSocket", self.tcp_socket.value());
    }
}
