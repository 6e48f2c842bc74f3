//! Comparison of two documents.

use super::attributes::Attributes;
use super::change::{Change, Difference, Kind};
use super::part_key::PartKey;
use super::table::{Table, table};
use crate::spec::facts::Document;

/// The changes in the order of their keys.
pub(in crate::import) fn changes(old: &Document, new: &Document) -> Vec<Change> {
    let (old, new) = (table(old), table(new));
    let mut changes = Vec::new();
    for (key, attributes) in &new {
        let kind = match old.get(key) {
            Some(before) if before == attributes => continue,
            Some(before) => Kind::Changed(differences(before, attributes)),
            None if is_implied(key, &new, &old) => continue,
            None => Kind::Added(attributes.clone()),
        };
        let key = key.clone();
        changes.push(Change { key, kind });
    }
    for key in old.keys() {
        if !new.contains_key(key) && !is_implied(key, &old, &new) {
            let (key, kind) = (key.clone(), Kind::Removed);
            changes.push(Change { key, kind });
        }
    }
    changes.sort_by(|a, b| a.key.cmp(&b.key));
    changes
}

/// Whether the other document lacks the outer part, too, which implies this change.
fn is_implied(key: &PartKey, own: &Table, other: &Table) -> bool {
    let mut outer = key.outer();
    while let Some(key) = outer {
        if own.contains_key(&key) {
            return !other.contains_key(&key);
        }
        outer = key.outer();
    }
    false
}

fn differences(old: &Attributes, new: &Attributes) -> Vec<(String, Difference)> {
    let added = new.keys().filter(|name| !old.contains_key(*name));
    let mut differences: Vec<_> = old
        .keys()
        .chain(added)
        .filter(|name| old.get(*name) != new.get(*name))
        .map(|name| {
            let (old, new) = (old.get(name).cloned(), new.get(name).cloned());
            (name.clone(), Difference { old, new })
        })
        .collect();
    differences.sort_by(|a, b| a.0.cmp(&b.0));
    differences
}
