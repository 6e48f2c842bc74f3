//! Who calls.

use serde_json::Value;

use crate::wire::{Checked, Rejection};
use crate::world::Principal;

/// Answers `GetCallerIdentity`.
pub(crate) fn caller_identity(caller: Option<&Principal>) -> Checked<Value> {
    let caller = caller.ok_or_else(|| Rejection::missing("AccessKeyId", None))?;
    Ok(caller.identity())
}
