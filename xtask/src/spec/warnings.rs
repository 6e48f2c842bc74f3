//! What an import leaves out although nothing says that it may.

use std::collections::BTreeMap;

use super::json::{Object, Place};

/// Prose, and what is of no use to a caller.
const LEFT_OUT: &[&str] = &[
    "abilityTreeCode",
    "abilityTreeNodes",
    "autoTest",
    "changeSet",
    "chargeType",
    "description",
    "directories",
    "docRequired",
    "errorMessage",
    "eventInfo",
    "example",
    "extraInfo",
    "flowControl",
    "headers",
    "notSupportAutoTestReason",
    "operationType",
    "ramActions",
    "requestParamsDescription",
    "responseDemo",
    "responseParamsDescription",
    "riskType",
    "staticInfo",
    "summary",
    "tenantRelevance",
    "title",
    "translator",
    "visibility",
];

/// What deserves a look.
#[derive(Default)]
pub(crate) struct Warnings {
    /// By the kind of object and the key.
    unknown: BTreeMap<(&'static str, String), Unknown>,
    twice: Vec<String>,
}

struct Unknown {
    first: String,
    count: usize,
}

impl Warnings {
    /// Notes the members of an object that nobody has read.
    pub(super) fn finish(&mut self, object: Object<'_>, kind: &'static str) {
        let place = *object.place;
        for key in object.rest().filter(|key| !LEFT_OUT.contains(key)) {
            self.unknown
                .entry((kind, key.to_owned()))
                .and_modify(|unknown| unknown.count += 1)
                .or_insert_with(|| Unknown {
                    first: place.member(key).to_string(),
                    count: 1,
                });
        }
    }

    /// Keeps the first of the entries with the same key, and notes those that say something else.
    pub(super) fn first_of_each<T: PartialEq, K: Ord>(
        &mut self,
        entries: Vec<T>,
        place: &Place<'_>,
        key: impl Fn(&T) -> K,
    ) -> Vec<T> {
        let mut kept: Vec<T> = Vec::new();
        let mut seen = BTreeMap::new();
        for (index, entry) in entries.into_iter().enumerate() {
            let (first, position) = *seen.entry(key(&entry)).or_insert((index, kept.len()));
            if first == index {
                kept.push(entry);
            } else if kept[position] != entry {
                self.twice.push(format!(
                    "{}: left out, {} is about the same and differs",
                    place.item(index),
                    place.item(first)
                ));
            }
        }
        kept
    }

    /// A line for each.
    pub(crate) fn lines(self) -> Vec<String> {
        let unknown = self.unknown.into_iter().map(|((kind, key), unknown)| {
            let times = match unknown.count {
                1 => "once".to_owned(),
                count => format!("{count} times, the first"),
            };
            let Unknown { first, .. } = unknown;
            format!("key `{key}` of {kind} is not known and was left out: {times} at {first}")
        });
        unknown.chain(self.twice).collect()
    }
}
