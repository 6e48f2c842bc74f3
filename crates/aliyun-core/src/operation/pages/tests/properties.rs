//! Iterations always end.

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;

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
        let (requested, _) = walk(Pages::new(operation), |request| {
            let index = usize::try_from(request.page.unwrap_or(1) - 1).unwrap_or_default();
            let Some(length) = lengths.get(index) else { return page(0, "") };
            let member = |name: &str, value: Option<i64>| {
                value.map_or_else(String::new, |value| format!(r#", "{name}": {value}"#))
            };
            page(*length, &(member("Total", totals[index]) + &member("Page", numbers[index])))
        });
        prop_assert!(requested.len() <= lengths.len() + 5);
    }

    /// For a service that returns items for every page number, with a constant total count.
    #[test]
    fn a_constant_total_count_ends_endless_pages(
        lengths in vec(1_usize..5, 1..10),
        total in 1_usize..60,
    ) {
        let (requested, _) = walk(Pages::new(ListThings::new(&BY_NUMBER)), |request| {
            let index = usize::try_from(request.page.unwrap_or(1) - 1).unwrap_or_default();
            page(lengths[index % lengths.len()], &format!(r#", "Total": {total}"#))
        });
        prop_assert!(requested.len() <= total);
    }

    /// For any page as the next page of each page.
    #[test]
    fn cycles_of_tokens_end_the_iteration(next in vec(0_usize..10, 10)) {
        let (requested, _) = walk(Pages::new(ListThings::new(&BY_TOKEN)), |request| {
            let at = request.token.as_ref().map_or(0, |token| token.parse().expect("a number"));
            let next: usize = next[at];
            object(&format!(r#"{{"Things": [1], "NextToken": "{next}"}}"#))
        });
        prop_assert!(requested.len() <= 11);
    }
}
