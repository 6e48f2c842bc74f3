//! A scenario as it lies on the disk, and whether what came of it is what was expected.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use aliyun_credentials::{Credentials, CredentialsError, Identity, SecretString};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::machine::MachineFacts;
use super::provider::ProviderFacts;
use super::traffic::Exchange;
use super::{LOOPBACK, MARK};

/// A scenario.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// The name of its folder.
    pub name: String,
    /// What has to come of it.
    pub expected: Expected,
    pub(super) environment: BTreeMap<String, String>,
    pub(super) files: BTreeMap<PathBuf, String>,
    pub(super) machine: MachineFacts,
    pub(super) provider: ProviderFacts,
    pub(super) traffic: Vec<Exchange>,
}

/// What has to come of a scenario.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    provider: Option<String>,
    #[serde(default)]
    credentials: BTreeMap<String, String>,
    expiration: Option<String>,
    /// What the providers said that were asked before: a part of it, by name.
    skipped: Option<BTreeMap<String, String>>,
    /// Parts of the error.
    error: Option<Vec<String>>,
    /// What the links of a chain said: a part of it, by name.
    tried: Option<BTreeMap<String, String>>,
    is_absent: Option<bool>,
    /// The region that goes with the credentials.
    region: Option<String>,
    /// What has to be in the log.
    #[serde(default)]
    pub log: Vec<String>,
}

impl Scenario {
    /// All scenarios below a folder, by name.
    pub fn all(folder: &Path) -> Vec<Self> {
        let mut scenarios: Vec<_> = fs::read_dir(folder)
            .expect("the folder of the scenarios is there")
            .map(|entry| Self::read(&entry.expect("it can be read").path()))
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
            expected: json(&folder.join("expected.json")).expect("each has an expectation"),
            environment: environment(&folder.join("environment")),
            files,
            machine: json(&folder.join("machine.json")).unwrap_or_default(),
            provider: json(&folder.join("provider.json")).unwrap_or_default(),
            traffic: json(&folder.join("traffic.json")).unwrap_or_default(),
        }
    }

    /// The same scenario with the server on this machine somewhere else.
    pub(super) fn with_server_at(mut self, address: &str) -> Self {
        let moved = |text: &mut String| *text = text.replace(LOOPBACK, address);
        self.environment.values_mut().for_each(moved);
        self.files.values_mut().for_each(moved);
        self.provider = self.provider.replaced(LOOPBACK, address);
        self
    }

    /// What is wrong with what came of it.
    pub(super) fn differences(
        &self,
        result: &Result<Identity, CredentialsError>,
        region: Option<&str>,
    ) -> Vec<String> {
        let mut wrong = Vec::new();
        match result {
            Ok(identity) => self.expected.compare(identity, &mut wrong),
            Err(error) => self.expected.compare_error(error, &mut wrong),
        }
        let told = match result {
            Ok(identity) => format!("{identity:?} {identity:#?}"),
            Err(error) => format!("{error} {error:?}"),
        };
        if told.contains(MARK) {
            wrong.push(format!("a secret is told: {told}"));
        }
        let expected = self.expected.region.as_deref();
        if expected.is_some() && expected != region {
            wrong.push(format!("the region is {region:?}"));
        }
        wrong
    }
}

impl Expected {
    fn compare(&self, identity: &Identity, wrong: &mut Vec<String>) {
        if self.error.is_some() || self.tried.is_some() {
            wrong.push(format!("there are credentials: {identity:?}"));
            return;
        }
        if self.provider.as_deref() != Some(identity.provider()) {
            wrong.push(format!("they are from {}", identity.provider()));
        }
        let parts = parts(identity.credentials());
        if parts != self.credentials {
            wrong.push(format!("they are {parts:?}"));
        }
        let expiration = identity.expiration().map(|time| time.iso8601().to_string());
        if expiration != self.expiration {
            wrong.push(format!("they expire at {expiration:?}"));
        }
        if let Some(skipped) = &self.skipped {
            compare_links(skipped, identity.skipped(), wrong);
        }
    }

    fn compare_error(&self, error: &CredentialsError, wrong: &mut Vec<String>) {
        let text = format!("{error}");
        if self.error.is_none() && self.tried.is_none() {
            wrong.push(format!("there are no credentials: {text}"));
            return;
        }
        for part in self.error.iter().flatten() {
            if !text.contains(part) {
                wrong.push(format!("the error lacks `{part}`: {text}"));
            }
        }
        let provider = self.provider.as_deref();
        if provider.is_some_and(|provider| provider != error.provider()) {
            wrong.push(format!("the error is from {}", error.provider()));
        }
        if self
            .is_absent
            .is_some_and(|absent| absent != error.is_absent())
        {
            wrong.push(format!("is_absent is {}: {text}", error.is_absent()));
        }
        if let Some(tried) = &self.tried {
            compare_links(tried, error.tried(), wrong);
        }
    }
}

fn compare_links(
    expected: &BTreeMap<String, String>,
    links: &[CredentialsError],
    wrong: &mut Vec<String>,
) {
    let names: Vec<_> = links.iter().map(CredentialsError::provider).collect();
    for (name, part) in expected {
        let found = links.iter().find(|link| link.provider() == name);
        match found.map(|link| link.reason().to_string()) {
            None => wrong.push(format!("nothing of `{name}`, only of {names:?}")),
            Some(reason) if !reason.contains(part) => {
                wrong.push(format!("`{name}` lacks `{part}`: {reason}"));
            }
            Some(_) => {}
        }
    }
    if names.len() != expected.len() {
        wrong.push(format!("there was more: {names:?}"));
    }
}

/// The parts of credentials by name, as an expectation has them.
fn parts(credentials: &Credentials) -> BTreeMap<String, String> {
    let exposed = |secret: Option<&SecretString>| Some(secret?.expose_secret().to_owned());
    [
        (
            "access_key_id",
            credentials.access_key_id().map(str::to_owned),
        ),
        (
            "access_key_secret",
            exposed(credentials.access_key_secret()),
        ),
        ("security_token", exposed(credentials.security_token())),
        ("bearer_token", exposed(credentials.bearer_token())),
    ]
    .into_iter()
    .filter_map(|(name, value)| Some((name.to_owned(), value?)))
    .collect()
}

fn environment(path: &Path) -> BTreeMap<String, String> {
    let text = fs::read_to_string(path).unwrap_or_default();
    text.lines()
        .map(|line| {
            let (name, value) = line.split_once('=').expect("a line is NAME=value");
            (name.to_owned(), value.to_owned())
        })
        .collect()
}

/// Adds the files below a folder, by the path that they have on the machine.
fn collect(folder: &Path, place: &Path, files: &mut BTreeMap<PathBuf, String>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let entry = entry.expect("it can be read");
        let place = place.join(entry.file_name());
        if entry.path().is_dir() {
            collect(&entry.path(), &place, files);
        } else {
            let text = fs::read_to_string(entry.path()).expect("the files are texts");
            files.insert(place, text);
        }
    }
}

fn json<T: DeserializeOwned>(path: &Path) -> Option<T> {
    let text = fs::read_to_string(path).ok()?;
    let value = serde_json::from_str(&text);
    Some(value.unwrap_or_else(|error| panic!("{}: {error}", path.display())))
}
