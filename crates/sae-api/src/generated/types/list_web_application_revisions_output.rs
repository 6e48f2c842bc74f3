//! [`ListWebApplicationRevisionsOutput`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};

use super::Revision;

/// Output of `ListWebApplicationRevisions`.
///
/// Needs the feature `ListWebApplicationRevisions`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListWebApplicationRevisionsOutput {
    /// Token of a page: of the one to return in a request, and of the next one in a response.
    pub next_token: Option<String>,
    /// Revisions.
    pub revisions: Vec<Revision>,
}

impl model::Object for ListWebApplicationRevisionsOutput {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NextToken" => &mut self.next_token,
            "Revisions" => &mut self.revisions,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("NextToken", self.next_token.value());
        visitor("Revisions", self.revisions.value());
    }
}
