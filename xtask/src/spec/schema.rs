//! Schemas, which contain schemas.

use std::collections::BTreeMap;

use anyhow::{Result, anyhow};
use serde_json::Value;

use super::facts::Schema;
use super::json::{JsonPath, Object, any, boolean, count, list, map, number, scalar, text};
use super::reader::Reader;

/// The beginning of each reference.
const COMPONENTS: &str = "#/components/schemas/";

impl Reader {
    pub(super) fn schema(&mut self, value: &Value, path: &JsonPath<'_>) -> Result<Schema> {
        let mut object = Object::new(value, path)?;
        let schema = Schema {
            r#type: object.optional("type", text)?,
            reference: object.optional("$ref", |value, path| self.reference(value, path))?,
            format: object.optional("format", text)?,
            properties: object.optional("properties", |value, path| {
                map(value, path, |value, path| self.schema(value, path))
            })?,
            items: object.optional("items", |value, path| self.inner(value, path))?,
            additional_properties: object.optional("additionalProperties", |value, path| {
                self.inner(value, path)
            })?,
            required: object.optional("required", boolean)?,
            deprecated: object.optional("deprecated", boolean)?,
            r#enum: object
                .optional("enum", |value, path| list(value, path, scalar))?
                .filter(|values| !values.is_empty()),
            enum_value_titles: object
                .optional("enumValueTitles", untitled)?
                .filter(|values| !values.is_empty()),
            default: object.optional("default", any)?,
            minimum: object.optional("minimum", number)?,
            maximum: object.optional("maximum", number)?,
            exclusive_minimum: object.optional("exclusiveMinimum", boolean)?,
            exclusive_maximum: object.optional("exclusiveMaximum", boolean)?,
            min_length: object.optional("minLength", count)?,
            max_length: object.optional("maxLength", count)?,
            pattern: object.optional("pattern", text)?,
            min_items: object.optional("minItems", count)?,
            max_items: object.optional("maxItems", count)?,
        };
        self.warnings.finish(object, "a schema");
        Ok(schema)
    }

    fn inner(&mut self, value: &Value, path: &JsonPath<'_>) -> Result<Box<Schema>> {
        self.schema(value, path).map(Box::new)
    }

    /// References are not followed here, so cycles are harmless.
    fn reference(&self, value: &Value, path: &JsonPath<'_>) -> Result<String> {
        let reference = text(value, path)?;
        let known = reference
            .strip_prefix(COMPONENTS)
            .is_some_and(|name| self.components.contains(name));
        known
            .then(|| reference.clone())
            .ok_or_else(|| anyhow!("{path}: there is no `{reference}`"))
    }
}

/// The values with themselves as titles, since the vendor's titles are prose.
fn untitled(value: &Value, path: &JsonPath<'_>) -> Result<BTreeMap<String, String>> {
    let titles = map(value, path, |_, _| Ok(()))?;
    Ok(titles
        .into_keys()
        .map(|value| (value.clone(), value))
        .collect())
}
