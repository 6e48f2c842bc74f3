//! `WebVersionStatus` and what it is made of.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{Fields, Slot, View};

/// The object `WebVersionStatus` of answers.
///
/// Needs the feature `ListWebApplicationInstances`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct WebVersionStatus {
    /// The member `ErrorMessage`.
    pub error_message: Option<String>,
    /// The member `Status`.
    pub status: Option<String>,
}

impl Fields for WebVersionStatus {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ErrorMessage" => &mut self.error_message,
            "Status" => &mut self.status,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("ErrorMessage", self.error_message.view());
        to("Status", self.status.view());
    }
}
