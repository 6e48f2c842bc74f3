//! Documentation of members.

use crate::codegen::model::{Kind, Member, Struct, TypeDefinition};
use crate::codegen::names::listed;
use crate::codegen::write::limits;

/// The documentation of a member.
pub(crate) fn member(types: &[TypeDefinition], member: &Member) -> String {
    with_facts(&member.doc, &value_facts(types, member))
}

/// The documentation of a field. Its type shows whether it is required, except in structs of
/// requests.
pub(crate) fn field(structure: &Struct, types: &[TypeDefinition], member: &Member) -> String {
    let mut facts = value_facts(types, member);
    if structure.is_input && member.required {
        facts.insert(0, "Required.".to_owned());
    }
    with_facts(&member.doc, &facts)
}

/// Documentation with facts: in the same paragraph, unless the documentation has several.
pub(super) fn with_facts(doc: &str, facts: &[String]) -> String {
    let between = match facts {
        [] => "",
        _ if doc.contains("\n\n") => "\n\n",
        _ => " ",
    };
    format!("{doc}{between}{}", facts.join(" "))
}

/// The facts of the document about the values of a member.
pub(super) fn value_facts(types: &[TypeDefinition], member: &Member) -> Vec<String> {
    let mut facts = Vec::new();
    if member.kind.innermost() == &Kind::Secret {
        facts.push("Secret: never shown by `Debug`.".to_owned());
    }
    if member.deprecated {
        facts.push("Deprecated by the vendor.".to_owned());
    }
    if !member.values.is_empty() && !matches!(member.kind.innermost(), Kind::Known(_)) {
        let values: Vec<_> = member
            .values
            .iter()
            .map(|value| format!("`{value}`"))
            .collect();
        facts.push(format!("Known values: {}.", listed(&values, "and")));
    }
    if !member.limits.is_empty() {
        let clauses: Vec<_> = member.limits.iter().map(limits::clause).collect();
        facts.push(format!("Limits: {}.", listed(&clauses, "and")));
    }
    if let Some(default) = &member.default {
        facts.push(format!("Defaults to {}.", value(types, member, default)));
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
