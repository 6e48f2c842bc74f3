//! Components of a document, before any of them is built.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result, bail};

use super::reach::reached;
use super::references::{inner, is_struct, reference};
use crate::codegen::names::{self, Scope};
use crate::spec::facts::{Document, Schema};

/// All components, before any of them is built.
pub(super) struct Components<'d> {
    /// Objects that an operation refers to, directly or not, by name in the document.
    pub(super) known: BTreeMap<&'d str, Known<'d>>,
    schemas: &'d BTreeMap<String, Schema>,
}

/// A component that is an object.
pub(super) struct Known<'d> {
    pub(super) schema: &'d Schema,
    pub(super) type_name: String,
    pub(super) module: String,
    pub(super) table: String,
    pub(super) users: BTreeSet<String>,
    pub(super) is_input: bool,
}

/// The target of a reference.
pub(super) enum Target<'c, 'd> {
    /// A struct and the name of the table of its members.
    Struct { name: &'c str, table: &'c str },
    /// A schema that replaces the reference.
    Inline(&'d Schema),
}

impl<'d> Components<'d> {
    /// The components of a document.
    pub(super) fn of(document: &'d Document) -> Result<Self> {
        let schemas = &document.components.schemas;
        let mut types = Scope::new(names::TYPES_IN_SCOPE);
        let mut modules = Scope::new(&[]);
        let mut known = BTreeMap::new();
        for (name, users) in reached(document)? {
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
                is_input: users.has_input,
                users: users.operations,
            };
            known.insert(name, one);
        }
        Ok(Self { known, schemas })
    }

    /// The target of a reference.
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
                bail!("component `{name}` refers to nothing but itself");
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

    /// The names of the types that schemas refer to, which their module imports.
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

    /// Whether `Eq` holds for values of a type, which it does not for fractions.
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
}

impl Known<'_> {
    fn target<'d>(&self) -> Target<'_, 'd> {
        Target::Struct {
            name: &self.type_name,
            table: &self.table,
        }
    }
}
