//! [`DescribeWebAppStaticsOutput`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};

use super::WebStaticsInfo;

/// Describe web application statistics output.
///
/// Needs the feature `DescribeWebApplicationResourceStatics`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeWebAppStaticsOutput {
    /// Length.
    pub length: Option<i32>,
    /// Usage of the web application.
    pub web_app_statics: Vec<WebStaticsInfo>,
}

impl model::Object for DescribeWebAppStaticsOutput {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Length" => &mut self.length,
            "WebAppStatics" => &mut self.web_app_statics,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Length", self.length.value());
        visitor("WebAppStatics", self.web_app_statics.value());
    }
}
