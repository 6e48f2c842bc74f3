//! Which operations refer to which components, directly or not.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result};

use super::references::{inner, reference};
use crate::spec::facts::Document;

/// The operations that refer to a component.
#[derive(Default)]
pub(super) struct Users {
    pub(super) operations: BTreeSet<String>,
    /// It is in the request of one of them.
    pub(super) has_input: bool,
}

/// Follows all references of the operations. The result is by name of the component.
pub(super) fn reached(document: &Document) -> Result<BTreeMap<&str, Users>> {
    let mut reached: BTreeMap<&str, Users> = BTreeMap::new();
    let schemas = &document.components.schemas;
    for (operation, api) in &document.apis {
        let inputs = api
            .parameters
            .iter()
            .map(|parameter| (&parameter.schema, true));
        let outputs = api
            .responses
            .values()
            .filter_map(|response| response.schema.as_ref());
        let mut pending: Vec<_> = inputs
            .chain(outputs.map(|schema| (schema, false)))
            .collect();
        while let Some((schema, is_input)) = pending.pop() {
            pending.extend(inner(schema).map(|inner| (inner, is_input)));
            let Some(name) = reference(schema)? else {
                continue;
            };
            let (name, target) = schemas.get_key_value(name).with_context(|| {
                format!("operation `{operation}`: there is no component `{name}`")
            })?;
            let users = reached.entry(name).or_default();
            if users.operations.insert(operation.clone()) || (is_input && !users.has_input) {
                users.has_input |= is_input;
                pending.push((target, is_input));
            }
        }
    }
    Ok(reached)
}
