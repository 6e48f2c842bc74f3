//! [`ListWebInstancesOutput`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::collections::BTreeMap;

use aliyun_core::model::{self, Slot};

use super::{WebInstanceInfo, WebVersionStatus};

/// List web instances output.
///
/// Needs the feature `ListWebApplicationInstances`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListWebInstancesOutput {
    /// Current error.
    pub current_error: Option<String>,
    /// Web instances.
    pub web_instances: Vec<WebInstanceInfo>,
    /// Web version status.
    pub web_version_status: BTreeMap<String, WebVersionStatus>,
}

impl model::Object for ListWebInstancesOutput {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "CurrentError" => &mut self.current_error,
            "WebInstances" => &mut self.web_instances,
            "WebVersionStatus" => &mut self.web_version_status,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("CurrentError", self.current_error.value());
        visitor("WebInstances", self.web_instances.value());
        visitor("WebVersionStatus", self.web_version_status.value());
    }
}
