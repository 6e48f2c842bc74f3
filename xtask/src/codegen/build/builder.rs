//! What is at hand while the types of one module are built.

use super::known::Components;
use super::way::Direction;
use crate::codegen::model::{Kind, TypeDefinition, structs};
use crate::codegen::names::Scope;
use crate::codegen::overlay::Overlay;

/// Builds the types of one module.
pub(super) struct Builder<'a, 'd> {
    pub(super) overlay: &'a mut Overlay,
    pub(super) direction: Direction,
    /// The operation or, if it is one, the component.
    pub(super) owner: &'a str,
    /// The type of the owner.
    pub(super) owner_type: &'a str,
    /// The owner, if it is a component.
    pub(super) component: Option<&'a str>,
    pub(super) components: &'a Components<'d>,
    pub(super) scope: Scope,
    pub(super) types: Vec<TypeDefinition>,
    /// Components that are no objects and stand in the place of the references being followed.
    pub(super) inlined: Vec<String>,
}

impl<'a, 'd> Builder<'a, 'd> {
    /// Builds the types of an operation. `scope` has the names of types that its module has anyway.
    pub(super) fn of_operation(
        owner: &'a str,
        owner_type: &'a str,
        scope: Scope,
        components: &'a Components<'d>,
        overlay: &'a mut Overlay,
    ) -> Self {
        Self {
            overlay,
            direction: Direction::Input,
            owner,
            owner_type,
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
        owner_type: &'a str,
        direction: Direction,
        scope: Scope,
        components: &'a Components<'d>,
        overlay: &'a mut Overlay,
    ) -> Self {
        Self {
            direction,
            component: Some(owner),
            ..Self::of_operation(owner, owner_type, scope, components, overlay)
        }
    }

    /// Whether values of a kind are sure to equal themselves.
    pub(super) fn is_eq(&self, kind: &Kind) -> bool {
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
