//! Entries for several operations.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

/// Entries that several operations use. An entry that none uses is an error in the end.
#[derive(Deserialize)]
#[serde(transparent)]
pub(crate) struct Shared<T> {
    entries: BTreeMap<String, T>,
    #[serde(skip)]
    used: BTreeSet<String>,
}

impl<T> Default for Shared<T> {
    fn default() -> Self {
        Self {
            entries: BTreeMap::new(),
            used: BTreeSet::new(),
        }
    }
}

impl<T: Clone> Shared<T> {
    /// The entry of this name, which is marked as used.
    pub(crate) fn take(&mut self, name: &str) -> Option<T> {
        let entry = self.entries.get(name)?;
        self.used.insert(name.to_owned());
        Some(entry.clone())
    }

    pub(super) fn unused(&self) -> Option<&String> {
        self.entries.keys().find(|name| !self.used.contains(*name))
    }
}
