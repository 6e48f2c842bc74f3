//! Constraints that the overlay corrects.

use std::mem;

use anyhow::{Result, ensure};

use crate::codegen::files::OVERLAY;
use crate::codegen::overlay::{self, stale};
use crate::spec::facts::Constraint;

/// The constraints of the document with the corrections of the overlay.
pub(super) fn fixed(
    operation: &str,
    mut constraints: Vec<Constraint>,
    entry: &mut overlay::Operation,
) -> Result<Vec<Constraint>> {
    for fix in mem::take(&mut entry.constraint_fixes) {
        let at = format!("operations.{operation}.constraint_fixes");
        ensure!(
            !fix.because.trim().is_empty(),
            "{OVERLAY}: {at}: `because` is empty"
        );
        let found = constraints.iter_mut().find(|constraint| {
            constraint.kind == fix.kind && constraint.parameters == fix.parameters
        });
        let Some(constraint) = found else {
            let parameters = fix.parameters.join("`, `");
            let reason = format!("there is no constraint `{}` of `{parameters}`", fix.kind);
            return stale(&at, &reason);
        };
        constraint.parameters = fix.becomes;
    }
    Ok(constraints)
}
