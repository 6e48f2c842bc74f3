//! Parameters and response of an operation, which share types.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result};

use super::builder::Builder;
use super::direction::Direction;
use super::known::Components;
use super::{parameter, response};
use crate::codegen::model::{Parameter, Response, Struct, TypeDefinition};
use crate::codegen::names::{FIELDS_IN_SCOPE, Scope, TYPES_IN_SCOPE};
use crate::codegen::overlay::Overlay;
use crate::spec::facts::Api;

/// Builds parameters and response with their types.
pub(super) fn build(
    name: &str,
    reserved: [&str; 2],
    api: &Api,
    known: &Components<'_>,
    overlay: &mut Overlay,
) -> Result<(Vec<Parameter>, Response, Vec<TypeDefinition>)> {
    let schema = response::schema(api)?;
    let schemas = api.parameters.iter().map(|parameter| &parameter.schema);
    let mut reserved = reserved.to_vec();
    reserved.extend(known.names_in(schemas.chain(schema)));
    let response_name = reserved[1].to_owned();
    let mut scope = Scope::new(TYPES_IN_SCOPE);
    for name in reserved.iter().copied().collect::<BTreeSet<_>>() {
        scope.claim(name.to_owned());
    }
    let mut builder = Builder::of_operation(name, reserved[0], scope, known, overlay);

    let mut idents = Scope::new(FIELDS_IN_SCOPE);
    let mut parameters = Vec::new();
    for parameter in &api.parameters {
        let context = || format!("parameter `{}`", parameter.name);
        let built = parameter::build(parameter, &mut builder, &mut idents);
        parameters.push(built.with_context(context)?);
    }
    builder.direction = Direction::Output;
    let doc = format!("Response of [`{}`].", reserved[0]);
    let response = match schema {
        None => Response::Own(Struct {
            name: response_name,
            doc,
            is_described: false,
            members: Vec::new(),
            is_input: false,
            is_eq: true,
        }),
        Some(schema) => {
            response::build(response_name, doc, schema, &mut builder, known).context("response")?
        }
    };
    Ok((parameters, response, builder.types))
}
