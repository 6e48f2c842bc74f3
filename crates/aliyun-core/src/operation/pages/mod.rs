//! Iteration over the pages of a list, without I/O.

mod items;
mod progress;

use std::fmt;

use self::progress::{End, NextPage, Progress};
use crate::error::{Error, IncompleteListError};
use crate::model::Scalar;
use crate::operation::Operation;

/// An operation whose response is one page of a list.
///
/// `Client::pages` and `Client::items` of the transports iterate over all pages. [`Pages`] does the same
/// for any other HTTP library. The [descriptor](crate::operation::Descriptor::paging) defines how a page is
/// selected.
pub trait Paged: Operation + Clone {
    /// The type of the items of the list.
    type Item;

    /// Takes the items out of a page.
    fn items(page: Self::Output) -> Vec<Self::Item>;
}

/// The largest number of pages without a limit of the caller.
const DEFAULT_MAX_PAGES: usize = 10_000;

/// An iteration over the pages of a list, without I/O.
///
/// Call [`next_request`](Self::next_request) for the request of the next page, send it, and pass the
/// response to [`advance`](Self::advance). Repeat both until there is no next request, and then call
/// [`take_error`](Self::take_error). Call [`stop`](Self::stop) if a page cannot be fetched.
///
/// Pages that are selected by number end with the first of these events:
///
/// - The pages so far contain as many items as the total count in the response. If a page has no total
///   count, that of the page before it applies.
/// - Two pages in a row are empty. Without a total count, one empty page is enough.
/// - There is no total count, but a page size, and a page has fewer items than the first one. The first
///   page counts and not the page size, because a service may return less than what was requested.
/// - A page has the items of an earlier page, or a lower number than the requested one: some services
///   return the last page, or their only one, for every number. This page is discarded.
///
/// Pages that are selected by token end with a page without a token of the next page, or with a token that
/// was used before. Empty pages do not end them.
///
/// Both end at the limit of [`max_pages`](Self::max_pages). So a total count that is too large, or tokens
/// that form a cycle, do not make the iteration endless.
///
/// A list that ends short of its total count, or that has more pages than the default limit, is
/// incomplete. That is an error after the last page, so that nothing is lost in silence.
#[derive(Clone)]
pub struct Pages<O> {
    /// The request of the next page.
    operation: O,
    is_over: bool,
    limit: Limit,
    progress: Progress,
    /// Why the list is incomplete.
    error: Option<IncompleteListError>,
}

/// A number of pages.
#[derive(Clone)]
enum Limit {
    /// How many may still come until the limit of the caller.
    Chosen(usize),
    /// How many may still come until the default limit.
    Default(usize),
}

impl<O: Paged> Pages<O> {
    /// Creates an iteration that starts with the page that `operation` requests.
    pub fn new(operation: O) -> Self {
        Self {
            operation,
            is_over: false,
            limit: Limit::Default(DEFAULT_MAX_PAGES),
            progress: Progress::default(),
            error: None,
        }
    }

    /// Sets the largest number of pages to request from now on. A list with more pages than that is no
    /// error.
    ///
    /// Defaults to 10,000 pages, beyond which the list is incomplete: a service that returns other pages
    /// for ever must not keep a program busy for ever. Use `usize::MAX` for no limit.
    pub fn max_pages(mut self, pages: usize) -> Self {
        self.limit = Limit::Chosen(pages);
        self
    }

    /// Returns the request of the next page, or `None` if the iteration is over.
    pub fn next_request(&self) -> Option<&O> {
        let (Limit::Chosen(left) | Limit::Default(left)) = self.limit;
        (!self.is_over && left > 0).then_some(&self.operation)
    }

    /// Moves on to the next page. `page` is the response to [`next_request`](Self::next_request).
    ///
    /// Returns `false` if `page` must be discarded, because it is an earlier page: some services return the
    /// last page for every number beyond it. The iteration is over then.
    pub fn advance(&mut self, page: &O::Output) -> bool {
        let (Limit::Chosen(left) | Limit::Default(left)) = &mut self.limit;
        *left = left.saturating_sub(1);
        let descriptor = self.operation.descriptor();
        let Some(paging) = &descriptor.paging else {
            self.is_over = true;
            return true;
        };
        let next = self.progress.next(paging, &self.operation, page);
        let slot = self.operation.member_mut(paging.page_parameter);
        let end = match (next, slot) {
            (Ok(NextPage::Number(number)), Some(slot)) => {
                let is_set = slot.set(Scalar::Integer(number)).is_ok();
                (!is_set).then_some(End::OUT_OF_RANGE)
            }
            (Ok(NextPage::Token(token)), Some(slot)) => {
                let is_set = slot.set(Scalar::Text(&token)).is_ok();
                (!is_set).then_some(End::OUT_OF_RANGE)
            }
            (Ok(_), None) => Some(End::OUT_OF_RANGE),
            (Err(end), _) => Some(end),
        };
        let Some(end) = end else { return true };
        self.is_over = true;
        self.error = self.progress.shortfall().map(|total| {
            IncompleteListError::short(descriptor.name, self.progress.received(), total, end.reason)
        });
        !end.is_discarded
    }

    /// Returns the error of an incomplete list, once, when there is no next request.
    pub fn take_error(&mut self) -> Option<Error> {
        let error = self.find_error()?;
        self.stop();
        Some(error.into())
    }

    /// Returns whether nothing is left: neither a request nor an error.
    pub fn is_finished(&self) -> bool {
        self.next_request().is_none() && self.find_error().is_none()
    }

    fn find_error(&self) -> Option<IncompleteListError> {
        match self.limit {
            Limit::Default(0) if !self.is_over => Some(IncompleteListError::beyond(
                self.operation.descriptor().name,
                self.progress.received(),
                self.progress.total(),
                DEFAULT_MAX_PAGES,
            )),
            _ => self.error.clone(),
        }
    }

    /// Ends the iteration, for example because a page could not be fetched.
    pub fn stop(&mut self) {
        self.is_over = true;
        self.error = None;
    }
}

impl<O: fmt::Debug> fmt::Debug for Pages<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("operation", &self.operation)
            .field("is_over", &self.is_over)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
