//! Changes as lines for people.

use std::collections::BTreeMap;

use super::attributes::Attributes;
use super::change::{Change, Difference, Kind};
use super::place::{Group, Part, Place};

/// A line for each change, below the name of the operation or component that it is about.
pub(in crate::import) fn lines(changes: &[Change]) -> Vec<String> {
    let mut lines = Vec::new();
    let mut header = None;
    for change in changes {
        let Place { group, part, .. } = &change.place;
        let line = single_line(&line(change));
        // The thing itself came or went, so that there is nothing to be said about its parts.
        if *part == Part::Itself && !matches!(change.kind, Kind::Changed(_)) {
            lines.push(line);
            continue;
        }
        if header != Some(group) {
            lines.push(group_name(group));
            header = Some(group);
        }
        lines.push(format!("  {line}"));
    }
    lines
}

/// How many changes there are of each kind; nothing if there are none.
pub(in crate::import) fn totals(changes: &[Change]) -> String {
    let mut totals: BTreeMap<_, [usize; 3]> = BTreeMap::new();
    for change in changes {
        let column = match change.kind {
            Kind::Added(_) => 0,
            Kind::Removed => 1,
            Kind::Changed(_) => 2,
        };
        totals.entry(things(&change.place)).or_default()[column] += 1;
    }
    let totals: Vec<_> = totals
        .into_iter()
        .map(|((_, things), counts)| format!("{things} {}", counted(counts)))
        .collect();
    match changes.len() {
        0 => String::new(),
        1 => format!("1 change: {}", totals.join("; ")),
        count => format!("{count} changes: {}", totals.join("; ")),
    }
}

/// What the summary calls the things of this place, and in which order.
fn things(place: &Place) -> (u8, &'static str) {
    match (&place.part, &place.group) {
        (Part::Itself, Group::Operation(_)) => (0, "operations"),
        (Part::Parameter, _) => (1, "parameters"),
        (Part::Itself, Group::Component(_)) => (3, "components"),
        (Part::Response(_) | Part::Member, _) => (2, "members"),
        (Part::Endpoint, _) => (4, "endpoints"),
        (Part::Itself, _) => (5, "settings"),
    }
}

fn counted(counts: [usize; 3]) -> String {
    let parts = counts.into_iter().zip(["added", "removed", "changed"]);
    let parts = parts.filter(|(count, _)| *count != 0);
    let parts: Vec<_> = parts.map(|(count, how)| format!("{count} {how}")).collect();
    parts.join(", ")
}

fn line(change: &Change) -> String {
    let name = match &change.place {
        place @ Place {
            part: Part::Itself, ..
        } => group_name(&place.group),
        place => part_name(place),
    };
    match &change.kind {
        Kind::Added(attributes) => format!("+ {name}{}", traits(attributes)),
        Kind::Removed => format!("- {name}"),
        Kind::Changed(differences) => {
            let differences: Vec<_> = differences.iter().map(difference).collect();
            let differences = differences.join(", ");
            if change.place.part == Part::Itself {
                format!("~ {differences}")
            } else {
                format!("~ {name}: {differences}")
            }
        }
    }
}

fn group_name(group: &Group) -> String {
    match group {
        Group::Operation(name) => format!("operation {name}"),
        Group::Component(name) => format!("component {name}"),
        Group::Endpoints => "endpoints".into(),
        Group::VpcEndpoints => "vpcEndpoints".into(),
        Group::Document => "document".into(),
    }
}

fn part_name(place: &Place) -> String {
    let path = path(&place.path);
    match &place.part {
        Part::Itself | Part::Endpoint => path,
        Part::Parameter => format!("parameter {path}"),
        Part::Response(status) if path.is_empty() => format!("response {status}"),
        Part::Response(status) => format!("response {status} {path}"),
        Part::Member => format!("member {path}"),
    }
}

/// The names with dots in between, such as `Data.Items[].Name`.
fn path(names: &[String]) -> String {
    let mut path = String::new();
    for name in names {
        if !path.is_empty() && !matches!(name.as_str(), "[]" | "{}") {
            path.push('.');
        }
        path += name;
    }
    path
}

/// What is worth knowing about something new.
fn traits(attributes: &Attributes) -> String {
    let is = |name: &str| attributes.get(name).is_some_and(|value| value == "true");
    let flags = ["required", "deprecated"];
    let traits: Vec<_> = [
        "methods", "path", "in", "style", "type", "format", "endpoint",
    ]
    .into_iter()
    .filter_map(|name| attributes.get(name).map(String::as_str))
    .chain(flags.into_iter().filter(|name| is(name)))
    .collect();
    match traits.as_slice() {
        [] => String::new(),
        traits => format!(" ({})", traits.join(", ")),
    }
}

fn difference((name, Difference { old, new }): &(String, Difference)) -> String {
    let value = |value: &Option<String>| value.clone().unwrap_or_else(|| "none".into());
    match (old.as_deref(), new.as_deref()) {
        (None, Some("")) => format!("{name} added"),
        (Some(""), None) => format!("{name} removed"),
        _ => format!("{name} {} → {}", value(old), value(new)),
    }
}

/// Names and values are the vendor's, and whatever is in them, a change stays one line.
fn single_line(line: &str) -> String {
    line.replace(char::is_control, " ")
}
