//! `WebApplicationWithInstanceCount` and what it is made of.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{Fields, Slot, View};

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

impl Fields for WebApplicationWithInstanceCount {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceCount" => &mut self.instance_count,
            "WebApplication" => &mut self.web_application,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("InstanceCount", self.instance_count.view());
        to("WebApplication", self.web_application.view());
    }
}
