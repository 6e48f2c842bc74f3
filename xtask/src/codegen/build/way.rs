//! Where a value stands, and which way it travels.

use crate::codegen::names;

/// Which way values travel.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    /// In requests and answers.
    Both,
    Input,
    Output,
}

impl Direction {
    pub(super) fn is_input(self) -> bool {
        self != Self::Output
    }
}

/// The way to a value.
#[derive(Clone, Copy)]
pub(super) struct Way<'w> {
    parent: Option<&'w Way<'w>>,
    name: &'w str,
}

impl<'w> Way<'w> {
    pub(super) fn to(name: &'w str) -> Self {
        Self { parent: None, name }
    }

    pub(super) fn step(&'w self, name: &'w str) -> Way<'w> {
        Way {
            parent: Some(self),
            name,
        }
    }

    /// Whether the value is a part of another.
    pub(super) fn is_inner(&self) -> bool {
        self.parent.is_some()
    }

    /// Its last step.
    pub(super) fn name(&self) -> &str {
        self.name
    }

    /// With dots.
    pub(super) fn path(&self) -> String {
        match self.parent {
            Some(parent) => format!("{}.{}", parent.path(), self.name),
            None => self.name.to_owned(),
        }
    }

    /// Names for a type that stands here, the shortest first. `last` is what the type is in its place.
    pub(super) fn type_names(&self, last: &str, owner: &str) -> Vec<String> {
        let mut names = vec![names::upper_camel_case(last)];
        let mut next = self.parent;
        while let Some(way) = next {
            let before = names::upper_camel_case(way.name);
            let longer = before.trim_end_matches('_').to_owned() + &names[names.len() - 1];
            names.push(longer);
            next = way.parent;
        }
        let before = names::upper_camel_case(owner);
        names.push(before.trim_end_matches('_').to_owned() + &names[names.len() - 1]);
        names
    }
}
