//! The lines that tell a shell about the emulator.

use aliyun_sign::SecretString;
use emulator::demo;

/// Returns lines for a POSIX shell, which can be pasted or evaluated: the access key and the region, which programs
/// read by themselves, and the endpoint, which they have to be told.
pub(crate) fn exports(endpoint: &str) -> String {
    let credentials = demo::credentials();
    let secret = credentials
        .access_key_secret()
        .map_or("", SecretString::expose_secret);
    let id = credentials.access_key_id().unwrap_or_default();
    let variables = [
        ("ALIBABA_CLOUD_ACCESS_KEY_ID", id),
        ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", secret),
        ("ALIBABA_CLOUD_REGION_ID", demo::REGION_ID),
        ("EMULATOR_ENDPOINT", endpoint),
    ];
    variables
        .map(|(name, value)| format!("export {name}={}\n", quoted(value)))
        .concat()
}

/// A text as one word of a shell.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}
