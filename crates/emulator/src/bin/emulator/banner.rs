//! The output of the program after it has started.

use std::io::{self, Write};

use aliyun_sign::SecretString;
use emulator::{Credentials, Emulator, demo};

use crate::exports::exports;

/// Writes the endpoint, the credentials and the resources of the emulator, and commands to try. `faults` holds the
/// probability of random faults and their seed.
pub(crate) fn write(
    to: &mut impl Write,
    emulator: &Emulator,
    faults: Option<(f64, u64)>,
) -> io::Result<()> {
    let endpoint = emulator.endpoint();
    writeln!(to, "Listening on {endpoint}\n")?;
    if let Some((probability, seed)) = faults {
        writeln!(to, "Random faults are injected:")?;
        writeln!(to, "  {:<15} {probability}", "probability")?;
        writeln!(to, "  {:<15} {seed}\n", "seed")?;
    }

    writeln!(to, "Credentials, valid for this emulator only:")?;
    write_credentials(to, "access key", &emulator.credentials())?;
    write_credentials(to, "temporary", &emulator.sts_credentials())?;
    write_credentials(to, "bearer", &emulator.bearer_credentials())?;

    writeln!(to, "\nResources:")?;
    for (name, value) in [
        ("RegionId", demo::REGION_ID),
        ("AppId", demo::APP_ID),
        ("PodName", demo::POD_NAME),
        ("ContainerName", demo::CONTAINER_NAME),
        ("", demo::SIDECAR_NAME),
        ("InstanceId", demo::INSTANCE_ID),
    ] {
        writeln!(to, "  {name:<15} {value}")?;
    }
    for (kind, asset, accounts) in [
        (
            "Host",
            demo::HOST_ID,
            &[
                (demo::HOST_ACCOUNT_ID, demo::HOST_ACCOUNT_NAME, "SSH"),
                (demo::RDP_ACCOUNT_ID, demo::RDP_ACCOUNT_NAME, "RDP"),
            ][..],
        ),
        (
            "Database",
            demo::DATABASE_ID,
            &[(
                demo::DATABASE_ACCOUNT_ID,
                demo::DATABASE_ACCOUNT_NAME,
                "MySQL",
            )],
        ),
    ] {
        writeln!(to, "  AssetType {kind}, AssetId {asset}")?;
        for (id, name, protocol) in accounts {
            writeln!(to, "    AssetAccountId {id}: {name}, {protocol}")?;
        }
    }

    let credentials_uri = emulator.credentials_uri();
    let metadata = format!("{endpoint}/latest/meta-data/ram/security-credentials/");
    writeln!(to, "\nTemporary credentials:")?;
    for (name, value) in [
        ("STS", &*endpoint),
        ("RoleArn", demo::ROLE_ARN),
        ("OIDCProviderArn", demo::OIDC_PROVIDER_ARN),
        ("OIDCToken", demo::OIDC_TOKEN),
        ("ECS metadata", &metadata),
        ("Credentials URI", &credentials_uri),
    ] {
        writeln!(to, "  {name:<15} {value}")?;
    }

    writeln!(to, "\nTry it:")?;
    writeln!(to, "{}", example(&endpoint, &emulator.bearer_credentials()))?;
    writeln!(
        to,
        "\nFor the shell of a program under test, to paste, or to `eval` what `emulator --port PORT --exports` prints:"
    )?;
    write!(to, "{}", exports(&endpoint))?;
    writeln!(
        to,
        "\nTo fetch credentials with curl, or to have a program fetch them:"
    )?;
    writeln!(to, "  curl '{metadata}{}'", demo::ECS_ROLE_NAME)?;
    writeln!(
        to,
        "export ALIBABA_CLOUD_CREDENTIALS_URI='{credentials_uri}'"
    )?;
    writeln!(to, "\nPress Ctrl-C to stop.")?;
    to.flush()
}

fn write_credentials(to: &mut impl Write, name: &str, credentials: &Credentials) -> io::Result<()> {
    let id = credentials.access_key_id();
    for (part, value) in [
        ("id", id),
        (
            "secret",
            credentials
                .access_key_secret()
                .map(SecretString::expose_secret),
        ),
        (
            "token",
            credentials
                .security_token()
                .or(credentials.bearer_token())
                .map(SecretString::expose_secret),
        ),
    ] {
        if let Some(value) = value {
            writeln!(to, "  {name:<10} {part:<6} {value}")?;
        }
    }
    Ok(())
}

/// A curl command that calls an operation. It uses a bearer token, because a shell cannot compute signatures.
fn example(endpoint: &str, bearer: &Credentials) -> String {
    let token = bearer
        .bearer_token()
        .map_or("", SecretString::expose_secret);
    format!(
        "  curl --get '{endpoint}/' \\
    --data-urlencode 'Action=GenerateAssetOperationToken' \\
    --data-urlencode 'Version=2019-12-09' \\
    --data-urlencode 'Format=JSON' \\
    --data-urlencode 'SignatureType=BEARERTOKEN' \\
    --data-urlencode 'BearerToken={token}' \\
    --data-urlencode \"SignatureNonce=$(od -An -N16 -tx1 /dev/urandom | tr -d ' ')\" \\
    --data-urlencode \"Timestamp=$(date -u +%Y-%m-%dT%H:%M:%SZ)\" \\
    --data-urlencode 'InstanceId={}' \\
    --data-urlencode 'AssetType=Host' \\
    --data-urlencode 'AssetId={}' \\
    --data-urlencode 'AssetAccountId={}'",
        demo::INSTANCE_ID,
        demo::HOST_ID,
        demo::HOST_ACCOUNT_ID,
    )
}
