//! `WebApplicationWithInstanceCount` and what it is made of.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};

use super::WebApplication;

/// The object `WebApplicationWithInstanceCount` of answers.
///
/// Needs the feature `ListWebApplications`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WebApplicationWithInstanceCount {
    /// The member `InstanceCount`.
    pub instance_count: Option<i64>,
    /// The member `WebApplication`.
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
