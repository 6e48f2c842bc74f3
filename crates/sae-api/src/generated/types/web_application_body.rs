//! [`WebApplicationBody`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};

use super::WebApplication;

/// Web application body.
///
/// Needs one of the features `CreateWebApplication`, `DeleteWebApplication`,
/// `DescribeWebApplication`, `StartWebApplication`, `StopWebApplication`, or
/// `UpdateWebApplication`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WebApplicationBody {
    /// Code.
    pub code: Option<i32>,
    /// Data.
    pub data: Option<WebApplication>,
    /// Message.
    pub message: Option<String>,
    /// ID of the request.
    pub request_id: Option<String>,
    /// Whether it succeeded.
    pub success: Option<bool>,
}

impl model::Object for WebApplicationBody {
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
