//! Iteration over the pages of a list, without I/O.

use std::collections::HashSet;
use std::fmt;

use crate::model::{Object, Scalar, Value};
use crate::operation::Operation;
use crate::operation::descriptor::{PagedBy, Paging};

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

/// An iteration over the pages of a list, without I/O.
///
/// Call [`next_request`](Self::next_request) for the request of the next page, send it, and pass the
/// response to [`advance`](Self::advance). Repeat both until there is no next request. Call
/// [`stop`](Self::stop) if a page cannot be fetched.
///
/// The iteration ends with the first of these events:
///
/// - The pages so far contain as many items as the total count in the response.
/// - There is no total count, and a page has fewer items than the page size.
/// - A page is empty, whatever the total count is.
/// - A page has a lower number than the requested one: some services return the last page for every number
///   beyond it.
/// - A page has no token of the next page, or a token that was used before.
/// - The limit of [`max_pages`](Self::max_pages) is reached.
///
/// So a total count that is too large, or tokens that form a cycle, do not make the iteration endless.
#[derive(Clone)]
pub struct Pages<O> {
    /// The request of the next page.
    operation: O,
    is_over: bool,
    /// The number of pages until the caller's limit.
    left: Option<usize>,
    progress: Progress,
}

/// The pages so far.
#[derive(Clone, Default)]
struct Progress {
    /// The number of items on these pages.
    items: u64,
    /// The number of items on the pages before the first requested one, which the caller skipped. It is set
    /// by the first page.
    skipped: Option<u64>,
    /// All tokens that were sent or received.
    tokens: HashSet<String>,
}

impl<O: Paged> Pages<O> {
    /// Creates an iteration that starts with the page that `operation` requests.
    pub fn new(operation: O) -> Self {
        Self {
            operation,
            is_over: false,
            left: None,
            progress: Progress::default(),
        }
    }

    /// Sets the largest number of pages to request. Defaults to no limit.
    pub fn max_pages(mut self, pages: usize) -> Self {
        self.left = Some(pages);
        self
    }

    /// Returns the request of the next page, or `None` if the iteration is over.
    pub fn next_request(&self) -> Option<&O> {
        let ended = self.is_over || self.left == Some(0);
        (!ended).then_some(&self.operation)
    }

    /// Moves on to the next page. `page` is the response to [`next_request`](Self::next_request).
    ///
    /// Returns `false` if `page` must be discarded, because it is an earlier page: some services return the
    /// last page for every number beyond it. The iteration is over then.
    pub fn advance(&mut self, page: &O::Output) -> bool {
        self.left = self.left.map(|left| left.saturating_sub(1));
        let Some(paging) = &self.operation.descriptor().paging else {
            self.is_over = true;
            return true;
        };
        if self
            .progress
            .is_past_the_last(paging, &self.operation, page)
        {
            self.is_over = true;
            return false;
        }
        let next = match paging.by {
            PagedBy::Number => self.progress.next_number(paging, &self.operation, page),
            PagedBy::Token => self.progress.next_token(paging, &self.operation, page),
        };
        let slot = self.operation.member_mut(paging.page_parameter);
        let is_set = match (next, slot) {
            (Some(NextPage::Number(number)), Some(slot)) => {
                slot.set(Scalar::Integer(number)).is_ok()
            }
            (Some(NextPage::Token(token)), Some(slot)) => slot.set(Scalar::Text(&token)).is_ok(),
            _ => false,
        };
        self.is_over |= !is_set;
        true
    }

    /// Ends the iteration, for example because a page could not be fetched.
    pub fn stop(&mut self) {
        self.is_over = true;
    }
}

/// The value of the parameter that selects the next page.
enum NextPage {
    Number(i64),
    Token(String),
}

impl Progress {
    /// Whether the response is an earlier page than the requested one.
    ///
    /// The first page is never discarded, whatever its number: the caller chose where to start, and would
    /// otherwise get nothing at all from a list that is shorter than expected.
    fn is_past_the_last(&self, paging: &Paging, request: &dyn Object, page: &dyn Object) -> bool {
        let requested = integer(Value::Object(request).member(paging.page_parameter));
        let received = paging
            .page_number
            .and_then(|path| integer(Value::Object(page).at_path(path)));
        let is_earlier = received
            .zip(requested)
            .is_some_and(|(received, requested)| received < requested);
        self.items > 0 && is_earlier
    }

    /// The number of the next page, or `None` if this page is the last.
    ///
    /// The total count includes the items on the pages that the caller skipped, so their number must be
    /// added to the items received so far. It is calculated once, from the number of the first page and the
    /// page size. If the page size is unknown, the first page is assumed to be full.
    ///
    /// The items are counted, instead of multiplying page number and page size, because a service may
    /// return pages that are not full before the last one.
    fn next_number(
        &mut self,
        paging: &Paging,
        request: &dyn Object,
        page: &dyn Object,
    ) -> Option<NextPage> {
        let received =
            |path: Option<&str>| path.and_then(|path| integer(Value::Object(page).at_path(path)));
        let requested = integer(Value::Object(request).member(paging.page_parameter)).unwrap_or(1);
        let count = count(Value::Object(page), paging.items);
        if count == 0 {
            return None;
        }
        let size = received(paging.page_size)
            .or_else(|| integer(Value::Object(request).member(paging.size_parameter?)))
            .and_then(|size| u64::try_from(size).ok())
            .filter(|size| *size > 0);
        let skipped = *self.skipped.get_or_insert_with(|| {
            let pages = u64::try_from(requested.saturating_sub(1)).unwrap_or_default();
            pages.saturating_mul(size.unwrap_or(count))
        });
        self.items += count;
        let total = received(paging.total_count).and_then(|total| u64::try_from(total).ok());
        let is_last = match (total, size) {
            (Some(total), _) => skipped.saturating_add(self.items) >= total,
            (None, Some(size)) => count < size,
            (None, None) => false,
        };
        (!is_last).then_some(NextPage::Number(requested.checked_add(1)?))
    }

    /// The token of the next page, or `None` if this page is the last.
    ///
    /// A token that occurred before would start a cycle of pages, so it ends the iteration, too.
    fn next_token(
        &mut self,
        paging: &Paging,
        request: &dyn Object,
        page: &dyn Object,
    ) -> Option<NextPage> {
        let text = |value: Value<'_>| value.text().map(String::from).unwrap_or_default();
        self.tokens
            .insert(text(Value::Object(request).member(paging.page_parameter)));
        let token = text(Value::Object(page).at_path(paging.next_token?));
        let is_new = !token.is_empty() && self.tokens.insert(token.clone());
        (is_new && count(Value::Object(page), paging.items) > 0).then_some(NextPage::Token(token))
    }
}

/// Returns an integer, which may also be a string.
fn integer(value: Value<'_>) -> Option<i64> {
    value.text()?.trim().parse().ok()
}

/// Returns the number of items of the list at a JSON path. A `[]` within the path means all items of a
/// list, so the counts of their lists are added; recursive, because a path may contain several.
fn count(value: Value<'_>, path: &str) -> u64 {
    let (list_path, rest) = match path.split_once("[].") {
        Some((list_path, rest)) => (list_path, Some(rest)),
        None => (path.strip_suffix("[]").unwrap_or(path), None),
    };
    let Value::List(list) = value.at_path(list_path) else {
        return 0;
    };
    let Some(rest) = rest else {
        return list.len() as u64;
    };
    let mut sum = 0;
    list.visit(&mut |item| sum += count(item, rest));
    sum
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
