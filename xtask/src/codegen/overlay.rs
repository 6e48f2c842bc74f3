//! The format of `overlay.toml`: what the document cannot say.
//!
//! Whoever uses an entry takes it out, so that what remains in the end is what no longer applies.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result, bail};
use serde::Deserialize;

/// Everything said about a product.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Overlay {
    #[serde(default)]
    pub(super) product: Product,
    /// Names in a constraint's `when` that are no parameters.
    #[serde(default)]
    pub(super) conditions: Shared<Condition>,
    /// Members that mean the same wherever their name stands.
    #[serde(default)]
    pub(super) names: Shared<Entry>,
    /// Parameters, by path, with the same meaning in all operations.
    #[serde(default)]
    pub(super) parameters: Shared<Entry>,
    /// Members of responses, by path, with the same meaning in all operations.
    #[serde(default)]
    pub(super) response: Shared<Entry>,
    #[serde(default)]
    pub(super) operations: BTreeMap<String, Operation>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Product {
    /// What the product is called in a sentence.
    pub(super) name: Option<String>,
    /// `false`: all operations are always compiled, for a small product that other code of its
    /// crate builds on. The crate declares the feature `catalog` itself.
    features: Option<bool>,
    /// First label of the host of a region that is in no table, if it is not the product code.
    pub(super) host_prefix: Option<String>,
    /// The operations that are compiled unless somebody says otherwise.
    #[serde(default)]
    pub(super) default: Vec<String>,
}

impl Product {
    /// Whether each operation has a feature that compiles it.
    pub(super) fn has_features(&self) -> bool {
        self.features.unwrap_or(true)
    }
}

/// A condition that is no parameter: either one that parameters tell, or one that only the service knows.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Condition {
    /// A clause that follows "when".
    pub(super) phrase: String,
    /// It holds if all of these parameters are given
    #[serde(default)]
    pub(super) given: Vec<String>,
    /// and none of these.
    #[serde(default)]
    pub(super) absent: Vec<String>,
    /// It cannot be told from the parameters; the rule becomes a sentence of documentation.
    #[serde(default)]
    pub(super) server_only: bool,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Operation {
    /// What it does, in a sentence.
    pub(super) summary: Option<String>,
    /// What else there is to know, in paragraphs.
    pub(super) details: Option<String>,
    /// The vendor's page, if it is not the one of the vendor's portal.
    pub(super) page: Option<String>,
    /// How it goes from one page to the next, if that cannot be told from the names.
    pub(super) paging: Option<Paging>,
    /// Whether a request may be sent again though it may have had its effect, if that cannot be told
    /// from name and method.
    pub(super) repeatable: Option<bool>,
    /// By path, such as `"Hosts.HostId"`.
    #[serde(default)]
    pub(super) parameters: BTreeMap<String, Entry>,
    /// By path, such as `"Data.Token"`.
    #[serde(default)]
    pub(super) response: BTreeMap<String, Entry>,
    #[serde(default)]
    pub(super) constraint_fixes: Vec<ConstraintFix>,
}

/// How an operation goes from one page to the next.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields, untagged)]
pub(super) enum Paging {
    /// `false`: it looks as if it did, and does not.
    None(bool),
    Items {
        /// The way to the list; `Data[].Result` for a list in each item of another.
        items: String,
    },
}

/// What is said about a parameter or a member.
#[derive(Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Entry {
    pub(super) doc: Option<String>,
    /// Where a parameter travels, as the document spells it, if that is not where the document says.
    pub(super) r#in: Option<String>,
    /// Another name in Rust.
    pub(super) name: Option<String>,
    /// Another name for the type of its values.
    pub(super) type_name: Option<String>,
    /// What an object is, as opposed to what it is for in this place.
    pub(super) type_doc: Option<String>,
    #[serde(default)]
    pub(super) secret: bool,
    /// Every successful answer has it.
    #[serde(default)]
    pub(super) guaranteed: bool,
    /// Its encoding, if the document does not give one.
    pub(super) encoding: Option<String>,
    /// By value on the wire.
    #[serde(default)]
    pub(super) values: BTreeMap<String, Value>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Value {
    pub(super) doc: Option<String>,
    /// Another name in Rust.
    pub(super) name: Option<String>,
}

/// A constraint of the document, found by kind and parameters, that is about other parameters in truth.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ConstraintFix {
    pub(super) kind: String,
    pub(super) parameters: Vec<String>,
    /// The parameters that it is about.
    pub(super) becomes: Vec<String>,
    /// Why, for those who read the overlay.
    pub(super) because: String,
}

/// Entries that several operations may use. Those that none used are an error in the end.
#[derive(Deserialize)]
#[serde(transparent)]
pub(super) struct Shared<T> {
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
    /// The entry of this name, which counts as used from now on.
    pub(super) fn take(&mut self, name: &str) -> Option<T> {
        let entry = self.entries.get(name)?;
        self.used.insert(name.to_owned());
        Some(entry.clone())
    }

    fn unused(&self) -> Option<&String> {
        self.entries.keys().find(|name| !self.used.contains(*name))
    }
}

/// Reads an overlay.
pub(super) fn read(text: &str) -> Result<Overlay> {
    toml::from_str(text).context(super::OVERLAY)
}

impl Overlay {
    /// Fails if an entry was not used.
    pub(super) fn finish(&self) -> Result<()> {
        if let Some(name) = self.operations.keys().next() {
            return idle(&format!("operations.{name}"), "there is no such operation");
        }
        for (table, unused) in [
            ("conditions", self.conditions.unused()),
            ("names", self.names.unused()),
            ("parameters", self.parameters.unused()),
            ("response", self.response.unused()),
        ] {
            if let Some(name) = unused {
                return idle(&format!("{table}.\"{name}\""), "no operation needs it");
            }
        }
        Ok(())
    }
}

impl Operation {
    /// Fails if an entry was not used. `name` is the operation's.
    pub(super) fn finish(&self, name: &str) -> Result<()> {
        if let Some(unknown) = self.parameters.keys().next() {
            let entry = format!("operations.{name}.parameters.{unknown}");
            return idle(&entry, "there is no such parameter");
        }
        if let Some(unknown) = self.response.keys().next() {
            let entry = format!("operations.{name}.response.\"{unknown}\"");
            return idle(&entry, "there is no such member of the response");
        }
        Ok(())
    }
}

/// Refuses an entry that has nothing to apply to.
pub(super) fn idle<T>(entry: &str, reason: &str) -> Result<T> {
    bail!("{}: {entry} no longer applies: {reason}", super::OVERLAY)
}

/// A sentence of an entry, if it has one.
pub(super) fn sentence(text: Option<&str>, entry: &str) -> Result<Option<String>> {
    let Some(text) = text.map(str::trim) else {
        return Ok(None);
    };
    if !text.ends_with(['.', ':', '`']) {
        bail!("{}: {entry} does not end like a sentence", super::OVERLAY);
    }
    Ok(Some(text.to_owned()))
}
