//! Pages that are selected by number.

use super::*;

#[test]
fn pages_by_number_end_at_the_total_count() {
    let service = |_: &ListThings| page(2, r#", "Total": "6""#);
    assert_eq!(names(ListThings::new(&BY_NUMBER), service), ["", "2", "3"]);
    assert_eq!(names(ListThings::new(&BY_TEXT), service), ["", "2", "3"]);

    // A page before the last may not be full.
    let service = |request: &ListThings| match request.page {
        None => page(1, r#", "Total": 3"#),
        Some(_) => page(2, r#", "Total": 3"#),
    };
    assert_eq!(names(ListThings::new(&BY_NUMBER), service), ["", "2"]);
}

#[test]
fn a_later_start_counts_the_skipped_items() {
    let service = |_: &ListThings| page(2, r#", "Total": 6"#);
    let from_second = ListThings {
        page: Some(2),
        size: Some(2),
        ..ListThings::new(&BY_NUMBER)
    };
    assert_eq!(names(from_second, service), ["2", "3"]);
    let from_second = ListThings {
        page_text: Some("2".to_owned()),
        ..ListThings::new(&BY_TEXT)
    };
    assert_eq!(names(from_second, service), ["2", "3"]);
}

#[test]
fn a_page_size_of_zero_is_ignored() {
    let from_second = ListThings {
        page: Some(2),
        size: Some(0),
        ..ListThings::new(&BY_NUMBER)
    };
    let service = |_: &ListThings| page(2, r#", "Total": 6"#);
    assert_eq!(names(from_second, service), ["2", "3"]);
}

#[test]
fn the_first_page_is_kept_whatever_its_number() {
    let from_fifth = ListThings {
        page: Some(5),
        ..ListThings::new(&BY_NUMBER)
    };
    let service = |_: &ListThings| page(2, r#", "Page": 2"#);
    let (pages, _) = walk(Pages::new(from_fifth), service);
    assert_eq!(pages, requested([("5", true), ("6", false)]));
}

#[test]
fn without_a_total_count_a_page_that_is_not_full_is_the_last() {
    let service = |request: &ListThings| match request.page {
        None | Some(2) => page(2, ""),
        Some(3) => page(1, ""),
        _ => page(0, ""),
    };
    let of_two = ListThings {
        size: Some(2),
        ..ListThings::new(&WITHOUT_TOTAL)
    };
    assert_eq!(names(of_two, service), ["", "2", "3"]);
    let of_any = ListThings::new(&WITHOUT_TOTAL);
    assert_eq!(names(of_any, service), ["", "2", "3", "4"]);

    let service = |request: &ListThings| match request.page {
        None => object(r#"{"Data": {"Things": [1, 2]}, "Length": "2"}"#),
        _ => object(r#"{"Data": {"Things": [3]}, "Length": 2}"#),
    };
    assert_eq!(names(ListThings::new(&WITH_LENGTH), service), ["", "2"]);
}

#[test]
fn an_earlier_page_is_discarded_and_ends_the_iteration() {
    let service = |request: &ListThings| {
        let number = request.page.unwrap_or(1).min(2);
        page(2, &format!(r#", "Page": {number}"#))
    };
    let (pages, error) = walk(Pages::new(ListThings::new(&BY_NUMBER)), service);
    assert_eq!(pages, requested([("", true), ("2", true), ("3", false)]));
    assert_eq!(error, None);
}

#[test]
fn without_a_total_count_an_empty_page_is_the_last() {
    let service = |request: &ListThings| match request.page {
        None => page(2, ""),
        _ => page(0, ""),
    };
    assert_eq!(names(ListThings::new(&BY_NUMBER), service), ["", "2"]);
    for body in ["{}", r#"{"Data": null}"#, r#"{"Data": {"Things": {}}}"#] {
        let service = |_: &ListThings| object(body);
        assert_eq!(names(ListThings::new(&BY_NUMBER), service), [""]);
    }
}

#[test]
fn a_page_number_out_of_range_ends_the_iteration() {
    let last = ListThings {
        page: Some(i32::MAX),
        ..ListThings::new(&WITHOUT_TOTAL)
    };
    assert_eq!(names(last, |_| page(2, "")), ["2147483647"]);
    let last = ListThings {
        page_text: Some(i64::MAX.to_string()),
        ..ListThings::new(&BY_TEXT)
    };
    assert_eq!(names(last, |_| page(2, "")), ["9223372036854775807"]);
}

#[test]
fn an_empty_page_before_the_total_is_not_the_last() {
    let service = |request: &ListThings| match request.page {
        Some(2) => page(0, r#", "Total": 4"#),
        _ => page(2, r#", "Total": 4"#),
    };
    assert_eq!(names(ListThings::new(&BY_NUMBER), service), ["", "2", "3"]);
    // The empty page contradicts what has come, or says nothing.
    for total in [r#", "Total": 0"#, ""] {
        let service = |request: &ListThings| match request.page {
            None => page(2, r#", "Total": 4"#),
            Some(2) => page(0, total),
            Some(_) => page(2, ""),
        };
        assert_eq!(names(ListThings::new(&BY_NUMBER), service), ["", "2", "3"]);
    }
    // Not even the first page.
    let service = |request: &ListThings| match request.page {
        None => page(0, r#", "Total": 2"#),
        Some(_) => page(2, r#", "Total": 2"#),
    };
    assert_eq!(names(ListThings::new(&BY_NUMBER), service), ["", "2"]);
    // What was deleted meanwhile is not missing.
    let service = |request: &ListThings| match request.page {
        None => page(2, r#", "Total": 4"#),
        Some(_) => page(0, r#", "Total": 2"#),
    };
    assert_eq!(names(ListThings::new(&BY_NUMBER), service), ["", "2"]);
}

#[test]
fn a_total_count_of_zero_beside_items_is_none() {
    let service = |request: &ListThings| match request.page {
        None => page(2, r#", "Total": 0"#),
        _ => page(1, r#", "Total": 0"#),
    };
    let of_two = ListThings {
        size: Some(2),
        ..ListThings::new(&BY_NUMBER)
    };
    assert_eq!(names(of_two, service), ["", "2"]);
}

#[test]
fn a_service_may_return_less_than_the_page_size() {
    let of_hundred = |descriptor| ListThings {
        size: Some(100),
        ..ListThings::new(descriptor)
    };
    let service = |request: &ListThings| match request.page {
        None | Some(2) => page(20, ""),
        _ => page(7, ""),
    };
    assert_eq!(names(of_hundred(&WITHOUT_TOTAL), service), ["", "2", "3"]);
    let service = |request: &ListThings| match request.page {
        None | Some(2) => page(20, r#", "Total": 50"#),
        _ => page(10, r#", "Total": 50"#),
    };
    assert_eq!(names(of_hundred(&BY_NUMBER), service), ["", "2", "3"]);
    // The page size of the response may be the requested one.
    let service = |request: &ListThings| {
        let mut page = page(if request.page == Some(3) { 7 } else { 20 }, "");
        let length = page.member_mut("Length").expect("an object has any member");
        length.set(Scalar::Integer(100)).unwrap();
        page
    };
    assert_eq!(names(of_hundred(&WITH_LENGTH), service), ["", "2", "3"]);
    // A list that is shorter than its first page takes one request more.
    let service = |request: &ListThings| page(if request.page.is_none() { 3 } else { 0 }, "");
    assert_eq!(names(of_hundred(&WITHOUT_TOTAL), service), ["", "2"]);
}

#[test]
fn a_later_start_with_short_pages_skips_as_few_items_as_possible() {
    let from_second = |size| ListThings {
        page: Some(2),
        size,
        ..ListThings::new(&BY_NUMBER)
    };
    // The service returns at most 20, so that the first page had 20, and not 100.
    let service = |request: &ListThings| match request.page {
        Some(2) => page(20, r#", "Total": 50"#),
        _ => page(10, r#", "Total": 50"#),
    };
    assert_eq!(names(from_second(Some(100)), service), ["2", "3"]);
    // The last page, which is short.
    let service = |_: &ListThings| page(3, r#", "Total": 13"#);
    assert_eq!(names(from_second(Some(10)), service), ["2"]);
    // Without a page size it may be any page. An empty page shows that it was the last.
    let service = |request: &ListThings| match request.page {
        Some(2) => page(3, r#", "Total": 13"#),
        _ => page(0, r#", "Total": 13"#),
    };
    assert_eq!(names(from_second(None), service), ["2", "3"]);
    // Beyond the end.
    let service = |_: &ListThings| page(0, r#", "Total": 3"#);
    assert_eq!(names(from_second(Some(10)), service), ["2"]);
    assert_eq!(names(from_second(None), service), ["2"]);
}

#[test]
fn a_page_with_the_items_of_an_earlier_one_is_discarded_and_ends_the_iteration() {
    // Only the items count: a response has an ID of its own.
    let service = |request: &ListThings| {
        let more = format!(r#", "RequestId": {}"#, request.page.unwrap_or(1));
        page_of(r#"{"Name": "a"}, {"Name": "b"}"#, &more)
    };
    for descriptor in [&WITHOUT_TOTAL, &BY_NUMBER] {
        let (pages, error) = walk(Pages::new(ListThings::new(descriptor)), service);
        assert_eq!(pages, requested([("", true), ("2", false)]));
        assert_eq!(error, None);
    }
    // Also if others were between the two.
    let service = |request: &ListThings| match request.page {
        None | Some(1 | 3) => page_of("1", ""),
        _ => page_of("2", ""),
    };
    let (pages, _) = walk(Pages::new(ListThings::new(&WITHOUT_TOTAL)), service);
    assert_eq!(pages, requested([("", true), ("2", true), ("3", false)]));
    let body = r#"{"TotalSize": 2, "Data": [{"Result": [1]}]}"#;
    let (pages, error) = walk(Pages::new(ListThings::new(&NESTED)), |_| object(body));
    assert_eq!(pages, requested([("", true), ("2", false)]));
    assert!(error.is_some());
}
