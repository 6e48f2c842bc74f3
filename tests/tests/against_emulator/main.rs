//! Both clients against the emulator, with equal results.

mod concurrency;
mod refusal;
mod refusals;
mod signatures;
mod tokens;

use aliyun_core::SignatureScheme;
use aliyun_credentials::ClientBuilder;
use emulator::Emulator;
use workspace_tests::{Client, Kind};

const SCHEMES: [SignatureScheme; 2] = [SignatureScheme::Acs3, SignatureScheme::HmacSha1];

/// Returns a builder of clients of an emulator, with its access key.
fn builder(kind: Kind, emulator: &Emulator) -> ClientBuilder<Client> {
    kind.builder()
        .endpoint(emulator.endpoint())
        .credentials(emulator.credentials())
}

/// Returns a client of an emulator that signs by this scheme.
fn client(kind: Kind, emulator: &Emulator, scheme: SignatureScheme) -> Client {
    let builder = builder(kind, emulator).signature_scheme(scheme);
    builder.build().expect("the settings are valid")
}
