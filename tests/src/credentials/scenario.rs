//! A scenario as it lies on the disk, and whether what came of it is what was expected.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{fmt, fs};

use aliyun_core::error::ConfigError;
use aliyun_credentials::{Credentials, CredentialsError, Identity, SecretString};
use serde::de::{DeserializeOwned, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::machine::MachineFacts;
use super::provider::ProviderFacts;
use super::traffic::Exchange;
use super::{MARK, PORT};

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
    /// What the providers said that were asked before.
    skipped: Option<Links>,
    /// Parts of the error.
    error: Option<Vec<String>>,
    /// What the links of a chain said.
    tried: Option<Links>,
    is_absent: Option<bool>,
    /// The region that goes with the credentials.
    region: Option<String>,
    /// Parts of what is wrong with the setting that has the region.
    region_error: Option<Vec<String>>,
    /// What has to be in the log.
    #[serde(default)]
    pub log: Vec<String>,
}

/// The links of a chain in their order, and a part of what each of them said.
#[derive(Clone, Debug)]
struct Links(Vec<(String, String)>);

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

    /// The same scenario with the server on this machine at another port.
    pub(super) fn with_server_at(mut self, port: u16) -> Self {
        let port = format!(":{port}");
        let moved = |text: &mut String| *text = text.replace(PORT, &port);
        self.environment.values_mut().for_each(moved);
        self.files.values_mut().for_each(moved);
        self.provider = self.provider.replaced(PORT, &port);
        self
    }

    /// What is wrong with what came of it.
    pub(super) fn differences(
        &self,
        result: &Result<Identity, CredentialsError>,
        region: &Result<Option<String>, ConfigError>,
    ) -> Vec<String> {
        let mut wrong = Vec::new();
        match result {
            Ok(identity) => self.expected.compare(identity, &mut wrong),
            Err(error) => self.expected.compare_error(error, &mut wrong),
        }
        let told = match result {
            Ok(identity) => format!("{identity:?} {identity:#?}"),
            Err(error) => format!("{error} {error:?} {}", sources(error).join(" ")),
        };
        if told.contains(MARK) {
            wrong.push(format!("a secret is told: {told}"));
        }
        self.expected.compare_region(region, &mut wrong);
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

    fn compare_region(
        &self,
        region: &Result<Option<String>, ConfigError>,
        wrong: &mut Vec<String>,
    ) {
        let expected = self.region.as_ref();
        let parts = self.region_error.iter().flatten();
        match region {
            Ok(region) if self.region_error.is_some() => {
                wrong.push(format!("there is a region: {region:?}"));
            }
            Ok(region) if expected.is_some() && expected != region.as_ref() => {
                wrong.push(format!("the region is {region:?}"));
            }
            Ok(_) => {}
            Err(error) => {
                let text = format!("{error} {error:?}");
                if expected.is_some() || text.contains(MARK) {
                    wrong.push(format!("there is no region: {text}"));
                }
                let missing = parts.filter(|part| !text.contains(*part));
                wrong.extend(missing.map(|part| format!("the region lacks `{part}`: {text}")));
            }
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
            .is_some_and(|absent| absent != error.is_not_configured())
        {
            wrong.push(format!(
                "is_absent is {}: {text}",
                error.is_not_configured()
            ));
        }
        if let Some(tried) = &self.tried {
            compare_links(tried, error.tried(), wrong);
        }
    }
}

fn compare_links(Links(expected): &Links, links: &[CredentialsError], wrong: &mut Vec<String>) {
    let names: Vec<_> = links.iter().map(CredentialsError::provider).collect();
    if !names.iter().eq(expected.iter().map(|(name, _)| name)) {
        wrong.push(format!("these were asked: {names:?}"));
        return;
    }
    for (link, (name, part)) in links.iter().zip(expected) {
        let reason = link.reason().to_string();
        if !reason.contains(part) {
            wrong.push(format!("`{name}` lacks `{part}`: {reason}"));
        }
    }
}

/// In the order of the file, which a map does not keep.
impl<'de> Deserialize<'de> for Links {
    fn deserialize<D: Deserializer<'de>>(links: D) -> Result<Self, D::Error> {
        struct Members;

        impl<'de> Visitor<'de> for Members {
            type Value = Links;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object with the links of a chain")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Links, A::Error> {
                let mut links = Vec::new();
                while let Some(link) = members.next_entry()? {
                    links.push(link);
                }
                Ok(Links(links))
            }
        }

        links.deserialize_map(Members)
    }
}

/// What led to an error, outermost first.
fn sources(error: &CredentialsError) -> Vec<String> {
    std::iter::successors(error.source(), |&error| error.source())
        .map(|source| format!("{source} {source:?}"))
        .collect()
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
            (name.to_owned(), value.replace("\\n", "\n"))
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
