//! Lists that come in pages.
//!
//! [`Pages`](crate::operation::Pages) decides which page to request next. It sends nothing, as
//! [`Call`](crate::Call) sends nothing for a single request. It starts with the page that the operation
//! selects, which need not be the first one.
//!
//! A page is selected by its number, or by a token from the page before.
//! [`Paging`](crate::operation::Paging) describes which of the two an operation uses, and the JSON paths of
//! the items, of their total and of related numbers in the response. Numbers that the service writes as
//! texts are accepted.
//!
//! The list ends
//!
//! - when the items so far, including those before the first requested page, reach the total;
//! - without a total, at a page with fewer items than the page size;
//! - at a page without items;
//! - at a page that reports a lower number than the requested one. Some services return the last page once
//!   more when they are asked for a page after it. [`Pages::advance`](crate::operation::Pages::advance)
//!   returns `false` then, and the items of that page must be ignored;
//! - when there is no next token, or when the next token has been used before;
//! - at the [limit](crate::operation::Pages::max_pages) that the caller sets, and after an error.
//!
//! So reading a list always ends, except for one case: if a service returns full pages without end and
//! without a total, only the limit ends it.
//!
//! The pages are separate requests and not a snapshot. Items that are added or removed between the requests
//! may appear twice or be missing.
