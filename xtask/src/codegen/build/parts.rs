//! Parameters and answer, which share types.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result};

use super::builder::Builder;
use super::known::Components;
use super::way::Direction;
use super::{answer, parameter};
use crate::codegen::model::{Answer, Parameter, Struct, TypeDefinition};
use crate::codegen::names::{FIELDS_IN_SCOPE, Scope, TYPES_IN_SCOPE};
use crate::codegen::overlay::Overlay;
use crate::spec::facts::Api;

/// Parameters and answer with their types.
pub(super) fn build(
    name: &str,
    taken: [&str; 2],
    api: &Api,
    known: &Components<'_>,
    overlay: &mut Overlay,
) -> Result<(Vec<Parameter>, Answer, Vec<TypeDefinition>)> {
    let schema = answer::schema(api)?;
    let schemas = api.parameters.iter().map(|parameter| &parameter.schema);
    let mut taken = taken.to_vec();
    taken.extend(known.names_in(schemas.chain(schema)));
    let answer_name = taken[1].to_owned();
    let mut scope = Scope::new(TYPES_IN_SCOPE);
    for name in taken.iter().copied().collect::<BTreeSet<_>>() {
        scope.claim(name.to_owned());
    }
    let mut builder = Builder::of_operation(name, taken[0], scope, known, overlay);

    let mut idents = Scope::new(FIELDS_IN_SCOPE);
    let mut parameters = Vec::new();
    for parameter in &api.parameters {
        let place = || format!("parameter `{}`", parameter.name);
        let built = parameter::build(parameter, &mut builder, &mut idents);
        parameters.push(built.with_context(place)?);
    }
    builder.direction = Direction::Output;
    let doc = format!("Response of [`{}`].", taken[0]);
    let answer = match schema {
        None => Answer::Own(Struct {
            name: answer_name,
            doc,
            is_described: false,
            members: Vec::new(),
            is_input: false,
            is_eq: true,
        }),
        Some(schema) => {
            answer::build(answer_name, doc, schema, &mut builder, known).context("response")?
        }
    };
    Ok((parameters, answer, builder.types))
}
