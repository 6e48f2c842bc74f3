//! Schemas, which have schemas inside of them.

use std::collections::BTreeMap;

use anyhow::{Result, anyhow};
use serde_json::Value;

use super::facts::Schema;
use super::json::{Object, Place, any, boolean, count, list, map, number, scalar, text};
use super::reader::Reader;

/// What each reference begins with.
const COMPONENTS: &str = "#/components/schemas/";

impl Reader {
    pub(super) fn schema(&mut self, value: &Value, place: &Place<'_>) -> Result<Schema> {
        let mut object = Object::new(value, place)?;
        let schema = Schema {
            r#type: object.optional("type", text)?,
            reference: object.optional("$ref", |value, place| self.reference(value, place))?,
            format: object.optional("format", text)?,
            properties: object.optional("properties", |value, place| {
                map(value, place, |value, place| self.schema(value, place))
            })?,
            items: object.optional("items", |value, place| self.inner(value, place))?,
            additional_properties: object.optional("additionalProperties", |value, place| {
                self.inner(value, place)
            })?,
            required: object.optional("required", boolean)?,
            deprecated: object.optional("deprecated", boolean)?,
            r#enum: object
                .optional("enum", |value, place| list(value, place, scalar))?
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

    fn inner(&mut self, value: &Value, place: &Place<'_>) -> Result<Box<Schema>> {
        self.schema(value, place).map(Box::new)
    }

    /// A reference is not followed, so it does no harm if it leads in a circle.
    fn reference(&self, value: &Value, place: &Place<'_>) -> Result<String> {
        let reference = text(value, place)?;
        let known = reference
            .strip_prefix(COMPONENTS)
            .is_some_and(|name| self.components.contains(name));
        known
            .then(|| reference.clone())
            .ok_or_else(|| anyhow!("{place}: there is no `{reference}`"))
    }
}

/// The values as their own titles. The vendor's titles are prose.
fn untitled(value: &Value, place: &Place<'_>) -> Result<BTreeMap<String, String>> {
    let titles = map(value, place, |_, _| Ok(()))?;
    Ok(titles
        .into_keys()
        .map(|value| (value.clone(), value))
        .collect())
}
