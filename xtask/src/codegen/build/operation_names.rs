//! Names that are given once for all operations.

use anyhow::{Result, ensure};

use crate::codegen::model::Component;
use crate::codegen::names::{self, Scope};

/// The names of all operations.
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
            modules: Scope::new(&["product", "types"]),
        }
    }
}

/// Fails if no feature can have the name of an operation.
pub(super) fn check_feature(name: &str) -> Result<()> {
    ensure!(
        !name.starts_with('_')
            && name
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-')),
        "the name cannot be that of a feature"
    );
    ensure!(
        !names::FEATURES_IN_SCOPE.contains(&name),
        "the name is that of a feature which is there anyway"
    );
    Ok(())
}
