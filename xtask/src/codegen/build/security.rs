//! Transport security and signing.

use std::collections::BTreeMap;

use anyhow::{Result, bail, ensure};

/// Fails if the operation cannot be called by HTTPS.
pub(super) fn check_schemes(schemes: &[String]) -> Result<()> {
    let https = |scheme: &String| scheme == "https";
    ensure!(
        schemes.is_empty() || schemes.iter().any(https),
        "`https` is not among the schemes `{}`",
        schemes.join("`, `")
    );
    Ok(())
}

/// Whether requests are signed. `security` has alternatives, and signing is preferred.
pub(super) fn is_signed(security: &[BTreeMap<String, Vec<String>>]) -> Result<bool> {
    let has = |name: &str| security.iter().any(|scheme| scheme.contains_key(name));
    match (has("AK"), has("Anonymous") || has("ARS_OIDC")) {
        (true, _) => Ok(true),
        (false, true) => Ok(false),
        (false, false) if security.is_empty() => Ok(true),
        (false, false) => {
            let names: Vec<_> = security
                .iter()
                .flat_map(|scheme| scheme.keys())
                .map(String::as_str)
                .collect();
            bail!("security `{}` is not supported", names.join("`, `"))
        }
    }
}
