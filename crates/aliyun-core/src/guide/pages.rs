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
//! A list by number ends
//!
//! - when the items so far, including those before the first requested page, reach the total. An empty page
//!   before that is skipped, and two in a row end the list;
//! - without a total, at an empty page, or at a page with fewer items than the first page. Not the requested
//!   page size counts, because a service may return less: many allow 20 or 50 items a page at most. So a
//!   list that fits into its first page takes one request more;
//! - at a page that has the items of an earlier one, or that reports a lower number than the requested one.
//!   Some services return the last page, or their only one, for every number.
//!   [`Pages::advance`](crate::operation::Pages::advance) returns `false` then, and the items of that page
//!   must be ignored.
//!
//! A list by token ends when there is no next token, or when the next token has been used before. A page
//! without items does not end it: a service that filters its pages may return empty ones between others.
//!
//! Both end after an error, and at the [limit](crate::operation::Pages::max_pages) of pages. Without a limit
//! of the caller it is 10,000 pages, so reading a list always ends.
//!
//! # Incomplete lists
//!
//! If a list ends before its items reach the total, or has more pages than the default limit, the last thing
//! that comes is an error, for which
//! [`is_incomplete_list`](crate::Error::is_incomplete_list) is true. All items that came are returned before
//! it. So no item is missing in silence, and a program to which they are enough ignores the error:
//!
//! ```
//! # use aliyun_core::Error;
//! # fn run(items: impl Iterator<Item = Result<String, Error>>) -> Result<Vec<String>, Error> {
//! items
//!     .filter(|item| !item.as_ref().is_err_and(Error::is_incomplete_list))
//!     .collect()
//! # }
//! # assert!(run(std::iter::empty()).is_ok());
//! ```
//!
//! A list that starts with a token of the caller has no error of that kind, because the number of items before
//! it is unknown.
//!
//! The pages are separate requests and not a snapshot. Items that are added or removed between the requests
//! may appear twice or be missing.
