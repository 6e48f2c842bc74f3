//! How many pages are requested, and when.

use std::pin::pin;
use std::task::{Context, Waker};

use workspace_tests::{Client, Kind, on_both};

use super::list_books::{BY_NUMBER, ListBooks};
use super::service::{Service, items, listed, pages_up_to};

/// The first two pages of a long list.
const AB: &str = r#"{"Books": ["a", "b"], "Total": 99}"#;
const CD: &str = r#"{"Books": ["c", "d"], "Total": 99}"#;

#[test]
fn the_caller_limits_the_pages() {
    let operation = ListBooks::by(&BY_NUMBER);
    let bodies = [AB, CD];
    assert_eq!(
        pages_up_to(2, &operation, &bodies),
        listed(&["a+b", "c+d"], 2)
    );
    assert_eq!(pages_up_to(0, &operation, &bodies), listed(&[], 0));
}

#[test]
fn the_limit_of_pages_applies_to_items() {
    let bodies = [AB, CD];
    let count = on_both(|kind| {
        let service = Service::start(&bodies);
        let operation = ListBooks::by(&BY_NUMBER);
        match &service.client(kind) {
            Client::Blocking(client) => client.items(operation).max_pages(2).count(),
            Client::Async(client, runtime) => runtime.block_on(async {
                let mut items = client.items(operation).max_pages(2);
                let mut count = 0;
                while items.next().await.is_some() {
                    count += 1;
                }
                count
            }),
        }
    });
    assert_eq!(count, 4);
}

#[test]
fn a_limit_set_during_a_request_applies_after_it() {
    let service = Service::start(&[AB, CD]);
    let Client::Async(client, runtime) = service.client(Kind::Async) else {
        unreachable!("the kind is async");
    };
    runtime.block_on(async {
        let mut pages = client.pages(ListBooks::by(&BY_NUMBER));
        {
            let _no_response = service.requests();
            let mut context = Context::from_waker(Waker::noop());
            assert!(pin!(pages.next()).poll(&mut context).is_pending());
        }
        let mut pages = pages.max_pages(1);
        for _ in 0..2 {
            assert!(pages.next().await.is_some_and(|page| page.is_ok()));
        }
        assert!(pages.next().await.is_none());
    });
    assert_eq!(*service.requests(), 2);
}

#[test]
fn a_page_is_requested_when_its_first_item_is() {
    let operation = ListBooks::by(&BY_NUMBER);
    let bodies = [AB, CD];
    assert_eq!(items(&operation, &bodies, 0), listed(&[], 0));
    assert_eq!(items(&operation, &bodies, 2), listed(&["a", "b"], 1));
    assert_eq!(items(&operation, &bodies, 3), listed(&["a", "b", "c"], 2));
}

#[test]
fn pages_can_be_sent_to_another_thread() {
    fn is_send<T: Send + 'static>(_: T) {}
    let service = Service::start(&["{}"]);
    for kind in [Kind::Blocking, Kind::Async] {
        let operation = ListBooks::by(&BY_NUMBER);
        match service.client(kind) {
            Client::Blocking(client) => is_send(client.items(operation)),
            Client::Async(client, _) => is_send(client.items(operation)),
        }
    }
}
