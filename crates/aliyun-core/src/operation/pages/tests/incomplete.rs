//! Lists that end before all of their items have come.

use super::*;
use crate::error::{Arrival, ErrorKind, Fault, Stage};

static TOKENS_WITH_TOTAL: Descriptor =
    list(Paging::by_token("Token", "Things", "NextToken").with_total_count("Total"));

/// The error after the last page of a list.
fn error(operation: ListThings, service: impl Fn(&ListThings) -> JsonObject) -> Option<String> {
    walk(Pages::new(operation), service).1
}

#[test]
fn two_empty_pages_before_the_total_are_an_error() {
    let service = |request: &ListThings| match request.page {
        None | Some(2) => page(10, r#", "Total": 50"#),
        _ => page(0, r#", "Total": 50"#),
    };
    let (pages, error) = walk(Pages::new(ListThings::new(&BY_NUMBER)), service);
    assert_eq!(pages.len(), 4);
    assert_eq!(
        error.as_deref(),
        Some("ListThings: the list ended after 20 of 50 items, at two empty pages in a row")
    );
}

#[test]
fn earlier_pages_before_the_total_are_an_error() {
    let service = |_: &ListThings| page_of("1", r#", "Total": 50"#);
    assert_eq!(
        error(ListThings::new(&BY_NUMBER), service).as_deref(),
        Some(
            "ListThings: the list ended after 1 of 50 items, at a page with the items of an earlier page"
        )
    );
    let service = |_: &ListThings| page(1, r#", "Total": 50, "Page": 1"#);
    assert_eq!(
        error(ListThings::new(&BY_NUMBER), service).as_deref(),
        Some(
            "ListThings: the list ended after 1 of 50 items, at a page with the number of an earlier page"
        )
    );
    let last = ListThings {
        page: Some(i32::MAX),
        size: Some(1),
        ..ListThings::new(&BY_NUMBER)
    };
    let service = |_: &ListThings| page(1, r#", "Total": 9999999999"#);
    let text = error(last, service).unwrap_or_default();
    assert!(
        text.ends_with("because there is no larger page number"),
        "{text}"
    );
}

#[test]
fn tokens_that_end_before_the_total_are_an_error() {
    let short = r#"{"Things": [1], "Total": 3}"#;
    assert_eq!(
        error(ListThings::new(&TOKENS_WITH_TOTAL), |_| object(short)).as_deref(),
        Some(
            "ListThings: the list ended after 1 of 3 items, at a page without a token of the next page"
        )
    );
    let cycle = r#"{"Things": [1], "Total": 3, "NextToken": "a"}"#;
    assert_eq!(
        error(ListThings::new(&TOKENS_WITH_TOTAL), |_| object(cycle)).as_deref(),
        Some(
            "ListThings: the list ended after 2 of 3 items, at a page with a token that was used before"
        )
    );
    // How many items come before a token is unknown.
    let from_token = ListThings {
        token: Some("z".to_owned()),
        ..ListThings::new(&TOKENS_WITH_TOTAL)
    };
    assert_eq!(error(from_token, |_| object(short)), None);
}

#[test]
fn more_pages_than_the_default_limit_are_an_error() {
    let mut pages = Pages::new(ListThings::new(&WITHOUT_TOTAL));
    let mut count = 0;
    while pages.next_request().is_some() {
        assert!(pages.advance(&page(1, "")));
        count += 1;
    }
    assert_eq!(count, DEFAULT_MAX_PAGES);
    assert!(!pages.is_finished());
    // The caller may go on.
    assert!(pages.clone().max_pages(1).next_request().is_some());
    let error = pages.take_error().expect("the list goes on");
    let text = error.to_string();
    assert!(
        text.starts_with("ListThings: the list ended after 10000 items"),
        "{text}"
    );
    assert!(text.contains("`max_pages`"), "{text}");
    assert!(pages.next_request().is_none() && pages.is_finished());
}

#[test]
fn the_limit_of_the_caller_is_no_error_and_can_be_lifted() {
    let service = |_: &ListThings| page(1, r#", "Total": 50"#);
    let pages = Pages::new(ListThings::new(&BY_NUMBER));
    let (requested, error) = walk(pages.clone().max_pages(3), service);
    assert_eq!((requested.len(), error), (3, None));
    let (requested, error) = walk(pages.max_pages(usize::MAX), service);
    assert_eq!((requested.len(), error), (50, None));
}

#[test]
fn a_page_that_cannot_be_fetched_is_the_only_error() {
    let mut pages = Pages::new(ListThings::new(&BY_NUMBER));
    assert!(pages.advance(&page(1, r#", "Total": 50"#)));
    pages.stop();
    assert!(pages.take_error().is_none() && pages.is_finished());
}

#[test]
fn the_error_says_what_came_and_whose_fault_it_is() {
    let mut pages = Pages::new(ListThings::new(&BY_NUMBER));
    let same = page_of("1", r#", "Total": 50"#);
    assert!(pages.advance(&same));
    assert!(!pages.advance(&same));
    let error = pages.take_error().expect("the list is incomplete");
    assert!(error.is_incomplete_list());
    assert_eq!(error.stage(), Stage::Decode);
    assert_eq!(error.fault(), Fault::Service);
    assert_eq!(error.arrival(), Arrival::Responded);
    assert!(error.hint().is_some_and(|hint| hint.contains("list again")));
    let ErrorKind::IncompleteList(list) = error.kind() else {
        panic!("{error:?}");
    };
    assert_eq!(list.operation(), "ListThings");
    assert_eq!((list.received(), list.total()), (1, Some(50)));
}
