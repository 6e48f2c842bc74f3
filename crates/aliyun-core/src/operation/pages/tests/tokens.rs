//! Pages that are selected by token.

use super::*;

#[test]
fn pages_by_token_end_without_a_token() {
    let service = |request: &ListThings| match request.token.as_deref() {
        None => object(r#"{"Things": [1], "NextToken": "a"}"#),
        Some("a") => object(r#"{"Things": [1], "NextToken": 7}"#),
        _ => object(r#"{"Things": [1], "NextToken": ""}"#),
    };
    assert_eq!(names(ListThings::new(&BY_TOKEN), service), ["", "a", "7"]);
    for body in [
        r#"{"Things": [1]}"#,
        r#"{"Things": [1], "NextToken": null}"#,
    ] {
        let service = |_: &ListThings| object(body);
        assert_eq!(names(ListThings::new(&BY_TOKEN), service), [""]);
    }
}

#[test]
fn a_token_that_occurred_before_ends_the_iteration() {
    let service = |request: &ListThings| match request.token.as_deref() {
        Some("a") => object(r#"{"Things": [1], "NextToken": "start"}"#),
        _ => object(r#"{"Things": [1], "NextToken": "a"}"#),
    };
    let start = ListThings {
        token: Some("start".to_owned()),
        ..ListThings::new(&BY_TOKEN)
    };
    assert_eq!(names(start, service), ["start", "a"]);
    assert_eq!(
        names(ListThings::new(&BY_TOKEN), service),
        ["", "a", "start"]
    );
}

#[test]
fn empty_pages_do_not_end_a_list_by_token() {
    let service = |request: &ListThings| match request.token.as_deref() {
        None => object(r#"{"Things": [], "NextToken": "a"}"#),
        Some("a") => object(r#"{"Things": [1, 2], "NextToken": "b"}"#),
        Some("b") => object(r#"{"NextToken": "c"}"#),
        Some("c") => object(r#"{"Things": null, "NextToken": "d"}"#),
        _ => object(r#"{"Things": [3]}"#),
    };
    let expected = ["", "a", "b", "c", "d"];
    assert_eq!(names(ListThings::new(&BY_TOKEN), service), expected);
}

#[test]
fn equal_items_do_not_end_a_list_by_token() {
    let service = |request: &ListThings| match request.token.as_deref() {
        None => object(r#"{"Things": [1], "NextToken": "a"}"#),
        Some("a") => object(r#"{"Things": [1], "NextToken": "b"}"#),
        _ => object(r#"{"Things": [1]}"#),
    };
    assert_eq!(names(ListThings::new(&BY_TOKEN), service), ["", "a", "b"]);
}
