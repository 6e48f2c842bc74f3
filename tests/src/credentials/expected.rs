//! The expectation of a scenario, and its comparison with the outcome.

use std::collections::BTreeMap;
use std::error::Error;
use std::{fmt, iter};

use aliyun_core::error::ConfigError;
use aliyun_credentials::{Credentials, CredentialsError, Identity, SecretString};
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::MARK;
use super::outcome::Outcome;

/// The expected outcome of a scenario.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// The name of the provider that has the credentials or the error.
    provider: Option<String>,
    /// The parts of the credentials, by name.
    #[serde(default)]
    credentials: BTreeMap<String, String>,
    /// The expiry of the credentials.
    expiration: Option<String>,
    /// The errors of the providers before, in the order of the chain.
    skipped: Option<Links>,
    /// Parts of the error's text.
    error: Option<Vec<String>>,
    /// The errors of all providers of the chain, in its order.
    tried: Option<Links>,
    /// Whether the error says that the provider is not configured.
    is_absent: Option<bool>,
    /// What the accessors of a call's error return, by their names.
    #[serde(default)]
    accessors: BTreeMap<String, Value>,
    /// The region that goes with the credentials.
    region: Option<String>,
    /// Parts of the error of finding the region.
    region_error: Option<Vec<String>>,
    /// The network that goes with the credentials.
    network: Option<String>,
    /// Parts of the log.
    #[serde(default)]
    pub log: Vec<String>,
    /// Parts that the log must not have.
    #[serde(default)]
    pub log_lacks: Vec<String>,
}

/// The providers of a chain in their order, each with a part of its error.
#[derive(Clone, Debug)]
struct Links(Vec<(String, String)>);

impl Expected {
    /// Returns how an outcome differs from the expected one.
    pub(super) fn differences(&self, outcome: &Outcome) -> Vec<String> {
        let mut differences = Vec::new();
        let shown = match &outcome.identity {
            Ok(identity) => {
                self.compare_identity(identity, &mut differences);
                format!("{identity:?} {identity:#?}")
            }
            Err(error) => {
                self.compare_error(error, &mut differences);
                format!("{error} {error:?} {}", sources(error))
            }
        };
        if shown.contains(MARK) {
            differences.push(format!("a secret is shown: {shown}"));
        }
        self.compare_region(&outcome.region, &mut differences);
        let network = format!("{:?}", outcome.network).to_lowercase();
        if self
            .network
            .as_ref()
            .is_some_and(|expected| *expected != network)
        {
            differences.push(format!("the network is {network}"));
        }
        differences
    }

    fn compare_identity(&self, identity: &Identity, differences: &mut Vec<String>) {
        if self.error.is_some() || self.tried.is_some() {
            differences.push(format!("there are credentials: {identity:?}"));
            return;
        }
        if self.provider.as_deref() != Some(identity.provider()) {
            differences.push(format!("the provider is {}", identity.provider()));
        }
        let parts = parts(identity.credentials());
        if parts != self.credentials {
            differences.push(format!("the credentials are {parts:?}"));
        }
        let expiration = identity.expiration().map(|time| time.iso8601().to_string());
        if expiration != self.expiration {
            differences.push(format!("the credentials expire at {expiration:?}"));
        }
        if let Some(skipped) = &self.skipped {
            skipped.compare(identity.skipped(), differences);
        }
    }

    fn compare_error(&self, error: &CredentialsError, differences: &mut Vec<String>) {
        let text = error.to_string();
        if self.error.is_none() && self.tried.is_none() {
            differences.push(format!("there are no credentials: {text}"));
            return;
        }
        for part in self.error.iter().flatten() {
            if !text.contains(part) {
                differences.push(format!("the error lacks `{part}`: {text}"));
            }
        }
        let provider = self.provider.as_deref();
        if provider.is_some_and(|provider| provider != error.provider()) {
            differences.push(format!("the error is from {}", error.provider()));
        }
        let is_absent = error.is_not_configured();
        if self.is_absent.is_some_and(|expected| expected != is_absent) {
            differences.push(format!("is_absent is {is_absent}: {text}"));
        }
        let call_error = aliyun_core::Error::from(error.clone());
        for (name, expected) in &self.accessors {
            let actual = accessor(&call_error, name);
            if actual != *expected {
                differences.push(format!("{name} is {actual}: {text}"));
            }
        }
        if let Some(tried) = &self.tried {
            tried.compare(error.tried(), differences);
        }
    }

    fn compare_region(
        &self,
        region: &Result<Option<String>, ConfigError>,
        differences: &mut Vec<String>,
    ) {
        let expected = self.region.as_ref();
        let parts = self.region_error.iter().flatten();
        match region {
            Ok(region) if self.region_error.is_some() => {
                differences.push(format!("there is a region: {region:?}"));
            }
            Ok(region) if expected.is_some() && expected != region.as_ref() => {
                differences.push(format!("the region is {region:?}"));
            }
            Ok(_) => {}
            Err(error) => {
                let text = format!("{error} {error:?}");
                if expected.is_some() || text.contains(MARK) {
                    differences.push(format!("there is no region: {text}"));
                }
                let missing = parts.filter(|part| !text.contains(*part));
                differences
                    .extend(missing.map(|part| format!("the region lacks `{part}`: {text}")));
            }
        }
    }
}

impl Links {
    fn compare(&self, links: &[CredentialsError], differences: &mut Vec<String>) {
        let names: Vec<_> = links.iter().map(CredentialsError::provider).collect();
        if !names.iter().eq(self.0.iter().map(|(name, _)| name)) {
            differences.push(format!("these providers were tried: {names:?}"));
            return;
        }
        for (link, (name, part)) in links.iter().zip(&self.0) {
            let reason = link.reason().to_string();
            if !reason.contains(part) {
                differences.push(format!("`{name}` lacks `{part}`: {reason}"));
            }
        }
    }
}

/// Keeps the order of the file, which a map type would lose.
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

/// Returns what an accessor of a call's error returns.
fn accessor(error: &aliyun_core::Error, name: &str) -> Value {
    match name {
        "code" => error.code().into(),
        "request_id" => error.request_id().into(),
        "retry_after" => error.retry_after().map(|time| time.as_secs()).into(),
        "has_hint" => error.hint().is_some().into(),
        "is_throttling" => error.is_throttling().into(),
        "is_auth" => error.is_auth().into(),
        "is_timeout" => error.is_timeout().into(),
        "is_not_found" => error.is_not_found().into(),
        "fault" => error.fault().to_string().into(),
        _ => panic!("there is no accessor `{name}`"),
    }
}

/// Returns the texts of an error's sources, the outermost first.
fn sources(error: &CredentialsError) -> String {
    let sources = iter::successors(error.source(), |&error| error.source());
    let texts = sources.map(|source| format!("{source} {source:?}"));
    texts.collect::<Vec<_>>().join(" ")
}

/// Returns the parts of credentials by the names that an expectation has.
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
