//! Descriptors of operations, parameters and members.

use super::text::{each, quoted};
use super::{limits, paging, rules, words};
use crate::codegen::model::{
    Kind, Member, Operation, Page, Parameter, Struct, TypeDefinition, structs,
};

/// The descriptor of an operation.
pub(super) fn descriptor(operation: &Operation) -> String {
    let Operation {
        name,
        type_name,
        path,
        ..
    } = operation;
    let parameters = each(&operation.parameters, |one| parameter(operation, one));
    let parameters = match parameters.as_str() {
        "" => parameters,
        _ => format!(".with_parameters(&[\n{parameters}])"),
    };
    let rules = rules::table(operation);
    let unsigned = if operation.signed { "" } else { ".unsigned()" };
    let idempotent = if operation.idempotent {
        ".idempotent()"
    } else {
        ""
    };
    let success_in_body = if operation.success_in_body {
        ".success_in_body()"
    } else {
        ""
    };
    let required_members = match operation.required_members.as_slice() {
        [] => String::new(),
        paths => format!(
            ".with_required_members(&[{}])",
            quoted(paths.iter().map(String::as_str))
        ),
    };
    // A constant of its own, because rustfmt does not format a chain with a long string.
    let (page, with_page) = match &operation.page {
        Page::Own(url) => (
            format!("const DOCUMENTATION_URL: &str =\n    {url:?};\n\n"),
            ".with_documentation_url(DOCUMENTATION_URL)",
        ),
        Page::Portal(_) => (String::new(), ""),
    };
    let paging = operation
        .paging
        .as_ref()
        .map(paging::facts)
        .unwrap_or_default();
    format!(
        "{page}/// Descriptor of [`{type_name}`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    {name:?},
    Method::{},
    {path:?},
){parameters}{rules}{unsigned}{idempotent}{success_in_body}{required_members}{paging}{with_page};
",
        words::method(operation.method)
    )
}

fn parameter(operation: &Operation, parameter: &Parameter) -> String {
    let location = match words::location(parameter.location) {
        Some(location) => format!(".with_location(Location::{location})"),
        None => String::new(),
    };
    let serialization = match words::serialization(parameter.serialization) {
        Some(serialization) => format!(".with_serialization(Serialization::{serialization})"),
        None => String::new(),
    };
    let member = member(&parameter.member, &operation.types);
    format!("{member}{location}{serialization},\n")
}

/// The descriptor of a member, or of a parameter without its location.
fn member(member: &Member, types: &[TypeDefinition]) -> String {
    let presence = if member.required {
        "required"
    } else {
        "optional"
    };
    let kind = match &member.kind {
        text if text.is_text() => String::new(),
        other => format!(".with_kind({})", kind(other, types)),
    };
    let secret = match member.kind.innermost() {
        Kind::Secret => ".secret()",
        _ => "",
    };
    let limits: Vec<_> = member.limits.iter().map(limits::expression).collect();
    let limits = match limits.as_slice() {
        [] => String::new(),
        limits => format!(".with_limits(&[{}])", limits.join(", ")),
    };
    let known = known_values(member, types);
    let known = match known.as_slice() {
        [] => String::new(),
        known => format!(".with_known_values(&[{}])", quoted(known.iter().copied())),
    };
    format!(
        "ParameterDescriptor::{presence}({:?}){kind}{secret}{limits}{known}",
        member.name
    )
}

/// The known values of a member or of the items of a list, if they can be misspelt in upper and lower case.
fn known_values<'m>(member: &'m Member, types: &'m [TypeDefinition]) -> Vec<&'m str> {
    let of_type = types
        .iter()
        .find_map(|definition| match (definition, member.kind.innermost()) {
            (TypeDefinition::Values(known), Kind::Known(name)) if known.name == *name => {
                Some(known)
            }
            _ => None,
        });
    let values: Vec<_> = match of_type {
        Some(known) => known.values.iter().map(|value| &*value.wire).collect(),
        None if member.kind.innermost().is_text() => {
            member.values.iter().map(String::as_str).collect()
        }
        None => Vec::new(),
    };
    let has_letters = |value: &&str| value.contains(|c: char| c.is_ascii_alphabetic());
    if values.iter().any(has_letters) {
        values
    } else {
        Vec::new()
    }
}

fn kind(one: &Kind, types: &[TypeDefinition]) -> String {
    match one {
        Kind::Any => "Kind::Any".to_owned(),
        Kind::Boolean => "Kind::Boolean".to_owned(),
        Kind::Bytes => "Kind::Bytes".to_owned(),
        Kind::Int32 => "Kind::Int32".to_owned(),
        Kind::Int64 => "Kind::Int64".to_owned(),
        Kind::IntegerText => "Kind::IntegerText".to_owned(),
        Kind::Known(_) | Kind::Secret | Kind::Text => "Kind::Text".to_owned(),
        Kind::List(item) => format!("Kind::List(&{})", kind(item, types)),
        Kind::Map(value) => format!("Kind::Map(&{})", kind(value, types)),
        Kind::Number => "Kind::Number".to_owned(),
        Kind::Object(object) if object.is_shared => {
            format!("Kind::Object(&types::{})", object.table)
        }
        Kind::Object(object) => {
            let inner = structs(types).find(|inner| inner.name == object.name);
            let members = inner.map(|inner| members(inner, types));
            format!("Kind::Object(&[{}])", members.unwrap_or_default())
        }
    }
}

/// The table of a struct's members.
pub(super) fn members(structure: &Struct, types: &[TypeDefinition]) -> String {
    each(&structure.members, |one| {
        format!("{},\n", member(one, types))
    })
}

/// The members that the table of an operation describes.
fn described(operation: &Operation) -> impl Iterator<Item = &Member> {
    let inputs = structs(&operation.types).filter(|inner| inner.is_input);
    let parameters = operation
        .parameters
        .iter()
        .map(|parameter| &parameter.member);
    parameters.chain(inputs.flat_map(|inner| &inner.members))
}

pub(super) fn has_limits(operation: &Operation) -> bool {
    described(operation).any(|member| !member.limits.is_empty())
}

pub(super) fn has_kinds(operation: &Operation) -> bool {
    described(operation).any(|member| !member.kind.is_text())
}

/// Whether the descriptor of an operation refers to tables of components.
pub(super) fn has_components(operation: &Operation) -> bool {
    described(operation)
        .any(|member| matches!(member.kind.innermost(), Kind::Object(object) if object.is_shared))
}

pub(super) fn has_locations(operation: &Operation) -> bool {
    operation
        .parameters
        .iter()
        .any(|parameter| words::location(parameter.location).is_some())
}

pub(super) fn has_serializations(operation: &Operation) -> bool {
    operation
        .parameters
        .iter()
        .any(|parameter| words::serialization(parameter.serialization).is_some())
}
