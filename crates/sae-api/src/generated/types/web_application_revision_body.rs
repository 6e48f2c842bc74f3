//! [`WebApplicationRevisionBody`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};

use super::Revision;

/// Web application revision body.
///
/// Needs one of the features `DeleteWebApplicationRevision`, `DescribeWebApplicationRevision`, or
/// `PublishWebApplicationRevision`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WebApplicationRevisionBody {
    /// Code.
    pub code: Option<i32>,
    /// Data.
    pub data: Option<Revision>,
    /// Message.
    pub message: Option<String>,
    /// ID of the request.
    pub request_id: Option<String>,
    /// Whether it succeeded.
    pub success: Option<bool>,
}

impl model::Object for WebApplicationRevisionBody {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "Data" => &mut self.data,
            "Message" => &mut self.message,
            "RequestId" => &mut self.request_id,
            "Success" => &mut self.success,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Code", self.code.value());
        visitor("Data", self.data.value());
        visitor("Message", self.message.value());
        visitor("RequestId", self.request_id.value());
        visitor("Success", self.success.value());
    }
}
