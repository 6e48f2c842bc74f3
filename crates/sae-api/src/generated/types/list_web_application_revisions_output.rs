//! `ListWebApplicationRevisionsOutput` and what it is made of.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{Object, Slot, Value};

use super::Revision;

/// The object `ListWebApplicationRevisionsOutput` of answers.
///
/// Needs the feature `ListWebApplicationRevisions`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListWebApplicationRevisionsOutput {
    /// Token of a page: the one to begin with, or in an answer the next one.
    pub next_token: Option<String>,
    /// The member `Revisions`.
    pub revisions: Vec<Revision>,
}

impl Object for ListWebApplicationRevisionsOutput {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NextToken" => &mut self.next_token,
            "Revisions" => &mut self.revisions,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
        to("NextToken", self.next_token.value());
        to("Revisions", self.revisions.value());
    }
}
