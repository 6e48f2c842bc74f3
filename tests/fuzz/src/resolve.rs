//! Obtains credentials with the responses of an input.

use std::sync::Arc;

use aliyun_core::error::CredentialsError;
use aliyun_core::http::Response;
use aliyun_core::{OutgoingRequest, SeededRandom, TransportError};
use aliyun_credentials::{Identity, Provider, ResolutionStep, SecretString};
use bytes::Bytes;

use crate::Machine;

/// More than any provider needs.
const MAX_STEPS: u32 = 100;

/// Resolves a provider.
///
/// # Errors
///
/// The error of the provider.
pub fn resolve(
    provider: impl Into<Provider>,
    machine: Machine,
    mut send: impl FnMut(OutgoingRequest) -> Result<Response<Bytes>, TransportError>,
) -> Result<Identity, CredentialsError> {
    let provider = provider.into().system(Arc::new(machine));
    let random = Arc::new(SeededRandom::from_seed([7; 24]));
    let mut resolution = provider.resolve(random);
    for _ in 0..MAX_STEPS {
        resolution = match resolution.step() {
            ResolutionStep::Done(result) => return result.inspect(assert_usable),
            ResolutionStep::Run(work, running) => {
                work.run();
                running.finished()
            }
            ResolutionStep::Send(outgoing, sent) => sent.receive(send(outgoing)),
            ResolutionStep::Wait(_, waiting) => waiting,
        };
    }
    panic!("it does not end");
}

/// Asserts that a request can contain the credentials, and that they have not expired.
fn assert_usable(identity: &Identity) {
    let credentials = identity.credentials();
    let secrets = [
        credentials.access_key_secret(),
        credentials.security_token(),
        credentials.bearer_token(),
    ];
    let secrets = secrets.into_iter().flatten();
    for text in secrets
        .map(SecretString::expose_secret)
        .chain(credentials.access_key_id())
    {
        let is_printable = text.bytes().all(|byte| byte.is_ascii_graphic());
        assert!(
            is_printable && !text.is_empty(),
            "it cannot be sent in a header"
        );
    }
    let now = aliyun_credentials::System::now(&Machine::default());
    assert!(!identity.is_expired(now), "the credentials have expired");
    let _ = (format!("{identity:?}"), identity.provider());
}
