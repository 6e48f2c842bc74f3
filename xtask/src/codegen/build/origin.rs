//! Where a type comes from, which is its documentation if the overlay has none.

use std::collections::BTreeSet;

use super::builder::Builder;
use super::way::{Direction, Way};
use crate::codegen::names::{self, Shape};

/// An object in a request or a response. `name` is what the object is at its place: of a list, one
/// of the items.
pub(super) fn object(builder: &Builder<'_, '_>, way: &Way<'_>, name: &str) -> String {
    let path = way.path();
    let what = if way.name() == name {
        format!("`{path}`")
    } else {
        format!("An item of `{path}`")
    };
    format!("{what} {}.", place(builder))
}

/// Known values of a text that is described by a sentence.
pub(super) fn values(builder: &Builder<'_, '_>, way: &Way<'_>, description: &str) -> String {
    let what = description.trim_end_matches('.');
    if builder.direction == Direction::Input && !way.is_inner() {
        return format!("{what}: a parameter of [`{}`].", builder.owner_type);
    }
    format!("{what} {}.", place(builder))
}

fn place(builder: &Builder<'_, '_>) -> String {
    let owner = builder.owner_type;
    match (builder.component, builder.direction) {
        (Some(_), _) => format!("in [`{owner}`]"),
        (None, Direction::Output) => format!("in the response of [`{owner}`]"),
        (None, Direction::Both | Direction::Input) => format!("in the request of [`{owner}`]"),
    }
}

/// A type that operations share: by what it is to the operation that its name begins with, or by
/// its name alone.
pub(super) fn component(name: &str, users: &BTreeSet<String>) -> String {
    let of_operation = ["Body", "Input", "Output"].iter().find_map(|ending| {
        let operation = name.strip_suffix(ending)?;
        let is_operation = users.contains(operation);
        is_operation.then(|| format!("{ending} of `{operation}`."))
    });
    of_operation.unwrap_or_else(|| names::description(name, Shape::Object))
}
