//! The state of building the types of one module.

use super::direction::Direction;
use super::known::Components;
use crate::codegen::model::{Kind, TypeDefinition, structs};
use crate::codegen::names::Scope;
use crate::codegen::overlay::Overlay;

/// Builds the types of one module.
pub(super) struct Builder<'a, 'd> {
    pub(super) overlay: &'a mut Overlay,
    pub(super) direction: Direction,
    /// Name of the operation or the component that the types belong to.
    pub(super) owner: &'a str,
    /// Type of the owner.
    pub(super) owner_type: &'a str,
    /// Name of the owner if it is a component.
    pub(super) component: Option<&'a str>,
    pub(super) components: &'a Components<'d>,
    pub(super) scope: Scope,
    pub(super) types: Vec<TypeDefinition>,
    /// Components that are not objects and are being inlined, the outermost first.
    pub(super) inlined: Vec<String>,
}

impl<'a, 'd> Builder<'a, 'd> {
    /// Builds the types of an operation. `scope` has the names of types that its module defines or
    /// imports already.
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

    /// Builds the types of a component. `scope` has the names of all components, and of the inner
    /// types of components that are built already.
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

    /// Whether `Eq` holds for values of a kind, which it does not for fractions.
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
