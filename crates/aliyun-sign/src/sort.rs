//! Sorting without moving what is sorted.

use alloc::vec::Vec;
use core::cmp::Ordering;

/// Fills `order` with the numbers below `count`, sorted by `compare`, and returns the first that is equal to
/// its predecessor. Equal ones keep their order.
///
/// Callers often have their parameters sorted already; finding that out is all the work then.
pub(crate) fn sort_indices(
    order: &mut Vec<usize>,
    count: usize,
    compare: impl Fn(usize, usize) -> Ordering,
) -> Option<usize> {
    order.clear();
    order.extend(0..count);
    if (1..count).all(|i| compare(i - 1, i).is_lt()) {
        return None;
    }
    order.sort_unstable_by(|&a, &b| compare(a, b).then(a.cmp(&b)));
    order
        .windows(2)
        .find(|pair| compare(pair[0], pair[1]).is_eq())
        .map(|pair| pair[1])
}

/// The order of the bytes of two names. Most differ in the first one, and looking at it is cheaper than calling
/// the comparison of whole texts.
#[inline]
pub(crate) fn compare_bytes(a: &str, b: &str) -> Ordering {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    a.first().cmp(&b.first()).then_with(|| a.cmp(b))
}

#[cfg(test)]
mod tests {
    use core::cell::Cell;

    use super::*;

    fn arranged(names: &[&str]) -> (Vec<usize>, Option<usize>) {
        let mut order = Vec::from([7]);
        let duplicate = sort_indices(&mut order, names.len(), |a, b| names[a].cmp(names[b]));
        (order, duplicate)
    }

    #[test]
    fn sorts_and_finds_duplicates() {
        assert_eq!(arranged(&[]), (Vec::new(), None));
        assert_eq!(arranged(&["a", "b"]), (Vec::from([0, 1]), None));
        assert_eq!(arranged(&["b", "a"]), (Vec::from([1, 0]), None));
        assert_eq!(arranged(&["b", "a", "b"]), (Vec::from([1, 0, 2]), Some(2)));
    }

    #[test]
    fn what_is_sorted_is_looked_through_and_no_more() {
        let comparisons = Cell::new(0);
        sort_indices(&mut Vec::new(), 100, |a, b| {
            comparisons.set(comparisons.get() + 1);
            a.cmp(&b)
        });
        assert_eq!(comparisons.get(), 99);
    }
}
