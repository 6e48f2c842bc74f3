//! Names of operations, which are unique in a product.

use anyhow::{Result, ensure};

use crate::codegen::model::Component;
use crate::codegen::names::{self, Scope};

/// Names of types and modules of all operations.
pub(super) struct Names {
    pub(super) types: Scope,
    pub(super) modules: Scope,
}

impl Names {
    pub(super) fn new(components: &[Component]) -> Self {
        let mut types = Scope::new(names::TYPES_IN_SCOPE);
        for component in components {
            types.claim(component.structure.name.clone());
        }
        Self {
            types,
            modules: Scope::new(&["generated", "product", "serialize", "types"]),
        }
    }
}

/// Fails if the name of an operation cannot be that of a feature.
pub(super) fn check_feature(name: &str) -> Result<()> {
    ensure!(
        !name.starts_with('_')
            && name
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-')),
        "a feature cannot have this name"
    );
    ensure!(
        !names::FEATURES_IN_SCOPE.contains(&name),
        "another feature has this name"
    );
    Ok(())
}
