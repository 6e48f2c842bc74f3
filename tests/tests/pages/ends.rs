//! Where a list begins and ends.

use super::list_books::{BY_NUMBER, BY_TOKEN, ListBooks};
use super::service::{items, listed, pages};

#[test]
fn numbered_pages_end_with_the_total() {
    let operation = ListBooks::by(&BY_NUMBER);
    let bodies = [
        r#"{"Books": ["a", "b"], "Total": 3}"#,
        r#"{"Books": ["c"], "Total": 3}"#,
    ];
    assert_eq!(pages(&operation, &bodies), listed(&["a+b", "c"], 2));
    assert_eq!(items(&operation, &bodies, 9), listed(&["a", "b", "c"], 2));
}

#[test]
fn numbered_pages_begin_at_the_requested_page() {
    let operation = ListBooks {
        page_number: Some("3".to_owned()),
        page_size: Some(2),
        ..ListBooks::by(&BY_NUMBER)
    };
    let bodies = [
        r#"{"Books": ["e", "f"], "Total": 7}"#,
        r#"{"Books": ["g"], "Total": 7}"#,
    ];
    assert_eq!(pages(&operation, &bodies), listed(&["e+f", "g"], 2));
}

#[test]
fn pages_with_tokens_end_without_a_token() {
    let operation = ListBooks::by(&BY_TOKEN);
    let bodies = [
        r#"{"Books": ["a"], "NextToken": "x"}"#,
        r#"{"Books": ["b"], "NextToken": "y"}"#,
        r#"{"Books": ["c"], "NextToken": ""}"#,
    ];
    assert_eq!(pages(&operation, &bodies), listed(&["a", "b", "c"], 3));
}

#[test]
fn pages_with_tokens_go_on_after_an_empty_page() {
    let operation = ListBooks::by(&BY_TOKEN);
    let bodies = [
        r#"{"Books": ["a", "b"], "NextToken": "x", "Total": 3}"#,
        r#"{"Books": [], "NextToken": "y", "Total": 3}"#,
        r#"{"Books": ["c"], "Total": 3}"#,
    ];
    assert_eq!(pages(&operation, &bodies), listed(&["a+b", "", "c"], 3));
    assert_eq!(items(&operation, &bodies, 9), listed(&["a", "b", "c"], 3));
}

#[test]
fn numbered_pages_go_on_after_an_empty_page_until_the_total() {
    let operation = ListBooks::by(&BY_NUMBER);
    let bodies = [
        r#"{"Books": ["a", "b"], "Total": 3}"#,
        r#"{"Books": [], "Total": 3}"#,
        r#"{"Books": ["c"], "Total": 3}"#,
    ];
    assert_eq!(pages(&operation, &bodies), listed(&["a+b", "", "c"], 3));
    assert_eq!(items(&operation, &bodies, 9), listed(&["a", "b", "c"], 3));
}

#[test]
fn a_list_short_of_its_total_ends_with_an_error() {
    let operation = ListBooks::by(&BY_NUMBER);
    let short = "1 of 9";
    let empty = [
        r#"{"Books": ["a"], "Total": 9}"#,
        r#"{"Books": [], "Total": 9}"#,
    ];
    assert_eq!(pages(&operation, &empty), listed(&["a", "", "", short], 3));
    assert_eq!(items(&operation, &empty, 9), listed(&["a", short], 3));
    let same = [r#"{"Books": ["a"], "Total": 9}"#];
    assert_eq!(pages(&operation, &same), listed(&["a", short], 2));
    assert_eq!(items(&operation, &same, 9), listed(&["a", short], 2));
}

#[test]
fn a_page_with_the_items_of_an_earlier_one_ends_the_list() {
    let operation = ListBooks::by(&BY_NUMBER);
    let bodies = [r#"{"Books": ["a", "b"]}"#];
    assert_eq!(pages(&operation, &bodies), listed(&["a+b"], 2));
    assert_eq!(items(&operation, &bodies, 9), listed(&["a", "b"], 2));
}

#[test]
fn pages_with_tokens_end_with_the_token_of_the_request() {
    let operation = ListBooks::by(&BY_TOKEN);
    let bodies = [r#"{"Books": ["a"], "NextToken": "x"}"#];
    assert_eq!(pages(&operation, &bodies), listed(&["a", "a"], 2));
}

#[test]
fn without_a_total_numbered_pages_end_with_an_empty_page() {
    let operation = ListBooks::by(&BY_NUMBER);
    let bodies = [r#"{"Books": ["a"]}"#, r#"{"Books": null}"#];
    assert_eq!(pages(&operation, &bodies), listed(&["a", ""], 2));
    assert_eq!(items(&operation, &bodies, 9), listed(&["a"], 2));
}

#[test]
fn a_page_with_the_number_of_the_previous_one_is_not_returned() {
    let operation = ListBooks::by(&BY_NUMBER);
    let bodies = [
        r#"{"Books": ["a"], "Number": 1}"#,
        r#"{"Books": ["b"], "Number": 2}"#,
    ];
    assert_eq!(pages(&operation, &bodies), listed(&["a", "b"], 3));
}

#[test]
fn an_error_comes_after_the_pages_before_it_and_ends_the_list() {
    let operation = ListBooks::by(&BY_NUMBER);
    let bodies = [
        r#"{"Books": ["a", "b"], "Total": 9}"#,
        r#"{"Books": ["c"], "Total": 9}"#,
        r#"{"Code": "Shelf.Burning", "Message": "m"}"#,
    ];
    let code = "Shelf.Burning";
    assert_eq!(pages(&operation, &bodies), listed(&["a+b", "c", code], 3));
    assert_eq!(
        items(&operation, &bodies, 9),
        listed(&["a", "b", "c", code], 3)
    );
}
