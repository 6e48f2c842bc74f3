//! What is known of a list after some of its pages, and which page is next.

use std::collections::HashSet;

use super::items::{count, fingerprint};
use crate::model::{Object, Value};
use crate::operation::descriptor::{PagedBy, Paging};

/// The value of the parameter that selects the next page.
pub(super) enum NextPage {
    Number(i64),
    Token(String),
}

/// Why there is no next page.
pub(super) struct End {
    /// The continuation of a sentence about a list that ended too early.
    pub(super) reason: &'static str,
    /// Whether this page is an earlier one, so that its items must not be returned again.
    pub(super) is_discarded: bool,
}

impl End {
    pub(super) const OUT_OF_RANGE: Self = Self::after("because there is no larger page number");
    const EMPTY: Self = Self::after("at two empty pages in a row");
    const NO_TOKEN: Self = Self::after("at a page without a token of the next page");
    const OLD_TOKEN: Self = Self::after("at a page with a token that was used before");
    const EARLIER: Self = Self {
        reason: "at a page with the number of an earlier page",
        is_discarded: true,
    };
    const REPEATED: Self = Self {
        reason: "at a page with the items of an earlier page",
        is_discarded: true,
    };
    /// The end that the service announced.
    const REGULAR: Self = Self::after("as the service announced");

    const fn after(reason: &'static str) -> Self {
        Self {
            reason,
            is_discarded: false,
        }
    }
}

/// The pages so far.
#[derive(Clone, Default)]
pub(super) struct Progress {
    /// The number of items on these pages.
    received: u64,
    /// The last total count that a page had.
    total: Option<u64>,
    /// The items on the pages before the first requested one. It is set by the first page.
    skipped: Option<Skipped>,
    /// The number of items on the first page that is not empty.
    first: Option<u64>,
    /// Whether the last page was empty.
    was_empty: bool,
    /// The fingerprints of the pages that are not empty.
    pages: HashSet<u64>,
    /// All tokens that were sent or received.
    tokens: HashSet<String>,
}

/// The number of items on the pages that the caller skipped. Between the two, it is unknown: the first page
/// may be short because it is the last one, or because the service allows no longer pages.
#[derive(Clone, Copy)]
struct Skipped {
    /// As many as if the skipped pages were like the first one.
    at_least: u64,
    /// As many as if the skipped pages had the page size. `u64::MAX` if it is unknown.
    at_most: u64,
}

impl Progress {
    /// The number of items so far.
    pub(super) fn received(&self) -> u64 {
        self.received
    }

    /// The last total count of the service.
    pub(super) fn total(&self) -> Option<u64> {
        self.total
    }

    /// The total count, if it was certainly not reached.
    pub(super) fn shortfall(&self) -> Option<u64> {
        let skipped = self.skipped.map_or(0, |skipped| skipped.at_most);
        self.total
            .filter(|total| skipped.saturating_add(self.received) < *total)
    }

    /// Counts a page, and returns which one is next.
    pub(super) fn next(
        &mut self,
        paging: &Paging,
        request: &dyn Object,
        response: &dyn Object,
    ) -> Result<NextPage, End> {
        let page = Page {
            paging,
            request,
            response,
            count: count(Value::Object(response), paging.items),
        };
        match paging.by {
            PagedBy::Number => self.next_number(&page),
            PagedBy::Token => self.next_token(&page),
        }
    }

    fn next_number(&mut self, page: &Page<'_>) -> Result<NextPage, End> {
        let number = page.requested_number();
        // The first page is never discarded, whatever its number: the caller chose where to start, and
        // would otherwise get nothing at all from a list that is shorter than expected.
        if self.received > 0 && page.number().is_some_and(|received| received < number) {
            return Err(End::EARLIER);
        }
        let is_new = page.count == 0 || page.fingerprint().is_none_or(|it| self.pages.insert(it));
        if !is_new {
            return Err(End::REPEATED);
        }
        let skipped = *self.skipped.get_or_insert_with(|| page.skipped());
        self.received += page.count;
        self.note_total(page, skipped.at_least);
        let is_last = if page.count == 0 {
            self.is_last_empty(skipped)
        } else {
            self.is_last_with_items(page, skipped)
        };
        let was_empty = std::mem::replace(&mut self.was_empty, page.count == 0);
        match number.checked_add(1) {
            _ if is_last => Err(End::REGULAR),
            _ if was_empty && self.was_empty => Err(End::EMPTY),
            Some(next) => Ok(NextPage::Number(next)),
            None => Err(End::OUT_OF_RANGE),
        }
    }

    /// Keeps the total count of a page. 0 beside items means that the service does not count, and an empty
    /// page with less than what has already come says nothing about the list.
    fn note_total(&mut self, page: &Page<'_>, skipped: u64) {
        let is_credible = |total: &u64| match page.count {
            0 => self.total.is_none() || *total >= self.received.saturating_add(skipped),
            _ => *total > 0,
        };
        self.total = page.total().filter(is_credible).or(self.total);
    }

    /// Whether the list certainly ends with an empty page: there is no total, or it was reached.
    fn is_last_empty(&self, skipped: Skipped) -> bool {
        let seen = skipped.at_most.saturating_add(self.received);
        self.total.is_none_or(|total| seen >= total)
    }

    /// Whether the list ends with a page that has items.
    ///
    /// The items are counted, instead of multiplying page number and page size, because a service may
    /// return pages that are not full before the last one. The total count includes the items on the pages
    /// that the caller skipped. If their number is uncertain, the list ends where it must, or where the
    /// page size makes it end exactly.
    fn is_last_with_items(&mut self, page: &Page<'_>, skipped: Skipped) -> bool {
        let first = *self.first.get_or_insert(page.count);
        match self.total {
            Some(total) => {
                skipped.at_least.saturating_add(self.received) >= total
                    || skipped.at_most.saturating_add(self.received) == total
            }
            None => page.size().is_some() && page.count < first,
        }
    }

    /// A token that occurred before would start a cycle of pages, so it ends the list, too.
    fn next_token(&mut self, page: &Page<'_>) -> Result<NextPage, End> {
        let requested = page.requested_token();
        // How many items come before a token is unknown.
        let at_most = if requested.is_empty() { 0 } else { u64::MAX };
        let skipped = *self.skipped.get_or_insert(Skipped {
            at_least: 0,
            at_most,
        });
        self.tokens.insert(requested);
        self.received += page.count;
        self.note_total(page, skipped.at_least);
        let token = page.token();
        if token.is_empty() {
            return Err(End::NO_TOKEN);
        }
        if !self.tokens.insert(token.clone()) {
            return Err(End::OLD_TOKEN);
        }
        Ok(NextPage::Token(token))
    }
}

/// A page with its request.
struct Page<'a> {
    paging: &'a Paging,
    request: &'a dyn Object,
    response: &'a dyn Object,
    /// The number of items.
    count: u64,
}

impl Page<'_> {
    fn requested_number(&self) -> i64 {
        integer(Value::Object(self.request).member(self.paging.page_parameter)).unwrap_or(1)
    }

    fn requested_token(&self) -> String {
        text(Value::Object(self.request).member(self.paging.page_parameter))
    }

    fn token(&self) -> String {
        let path = self.paging.next_token;
        path.map_or_else(String::new, |path| {
            text(Value::Object(self.response).at_path(path))
        })
    }

    fn number(&self) -> Option<i64> {
        self.received(self.paging.page_number)
    }

    fn total(&self) -> Option<u64> {
        let total = self.received(self.paging.total_count)?;
        u64::try_from(total).ok()
    }

    /// The number of items per page: that of the response, or the requested one.
    fn size(&self) -> Option<u64> {
        let requested = || integer(Value::Object(self.request).member(self.paging.size_parameter?));
        let size = self.received(self.paging.page_size).or_else(requested)?;
        u64::try_from(size).ok().filter(|size| *size > 0)
    }

    /// The items on the pages before this one, which is the first.
    fn skipped(&self) -> Skipped {
        let before = u64::try_from(self.requested_number().saturating_sub(1)).unwrap_or_default();
        let at_most = match (before, self.size()) {
            (0, _) => 0,
            (_, None) => u64::MAX,
            (_, Some(size)) => before.saturating_mul(size.max(self.count)),
        };
        Skipped {
            at_least: before.saturating_mul(self.count),
            at_most,
        }
    }

    fn fingerprint(&self) -> Option<u64> {
        fingerprint(Value::Object(self.response), self.paging.items)
    }

    /// An integer of the response.
    fn received(&self, path: Option<&str>) -> Option<i64> {
        integer(Value::Object(self.response).at_path(path?))
    }
}

/// Returns an integer, which may also be a string.
fn integer(value: Value<'_>) -> Option<i64> {
    value.text()?.trim().parse().ok()
}

/// Returns the text of a scalar, and an empty text for everything else.
fn text(value: Value<'_>) -> String {
    value.text().map(String::from).unwrap_or_default()
}
