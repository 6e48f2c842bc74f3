//! Paths of members, from a parameter or the top of a response.

use crate::codegen::names;

/// The path of a member.
#[derive(Clone, Copy)]
pub(super) struct MemberPath<'p> {
    parent: Option<&'p MemberPath<'p>>,
    name: &'p str,
    is_item: bool,
}

impl<'p> MemberPath<'p> {
    /// The path of a parameter, or of a member at the top.
    pub(super) fn top(name: &'p str) -> Self {
        Self {
            parent: None,
            name,
            is_item: false,
        }
    }

    /// The path of a member of this one.
    pub(super) fn member(&'p self, name: &'p str) -> MemberPath<'p> {
        MemberPath {
            parent: Some(self),
            name,
            is_item: false,
        }
    }

    /// The same path, for an item of the list or a value of the map.
    pub(super) fn item(&self) -> Self {
        Self {
            is_item: true,
            ..*self
        }
    }

    pub(super) fn is_item(&self) -> bool {
        self.is_item
    }

    /// Whether it is the path of a member of another member.
    pub(super) fn is_inner(&self) -> bool {
        self.parent.is_some()
    }

    /// The names with dots in between.
    pub(super) fn dotted(&self) -> String {
        match self.parent {
            Some(parent) => format!("{}.{}", parent.dotted(), self.name),
            None => self.name.to_owned(),
        }
    }

    /// Names for the type of the member, the shortest first. `last` is the name of one value: for a
    /// list, that of an item.
    pub(super) fn type_names(&self, last: &str, owner: &str) -> Vec<String> {
        let mut names = vec![names::upper_camel_case(last)];
        let mut next = self.parent;
        while let Some(path) = next {
            let before = names::upper_camel_case(path.name);
            let longer = before.trim_end_matches('_').to_owned() + &names[names.len() - 1];
            names.push(longer);
            next = path.parent;
        }
        let before = names::upper_camel_case(owner);
        names.push(before.trim_end_matches('_').to_owned() + &names[names.len() - 1]);
        names
    }
}
