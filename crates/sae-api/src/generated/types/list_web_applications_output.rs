//! `ListWebApplicationsOutput` and what it is made of.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};

use super::WebApplicationWithInstanceCount;

/// The object `ListWebApplicationsOutput` of answers.
///
/// Needs the feature `ListWebApplications`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListWebApplicationsOutput {
    /// Token of a page: the one to begin with, or in an answer the next one.
    pub next_token: Option<String>,
    /// The member `WebApplicationWithInstanceCount`.
    pub web_application_with_instance_count: Vec<WebApplicationWithInstanceCount>,
}

impl model::Object for ListWebApplicationsOutput {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NextToken" => &mut self.next_token,
            "WebApplicationWithInstanceCount" => &mut self.web_application_with_instance_count,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("NextToken", self.next_token.value());
        visitor(
            "WebApplicationWithInstanceCount",
            self.web_application_with_instance_count.value(),
        );
    }
}
