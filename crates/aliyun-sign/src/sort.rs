//! Sorting by index: the sorted items stay where they are.

use alloc::vec::Vec;
use core::cmp::Ordering;

/// Fills `order` with the indices from 0 to `count - 1`, sorted by `compare`. Returns the first index whose
/// item is equal to the item before it. Equal items keep their order.
///
/// Parameters are often sorted already. One pass finds that out, and no sorting is needed. In that pass
/// every item must be strictly less than the next, so it excludes equal items as well.
///
/// The unstable sort needs no memory of its own, unlike the stable one; comparing the indices of equal
/// items makes it stable.
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

/// Compares the bytes of two names. Most names differ in the first byte, and comparing that byte inline is
/// faster than a call of `memcmp`.
#[inline]
pub(crate) fn compare_bytes(a: &str, b: &str) -> Ordering {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    a.first().cmp(&b.first()).then_with(|| a.cmp(b))
}

#[cfg(test)]
mod tests {
    use core::cell::Cell;

    use super::*;

    fn sorted(names: &[&str]) -> (Vec<usize>, Option<usize>) {
        let mut order = Vec::from([7]);
        let duplicate = sort_indices(&mut order, names.len(), |a, b| names[a].cmp(names[b]));
        (order, duplicate)
    }

    #[test]
    fn sorts_and_finds_duplicates() {
        assert_eq!(sorted(&[]), (Vec::new(), None));
        assert_eq!(sorted(&["a", "b"]), (Vec::from([0, 1]), None));
        assert_eq!(sorted(&["b", "a"]), (Vec::from([1, 0]), None));
        assert_eq!(sorted(&["b", "a", "b"]), (Vec::from([1, 0, 2]), Some(2)));
    }

    #[test]
    fn sorted_items_take_one_pass() {
        let comparisons = Cell::new(0);
        sort_indices(&mut Vec::new(), 100, |a, b| {
            comparisons.set(comparisons.get() + 1);
            a.cmp(&b)
        });
        assert_eq!(comparisons.get(), 99);
    }
}
