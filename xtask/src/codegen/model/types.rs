//! Types that a module defines.

use super::kind::Kind;
use super::member::Member;
use super::values::KnownValues;

pub(crate) enum TypeDefinition {
    Struct(Struct),
    Values(KnownValues),
}

impl TypeDefinition {
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Struct(structure) => &structure.name,
            Self::Values(values) => &values.name,
        }
    }
}

/// The structs among the types of a module.
pub(crate) fn structs(types: &[TypeDefinition]) -> impl Iterator<Item = &Struct> {
    types.iter().filter_map(|definition| match definition {
        TypeDefinition::Struct(structure) => Some(structure),
        TypeDefinition::Values(_) => None,
    })
}

pub(crate) struct Struct {
    pub(crate) name: String,
    pub(crate) doc: String,
    /// The documentation is from the overlay.
    pub(crate) is_described: bool,
    /// Sorted by name on the wire.
    pub(crate) members: Vec<Member>,
    /// It is a part of requests, and has a constructor and setters.
    pub(crate) is_input: bool,
    /// It implements `Eq`.
    pub(crate) is_eq: bool,
}

impl Struct {
    /// The member with this name on the wire.
    pub(crate) fn member(&self, name: &str) -> Option<&Member> {
        self.members.iter().find(|member| member.name == name)
    }

    /// Whether the field of a member is an `Option`. A missing list of a response is an empty one.
    pub(crate) fn is_optional(&self, member: &Member) -> bool {
        self.is_input || !(member.required || matches!(member.kind, Kind::List(_) | Kind::Map(_)))
    }
}
