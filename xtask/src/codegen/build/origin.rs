//! Documentation of types without words in the overlay: the place of a type in its operation.

use std::collections::BTreeSet;

use super::builder::Builder;
use super::direction::Direction;
use super::member_path::MemberPath;
use crate::codegen::names::{self, Shape};

/// An object of a request or a response.
pub(super) fn object(builder: &Builder<'_, '_>, path: &MemberPath<'_>) -> String {
    let dotted = path.dotted();
    let what = if path.is_item() {
        format!("An item of `{dotted}`")
    } else {
        format!("`{dotted}`")
    };
    format!("{what} {}.", context(builder))
}

/// Known values of a member with this description.
pub(super) fn values(
    builder: &Builder<'_, '_>,
    path: &MemberPath<'_>,
    description: &str,
) -> String {
    let what = description.trim_end_matches('.');
    if builder.direction == Direction::Input && !path.is_inner() {
        return format!("{what}: a parameter of [`{}`].", builder.owner_type);
    }
    format!("{what} {}.", context(builder))
}

fn context(builder: &Builder<'_, '_>) -> String {
    let owner = builder.owner_type;
    match (builder.component, builder.direction) {
        (Some(_), _) => format!("in [`{owner}`]"),
        (None, Direction::Output) => format!("in the response of [`{owner}`]"),
        (None, Direction::Both | Direction::Input) => format!("in the request of [`{owner}`]"),
    }
}

/// A type that operations share. Some are named after an operation and their role in it.
pub(super) fn component(name: &str, users: &BTreeSet<String>) -> String {
    let of_operation = ["Body", "Input", "Output"].iter().find_map(|ending| {
        let operation = name.strip_suffix(ending)?;
        let is_operation = users.contains(operation);
        is_operation.then(|| format!("{ending} of `{operation}`."))
    });
    of_operation.unwrap_or_else(|| names::description(name, Shape::Object))
}
