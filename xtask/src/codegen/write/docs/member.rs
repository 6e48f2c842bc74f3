//! What is said about a member.

use crate::codegen::model::{Kind, Member, TypeDefinition};
use crate::codegen::write::limits;

/// What a member means, and what the document says about its values.
pub(crate) fn member(types: &[TypeDefinition], member: &Member) -> String {
    with_facts(&member.doc, &value_facts(types, member))
}

/// What something means, with what else there is to say about it.
pub(super) fn with_facts(doc: &str, facts: &[String]) -> String {
    if facts.is_empty() {
        return doc.to_owned();
    }
    format!("{doc}\n\n{}", facts.join(" "))
}

/// What the document says about the values of a member.
pub(super) fn value_facts(types: &[TypeDefinition], member: &Member) -> Vec<String> {
    let mut facts = Vec::new();
    if member.deprecated {
        facts.push("Deprecated by the vendor.".to_owned());
    }
    if !member.values.is_empty() && !matches!(member.kind.innermost(), Kind::Known(_)) {
        let values: Vec<_> = member
            .values
            .iter()
            .map(|value| format!("`{value}`"))
            .collect();
        facts.push(format!("Known values: {}.", values.join(", ")));
    }
    if !member.limits.is_empty() {
        let clauses: Vec<_> = member.limits.iter().map(limits::clause).collect();
        facts.push(format!("Limits: {}.", clauses.join(", ")));
    }
    if let Some(default) = &member.default {
        facts.push(format!(
            "Left out, it is {}.",
            value(types, member, default)
        ));
    }
    facts
}

/// A link to a known value.
pub(super) fn value(types: &[TypeDefinition], member: &Member, wire: &str) -> String {
    let known = types
        .iter()
        .find_map(|definition| match (definition, member.kind.innermost()) {
            (TypeDefinition::Values(known), Kind::Known(name)) if known.name == *name => {
                Some(known)
            }
            _ => None,
        });
    let variant = known.and_then(|known| {
        let value = known.values.iter().find(|value| value.wire == wire)?;
        Some(format!("[`{wire}`]({}::{})", known.name, value.variant))
    });
    variant.unwrap_or_else(|| format!("`{wire}`"))
}
