//! The types of values, and the structs and known values they need.

use anyhow::{Context as _, Result, bail, ensure};

use super::components::{Components, Target, reference};
use super::members::{self, Said};
use super::{Kind, KnownValue, KnownValues, Member, Object, Struct, TypeDefinition, structs};
use crate::codegen::names::{self, Scope};
use crate::codegen::overlay::{Overlay, idle, sentence};
use crate::codegen::write;
use crate::spec::facts::Schema;

/// Which way values travel.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    /// In requests and answers.
    Both,
    Input,
    Output,
}

impl Direction {
    pub(super) fn is_input(self) -> bool {
        self != Self::Output
    }
}

/// Builds the types of one module.
pub(super) struct Builder<'a, 'd> {
    pub(super) overlay: &'a mut Overlay,
    pub(super) direction: Direction,
    /// The operation or, if it is one, the component.
    pub(super) owner: &'a str,
    /// The owner, if it is a component.
    pub(super) component: Option<&'a str>,
    components: &'a Components<'d>,
    pub(super) scope: Scope,
    pub(super) types: Vec<TypeDefinition>,
    /// Components that are no objects and stand in the place of the references being followed.
    inlined: Vec<String>,
}

/// The way to a value.
#[derive(Clone, Copy)]
pub(super) struct Way<'w> {
    parent: Option<&'w Way<'w>>,
    name: &'w str,
}

impl<'w> Way<'w> {
    pub(super) fn to(name: &'w str) -> Self {
        Self { parent: None, name }
    }

    fn step(&'w self, name: &'w str) -> Way<'w> {
        Way {
            parent: Some(self),
            name,
        }
    }

    /// Its last step.
    pub(super) fn name(&self) -> &str {
        self.name
    }

    /// With dots.
    pub(super) fn path(&self) -> String {
        match self.parent {
            Some(parent) => format!("{}.{}", parent.path(), self.name),
            None => self.name.to_owned(),
        }
    }

    /// Names for a type that stands here, the shortest first. `last` is what the type is in its place.
    fn type_names(&self, last: &str, owner: &str) -> Vec<String> {
        let mut names = vec![names::upper_camel_case(last)];
        let mut next = self.parent;
        while let Some(way) = next {
            let before = names::upper_camel_case(way.name);
            let longer = before.trim_end_matches('_').to_owned() + &names[names.len() - 1];
            names.push(longer);
            next = way.parent;
        }
        let before = names::upper_camel_case(owner);
        names.push(before.trim_end_matches('_').to_owned() + &names[names.len() - 1]);
        names
    }
}

impl<'a, 'd> Builder<'a, 'd> {
    /// Builds the types of an operation. `scope` has the names of types that its module has anyway.
    pub(super) fn of_operation(
        owner: &'a str,
        scope: Scope,
        components: &'a Components<'d>,
        overlay: &'a mut Overlay,
    ) -> Self {
        Self {
            overlay,
            direction: Direction::Input,
            owner,
            component: None,
            components,
            scope,
            types: Vec::new(),
            inlined: Vec::new(),
        }
    }

    /// Builds the types of a component. `scope` has the names of all components and of the types
    /// inside of those that are built.
    pub(super) fn of_component(
        owner: &'a str,
        direction: Direction,
        scope: Scope,
        components: &'a Components<'d>,
        overlay: &'a mut Overlay,
    ) -> Self {
        Self {
            direction,
            component: Some(owner),
            ..Self::of_operation(owner, scope, components, overlay)
        }
    }

    /// The struct of a component.
    pub(super) fn component(&mut self, name: String, schema: &Schema) -> Result<Struct> {
        let doc = format!("The object `{}` of requests and answers.", self.owner);
        let doc = match self.direction {
            Direction::Output => doc.replace("requests and answers", "answers"),
            _ => doc,
        };
        self.structure(name, doc, None, schema)
    }

    /// A struct with the properties of a schema.
    pub(super) fn structure(
        &mut self,
        name: String,
        doc: String,
        way: Option<&Way<'_>>,
        schema: &Schema,
    ) -> Result<Struct> {
        let mut idents = Scope::new(write::FIELDS_IN_SCOPE);
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
        let said = members::said(self, way, name);
        let kind = self.kind(way, name, schema, &said)?;
        said.check(&kind)?;
        if !self.direction.is_input() || way.parent.is_some() {
            said.check_is_no_parameter()?;
        }
        let ident = said.ident(name)?;
        let member = Member {
            name: name.to_owned(),
            ident: idents.claim(ident),
            required: self.direction.is_input() && schema.required == Some(true),
            guaranteed: said.entry.guaranteed,
            deprecated: schema.deprecated == Some(true),
            doc: said.doc(name, self.direction)?,
            default: schema.default.clone(),
            values: members::values(schema),
            limits: members::limits(schema)?,
            kind,
        };
        Ok((member, said))
    }

    fn kind(&mut self, way: &Way<'_>, name: &str, schema: &Schema, said: &Said) -> Result<Kind> {
        if let Some(component) = reference(schema)? {
            return match self.components.target(component)? {
                Target::Struct { name, table } => Ok(Kind::Object(Object {
                    name: name.to_owned(),
                    is_shared: true,
                    table: table.to_owned(),
                    is_boxed: self.component.is_some_and(|owner| {
                        component == owner || self.components.contains(component, owner)
                    }),
                })),
                Target::Inline(schema) => {
                    let is_inside = self.inlined.iter().any(|outer| outer == component);
                    ensure!(
                        !is_inside,
                        "component `{component}` contains itself without being an object"
                    );
                    self.inlined.push(component.to_owned());
                    let kind = self.kind(way, name, schema, said);
                    self.inlined.pop();
                    kind
                }
            };
        }
        let kind = schema.r#type.as_deref();
        Ok(match (kind, schema.format.as_deref()) {
            (Some("any"), None) => Kind::Any,
            (Some("array"), None) => {
                let item = names::singular(name);
                let inner = match schema.items.as_deref() {
                    Some(items) => self.kind(way, &item, items, said)?,
                    None => Kind::Any,
                };
                Kind::List(Box::new(inner.without_box()))
            }
            (Some("boolean"), None) => Kind::Boolean,
            (Some("integer"), Some("int32")) => Kind::Int32,
            (Some("integer"), None | Some("int64")) => Kind::Int64,
            (Some("number"), None | Some("double" | "float")) => Kind::Number,
            (Some("object"), None) => self.object(way, name, schema, said)?,
            (Some("string"), Some("binary")) => {
                ensure!(
                    self.direction.is_input(),
                    "type `string` of format `binary` is not supported in answers"
                );
                Kind::Bytes
            }
            (Some("string"), None | Some("byte" | "iso8601" | "iso8601_normal")) => {
                self.text(way, name, schema, said)?
            }
            (Some(other), None) => bail!("type `{other}` is not supported"),
            (Some(other), Some(format)) => {
                bail!("type `{other}` of format `{format}` is not supported")
            }
            (None, _) => bail!("it has neither `type` nor `$ref`"),
        })
    }

    fn object(&mut self, way: &Way<'_>, name: &str, schema: &Schema, said: &Said) -> Result<Kind> {
        let has_properties = schema
            .properties
            .as_ref()
            .is_some_and(|all| !all.is_empty());
        match (&schema.additional_properties, has_properties) {
            (Some(_), true) => {
                bail!("`properties` beside `additionalProperties` are not supported")
            }
            (Some(values), false) => {
                let value = names::singular(name);
                let inner = self.kind(way, &value, values, said)?;
                Ok(Kind::Map(Box::new(inner.without_box())))
            }
            (None, false) => Ok(Kind::Map(Box::new(Kind::Any))),
            (None, true) => {
                let derived = way.type_names(name, self.owner);
                let names = match said.type_name(&derived[0])? {
                    Some(given) => vec![given],
                    None => derived,
                };
                Ok(Kind::Object(Object {
                    name: self.inner_structure(way, schema, &names, said.type_doc(way)?)?,
                    is_shared: false,
                    table: String::new(),
                    is_boxed: false,
                }))
            }
        }
    }

    /// The name of the struct of an object inside of another: a new one, or one that has the same
    /// name by rights and the same members.
    fn inner_structure(
        &mut self,
        way: &Way<'_>,
        schema: &Schema,
        names: &[String],
        doc: String,
    ) -> Result<String> {
        let name = self.scope.claim_one_of(names);
        // The place comes before those of the types inside, as one reads.
        let position = self.types.len();
        let structure = self.structure(name.clone(), doc, Some(way), schema)?;
        let same = structs(&self.types).find(|other| {
            names.contains(&other.name)
                && other.members == structure.members
                && other.doc == structure.doc
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

    /// A text: secret, with known values, or any.
    fn text(&mut self, way: &Way<'_>, name: &str, schema: &Schema, said: &Said) -> Result<Kind> {
        let values = members::values(schema);
        if said.entry.secret {
            ensure!(values.is_empty(), "{}.secret: it has known values", said.at);
            return Ok(Kind::Secret);
        }
        let names_a_variant = |value: &String| value.starts_with(|c: char| c.is_ascii_alphabetic());
        if values.is_empty() || !values.iter().all(names_a_variant) {
            return Ok(Kind::Text);
        }
        let derived = way.type_names(name, self.owner);
        let wanted = said.type_name(&derived[0])?;
        let names = wanted.map_or(derived, |given| vec![given]);
        let values = known_values(&values, said)?;
        let same = self.types.iter().find_map(|definition| match definition {
            TypeDefinition::Values(other) if names.contains(&other.name) => wires(&other.values)
                .eq(wires(&values))
                .then_some(&other.name),
            _ => None,
        });
        if let Some(same) = same {
            return Ok(Kind::Known(same.clone()));
        }
        let name_of_type = self.scope.claim_one_of(&names);
        self.types.push(TypeDefinition::Values(KnownValues {
            name: name_of_type.clone(),
            doc: said.values_doc(name)?,
            values,
        }));
        Ok(Kind::Known(name_of_type))
    }

    fn is_eq(&self, kind: &Kind) -> bool {
        match kind.innermost() {
            Kind::Any | Kind::Number => false,
            Kind::Object(object) if object.is_shared => self.components.is_eq(&object.name),
            Kind::Object(object) => {
                structs(&self.types).all(|inner| inner.name != object.name || inner.is_eq)
            }
            _ => true,
        }
    }
}

fn wires(values: &[KnownValue]) -> impl Iterator<Item = &String> {
    values.iter().map(|value| &value.wire)
}

fn known_values(values: &[String], said: &Said) -> Result<Vec<KnownValue>> {
    let is_unknown = |value: &&String| !values.contains(value);
    if let Some(value) = said.entry.values.keys().find(is_unknown) {
        return idle(
            &format!("{}.values.{value}", said.at),
            "there is no such value",
        );
    }
    let mut variants = Scope::new(&["Other"]);
    let mut known = Vec::new();
    for wire in values {
        let at = format!("{}.values.{wire}", said.at);
        let entry = said.entry.values.get(wire);
        let name = entry.and_then(|value| value.name.as_deref());
        let doc = entry.and_then(|value| value.doc.as_deref());
        let variant = names::renamed(names::upper_camel_case(wire), &format!("{at}.name"), name)?;
        known.push(KnownValue {
            wire: wire.clone(),
            variant: variants.claim(variant),
            doc: sentence(doc, &format!("{at}.doc"))?
                .unwrap_or_else(|| format!("The value `{wire}`.")),
        });
    }
    known.sort_unstable_by(|a, b| a.variant.cmp(&b.variant));
    Ok(known)
}
