//! Finding the facts of one value after the other.

use super::ParameterDescriptor;

/// Finds descriptors by name, without searching while the names come in the order of the
/// descriptors. They do unless somebody wrote them by hand.
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
    fn names_in_turn_are_not_searched_for() {
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
    fn names_are_found_in_any_order_and_again() {
        let mut search = DescriptorCursor::new(AMONG);
        for name in ["B", "B", "A", "C", "A"] {
            let found = search.find(name).map(|known| known.name);
            assert_eq!(found, Some(name));
            assert!(search.find("D").is_none());
        }
        assert!(DescriptorCursor::new(&[]).find("A").is_none());
    }
}
