//! A scenario as it is stored in its folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;

use super::PORT;
use super::expected::Expected;
use super::machine::MachineFacts;
use super::outcome::Outcome;
use super::provider::ProviderFacts;
use super::traffic::Exchange;

/// A machine, its traffic and the expected outcome.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// The name of the folder.
    pub name: String,
    /// The expected outcome.
    pub expected: Expected,
    pub(super) environment: BTreeMap<String, String>,
    pub(super) files: BTreeMap<PathBuf, String>,
    pub(super) machine: MachineFacts,
    pub(super) provider: ProviderFacts,
    pub(super) traffic: Vec<Exchange>,
}

impl Scenario {
    /// Reads all scenarios below a folder, ordered by name.
    pub fn all(folder: &Path) -> Vec<Self> {
        let mut scenarios: Vec<_> = fs::read_dir(folder)
            .expect("the folder of the scenarios exists")
            .map(|entry| Self::read(&entry.expect("the folder is readable").path()))
            .collect();
        scenarios.sort_by(|a, b| a.name.cmp(&b.name));
        scenarios
    }

    fn read(folder: &Path) -> Self {
        let name = folder.file_name().expect("a folder has a name");
        let mut files = BTreeMap::new();
        collect(&folder.join("files"), Path::new("/"), &mut files);
        Self {
            name: name.to_string_lossy().into_owned(),
            expected: json(&folder.join("expected.json")).expect("it is required"),
            environment: environment(&folder.join("environment")),
            files,
            machine: json(&folder.join("machine.json")).unwrap_or_default(),
            provider: json(&folder.join("provider.json")).unwrap_or_default(),
            traffic: json(&folder.join("traffic.json")).unwrap_or_default(),
        }
    }

    /// Returns the same scenario with another port for servers on this machine.
    pub(super) fn with_server_at(mut self, port: u16) -> Self {
        let port = format!(":{port}");
        let replace = |text: &mut String| *text = text.replace(PORT, &port);
        self.environment.values_mut().for_each(replace);
        self.files.values_mut().for_each(replace);
        self.provider = self.provider.replaced(PORT, &port);
        self
    }

    /// Returns how an outcome differs from the expected one.
    pub(super) fn differences(&self, outcome: &Outcome) -> Vec<String> {
        self.expected.differences(outcome)
    }
}

fn environment(path: &Path) -> BTreeMap<String, String> {
    let text = fs::read_to_string(path).unwrap_or_default();
    text.lines()
        .map(|line| {
            let (name, value) = line.split_once('=').expect("a line is NAME=value");
            (
                name.to_owned(),
                value.replace("\\n", "\n").replace("\\r", "\r"),
            )
        })
        .collect()
}

/// Adds the files below a folder, by their paths on the machine.
fn collect(folder: &Path, path: &Path, files: &mut BTreeMap<PathBuf, String>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let entry = entry.expect("the folder is readable");
        let path = path.join(entry.file_name());
        if entry.path().is_dir() {
            collect(&entry.path(), &path, files);
        } else {
            let text = fs::read_to_string(entry.path()).expect("the files are UTF-8");
            files.insert(path, text);
        }
    }
}

/// Reads a file, if it exists.
fn json<T: DeserializeOwned>(path: &Path) -> Option<T> {
    let text = fs::read_to_string(path).ok()?;
    let value = serde_json::from_str(&text);
    Some(value.unwrap_or_else(|error| panic!("{}: {error}", path.display())))
}
