//! Types of values.
//!
//! Schemas contain schemas. That is the only reason why `structures` and `kinds` call each other.

use anyhow::{Result, bail, ensure};

use super::builder::Builder;
use super::known::Target;
use super::member_entry::{MemberEntry, shape};
use super::member_path::MemberPath;
use super::references::reference;
use super::structures::Docs;
use super::{origin, values};
use crate::codegen::model::{Kind, KnownValues, Object, TypeDefinition};
use crate::codegen::names;
use crate::spec::facts::Schema;

impl Builder<'_, '_> {
    /// The type of a value.
    pub(super) fn kind(
        &mut self,
        path: &MemberPath<'_>,
        name: &str,
        schema: &Schema,
        entry: &MemberEntry,
    ) -> Result<Kind> {
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
                    let kind = self.kind(path, name, schema, entry);
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
                    Some(items) => self.kind(&path.item(), &item, items, entry)?,
                    None => Kind::Any,
                };
                Kind::List(Box::new(inner.without_box()))
            }
            (Some("boolean"), None) => Kind::Boolean,
            (Some("integer"), Some("int32")) => Kind::Int32,
            (Some("integer"), None | Some("int64")) => Kind::Int64,
            (Some("number"), None | Some("double" | "float")) => Kind::Number,
            (Some("object"), None) => self.object(path, name, schema, entry)?,
            (Some("string"), Some("binary")) => {
                ensure!(
                    self.direction.is_input(),
                    "type `string` of format `binary` is not supported in responses"
                );
                Kind::Bytes
            }
            (Some("string"), None | Some("byte" | "iso8601" | "iso8601_normal")) => {
                self.text(path, name, schema, entry)?
            }
            (Some(other), None) => bail!("type `{other}` is not supported"),
            (Some(other), Some(format)) => {
                bail!("type `{other}` of format `{format}` is not supported")
            }
            (None, _) => bail!("it has neither `type` nor `$ref`"),
        })
    }

    fn object(
        &mut self,
        path: &MemberPath<'_>,
        name: &str,
        schema: &Schema,
        entry: &MemberEntry,
    ) -> Result<Kind> {
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
                let inner = self.kind(&path.item(), &value, values, entry)?;
                Ok(Kind::Map(Box::new(inner.without_box())))
            }
            (None, false) => Ok(Kind::Map(Box::new(Kind::Any))),
            (None, true) => {
                let derived = path.type_names(name, self.owner);
                let names = match entry.type_name(&derived[0])? {
                    Some(given) => vec![given],
                    None => derived,
                };
                let docs = Docs {
                    given: entry.type_doc()?,
                    derived: origin::object(self, path),
                };
                Ok(Kind::Object(Object {
                    name: self.inner_structure(path, schema, &names, docs)?,
                    is_shared: false,
                    table: String::new(),
                    is_boxed: false,
                }))
            }
        }
    }

    /// Text: secret, with known values, or any.
    fn text(
        &mut self,
        path: &MemberPath<'_>,
        name: &str,
        schema: &Schema,
        entry: &MemberEntry,
    ) -> Result<Kind> {
        let values = values::known(schema);
        if entry.keys.secret {
            ensure!(
                values.is_empty(),
                "{}.secret: it has known values",
                entry.at
            );
            return Ok(Kind::Secret);
        }
        let names_a_variant = |value: &String| value.starts_with(|c: char| c.is_ascii_alphabetic());
        if values.is_empty() || !values.iter().all(names_a_variant) {
            return Ok(Kind::Text);
        }
        let derived = path.type_names(name, self.owner);
        let wanted = entry.type_name(&derived[0])?;
        let names = wanted.map_or(derived, |given| vec![given]);
        let values = values::named(&values, entry)?;
        let same = self.types.iter().find_map(|definition| match definition {
            TypeDefinition::Values(other) if names.contains(&other.name) => {
                values::wires(&other.values)
                    .eq(values::wires(&values))
                    .then_some(&other.name)
            }
            _ => None,
        });
        if let Some(same) = same {
            return Ok(Kind::Known(same.clone()));
        }
        let name_of_type = self.scope.claim_one_of(&names);
        let wires: Vec<_> = values::wires(&values).cloned().collect();
        let derived = || {
            origin::values(
                self,
                path,
                &names::description(name, shape(&Kind::Text, &wires)),
            )
        };
        let doc = entry.own_doc()?.unwrap_or_else(derived);
        self.types.push(TypeDefinition::Values(KnownValues {
            name: name_of_type.clone(),
            doc,
            values,
        }));
        Ok(Kind::Known(name_of_type))
    }
}
