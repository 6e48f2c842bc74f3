//! The format of `api-docs.json`, as far as it is read.
//!
//! Nothing is passed over by accident: a key that is of no use here is named below, and every other
//! one is collected under `unknown`, for the model to refuse with the place where it stands.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, ensure};
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;

pub(super) type Unknown = BTreeMap<String, Value>;

/// One version of a product's API.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(super) struct Document {
    version: String,
    pub(super) info: Info,
    #[serde(default)]
    pub(super) components: Components,
    pub(super) apis: BTreeMap<String, Api>,
    #[serde(default)]
    pub(super) endpoints: Vec<Endpoint>,
    #[serde(default)]
    pub(super) vpc_endpoints: Vec<Endpoint>,
    pub(super) endpoint_rule: Option<String>,
    pub(super) global_endpoint: Option<String>,
    #[serde(default, rename = "directories")]
    _directories: IgnoredAny,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Info {
    pub(super) style: String,
    pub(super) product: String,
    pub(super) version: String,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Components {
    pub(super) schemas: Schemas,
}

/// Official documents write an empty map as an empty list.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum Schemas {
    Map(BTreeMap<String, Value>),
    Empty([(); 0]),
}

impl Default for Schemas {
    fn default() -> Self {
        Self::Empty([])
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(super) struct Endpoint {
    pub(super) region_id: String,
    pub(super) endpoint: String,
}

/// An operation.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Api {
    pub(super) path: Option<String>,
    pub(super) methods: Vec<String>,
    pub(super) schemes: Vec<String>,
    pub(super) security: Vec<BTreeMap<String, Value>>,
    #[serde(default)]
    pub(super) deprecated: bool,
    pub(super) parameters: Vec<Parameter>,
    pub(super) responses: BTreeMap<String, Response>,
    #[serde(default)]
    pub(super) error_codes: BTreeMap<String, Vec<ErrorCode>>,
    #[serde(default, rename = "x-ramActions")]
    pub(super) ram_actions: Vec<RamAction>,
    #[serde(default, rename = "x-constraints")]
    pub(super) constraints: Vec<Constraint>,
    // Of no use to a caller, or prose.
    #[serde(default, rename = "systemTags")]
    _system_tags: IgnoredAny,
    #[serde(default, rename = "responseDemo")]
    _response_demo: IgnoredAny,
    #[serde(default, rename = "title")]
    _title: IgnoredAny,
    #[serde(default, rename = "summary")]
    _summary: IgnoredAny,
    #[serde(default, rename = "description")]
    _description: IgnoredAny,
    #[serde(flatten)]
    pub(super) unknown: Unknown,
}

#[derive(Deserialize)]
pub(super) struct Parameter {
    pub(super) name: String,
    pub(super) r#in: String,
    pub(super) schema: Schema,
    #[serde(flatten)]
    pub(super) unknown: Unknown,
}

#[derive(Deserialize)]
pub(super) struct Response {
    pub(super) schema: Schema,
    #[serde(flatten)]
    pub(super) unknown: Unknown,
}

/// An error, of which only the code is a fact; its message is the service's business.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ErrorCode {
    pub(super) error_code: String,
}

/// A permission, of which its name says enough.
#[derive(Deserialize)]
pub(super) struct RamAction {
    pub(super) action: String,
}

#[derive(Deserialize)]
pub(super) struct Schema {
    pub(super) r#type: Option<String>,
    pub(super) format: Option<String>,
    pub(super) properties: Option<BTreeMap<String, Schema>>,
    /// Whether the parameter must be given. In a response it is no promise; the overlay makes those.
    #[serde(default)]
    pub(super) required: bool,
    #[serde(default)]
    pub(super) deprecated: bool,
    pub(super) r#enum: Option<Vec<String>>,
    #[serde(rename = "enumValueTitles")]
    pub(super) enum_value_titles: Option<BTreeMap<String, String>>,
    pub(super) default: Option<String>,
    // Prose.
    #[serde(default, rename = "example")]
    _example: IgnoredAny,
    #[serde(default, rename = "docRequired")]
    _doc_required: IgnoredAny,
    #[serde(default, rename = "title")]
    _title: IgnoredAny,
    #[serde(default, rename = "description")]
    _description: IgnoredAny,
    #[serde(flatten)]
    pub(super) unknown: Unknown,
}

/// A condition on several parameters. Which of the optional members there are depends on `kind`.
#[derive(Deserialize)]
pub(super) struct Constraint {
    pub(super) kind: String,
    pub(super) parameters: Vec<String>,
    pub(super) precedence: Option<String>,
    pub(super) encoding: Option<String>,
    #[serde(default)]
    pub(super) when: BTreeMap<String, Vec<String>>,
    pub(super) version: Option<String>,
    #[serde(flatten)]
    pub(super) unknown: Unknown,
}

/// Reads a document.
pub(super) fn read(text: &str) -> Result<Document> {
    let document: Document = serde_json::from_str(text).context(super::API_DOCS)?;
    ensure!(
        document.version == "1.0",
        "{}: format version `{}` is not known, only `1.0` is",
        super::API_DOCS,
        document.version
    );
    Ok(document)
}
