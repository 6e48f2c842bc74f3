//! Iterations over the pages of fake services.

use http::Method;
use proptest::collection::vec;
use proptest::prelude::*;

use super::*;
use crate::model::{Json, JsonObject, Slot};
use crate::operation::descriptor::Descriptor;
use crate::operation::{ApiStyle, Product};

static PRODUCT: Product = Product::new("Thing", "2020-01-01", ApiStyle::Rpc);

const fn list(paging: Paging) -> Descriptor {
    Descriptor::new(&PRODUCT, "ListThings", Method::POST, "/").with_paging(paging)
}

static BY_NUMBER: Descriptor = list(
    Paging::by_number("Page", "Data.Things")
        .with_size_parameter("Size")
        .with_total_count("Data.Total")
        .with_page_number("Data.Page"),
);
static BY_TEXT: Descriptor = list(
    Paging::by_number("PageText", "Data.Things")
        .with_size_parameter("Size")
        .with_total_count("Data.Total"),
);
static WITHOUT_TOTAL: Descriptor =
    list(Paging::by_number("Page", "Data.Things").with_size_parameter("Size"));
static WITH_LENGTH: Descriptor =
    list(Paging::by_number("Page", "Data.Things").with_page_size("Length"));
static NESTED: Descriptor =
    list(Paging::by_number("Page", "Data[].Result[]").with_total_count("TotalSize"));
static BY_TOKEN: Descriptor = list(Paging::by_token("Token", "Things", "NextToken"));
static UNPAGED: Descriptor = Descriptor::new(&PRODUCT, "ListThings", Method::POST, "/");

#[derive(Clone, Debug)]
struct ListThings {
    descriptor: &'static Descriptor,
    page: Option<i32>,
    page_text: Option<String>,
    token: Option<String>,
    size: Option<i64>,
}

impl ListThings {
    fn new(descriptor: &'static Descriptor) -> Self {
        Self {
            descriptor,
            page: None,
            page_text: None,
            token: None,
            size: None,
        }
    }
}

impl Object for ListThings {
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Page" => &mut self.page,
            "PageText" => &mut self.page_text,
            "Token" => &mut self.token,
            "Size" => &mut self.size,
            _ => return None,
        })
    }

    fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
        to("Page", self.page.value());
        to("PageText", self.page_text.value());
        to("Token", self.token.value());
        to("Size", self.size.value());
    }
}

impl Operation for ListThings {
    type Output = JsonObject;

    fn descriptor(&self) -> &'static Descriptor {
        self.descriptor
    }
}

impl Paged for ListThings {
    type Item = Json;

    fn items(_: JsonObject) -> Vec<Json> {
        Vec::new()
    }
}

fn object(text: &str) -> JsonObject {
    crate::model::decode::object(text.as_bytes()).expect("the text is a JSON object")
}

/// A page with this number of items, and more members of `Data`.
fn page(items: usize, more: &str) -> JsonObject {
    let items = vec!["{}"; items].join(",");
    object(&format!(r#"{{"Data": {{"Things": [{items}]{more}}}}}"#))
}

/// The requested pages until the end of the iteration, each with the result of `advance`.
fn walk(
    mut pages: Pages<ListThings>,
    service: impl Fn(&ListThings) -> JsonObject,
) -> Vec<(String, bool)> {
    let mut requested = Vec::new();
    while let Some(request) = pages.next_request() {
        assert!(requested.len() < 100, "the iteration does not end");
        let page = request.page.map(|page| page.to_string());
        let name = page
            .or_else(|| request.page_text.clone())
            .or_else(|| request.token.clone());
        let page = service(request);
        requested.push((name.unwrap_or_default(), pages.advance(&page)));
    }
    requested
}

/// The requested pages until the end of the iteration, none of which is discarded.
fn names(operation: ListThings, service: impl Fn(&ListThings) -> JsonObject) -> Vec<String> {
    let requested = walk(Pages::new(operation), service).into_iter();
    let names = requested.map(|(name, is_kept)| {
        assert!(is_kept, "{name}");
        name
    });
    names.collect()
}

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
fn debug_shows_the_request_and_whether_it_is_over() {
    let mut pages = Pages::new(ListThings::new(&UNPAGED));
    let shown = format!("{pages:?}");
    assert!(
        shown.starts_with("Pages { operation: ListThings {"),
        "{shown}"
    );
    assert!(shown.ends_with("is_over: false, .. }"), "{shown}");
    pages.stop();
    assert!(format!("{pages:?}").ends_with("is_over: true, .. }"));
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
    let requested = walk(Pages::new(from_fifth), service);
    let expected = [("5", true), ("6", false)];
    assert_eq!(
        requested,
        expected.map(|(name, is_kept)| (name.to_owned(), is_kept))
    );
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
    let requested = walk(Pages::new(ListThings::new(&BY_NUMBER)), service);
    let expected = [("", true), ("2", true), ("3", false)];
    assert_eq!(
        requested,
        expected.map(|(name, is_kept)| (name.to_owned(), is_kept))
    );
}

#[test]
fn an_empty_page_is_the_last() {
    let service = |request: &ListThings| match request.page {
        None => page(2, r#", "Total": 100"#),
        _ => page(0, r#", "Total": 100"#),
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
fn items_can_be_in_lists_within_a_list() {
    let body = r#"{"TotalSize": 6, "Data": [{"Result": [1, 2]}, {"Result": []}, {"Result": [3]}]}"#;
    assert_eq!(names(ListThings::new(&NESTED), |_| object(body)), ["", "2"]);
    let all = object(body);
    for (path, number) in [
        ("Data[].Result", 3),
        ("Data[]", 3),
        ("Data", 3),
        ("Data[].Other", 0),
    ] {
        assert_eq!(count(Value::Object(&all), path), number, "{path}");
    }
}

#[test]
fn pages_by_token_end_without_a_token() {
    let service = |request: &ListThings| match request.token.as_deref() {
        None => object(r#"{"Things": [1], "NextToken": "a"}"#),
        Some("a") => object(r#"{"Things": [1], "NextToken": 7}"#),
        _ => object(r#"{"Things": [1], "NextToken": ""}"#),
    };
    assert_eq!(names(ListThings::new(&BY_TOKEN), service), ["", "a", "7"]);
    for body in [r#"{"Things": [1]}"#, r#"{"Things": [], "NextToken": "a"}"#] {
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
fn the_caller_can_end_the_iteration() {
    let endless = |_: &ListThings| page(2, "");
    let pages = Pages::new(ListThings::new(&WITHOUT_TOTAL));
    assert_eq!(walk(pages.clone().max_pages(2), endless).len(), 2);
    assert!(walk(pages.clone().max_pages(0), endless).is_empty());

    let mut stopped = pages;
    assert!(stopped.advance(&page(2, "")));
    stopped.stop();
    assert!(stopped.next_request().is_none());

    let single = walk(Pages::new(ListThings::new(&UNPAGED)), endless);
    assert_eq!(single, [(String::new(), true)]);
}

proptest! {
    /// For any pages of a finite list, and any counts and numbers in the responses.
    #[test]
    fn the_iteration_always_ends(
        lengths in vec(1_usize..5, 0..20),
        totals in vec(proptest::option::of(any::<i64>()), 20),
        numbers in vec(proptest::option::of(-3_i64..30), 20),
        size in proptest::option::of(any::<i64>()),
        start in proptest::option::of(-2_i32..25),
    ) {
        let operation = ListThings { page: start, size, ..ListThings::new(&BY_NUMBER) };
        let requested = walk(Pages::new(operation), |request| {
            let index = usize::try_from(request.page.unwrap_or(1) - 1).unwrap_or_default();
            let Some(length) = lengths.get(index) else { return page(0, "") };
            let member = |name: &str, value: Option<i64>| {
                value.map_or_else(String::new, |value| format!(r#", "{name}": {value}"#))
            };
            page(*length, &(member("Total", totals[index]) + &member("Page", numbers[index])))
        });
        prop_assert!(requested.len() <= lengths.len() + 4);
    }

    /// For a service that returns items for every page number, with a constant total count.
    #[test]
    fn a_constant_total_count_ends_endless_pages(
        lengths in vec(1_usize..5, 1..10),
        total in 0_usize..60,
    ) {
        let requested = walk(Pages::new(ListThings::new(&BY_NUMBER)), |request| {
            let index = usize::try_from(request.page.unwrap_or(1) - 1).unwrap_or_default();
            page(lengths[index % lengths.len()], &format!(r#", "Total": {total}"#))
        });
        prop_assert!(requested.len() <= total.max(1));
    }

    /// For any page as the next page of each page.
    #[test]
    fn cycles_of_tokens_end_the_iteration(next in vec(0_usize..10, 10)) {
        let requested = walk(Pages::new(ListThings::new(&BY_TOKEN)), |request| {
            let at = request.token.as_ref().map_or(0, |token| token.parse().expect("a number"));
            let next: usize = next[at];
            object(&format!(r#"{{"Things": [1], "NextToken": "{next}"}}"#))
        });
        prop_assert!(requested.len() <= 11);
    }
}
