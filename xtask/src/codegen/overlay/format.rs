//! The format of `overlay.toml`, which has what the document does not contain.
//!
//! An entry is removed when it is used. An entry that is left in the end is an error, so stale
//! entries are noticed.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use serde::Deserialize;

use super::checks::stale;
use super::shared::Shared;
use crate::codegen::files::OVERLAY;

/// All entries for a product.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Overlay {
    #[serde(default)]
    pub(crate) product: Product,
    /// Names in a constraint's `when` that are not parameters.
    #[serde(default)]
    pub(crate) conditions: Shared<Condition>,
    /// Members that have one meaning wherever their name occurs.
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
    /// Name of the product in a sentence.
    pub(crate) name: Option<String>,
    /// `false`: all operations are always compiled, for a small product that its crate uses itself.
    /// The crate declares the feature `catalog` itself.
    features: Option<bool>,
    /// First label of the host of an unlisted region, if it is not the product code.
    pub(crate) host_prefix: Option<String>,
    /// The operations that are compiled by default.
    #[serde(default)]
    pub(crate) default: Vec<String>,
}

impl Product {
    /// Whether each operation has a feature that compiles it.
    pub(crate) fn has_features(&self) -> bool {
        self.features.unwrap_or(true)
    }
}

/// A condition that is not a parameter: one about parameters, or one that only the service can check.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Condition {
    /// A clause that follows "when".
    pub(crate) phrase: String,
    /// It holds if all of these parameters are given …
    #[serde(default)]
    pub(crate) given: Vec<String>,
    /// … and none of these.
    #[serde(default)]
    pub(crate) absent: Vec<String>,
    /// Only the service can check it; the rule becomes a sentence of documentation.
    #[serde(default)]
    pub(crate) server_only: bool,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Operation {
    /// What it does, in a sentence.
    pub(crate) summary: Option<String>,
    /// Further paragraphs.
    pub(crate) details: Option<String>,
    /// URL of the vendor's page, if it is not in the vendor's portal.
    pub(crate) page: Option<String>,
    /// Its pages, if the names do not show them.
    pub(crate) paging: Option<Paging>,
    /// Whether a request can be sent twice with the same effect, if name and method say otherwise.
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

/// The pages of an operation.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields, untagged)]
pub(crate) enum Paging {
    /// `false`: it has no pages although the names look like it.
    None(bool),
    Items {
        /// Path of the list; `Data[].Result` for a list in each item of another.
        items: String,
    },
}

/// An entry for a parameter or a member.
#[derive(Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Entry {
    pub(crate) doc: Option<String>,
    /// The location of a parameter, in the spelling of the document, if the one of the document is
    /// wrong.
    pub(crate) r#in: Option<String>,
    /// The type of a parameter for the caller. On the wire it has the type of the document.
    pub(crate) r#as: Option<As>,
    /// Another name in Rust.
    pub(crate) name: Option<String>,
    /// Another name for the type of its values.
    pub(crate) type_name: Option<String>,
    /// Documentation of the type of an object, apart from its use in this member.
    pub(crate) type_doc: Option<String>,
    #[serde(default)]
    pub(crate) secret: bool,
    /// Every successful response has it. For parameters, the document has this fact.
    #[serde(default)]
    pub(crate) required: bool,
    /// The integer is a moment: seconds or milliseconds since 1970. Applies to integers of responses.
    #[serde(default)]
    pub(crate) time: bool,
    /// Its encoding, if the document has none.
    pub(crate) encoding: Option<String>,
    /// By value on the wire.
    #[serde(default)]
    pub(crate) values: BTreeMap<String, Value>,
}

/// The type of a parameter for the caller, if it is not the one of the document.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum As {
    /// The document says `string`, but only integers make sense.
    Integer,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Value {
    pub(crate) doc: Option<String>,
    /// Another name in Rust.
    pub(crate) name: Option<String>,
}

/// A correction of a constraint that has the wrong parameters. It is found by kind and parameters.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ConstraintFix {
    pub(crate) kind: String,
    pub(crate) parameters: Vec<String>,
    /// The right parameters.
    pub(crate) becomes: Vec<String>,
    /// The reason, for readers of the overlay.
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
            return stale(&format!("operations.{name}"), "there is no such operation");
        }
        for (table, unused) in [
            ("conditions", self.conditions.unused()),
            ("names", self.names.unused()),
            ("parameters", self.parameters.unused()),
            ("response", self.response.unused()),
        ] {
            if let Some(name) = unused {
                return stale(&format!("{table}.\"{name}\""), "no operation needs it");
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
            return stale(&entry, "there is no such parameter");
        }
        if let Some(unknown) = self.response.keys().next() {
            let entry = format!("operations.{name}.response.\"{unknown}\"");
            return stale(&entry, "there is no such member of the response");
        }
        Ok(())
    }
}
