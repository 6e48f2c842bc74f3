//! Iterations over the pages of fake services.

mod incomplete;
mod numbers;
mod properties;
mod tokens;

use std::sync::atomic::{AtomicUsize, Ordering};

use http::Method;

use super::items::count;
use super::*;
use crate::model::{Json, JsonObject, Object, Slot, Value};
use crate::operation::descriptor::{Descriptor, Paging};
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

/// A page with this number of new items, and more members of `Data`.
fn page(items: usize, more: &str) -> JsonObject {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let item = |_| NEXT.fetch_add(1, Ordering::Relaxed).to_string();
    let items: Vec<_> = (0..items).map(item).collect();
    page_of(&items.join(","), more)
}

/// A page with these items, and more members of `Data`.
fn page_of(items: &str, more: &str) -> JsonObject {
    object(&format!(r#"{{"Data": {{"Things": [{items}]{more}}}}}"#))
}

/// The requested pages until the end of the iteration, each with the result of `advance`, and the error
/// after them.
fn walk(
    mut pages: Pages<ListThings>,
    service: impl Fn(&ListThings) -> JsonObject,
) -> (Vec<(String, bool)>, Option<String>) {
    let mut requested = Vec::new();
    while let Some(request) = pages.next_request() {
        assert!(requested.len() < 100, "the iteration does not end");
        let page = request.page.map(|page| page.to_string());
        let name = page
            .or_else(|| request.page_text.clone())
            .or_else(|| request.token.clone());
        let page = service(request);
        assert!(!pages.is_finished());
        requested.push((name.unwrap_or_default(), pages.advance(&page)));
    }
    let error = pages.take_error();
    assert!(pages.is_finished());
    assert!(pages.take_error().is_none(), "an error is returned once");
    (requested, error.map(|error| error.to_string()))
}

/// The requested pages of a complete list, none of which is discarded.
fn names(operation: ListThings, service: impl Fn(&ListThings) -> JsonObject) -> Vec<String> {
    let (requested, error) = walk(Pages::new(operation), service);
    assert_eq!(error, None);
    let names = requested.into_iter().map(|(name, is_kept)| {
        assert!(is_kept, "{name}");
        name
    });
    names.collect()
}

/// The requested pages with the results of `advance`, to compare with those of [`walk`].
fn requested<const N: usize>(pages: [(&str, bool); N]) -> Vec<(String, bool)> {
    pages
        .map(|(name, is_kept)| (name.to_owned(), is_kept))
        .into()
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
fn items_can_be_in_lists_within_a_list() {
    let body = r#"{"TotalSize": 6, "Data": [{"Result": [1, 2]}, {"Result": []}, {"Result": [3]}]}"#;
    let second = r#"{"TotalSize": 6, "Data": [{"Result": [4, 5, 6]}]}"#;
    let service = |request: &ListThings| match request.page {
        None => object(body),
        Some(_) => object(second),
    };
    assert_eq!(names(ListThings::new(&NESTED), service), ["", "2"]);
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
fn the_caller_can_end_the_iteration() {
    let endless = |_: &ListThings| page(2, "");
    let pages = Pages::new(ListThings::new(&WITHOUT_TOTAL));
    assert_eq!(walk(pages.clone().max_pages(2), endless).0.len(), 2);
    assert!(walk(pages.clone().max_pages(0), endless).0.is_empty());

    let mut stopped = pages;
    assert!(stopped.advance(&page(2, "")));
    stopped.stop();
    assert!(stopped.next_request().is_none());

    let (single, _) = walk(Pages::new(ListThings::new(&UNPAGED)), endless);
    assert_eq!(single, requested([("", true)]));
}
