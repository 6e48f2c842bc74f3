//! The types that operations share.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result, bail};

use super::kinds::{Builder, Direction};
use super::{Component, Culprit, Struct};
use crate::codegen::names::{self, Scope};
use crate::codegen::overlay::Overlay;
use crate::codegen::write;
use crate::spec::facts::{Document, Schema};

/// What is known of all components before any of them is built.
pub(super) struct Components<'d> {
    /// Those that are objects and that an operation reaches, by name in the document.
    known: BTreeMap<&'d str, Known<'d>>,
    schemas: &'d BTreeMap<String, Schema>,
}

struct Known<'d> {
    schema: &'d Schema,
    type_name: String,
    module: String,
    table: String,
    users: BTreeSet<String>,
    is_input: bool,
}

/// What a reference leads to.
pub(super) enum Target<'c, 'd> {
    /// A struct, and the name of the table of its members.
    Struct { name: &'c str, table: &'c str },
    /// A schema that stands in the place of the reference.
    Inline(&'d Schema),
}

impl<'d> Components<'d> {
    /// Follows all references of the operations.
    pub(super) fn of(document: &'d Document) -> Result<Self> {
        let mut reached: BTreeMap<&str, (BTreeSet<String>, bool)> = BTreeMap::new();
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
                let (users, was_input) = reached.entry(name).or_default();
                if users.insert(operation.clone()) || (is_input && !*was_input) {
                    *was_input |= is_input;
                    pending.push((target, is_input));
                }
            }
        }
        let mut types = Scope::new(write::TYPES_IN_SCOPE);
        let mut modules = Scope::new(&[]);
        let mut known = BTreeMap::new();
        for (name, (users, is_input)) in reached {
            let schema = &schemas[name];
            if !is_struct(schema) {
                continue;
            }
            let module = modules.claim(names::snake_case(name));
            let one = Known {
                schema,
                type_name: types.claim(names::upper_camel_case(name)),
                table: module.trim_start_matches("r#").to_ascii_uppercase(),
                module,
                users,
                is_input,
            };
            known.insert(name, one);
        }
        Ok(Self { known, schemas })
    }

    /// What a reference leads to.
    pub(super) fn target(&self, name: &str) -> Result<Target<'_, 'd>> {
        if let Some(known) = self.known.get(name) {
            return Ok(known.target());
        }
        let mut seen = BTreeSet::from([name.to_owned()]);
        let mut schema = self
            .schemas
            .get(name)
            .context("there is no such component")?;
        while let Some(next) = reference(schema)? {
            if !seen.insert(next.to_owned()) {
                bail!("component `{name}` refers to itself and to nothing else");
            }
            if let Some(known) = self.known.get(next) {
                return Ok(known.target());
            }
            schema = self
                .schemas
                .get(next)
                .context("there is no such component")?;
        }
        Ok(Target::Inline(schema))
    }

    /// The names of the types that a schema refers to, which are taken in its module.
    pub(super) fn names_in<'s>(&self, schemas: impl IntoIterator<Item = &'s Schema>) -> Vec<&str> {
        let mut pending: Vec<&Schema> = schemas.into_iter().collect();
        let mut seen = BTreeSet::new();
        let mut names = Vec::new();
        while let Some(schema) = pending.pop() {
            pending.extend(inner(schema));
            let Ok(Some(name)) = reference(schema) else {
                continue;
            };
            match self.known.get(name) {
                Some(known) => names.push(&*known.type_name),
                None if seen.insert(name.to_owned()) => pending.extend(self.schemas.get(name)),
                None => {}
            }
        }
        names
    }

    /// Whether values of a type are sure to equal themselves, which fractions are not.
    pub(super) fn is_eq(&self, type_name: &str) -> bool {
        let mut seen = BTreeSet::new();
        let mut of_type = self
            .known
            .values()
            .filter(|known| known.type_name == type_name);
        let mut pending: Vec<&Schema> = of_type
            .next()
            .map(|known| known.schema)
            .into_iter()
            .collect();
        while let Some(schema) = pending.pop() {
            let kind = schema.r#type.as_deref();
            let is_shapeless = kind == Some("object") && inner(schema).next().is_none();
            let is_open = kind == Some("array") && schema.items.is_none();
            if matches!(kind, Some("number" | "any")) || is_shapeless || is_open {
                return false;
            }
            pending.extend(inner(schema));
            if let Ok(Some(next)) = reference(schema)
                && seen.insert(next)
            {
                pending.extend(self.schemas.get(next));
            }
        }
        true
    }

    /// Whether a component contains another, or itself, without a list or a map in between.
    pub(super) fn contains(&self, outer: &str, wanted: &str) -> bool {
        let mut seen = BTreeSet::new();
        let mut pending: Vec<&Schema> = self.schemas.get(outer).into_iter().collect();
        while let Some(schema) = pending.pop() {
            pending.extend(schema.properties.iter().flat_map(BTreeMap::values));
            if let Ok(Some(next)) = reference(schema) {
                if next == wanted {
                    return true;
                }
                if seen.insert(next) {
                    pending.extend(self.schemas.get(next));
                }
            }
        }
        false
    }

    /// Builds all of them.
    pub(super) fn build(&self, overlay: &mut Overlay) -> Result<Vec<Component>> {
        let mut scope = Scope::new(write::TYPES_IN_SCOPE);
        for known in self.known.values() {
            scope.claim(known.type_name.clone());
        }
        let mut built = Vec::new();
        for (name, known) in &self.known {
            let culprit = || Culprit::Component {
                name: (*name).to_owned(),
                users: known.users.clone(),
            };
            let component = self.one(name, known, &mut scope, overlay);
            built.push(component.with_context(culprit)?);
        }
        Ok(built)
    }

    fn one(
        &self,
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
        let mut builder = Builder::of_component(name, direction, scope.clone(), self, overlay);
        let structure: Struct = builder.component(known.type_name.clone(), known.schema)?;
        *scope = builder.scope;
        Ok(Component {
            module: known.module.clone(),
            table: known.table.clone(),
            structure,
            types: builder.types,
            users: known.users.clone(),
        })
    }
}

impl Known<'_> {
    fn target<'d>(&self) -> Target<'_, 'd> {
        Target::Struct {
            name: &self.type_name,
            table: &self.table,
        }
    }
}

/// The component that a schema refers to.
pub(super) fn reference(schema: &Schema) -> Result<Option<&str>> {
    let Some(reference) = &schema.reference else {
        return Ok(None);
    };
    match reference.strip_prefix("#/components/schemas/") {
        Some(name) => Ok(Some(name)),
        None => bail!("`$ref` to `{reference}` is not supported, only one to a component is"),
    }
}

/// The schemas inside a schema, without following references.
fn inner(schema: &Schema) -> impl Iterator<Item = &Schema> {
    let properties = schema.properties.iter().flat_map(BTreeMap::values);
    properties
        .chain(schema.items.as_deref())
        .chain(schema.additional_properties.as_deref())
}

fn is_struct(schema: &Schema) -> bool {
    schema.reference.is_none()
        && schema
            .properties
            .as_ref()
            .is_some_and(|all| !all.is_empty())
}
