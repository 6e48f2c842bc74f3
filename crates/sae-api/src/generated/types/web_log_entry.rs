//! `WebLogEntry` and what it is made of.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{Fields, Slot, View};

/// The object `WebLogEntry` of answers.
///
/// Needs the feature `DescribeWebInstanceLogs`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct WebLogEntry {
    /// The member `Message`.
    pub message: Option<String>,
}

impl Fields for WebLogEntry {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Message" => &mut self.message,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("Message", self.message.view());
    }
}
