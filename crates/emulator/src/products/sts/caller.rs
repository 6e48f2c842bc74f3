//! The identity of the caller.

use serde_json::Value;

use crate::resources::Principal;
use crate::wire::{Rejection, Result};

/// Handles `GetCallerIdentity`.
pub(crate) fn caller_identity(caller: Option<&Principal>) -> Result<Value> {
    let caller = caller.ok_or_else(|| Rejection::missing_parameter("AccessKeyId", None))?;
    Ok(caller.identity_json())
}
