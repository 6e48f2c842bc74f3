//! Changes as lines of a report.

use std::collections::BTreeMap;

use super::attributes::Attributes;
use super::change::{Change, Difference, Kind};
use super::part_key::{Group, Part, PartKey};

/// A line for each change, below the name of the operation or component that it is about.
pub(in crate::import) fn lines(changes: &[Change]) -> Vec<String> {
    let mut lines = Vec::new();
    let mut header = None;
    for change in changes {
        let PartKey { group, part, .. } = &change.key;
        let line = single_line(&line(change));
        // The whole operation or component was added or removed; its parts have no lines.
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

/// The number of changes of each kind; empty if there are none.
pub(in crate::import) fn totals(changes: &[Change]) -> String {
    let mut totals: BTreeMap<_, [usize; 3]> = BTreeMap::new();
    for change in changes {
        let column = match change.kind {
            Kind::Added(_) => 0,
            Kind::Removed => 1,
            Kind::Changed(_) => 2,
        };
        totals.entry(noun(&change.key)).or_default()[column] += 1;
    }
    let totals: Vec<_> = totals
        .into_iter()
        .map(|((_, noun), counts)| format!("{noun} {}", counted(counts)))
        .collect();
    match changes.len() {
        0 => String::new(),
        1 => format!("1 change: {}", totals.join("; ")),
        count => format!("{count} changes: {}", totals.join("; ")),
    }
}

/// The noun for such parts in the summary, and its rank.
fn noun(key: &PartKey) -> (u8, &'static str) {
    match (&key.part, &key.group) {
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
    let name = match &change.key {
        key @ PartKey {
            part: Part::Itself, ..
        } => group_name(&key.group),
        key => part_name(key),
    };
    match &change.kind {
        Kind::Added(attributes) => format!("+ {name}{}", traits(attributes)),
        Kind::Removed => format!("- {name}"),
        Kind::Changed(differences) => {
            let differences: Vec<_> = differences.iter().map(difference).collect();
            let differences = differences.join(", ");
            if change.key.part == Part::Itself {
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

fn part_name(key: &PartKey) -> String {
    let path = path(&key.path);
    match &key.part {
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

/// The important attributes of a new part.
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

/// Without control characters. Names and values are the vendor's and can contain anything.
fn single_line(line: &str) -> String {
    line.replace(char::is_control, " ")
}
