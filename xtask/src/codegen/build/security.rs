//! How requests are protected.

use std::collections::BTreeMap;

use anyhow::{Result, bail, ensure};

/// Fails if there is no way but one that anybody can listen to.
pub(super) fn check_schemes(schemes: &[String]) -> Result<()> {
    let https = |scheme: &String| scheme == "https";
    ensure!(
        schemes.is_empty() || schemes.iter().any(https),
        "schemes without `https` are not supported, but only `{}` are there",
        schemes.join("`, `")
    );
    Ok(())
}

/// A request can be signed, or has to go without.
pub(super) fn is_signed(security: &[BTreeMap<String, Vec<String>>]) -> Result<bool> {
    let has = |name: &str| security.iter().any(|way| way.contains_key(name));
    match (has("AK"), has("Anonymous") || has("ARS_OIDC")) {
        (true, _) => Ok(true),
        (false, true) => Ok(false),
        (false, false) if security.is_empty() => Ok(true),
        (false, false) => {
            let names: Vec<_> = security
                .iter()
                .flat_map(|way| way.keys())
                .map(String::as_str)
                .collect();
            bail!("security `{}` is not supported", names.join("`, `"))
        }
    }
}
