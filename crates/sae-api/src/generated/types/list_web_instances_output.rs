//! `ListWebInstancesOutput` and what it is made of.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::collections::BTreeMap;

use aliyun_core::model::{self, Slot};

use super::{WebInstanceInfo, WebVersionStatus};

/// The object `ListWebInstancesOutput` of answers.
///
/// Needs the feature `ListWebApplicationInstances`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListWebInstancesOutput {
    /// The member `CurrentError`.
    pub current_error: Option<String>,
    /// The member `WebInstances`.
    pub web_instances: Vec<WebInstanceInfo>,
    /// The member `WebVersionStatus`.
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
