//! Known values and their names.

use std::collections::BTreeSet;

use anyhow::Result;

use super::member_entry::MemberEntry;
use crate::codegen::model::KnownValue;
use crate::codegen::names::{self, Scope, Shape};
use crate::codegen::overlay::{sentence, stale};
use crate::spec::facts::Schema;

/// The values of the document, sorted.
pub(super) fn known(schema: &Schema) -> Vec<String> {
    let mut values = BTreeSet::new();
    values.extend(schema.r#enum.iter().flatten().cloned());
    values.extend(
        schema
            .enum_value_titles
            .iter()
            .flat_map(|titles| titles.keys())
            .cloned(),
    );
    values.into_iter().collect()
}

/// The values on the wire.
pub(super) fn wires(values: &[KnownValue]) -> impl Iterator<Item = &String> {
    values.iter().map(|value| &value.wire)
}

/// The same values with names.
pub(super) fn named(values: &[String], entry: &MemberEntry) -> Result<Vec<KnownValue>> {
    let is_unknown = |value: &&String| !values.contains(value);
    // An entry for several members has the values of all of them.
    if let Some(value) = entry.keys.values.keys().find(is_unknown)
        && entry.is_own
    {
        return stale(
            &format!("{}.values.{value}", entry.at),
            "there is no such value",
        );
    }
    let mut variants = Scope::new(&["Other"]);
    let mut known = Vec::new();
    for wire in values {
        let at = format!("{}.values.{wire}", entry.at);
        let entry = entry.keys.values.get(wire);
        let name = entry.and_then(|value| value.name.as_deref());
        let doc = entry.and_then(|value| value.doc.as_deref());
        let variant = names::renamed(names::upper_camel_case(wire), &format!("{at}.name"), name)?;
        known.push(KnownValue {
            wire: wire.clone(),
            doc: sentence(doc, &format!("{at}.doc"))?.unwrap_or_else(|| value_doc(wire, &variant)),
            variant: variants.claim(variant),
        });
    }
    known.sort_unstable_by(|a, b| a.variant.cmp(&b.variant));
    Ok(known)
}

/// The value in words if it is the name of its variant, or else as it is on the wire.
fn value_doc(wire: &str, variant: &str) -> String {
    if wire == variant {
        names::description(wire, Shape::Object)
    } else {
        format!("`{wire}`.")
    }
}
