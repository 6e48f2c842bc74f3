//! [`WebVersionStatus`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};

/// Web version status.
///
/// Needs the feature `ListWebApplicationInstances`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct WebVersionStatus {
    /// Error message.
    pub error_message: Option<String>,
    /// Status.
    pub status: Option<String>,
}

impl model::Object for WebVersionStatus {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ErrorMessage" => &mut self.error_message,
            "Status" => &mut self.status,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ErrorMessage", self.error_message.value());
        visitor("Status", self.status.value());
    }
}
