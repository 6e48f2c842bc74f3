//! Lookup of descriptors for a sequence of names.

use super::ParameterDescriptor;

/// Finds descriptors by name, for names that usually come in the order of the descriptors.
///
/// A generated model visits its members in the order of the descriptors, and absent members are visited as
/// well, so each name is found at the next position with one comparison. For names in another order, as in
/// untyped JSON, the search continues from the last position and wraps around.
pub(crate) struct DescriptorCursor {
    among: &'static [ParameterDescriptor],
    next: usize,
}

impl DescriptorCursor {
    pub(crate) fn new(among: &'static [ParameterDescriptor]) -> Self {
        Self { among, next: 0 }
    }

    pub(crate) fn find(&mut self, name: &str) -> Option<&'static ParameterDescriptor> {
        if let Some(next) = self.among.get(self.next).filter(|next| next.name == name) {
            self.next += 1;
            return Some(next);
        }
        let (before, after) = self.among.split_at(self.next);
        let mut in_turn = after.iter().chain(before);
        let steps = in_turn.position(|known| known.name == name)?;
        let found = (self.next + steps) % self.among.len();
        self.next = found + 1;
        self.among.get(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static AMONG: &[ParameterDescriptor] = &[
        ParameterDescriptor::optional("A"),
        ParameterDescriptor::optional("B"),
        ParameterDescriptor::optional("C"),
    ];

    #[test]
    fn names_in_order_are_found_at_the_next_position() {
        for (first, rest) in [("A", ["B", "C"]), ("B", ["C", "A"])] {
            let mut search = DescriptorCursor::new(AMONG);
            search.find(first);
            for name in rest {
                let next = AMONG.get(search.next % AMONG.len());
                assert_eq!(next.map(|next| next.name), Some(name));
                search.find(name);
            }
        }
    }

    #[test]
    fn names_are_found_in_any_order_and_more_than_once() {
        let mut search = DescriptorCursor::new(AMONG);
        for name in ["B", "B", "A", "C", "A"] {
            let found = search.find(name).map(|known| known.name);
            assert_eq!(found, Some(name));
            assert!(search.find("D").is_none());
        }
        assert!(DescriptorCursor::new(&[]).find("A").is_none());
    }
}
