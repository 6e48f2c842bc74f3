//! [`WebApplicationWithInstanceCount`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};

use super::WebApplication;

/// Web application with instance count.
///
/// Needs the feature `ListWebApplications`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WebApplicationWithInstanceCount {
    /// Number of instances.
    pub instance_count: Option<i64>,
    /// Web application.
    pub web_application: Option<WebApplication>,
}

impl model::Object for WebApplicationWithInstanceCount {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceCount" => &mut self.instance_count,
            "WebApplication" => &mut self.web_application,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceCount", self.instance_count.value());
        visitor("WebApplication", self.web_application.value());
    }
}
