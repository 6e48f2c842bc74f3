//! Responses of operations.

use anyhow::{Result, bail, ensure};

use super::builder::Builder;
use super::known::{Components, Target};
use super::references::reference;
use crate::codegen::model::{ApiStyle, Component, Kind, Response, Struct, TypeDefinition, structs};
use crate::spec::facts::{self, Api};

/// Fails if all media types of the response are unsupported.
pub(super) fn check_media(types: &[String]) -> Result<()> {
    ensure!(
        types.is_empty() || !types.iter().all(|one| one.contains("xml")),
        "responses in XML are not supported"
    );
    Ok(())
}

/// The schema of a successful response, if the document has one.
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
            "responses `{}` beside each other are not supported",
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
) -> Result<Response> {
    let schema = match reference(schema)? {
        None => schema,
        Some(component) => match known.target(component)? {
            Target::Struct { name, .. } => return Ok(Response::Shared(name.to_owned())),
            Target::Inline(schema) => schema,
        },
    };
    let kind = schema.r#type.as_deref();
    let is_object = matches!(kind, None | Some("any" | "object"));
    ensure!(
        is_object && schema.additional_properties.is_none(),
        "a response of type `{}` is not supported, only an object with `properties` is",
        if is_object {
            "map"
        } else {
            kind.unwrap_or_default()
        }
    );
    Ok(Response::Own(builder.structure(name, doc, None, schema)?))
}

/// The struct of a response.
pub(super) fn structure<'a>(response: &'a Response, components: &'a [Component]) -> &'a Struct {
    match response {
        Response::Own(structure) => structure,
        Response::Shared(name) => {
            let component = components.iter().find(|one| one.structure.name == *name);
            &component
                .expect("a shared response is a component")
                .structure
        }
    }
}

/// Whether the response has members that report success or failure: `Success`, or in ROA products
/// `Code`, which is an HTTP status there.
pub(super) fn has_success_in_body(response: &Struct, style: ApiStyle) -> bool {
    let has = |name: &str, fits: fn(&Kind) -> bool| {
        let mut members = response.members.iter();
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

/// Paths of the members that every successful response has, with `[]` after a list whose items have them. A
/// required object is left out if one of its members is in the list, which implies it.
pub(super) fn required_members(response: &Struct, types: &[TypeDefinition]) -> Result<Vec<String>> {
    let mut paths = Vec::new();
    collect_required(response, "", true, types, &mut paths)?;
    Ok(paths)
}

fn collect_required(
    structure: &Struct,
    parent: &str,
    is_certain: bool,
    types: &[TypeDefinition],
    paths: &mut Vec<String>,
) -> Result<()> {
    for member in &structure.members {
        let path = format!("{parent}{}", member.name);
        ensure!(
            is_certain || !member.required,
            "`{path}` is required, but the object around it is not"
        );
        let before = paths.len();
        match &member.kind {
            // An item that is there has its required members, whether the list is there or not.
            Kind::List(item) => {
                if let Some(inner) = inner(item, types) {
                    collect_required(inner, &format!("{path}[]."), true, types, paths)?;
                }
            }
            kind => {
                if let Some(inner) = inner(kind, types) {
                    collect_required(inner, &format!("{path}."), member.required, types, paths)?;
                }
            }
        }
        let is_implied = !matches!(member.kind, Kind::List(_)) && paths.len() > before;
        if member.required && !is_implied {
            paths.push(path);
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
