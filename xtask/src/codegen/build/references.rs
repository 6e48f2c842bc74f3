//! References and inner schemas.

use std::collections::BTreeMap;

use anyhow::{Result, bail};

use crate::spec::facts::Schema;

/// The component that a schema refers to.
pub(super) fn reference(schema: &Schema) -> Result<Option<&str>> {
    let Some(reference) = &schema.reference else {
        return Ok(None);
    };
    match reference.strip_prefix("#/components/schemas/") {
        Some(name) => Ok(Some(name)),
        None => {
            bail!("`$ref` to `{reference}` is not supported, only a reference to a component is")
        }
    }
}

/// The schemas inside a schema, without following references.
pub(super) fn inner(schema: &Schema) -> impl Iterator<Item = &Schema> {
    let properties = schema.properties.iter().flat_map(BTreeMap::values);
    properties
        .chain(schema.items.as_deref())
        .chain(schema.additional_properties.as_deref())
}

/// Whether a schema becomes a struct.
pub(super) fn is_struct(schema: &Schema) -> bool {
    schema.reference.is_none()
        && schema
            .properties
            .as_ref()
            .is_some_and(|all| !all.is_empty())
}
