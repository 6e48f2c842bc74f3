//! Two documents side by side.

use super::attributes::Attributes;
use super::change::{Change, Difference, Kind};
use super::place::Place;
use super::table::{Table, table};
use crate::spec::facts::Document;

/// The changes in the order of their places.
pub(in crate::import) fn changes(old: &Document, new: &Document) -> Vec<Change> {
    let (old, new) = (table(old), table(new));
    let mut changes = Vec::new();
    for (place, attributes) in &new {
        let kind = match old.get(place) {
            Some(before) if before == attributes => continue,
            Some(before) => Kind::Changed(differences(before, attributes)),
            None if goes_along(place, &new, &old) => continue,
            None => Kind::Added(attributes.clone()),
        };
        let place = place.clone();
        changes.push(Change { place, kind });
    }
    for place in old.keys() {
        if !new.contains_key(place) && !goes_along(place, &old, &new) {
            let (place, kind) = (place.clone(), Kind::Removed);
            changes.push(Change { place, kind });
        }
    }
    changes.sort_by(|a, b| a.place.cmp(&b.place));
    changes
}

/// Whether what it is a part of is not in the other document either, which says enough.
fn goes_along(place: &Place, own: &Table, other: &Table) -> bool {
    let mut outer = place.outer();
    while let Some(place) = outer {
        if own.contains_key(&place) {
            return !other.contains_key(&place);
        }
        outer = place.outer();
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
