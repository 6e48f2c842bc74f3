//! Going through the pages of a list.

use std::collections::HashSet;
use std::fmt;

use crate::model::{Object, Scalar, Value};
use crate::operation::Operation;
use crate::operation::descriptor::{PagedBy, Paging};

/// An operation whose answer is one page of a list.
///
/// `Client::pages` and `Client::items` of the transports go through all of them; [`Pages`] does so
/// with any other HTTP library. How to go from one page to the next stands in the
/// [descriptor](crate::operation::Descriptor::paging).
pub trait Paged: Operation + Clone {
    /// What the list is a list of.
    type Item;

    /// Takes the items out of a page.
    fn items(page: Self::Output) -> Vec<Self::Item>;
}

/// Which page to ask for next, decided without I/O.
///
/// It ends on the service's word (the total is reached, there is no next token, the page that came
/// is not the one that was asked for), on an empty page, on a token that was there before, and at
/// the caller's [limit](Self::limit). Whoever drives it calls
/// [`request`](Self::request), hands a page to [`turn`](Self::turn), and calls
/// [`stop`](Self::stop) after an error.
#[derive(Clone)]
pub struct Pages<O> {
    operation: O,
    is_over: bool,
    left: Option<usize>,
    progress: Progress,
}

/// What came so far.
#[derive(Clone, Default)]
struct Progress {
    items: u64,
    first_page: Option<u64>,
    tokens: HashSet<String>,
}

impl<O: Paged> Pages<O> {
    /// The pages from the one that the operation asks for.
    pub fn new(operation: O) -> Self {
        Self {
            operation,
            is_over: false,
            left: None,
            progress: Progress::default(),
        }
    }

    /// Ends after this many pages.
    pub fn max_pages(mut self, pages: usize) -> Self {
        self.left = Some(pages);
        self
    }

    /// The request for the next page, if there is one.
    pub fn next_request(&self) -> Option<&O> {
        let ended = self.is_over || self.left == Some(0);
        (!ended).then_some(&self.operation)
    }

    /// Goes on after the page that was asked for. `false` says that another page came instead, as
    /// some services do behind the last one.
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
                slot.set(Scalar::Signed(number)).is_ok()
            }
            (Some(NextPage::Token(token)), Some(slot)) => slot.set(Scalar::Text(&token)).is_ok(),
            _ => false,
        };
        self.is_over |= !is_set;
        true
    }

    /// There are no more pages, because one could not be had.
    pub fn stop(&mut self) {
        self.is_over = true;
    }
}

enum NextPage {
    Number(i64),
    Token(String),
}

impl Progress {
    /// Whether the page is an earlier one again.
    fn is_past_the_last(&self, paging: &Paging, request: &dyn Object, page: &dyn Object) -> bool {
        let asked = integer(Value::Object(request).member(paging.page_parameter));
        let told = paging
            .page_number
            .and_then(|path| integer(Value::Object(page).at_path(path)));
        self.items > 0 && told.zip(asked).is_some_and(|(told, asked)| told < asked)
    }

    fn next_number(
        &mut self,
        paging: &Paging,
        request: &dyn Object,
        page: &dyn Object,
    ) -> Option<NextPage> {
        let told =
            |path: Option<&str>| path.and_then(|path| integer(Value::Object(page).at_path(path)));
        let asked = integer(Value::Object(request).member(paging.page_parameter)).unwrap_or(1);
        let count = count(Value::Object(page), paging.items);
        if count == 0 {
            return None;
        }
        let size = told(paging.page_size)
            .or_else(|| integer(Value::Object(request).member(paging.size_parameter?)))
            .and_then(|size| u64::try_from(size).ok())
            .filter(|size| *size > 0);
        let first_page = *self.first_page.get_or_insert_with(|| {
            let skipped = u64::try_from(asked.saturating_sub(1)).unwrap_or_default();
            skipped.saturating_mul(size.unwrap_or(count))
        });
        self.items += count;
        let total = told(paging.total_count).and_then(|total| u64::try_from(total).ok());
        let is_last = match (total, size) {
            (Some(total), _) => first_page.saturating_add(self.items) >= total,
            (None, Some(size)) => count < size,
            (None, None) => false,
        };
        (!is_last).then_some(NextPage::Number(asked.checked_add(1)?))
    }

    fn next_token(
        &mut self,
        paging: &Paging,
        request: &dyn Object,
        page: &dyn Object,
    ) -> Option<NextPage> {
        let text = |view: Value<'_>| view.text().map(String::from).unwrap_or_default();
        self.tokens
            .insert(text(Value::Object(request).member(paging.page_parameter)));
        let token = text(Value::Object(page).at_path(paging.next_token?));
        let is_new = !token.is_empty() && self.tokens.insert(token.clone());
        (is_new && count(Value::Object(page), paging.items) > 0).then_some(NextPage::Token(token))
    }
}

/// A number, also one that is written as a text.
fn integer(view: Value<'_>) -> Option<i64> {
    view.text()?.trim().parse().ok()
}

/// The number of items at a path that ends with a list.
fn count(place: Value<'_>, path: &str) -> u64 {
    let (step, rest) = match path.split_once("[].") {
        Some((step, rest)) => (step, Some(rest)),
        None => (path.strip_suffix("[]").unwrap_or(path), None),
    };
    let Value::List(list) = place.at_path(step) else {
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
