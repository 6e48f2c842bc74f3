//! Structs and their members.
//!
//! Schemas contain schemas. That is the only reason why `structures` and `kinds` call each other.

use anyhow::{Context as _, Result};

use super::builder::Builder;
use super::member_entry::{MemberEntry, find, shape};
use super::member_path::MemberPath;
use super::{limits, values};
use crate::codegen::model::{Member, Struct, TypeDefinition, structs};
use crate::codegen::names::{FIELDS_IN_SCOPE, Scope};
use crate::spec::facts::Schema;

/// The documentation of a type: from the overlay, and derived from where the type is used.
pub(super) struct Docs {
    pub(super) given: Option<String>,
    pub(super) derived: String,
}

impl Builder<'_, '_> {
    /// A struct with the properties of a schema.
    pub(super) fn structure(
        &mut self,
        name: String,
        doc: String,
        path: Option<&MemberPath<'_>>,
        schema: &Schema,
    ) -> Result<Struct> {
        let mut idents = Scope::new(FIELDS_IN_SCOPE);
        let mut members = Vec::new();
        for (property, schema) in schema.properties.iter().flatten() {
            let step = match path {
                Some(path) => path.member(property),
                None => MemberPath::top(property),
            };
            let context = || format!("member `{property}`");
            let member = self.member(&step, property, schema, &mut idents);
            members.push(member.with_context(context)?.0);
        }
        Ok(Struct {
            is_described: false,
            is_eq: members.iter().all(|member| self.is_eq(&member.kind)),
            is_input: self.direction.is_input(),
            name,
            doc,
            members,
        })
    }

    /// A member of an object, or a parameter.
    pub(super) fn member(
        &mut self,
        path: &MemberPath<'_>,
        name: &str,
        schema: &Schema,
        idents: &mut Scope,
    ) -> Result<(Member, MemberEntry)> {
        let entry = find(self, path, name);
        let kind = self.kind(path, name, schema, &entry)?;
        entry.check(&kind)?;
        if !self.direction.is_input() || path.is_inner() {
            entry.check_is_no_parameter()?;
        }
        let ident = entry.ident(name)?;
        let values = values::known(schema);
        let member = Member {
            name: name.to_owned(),
            ident: idents.claim(ident),
            required: if self.direction.is_input() {
                schema.required == Some(true)
            } else {
                entry.keys.required
            },
            is_time: entry.is_time(&kind)?,
            deprecated: schema.deprecated == Some(true),
            doc: entry.doc(name, shape(&kind, &values))?,
            default: schema.default.clone(),
            values,
            limits: limits::of(schema)?,
            kind,
        };
        Ok((member, entry))
    }

    /// The name of the struct of an object inside another: a new struct, or an existing one with the
    /// same members, if both have a name in common.
    pub(super) fn inner_structure(
        &mut self,
        path: &MemberPath<'_>,
        schema: &Schema,
        names: &[String],
        docs: Docs,
    ) -> Result<String> {
        let name = self.scope.claim_one_of(names);
        // An object comes before the objects inside it.
        let position = self.types.len();
        let is_described = docs.given.is_some();
        let doc = docs.given.unwrap_or(docs.derived);
        let structure = Struct {
            is_described,
            ..self.structure(name.clone(), doc, Some(path), schema)?
        };
        let same = structs(&self.types).find(|other| {
            names.contains(&other.name)
                && other.members == structure.members
                && other.is_described == structure.is_described
                // Derived documentation names one of the uses and may differ.
                && (!is_described || other.doc == structure.doc)
                && other.is_input == structure.is_input
        });
        if let Some(same) = same.map(|same| same.name.clone()) {
            self.scope.release(&name);
            return Ok(same);
        }
        self.types
            .insert(position, TypeDefinition::Struct(structure));
        Ok(name)
    }
}
