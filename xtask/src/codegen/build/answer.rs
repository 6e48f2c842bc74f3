//! What operations answer.

use anyhow::{Result, bail, ensure};

use super::builder::Builder;
use super::known::{Components, Target};
use super::references::reference;
use crate::codegen::model::{Answer, ApiStyle, Component, Kind, Struct, TypeDefinition, structs};
use crate::spec::facts::{self, Api};

/// Fails if answers have none but forms that are not read.
pub(super) fn check_media(types: &[String]) -> Result<()> {
    ensure!(
        types.is_empty() || !types.iter().all(|one| one.contains("xml")),
        "answers in XML are not supported"
    );
    Ok(())
}

/// What a successful answer looks like, if that is told.
pub(super) fn schema(api: &Api) -> Result<Option<&facts::Schema>> {
    let successful = api
        .responses
        .keys()
        .filter(|status| status.starts_with('2'));
    let statuses: Vec<_> = successful.map(String::as_str).collect();
    match statuses.as_slice() {
        [] => Ok(None),
        [status] => Ok(api.responses[*status].schema.as_ref()),
        several => bail!(
            "responses `{}` side by side are not supported",
            several.join("`, `")
        ),
    }
}

pub(super) fn build(
    name: String,
    doc: String,
    schema: &facts::Schema,
    builder: &mut Builder<'_, '_>,
    known: &Components<'_>,
) -> Result<Answer> {
    let schema = match reference(schema)? {
        None => schema,
        Some(component) => match known.target(component)? {
            Target::Struct { name, .. } => return Ok(Answer::Shared(name.to_owned())),
            Target::Inline(schema) => schema,
        },
    };
    let kind = schema.r#type.as_deref();
    let is_object = matches!(kind, None | Some("any" | "object"));
    ensure!(
        is_object && schema.additional_properties.is_none(),
        "an answer that is a `{}` is not supported, only an object with `properties` is",
        if is_object {
            "map"
        } else {
            kind.unwrap_or_default()
        }
    );
    Ok(Answer::Own(builder.structure(name, doc, None, schema)?))
}

/// The struct of an answer.
pub(super) fn structure<'a>(answer: &'a Answer, components: &'a [Component]) -> &'a Struct {
    match answer {
        Answer::Own(structure) => structure,
        Answer::Shared(name) => {
            let component = components.iter().find(|one| one.structure.name == *name);
            &component.expect("a shared answer is a component").structure
        }
    }
}

/// Whether the answer has members that report success or failure. A `Code` alone is one of them
/// where it stands for an HTTP status, which the ROA products use it for.
pub(super) fn has_success_in_body(answer: &Struct, style: ApiStyle) -> bool {
    let has = |name: &str, fits: fn(&Kind) -> bool| {
        let mut members = answer.members.iter();
        members.any(|member| member.name == name && fits(&member.kind))
    };
    let is_status = match style {
        ApiStyle::Rpc => false,
        ApiStyle::Roa => has("Code", |kind| {
            matches!(kind, Kind::Text | Kind::Int32 | Kind::Int64)
        }),
    };
    has("Success", |kind| *kind == Kind::Boolean) || is_status
}

/// The ways to what a successful answer has. What is inside of something that is required stands for it.
pub(super) fn required_members(answer: &Struct, types: &[TypeDefinition]) -> Result<Vec<String>> {
    let mut ways = Vec::new();
    collect_required(answer, "", true, types, &mut ways)?;
    Ok(ways)
}

fn collect_required(
    structure: &Struct,
    path: &str,
    is_certain: bool,
    types: &[TypeDefinition],
    ways: &mut Vec<String>,
) -> Result<()> {
    for member in &structure.members {
        let way = format!("{path}{}", member.name);
        ensure!(
            is_certain || !member.required,
            "`{way}` is required, but the object around it is not"
        );
        let before = ways.len();
        if let Some(inner) = inner(&member.kind, types) {
            collect_required(inner, &format!("{way}."), member.required, types, ways)?;
        }
        if member.required && ways.len() == before {
            ways.push(way);
        }
    }
    Ok(())
}

/// The struct of an object that is a type of the same module.
fn inner<'t>(kind: &Kind, types: &'t [TypeDefinition]) -> Option<&'t Struct> {
    let Kind::Object(object) = kind else {
        return None;
    };
    let mut structs = structs(types).filter(|_| !object.is_shared);
    structs.find(|inner| inner.name == object.name)
}
