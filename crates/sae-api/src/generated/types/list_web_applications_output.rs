//! [`ListWebApplicationsOutput`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};

use super::WebApplicationWithInstanceCount;

/// Output of `ListWebApplications`.
///
/// Needs the feature `ListWebApplications`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListWebApplicationsOutput {
    /// Token of a page: of the one to return in a request, and of the next one in a response.
    pub next_token: Option<String>,
    /// Web application with instance count.
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
