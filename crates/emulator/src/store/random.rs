//! Random IDs and tokens.

use std::fmt::Write as _;

use aliyun_sign::Credentials;
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};

/// Fills a buffer with random bytes. Tests replace it.
pub(crate) type Random = fn(&mut [u8]);

/// The random number generator of the operating system.
pub(crate) fn system(bytes: &mut [u8]) {
    getrandom::getrandom(bytes).expect("the operating system provides random bytes");
}

/// A UUID in upper case, the format of request IDs.
pub(crate) fn request_id(random: Random) -> String {
    let mut hex = hex::<16>(random);
    hex.make_ascii_uppercase();
    // The digits of version 4 and its variant, which strict parsers check.
    hex.replace_range(12..13, "4");
    hex.replace_range(16..17, "A");
    for dash in [20, 16, 12, 8] {
        hex.insert(dash, '-');
    }
    hex
}

/// A trace ID: 32 hexadecimal digits.
pub(crate) fn trace_id(random: Random) -> String {
    hex::<16>(random)
}

/// A token of 32 characters that need no encoding in a URL.
pub(crate) fn url_token(random: Random) -> String {
    URL_SAFE_NO_PAD.encode(bytes::<24>(random))
}

/// An O&M token: hexadecimal digits in Base64, the format of the real ones.
pub(crate) fn operation_token(random: Random) -> String {
    STANDARD.encode(hex::<24>(random))
}

/// Temporary credentials in the format of the real ones. The security token has characters that need encoding in a
/// URL, so that a client which forgets that is noticed.
pub(crate) fn sts_credentials(random: Random) -> Credentials {
    let mut id = hex::<12>(random);
    id.make_ascii_uppercase();
    let token = STANDARD.encode(bytes::<97>(random));
    Credentials::sts(
        format!("STS.{id}"),
        hex::<22>(random),
        format!("CAIS{token}"),
    )
}

fn hex<const N: usize>(random: Random) -> String {
    bytes::<N>(random)
        .iter()
        .fold(String::with_capacity(N * 2 + 4), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
}

fn bytes<const N: usize>(random: Random) -> [u8; N] {
    let mut bytes = [0; N];
    random(&mut bytes);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_and_tokens_have_their_formats() {
        let nines: Random = |bytes| bytes.fill(0x9f);
        assert_eq!(request_id(nines), "9F9F9F9F-9F9F-4F9F-AF9F-9F9F9F9F9F9F");
        assert_eq!(trace_id(nines), "9f".repeat(16));
        assert_eq!(url_token(nines), "n5-f".repeat(8));
        assert_eq!(operation_token(nines), "OWY5Zjlm".repeat(8));
        assert_ne!(url_token(system), url_token(system));
        let credentials = sts_credentials(nines);
        let id = format!("STS.{}", "9F".repeat(12));
        assert_eq!(credentials.access_key_id(), Some(&*id));
        let token = credentials.security_token().unwrap().expose_secret();
        assert!(token.starts_with("CAISn5+f") && token.ends_with("nw=="));
    }
}
