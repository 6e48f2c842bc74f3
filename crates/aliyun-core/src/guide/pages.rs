//! How a list is read page by page.
//!
//! [`Pages`](crate::operation::Pages) decides which page to ask for and does not ask for it, as
//! [`Call`](crate::Call) does for a single request. It begins with the page that the operation asks
//! for, which need not be the first.
//!
//! Pages are chosen by number or by the token that the page before has in it;
//! [`Paging`](crate::operation::Paging) says which, and where in the answer the items, their total and the like
//! are found. Numbers are also read where the service writes them as texts.
//!
//! The list is over
//!
//! - when the items that came, with those before the first page that was asked for, reach the total;
//! - when no total is told, but the length of a page, at a page that is shorter;
//! - at a page without items;
//! - when a page says that it is an earlier one than was asked for, as some services answer behind
//!   the last. Its items were there before, and
//!   [`Pages::turn`](crate::operation::Pages::turn) says so;
//! - when there is no next token, or one that was there before;
//! - at the caller's [limit](crate::operation::Pages::limit), and after an error.
//!
//! So it ends whenever the list does. A service that keeps making up pages, without a total, ends
//! only at the limit.
//!
//! Pages are a series of requests, not a snapshot: what is added or removed meanwhile may come twice
//! or not at all.
