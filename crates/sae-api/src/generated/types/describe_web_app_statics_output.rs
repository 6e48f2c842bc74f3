//! `DescribeWebAppStaticsOutput` and what it is made of.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{Fields, Slot, View};

use super::WebStaticsInfo;

/// The object `DescribeWebAppStaticsOutput` of answers.
///
/// Needs the feature `DescribeWebApplicationResourceStatics`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeWebAppStaticsOutput {
    /// The member `Length`.
    pub length: Option<i32>,
    /// The member `WebAppStatics`.
    pub web_app_statics: Vec<WebStaticsInfo>,
}

impl Fields for DescribeWebAppStaticsOutput {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Length" => &mut self.length,
            "WebAppStatics" => &mut self.web_app_statics,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("Length", self.length.view());
        to("WebAppStatics", self.web_app_statics.view());
    }
}
