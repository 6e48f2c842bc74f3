//! Warnings about parts of a document that are left out.

use std::collections::BTreeMap;

use super::json::{JsonPath, Object};

/// Keys with prose, or with facts that callers do not need.
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

/// Warnings about a document.
#[derive(Default)]
pub(crate) struct Warnings {
    /// By the kind of object and the key.
    unknown: BTreeMap<(&'static str, String), Unknown>,
    duplicates: Vec<String>,
}

struct Unknown {
    first: String,
    count: usize,
}

impl Warnings {
    /// Adds the members of an object that were not read.
    pub(super) fn finish(&mut self, object: Object<'_>, kind: &'static str) {
        let path = *object.path;
        for key in object.rest().filter(|key| !LEFT_OUT.contains(key)) {
            self.unknown
                .entry((kind, key.to_owned()))
                .and_modify(|unknown| unknown.count += 1)
                .or_insert_with(|| Unknown {
                    first: path.member(key).to_string(),
                    count: 1,
                });
        }
    }

    /// Keeps the first of the entries with the same key, and adds those that differ from it.
    pub(super) fn first_of_each<T: PartialEq, K: Ord>(
        &mut self,
        entries: Vec<T>,
        path: &JsonPath<'_>,
        key: impl Fn(&T) -> K,
    ) -> Vec<T> {
        let mut kept: Vec<T> = Vec::new();
        let mut seen = BTreeMap::new();
        for (index, entry) in entries.into_iter().enumerate() {
            let (first, position) = *seen.entry(key(&entry)).or_insert((index, kept.len()));
            if first == index {
                kept.push(entry);
            } else if kept[position] != entry {
                self.duplicates.push(format!(
                    "{}: left out, since {} has the same key and other facts",
                    path.item(index),
                    path.item(first)
                ));
            }
        }
        kept
    }

    /// A line for each warning.
    pub(crate) fn lines(self) -> Vec<String> {
        let unknown = self.unknown.into_iter().map(|((kind, key), unknown)| {
            let times = match unknown.count {
                1 => "once".to_owned(),
                count => format!("{count} times, the first"),
            };
            let Unknown { first, .. } = unknown;
            format!("unknown key `{key}` of {kind} was left out: {times} at {first}")
        });
        unknown.chain(self.duplicates).collect()
    }
}
