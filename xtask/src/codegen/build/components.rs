//! Types that operations share.

use anyhow::{Context as _, Result};

use super::builder::Builder;
use super::direction::Direction;
use super::known::{Components, Known};
use super::origin;
use super::subject::Subject;
use crate::codegen::model::Component;
use crate::codegen::names::{Scope, TYPES_IN_SCOPE};
use crate::codegen::overlay::Overlay;

/// Builds the types of all components.
pub(super) fn build(components: &Components<'_>, overlay: &mut Overlay) -> Result<Vec<Component>> {
    let mut scope = Scope::new(TYPES_IN_SCOPE);
    for known in components.known.values() {
        scope.claim(known.type_name.clone());
    }
    let mut built = Vec::new();
    for (name, known) in &components.known {
        let subject = || Subject::Component {
            name: (*name).to_owned(),
            users: known.users.clone(),
        };
        let component = one(components, name, known, &mut scope, overlay);
        built.push(component.with_context(subject)?);
    }
    Ok(built)
}

fn one(
    components: &Components<'_>,
    name: &str,
    known: &Known<'_>,
    scope: &mut Scope,
    overlay: &mut Overlay,
) -> Result<Component> {
    let direction = if known.is_input {
        Direction::Both
    } else {
        Direction::Output
    };
    let mut builder = Builder::of_component(
        name,
        &known.type_name,
        direction,
        scope.clone(),
        components,
        overlay,
    );
    let doc = origin::component(name, &known.users);
    let structure = builder.structure(known.type_name.clone(), doc, None, known.schema)?;
    *scope = builder.scope;
    Ok(Component {
        module: known.module.clone(),
        table: known.table.clone(),
        structure,
        types: builder.types,
        users: known.users.clone(),
    })
}
