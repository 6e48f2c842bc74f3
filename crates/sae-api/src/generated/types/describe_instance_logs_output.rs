//! [`DescribeInstanceLogsOutput`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};

use super::WebLogEntry;

/// Describe instance logs output.
///
/// Needs the feature `DescribeWebInstanceLogs`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeInstanceLogsOutput {
    /// Log entries.
    pub web_log_entrys: Vec<WebLogEntry>,
}

impl model::Object for DescribeInstanceLogsOutput {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "WebLogEntrys" => &mut self.web_log_entrys,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("WebLogEntrys", self.web_log_entrys.value());
    }
}
