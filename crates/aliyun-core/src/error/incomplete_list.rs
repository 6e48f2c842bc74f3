//! Lists that end before all of their items have come.

use std::borrow::Cow;
use std::fmt;

/// A list that ended, or was left, before all of its items had come. The pages so far were returned before
/// this error.
///
/// [`Pages`](crate::operation::Pages) makes it, and documents when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IncompleteListError {
    operation: &'static str,
    received: u64,
    total: Option<u64>,
    reason: Cow<'static, str>,
}

impl IncompleteListError {
    /// Creates the error of a list that ended short of its total. `reason` continues a sentence.
    pub(crate) fn short(
        operation: &'static str,
        received: u64,
        total: u64,
        reason: &'static str,
    ) -> Self {
        Self {
            operation,
            received,
            total: Some(total),
            reason: reason.into(),
        }
    }

    /// Creates the error of a list that did not end within the default limit of pages.
    pub(crate) fn beyond(
        operation: &'static str,
        received: u64,
        total: Option<u64>,
        pages: usize,
    ) -> Self {
        let reason = format!(
            "at the default limit of {pages} pages; `max_pages` sets another one, and `page_size` makes fewer pages of a long list"
        );
        Self {
            operation,
            received,
            total,
            reason: reason.into(),
        }
    }

    /// Returns the name of the operation.
    pub fn operation(&self) -> &str {
        self.operation
    }

    /// Returns the number of items that came.
    pub fn received(&self) -> u64 {
        self.received
    }

    /// Returns the number of items that should have come, if the service reported a total. Items on pages
    /// that the caller skipped are part of it.
    pub fn total(&self) -> Option<u64> {
        self.total
    }
}

impl fmt::Display for IncompleteListError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            operation,
            received,
            reason,
            ..
        } = self;
        write!(f, "{operation}: the list ended after {received} ")?;
        if let Some(total) = self.total {
            write!(f, "of {total} ")?;
        }
        write!(f, "items, {reason}")
    }
}

impl std::error::Error for IncompleteListError {}
