//! The facts of a document in normal form. The fields have the order of the members in the file.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

/// One version of a product's API.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Document {
    /// The version of the format.
    pub(crate) version: String,
    pub(crate) info: Info,
    pub(crate) components: Components,
    pub(crate) apis: BTreeMap<String, Api>,
    /// Sorted by region.
    pub(crate) endpoints: Vec<Endpoint>,
    // The vendor's documents do not have these.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) endpoint_rule: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) global_endpoint: Option<String>,
    /// Sorted by region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) vpc_endpoints: Option<Vec<Endpoint>>,
}

impl Document {
    /// The text of the file.
    pub(crate) fn to_json(&self) -> String {
        let mut json = serde_json::to_string_pretty(self).expect("all keys are strings");
        json.push('\n');
        json
    }

    /// The numbers of operations, parameters, components and endpoints.
    pub(crate) fn counts(&self) -> String {
        let parameters: usize = self.apis.values().map(|api| api.parameters.len()).sum();
        format!(
            "{} operations, {parameters} parameters, {} components, {} endpoints",
            self.apis.len(),
            self.components.schemas.len(),
            self.endpoints.len()
        )
    }
}

#[derive(Serialize)]
pub(crate) struct Info {
    pub(crate) style: String,
    pub(crate) product: String,
    pub(crate) version: String,
}

impl fmt::Display for Info {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.product, self.version)
    }
}

#[derive(Default, Serialize)]
pub(crate) struct Components {
    pub(crate) schemas: BTreeMap<String, Schema>,
}

#[derive(Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Endpoint {
    pub(crate) region_id: String,
    pub(crate) endpoint: String,
}

/// An operation.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Api {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) path: Option<String>,
    pub(crate) methods: Vec<String>,
    pub(crate) schemes: Vec<String>,
    pub(crate) security: Vec<BTreeMap<String, Vec<String>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) consumes: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) produces: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) deprecated: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) system_tags: Option<SystemTags>,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) responses: BTreeMap<String, Response>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) error_codes: Option<BTreeMap<String, Vec<ErrorCode>>>,
    // The vendor's documents do not have these.
    #[serde(rename = "x-ramActions", skip_serializing_if = "Option::is_none")]
    pub(crate) ram_actions: Option<Vec<RamAction>>,
    #[serde(rename = "x-constraints", skip_serializing_if = "Option::is_none")]
    pub(crate) constraints: Option<Vec<Constraint>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SystemTags {
    pub(crate) operation_type: String,
}

#[derive(PartialEq, Serialize)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) r#in: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) style: Option<String>,
    pub(crate) schema: Schema,
}

#[derive(Serialize)]
pub(crate) struct Response {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) schema: Option<Schema>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ErrorCode {
    pub(crate) error_code: String,
}

/// A permission.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct RamAction {
    pub(crate) action: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) operation_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) resources: Option<Vec<String>>,
}

/// A condition on several parameters.
#[derive(Clone, Serialize)]
pub(crate) struct Constraint {
    pub(crate) kind: String,
    pub(crate) parameters: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) precedence: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) encoding: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) when: Option<BTreeMap<String, Vec<String>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) version: Option<String>,
}

/// The type of a value. Limits and values are strings whatever the type, lengths are numbers.
#[derive(PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Schema {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) r#type: Option<String>,
    #[serde(rename = "$ref", skip_serializing_if = "Option::is_none")]
    pub(crate) reference: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) format: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) properties: Option<BTreeMap<String, Schema>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) items: Option<Box<Schema>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) additional_properties: Option<Box<Schema>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) required: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) deprecated: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) r#enum: Option<Vec<String>>,
    /// The title of each value is the value itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) enum_value_titles: Option<BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) default: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) minimum: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) maximum: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) exclusive_minimum: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) exclusive_maximum: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) min_length: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) max_length: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) pattern: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) min_items: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) max_items: Option<u64>,
}
