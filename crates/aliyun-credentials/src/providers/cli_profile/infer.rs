//! The mode of a profile.

use aliyun_sign::SecretString;

use crate::cli_config::Profile;

/// Returns the mode of a profile. If it has none, it is inferred from the settings, in the order of the
/// CLI.
pub(super) fn mode(profile: &Profile) -> Result<&str, String> {
    let has = |text: &str| !text.is_empty();
    let has_secret = |secret: &SecretString| !secret.is_empty();
    Ok(if has(&profile.mode) {
        &profile.mode
    } else if has(&profile.access_key_id) && has_secret(&profile.access_key_secret) {
        match (has_secret(&profile.sts_token), has(&profile.ram_role_arn)) {
            (true, _) => "StsToken",
            (false, true) => "RamRoleArn",
            (false, false) => "AK",
        }
    } else if has_secret(&profile.private_key) && has(&profile.key_pair_name) {
        "RsaKeyPair"
    } else if has(&profile.ram_role_name) {
        "EcsRamRole"
    } else if has_secret(&profile.process_command) {
        "External"
    } else if [
        &profile.oidc_provider_arn,
        &profile.oidc_token_file,
        &profile.ram_role_arn,
    ]
    .iter()
    .all(|text| has(text))
    {
        "OIDC"
    } else if has(&profile.cloud_sso_sign_in_url) {
        "CloudSSO"
    } else if has_secret(&profile.bearer_token) {
        "BearerToken"
    } else {
        return Err("it has no `mode`, and no settings to infer one from".to_owned());
    })
}

/// Returns the error of a mode that is not supported: unsupported by these crates, misspelt, or unknown.
pub(super) fn unknown(mode: &str) -> String {
    const KNOWN: [&str; 12] = [
        "AK",
        "BearerToken",
        "ChainableRamRoleArn",
        "CloudSSO",
        "CredentialsURI",
        "EcsRamRole",
        "External",
        "OAuth",
        "OIDC",
        "RamRoleArn",
        "RamRoleArnWithRoleName",
        "StsToken",
    ];
    let is_meant = |known: &&&str| known.eq_ignore_ascii_case(mode);
    if let Some(unsupported) = ["Anonymous", "RsaKeyPair"].iter().find(is_meant) {
        return format!("the mode `{unsupported}` is not supported");
    }
    match KNOWN.iter().find(is_meant) {
        Some(meant) => format!("its `mode` is `{mode}`, and must be spelt `{meant}`"),
        None => format!("its `mode` must be one of `{}`", KNOWN.join("`, `")),
    }
}
