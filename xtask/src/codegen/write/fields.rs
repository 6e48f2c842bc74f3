//! Structs and their `Object` implementations.

use super::docs::{self, doc};
use super::text::each;
use super::types::field_type;
use super::{setters, values};
use crate::codegen::model::{Member, Struct, TypeDefinition};

/// The definitions of types.
pub(super) fn definitions(types: &[TypeDefinition]) -> String {
    each(types, |definition| match definition {
        TypeDefinition::Struct(inner) => structure(inner, types, ""),
        TypeDefinition::Values(known) => values::known_values(known),
    })
}

/// The definition of a struct. `more` is added to its documentation.
pub(super) fn structure(structure: &Struct, types: &[TypeDefinition], more: &str) -> String {
    let name = &structure.name;
    let about = doc(&format!("{}{more}", structure.doc), 0);
    let eq = if structure.is_eq { ", Eq" } else { "" };
    let fields = each(&structure.members, |member| {
        let kind = field_type(structure, member);
        let about = doc(&docs::field(structure, types, member), 4);
        format!("{about}    pub {}: {kind},\n", member.ident)
    });
    let (must_use, methods) = if structure.is_input {
        let setters = setters::of_struct(structure, types);
        (
            "#[must_use = \"an object does nothing until it is sent\"]\n",
            setters,
        )
    } else {
        ("", moments(structure))
    };
    format!(
        "
{about}#[derive(Clone, Debug, Default, PartialEq{eq})]
{must_use}#[non_exhaustive]
pub struct {name} {{
{fields}}}
{methods}{}",
        implementation(name, &structure.members.iter().collect::<Vec<_>>(), false)
    )
}

/// The methods that return integers as moments.
fn moments(structure: &Struct) -> String {
    let moments: Vec<_> = structure.members.iter().filter(|one| one.is_time).collect();
    if moments.is_empty() {
        return String::new();
    }
    let name = &structure.name;
    let methods = each(&moments, |member| {
        let ident = &member.ident;
        format!(
            "    /// Returns `{ident}` as a moment, by the rule of [`model::unix_time`].
    pub fn {ident}_as_time(&self) -> Option<SystemTime> {{
        self.{ident}.and_then(model::unix_time)
    }}

"
        )
    });
    format!("\nimpl {name} {{\n{}\n}}\n", methods.trim_end())
}

/// The `Object` implementation of a struct.
pub(super) fn implementation(name: &str, members: &[&Member], has_extra: bool) -> String {
    let fields = each(members, |member| {
        format!("{:?} => &mut self.{},\n", member.name, member.ident)
    });
    let mut values = each(members, |member| {
        format!(
            "visitor({:?}, self.{}.value());\n",
            member.name, member.ident
        )
    });
    if has_extra {
        values += "self.extra_query.visit(visitor);\n";
    }
    let (field_name, field) = match fields.as_str() {
        "" => ("_", "None".to_owned()),
        fields => (
            "name",
            format!("Some(match name {{\n{fields}_ => return None,\n}})"),
        ),
    };
    let visitor = if values.is_empty() { "_" } else { "visitor" };
    format!(
        "
impl model::Object for {name} {{
    #[inline]
    fn member_mut(&mut self, {field_name}: &str) -> Option<&mut dyn Slot> {{
        {field}
    }}

    #[inline]
    fn visit<'a>(&'a self, {visitor}: &mut dyn FnMut(&'a str, model::Value<'a>)) {{
        {values}
    }}
}}
"
    )
}
