//! Structs, and the members they have.
//!
//! A schema has schemas inside of it. `structures` and `kinds` call each other for that reason alone:
//! the recursion is that of schemas.

use anyhow::{Context as _, Result};

use super::builder::Builder;
use super::said::{Said, said, shape};
use super::way::Way;
use super::{limits, values};
use crate::codegen::model::{Member, Struct, TypeDefinition, structs};
use crate::codegen::names::{FIELDS_IN_SCOPE, Scope};
use crate::spec::facts::Schema;

/// The documentation of a type: the words of the overlay, and those that do without it.
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
        way: Option<&Way<'_>>,
        schema: &Schema,
    ) -> Result<Struct> {
        let mut idents = Scope::new(FIELDS_IN_SCOPE);
        let mut members = Vec::new();
        for (property, schema) in schema.properties.iter().flatten() {
            let step = match way {
                Some(way) => way.step(property),
                None => Way::to(property),
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

    /// One member of an object, or a parameter.
    pub(super) fn member(
        &mut self,
        way: &Way<'_>,
        name: &str,
        schema: &Schema,
        idents: &mut Scope,
    ) -> Result<(Member, Said)> {
        let said = said(self, way, name);
        let kind = self.kind(way, name, schema, &said)?;
        said.check(&kind)?;
        if !self.direction.is_input() || way.is_inner() {
            said.check_is_no_parameter()?;
        }
        let ident = said.ident(name)?;
        let values = values::known(schema);
        let member = Member {
            name: name.to_owned(),
            ident: idents.claim(ident),
            required: if self.direction.is_input() {
                schema.required == Some(true)
            } else {
                said.entry.required
            },
            deprecated: schema.deprecated == Some(true),
            doc: said.doc(name, shape(&kind, &values))?,
            default: schema.default.clone(),
            values,
            limits: limits::of(schema)?,
            kind,
        };
        Ok((member, said))
    }

    /// The name of the struct of an object inside of another: a new one, or one that has the same
    /// name by rights and the same members.
    pub(super) fn inner_structure(
        &mut self,
        way: &Way<'_>,
        schema: &Schema,
        names: &[String],
        docs: Docs,
    ) -> Result<String> {
        let name = self.scope.claim_one_of(names);
        // The place comes before those of the types inside, as one reads.
        let position = self.types.len();
        let is_described = docs.given.is_some();
        let doc = docs.given.unwrap_or(docs.derived);
        let structure = Struct {
            is_described,
            ..self.structure(name.clone(), doc, Some(way), schema)?
        };
        let same = structs(&self.types).find(|other| {
            names.contains(&other.name)
                && other.members == structure.members
                && other.is_described == structure.is_described
                // What is derived tells of one of the uses.
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
