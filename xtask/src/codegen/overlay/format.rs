//! The format of `overlay.toml`: what the document cannot say.
//!
//! Whoever uses an entry takes it out, so that what remains in the end is what no longer applies.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use serde::Deserialize;

use super::complaint::idle;
use super::shared::Shared;
use crate::codegen::files::OVERLAY;

/// Everything said about a product.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Overlay {
    #[serde(default)]
    pub(crate) product: Product,
    /// Names in a constraint's `when` that are no parameters.
    #[serde(default)]
    pub(crate) conditions: Shared<Condition>,
    /// Members that mean the same wherever their name stands.
    #[serde(default)]
    pub(crate) names: Shared<Entry>,
    /// Parameters, by path, with the same meaning in all operations.
    #[serde(default)]
    pub(crate) parameters: Shared<Entry>,
    /// Members of responses, by path, with the same meaning in all operations.
    #[serde(default)]
    pub(crate) response: Shared<Entry>,
    #[serde(default)]
    pub(crate) operations: BTreeMap<String, Operation>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Product {
    /// What the product is called in a sentence.
    pub(crate) name: Option<String>,
    /// `false`: all operations are always compiled, for a small product that other code of its
    /// crate builds on. The crate declares the feature `catalog` itself.
    features: Option<bool>,
    /// First label of the host of a region that is in no table, if it is not the product code.
    pub(crate) host_prefix: Option<String>,
    /// The operations that are compiled unless somebody says otherwise.
    #[serde(default)]
    pub(crate) default: Vec<String>,
}

impl Product {
    /// Whether each operation has a feature that compiles it.
    pub(crate) fn has_features(&self) -> bool {
        self.features.unwrap_or(true)
    }
}

/// A condition that is no parameter: either one that parameters tell, or one that only the service knows.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Condition {
    /// A clause that follows "when".
    pub(crate) phrase: String,
    /// It holds if all of these parameters are given
    #[serde(default)]
    pub(crate) given: Vec<String>,
    /// and none of these.
    #[serde(default)]
    pub(crate) absent: Vec<String>,
    /// It cannot be told from the parameters; the rule becomes a sentence of documentation.
    #[serde(default)]
    pub(crate) server_only: bool,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Operation {
    /// What it does, in a sentence.
    pub(crate) summary: Option<String>,
    /// What else there is to know, in paragraphs.
    pub(crate) details: Option<String>,
    /// The vendor's page, if it is not the one of the vendor's portal.
    pub(crate) page: Option<String>,
    /// How it goes from one page to the next, if that cannot be told from the names.
    pub(crate) paging: Option<Paging>,
    /// Whether sending a request twice has the same effect as sending it once, if name and method do not tell.
    pub(crate) idempotent: Option<bool>,
    /// By path, such as `"Hosts.HostId"`.
    #[serde(default)]
    pub(crate) parameters: BTreeMap<String, Entry>,
    /// By path, such as `"Data.Token"`.
    #[serde(default)]
    pub(crate) response: BTreeMap<String, Entry>,
    #[serde(default)]
    pub(crate) constraint_fixes: Vec<ConstraintFix>,
}

/// How an operation goes from one page to the next.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields, untagged)]
pub(crate) enum Paging {
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
pub(crate) struct Entry {
    pub(crate) doc: Option<String>,
    /// Where a parameter travels, as the document spells it, if that is not where the document says.
    pub(crate) r#in: Option<String>,
    /// The type that a parameter has for the caller. It travels as the document says.
    pub(crate) r#as: Option<As>,
    /// Another name in Rust.
    pub(crate) name: Option<String>,
    /// Another name for the type of its values.
    pub(crate) type_name: Option<String>,
    /// What an object is, as opposed to what it is for in this place.
    pub(crate) type_doc: Option<String>,
    #[serde(default)]
    pub(crate) secret: bool,
    /// Every successful response has it. Of a parameter, the document says so.
    #[serde(default)]
    pub(crate) required: bool,
    /// Its encoding, if the document does not give one.
    pub(crate) encoding: Option<String>,
    /// By value on the wire.
    #[serde(default)]
    pub(crate) values: BTreeMap<String, Value>,
}

/// The type that a parameter has for the caller, if it is not the one of the document.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum As {
    /// The document says `string`, but nothing else makes sense.
    Integer,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Value {
    pub(crate) doc: Option<String>,
    /// Another name in Rust.
    pub(crate) name: Option<String>,
}

/// A constraint of the document, found by kind and parameters, that is about other parameters in truth.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ConstraintFix {
    pub(crate) kind: String,
    pub(crate) parameters: Vec<String>,
    /// The parameters that it is about.
    pub(crate) becomes: Vec<String>,
    /// Why, for those who read the overlay.
    pub(crate) because: String,
}

/// Reads an overlay.
pub(crate) fn read(text: &str) -> Result<Overlay> {
    toml::from_str(text).context(OVERLAY)
}

impl Overlay {
    /// Fails if an entry was not used.
    pub(crate) fn finish(&self) -> Result<()> {
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
    pub(crate) fn finish(&self, name: &str) -> Result<()> {
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
