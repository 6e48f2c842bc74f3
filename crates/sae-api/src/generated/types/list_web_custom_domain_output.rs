//! [`ListWebCustomDomainOutput`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};

use super::WebCustomDomain;

/// List web custom domain output.
///
/// Needs the feature `ListWebCustomDomains`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListWebCustomDomainOutput {
    /// Token of a page: of the one to return in a request, and of the next one in a response.
    pub next_token: Option<String>,
    /// Web custom domains.
    pub web_custom_domains: Vec<WebCustomDomain>,
}

impl model::Object for ListWebCustomDomainOutput {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NextToken" => &mut self.next_token,
            "WebCustomDomains" => &mut self.web_custom_domains,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("NextToken", self.next_token.value());
        visitor("WebCustomDomains", self.web_custom_domains.value());
    }
}
