//! Imports of an invented document.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;
use xtask::import::{Report, import};

use super::temporary::Folder;

pub(crate) const OFFICIAL: &str = include_str!("../data/import/official.json");
pub(crate) const FACTS: &str = include_str!("../data/import/facts.json");
pub(crate) const COMMITTED: &str = include_str!("../data/import/committed.json");

/// A temporary folder with a crate and a downloaded file.
pub(crate) struct Scratch(Folder);

impl Scratch {
    pub(crate) fn new(name: &str) -> Self {
        let folder = Folder::new(&format!("import-{name}"));
        fs::create_dir_all(folder.path().join("doors-api")).unwrap();
        Self(folder)
    }

    pub(crate) fn with_committed(name: &str, text: &str) -> Self {
        let scratch = Self::new(name);
        fs::write(scratch.committed_path(), text).unwrap();
        scratch
    }

    pub(crate) fn package(&self) -> PathBuf {
        self.0.path().join("doors-api")
    }

    pub(crate) fn committed_path(&self) -> PathBuf {
        self.package().join("api-docs.json")
    }

    pub(crate) fn committed(&self) -> String {
        fs::read_to_string(self.committed_path()).unwrap()
    }

    pub(crate) fn file(&self) -> PathBuf {
        self.0.path().join("downloaded.json")
    }

    pub(crate) fn import(&self, text: &str) -> Result<Report, String> {
        fs::write(self.file(), text).unwrap();
        let report = import(&self.file(), &self.package()).map_err(|error| format!("{error:#}"));
        // No temporary file stays behind, even after an error.
        let left = fs::read_dir(self.package()).unwrap().count();
        assert_eq!(left, usize::from(self.committed_path().exists()));
        report
    }
}

/// The official document after a change.
pub(crate) fn changed(change: impl FnOnce(&mut Value)) -> String {
    let mut document = serde_json::from_str(OFFICIAL).unwrap();
    change(&mut document);
    document.to_string()
}
