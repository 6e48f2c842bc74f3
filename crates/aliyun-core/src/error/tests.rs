//! What errors say across all kinds.

use super::*;

fn refused(status: u16, code: &str) -> Error {
    let status = http::StatusCode::from_u16(status).expect("it is one");
    ApiErrorBuilder::new(status, code, "").build().into()
}

fn timeout() -> Error {
    TransportError::new(Phase::Connect, TransportErrorKind::Timeout, None).into()
}

/// What the methods say that ask about one thing each: throttling, who sent it, what it names, and
/// time.
fn is(error: &Error) -> [bool; 4] {
    [
        error.is_throttling(),
        error.is_auth(),
        error.is_not_found(),
        error.is_timeout(),
    ]
}

#[test]
fn an_error_is_one_of_the_usual_suspects_or_none() {
    let no_keys = || CredentialsError::failed("env", "no key");
    let in_vain = CredentialsError::request("sts", "STS", timeout());
    for (error, expected) in [
        (refused(400, "Throttling.User"), [true, false, false, false]),
        (refused(403, "Forbidden.RAM"), [false, true, false, false]),
        (no_keys().into(), [false, true, false, false]),
        (refused(404, "X.NotFound"), [false, false, true, false]),
        (timeout(), [false, false, false, true]),
        // That nobody answers in time says nothing about who is who.
        (in_vain.into(), [false, false, false, true]),
        (refused(400, "InvalidParameter"), [false; 4]),
        (ConfigError::MissingRegion.into(), [false; 4]),
    ] {
        assert_eq!(is(&error), expected, "{error}");
    }
}

#[test]
fn debug_and_display_say_what_they_must() {
    let error = refused(400, "X").with_history(CallHistory {
        attempts: 2,
        arrival: Some(Arrival::MayHaveArrived),
        is_outcome_unknown: true,
        hint: Some("look".into()),
    });
    assert_eq!(error.hint(), Some("look"));
    assert_eq!(error.to_string(), "X (HTTP 400) after 2 attempts");
    let shown = format!("{error:?}");
    let ends = "attempts: 2, arrival: Responded, is_outcome_unknown: true, .. }";
    assert!(shown.ends_with(ends), "{shown}");

    let stages = [
        (error.stage(), "service"),
        (timeout().stage(), "connecting"),
        (
            Error::from(ConfigError::MissingRegion).stage(),
            "configuration",
        ),
        (Stage::Credentials, "credentials"),
        (Stage::Decode, "decoding the answer"),
        (Stage::Sign, "signing"),
        (Stage::Validation, "validation"),
    ];
    for (stage, text) in stages {
        assert_eq!(stage.to_string(), text);
    }
    let faults = [Fault::Caller, Fault::Network, Fault::Service];
    assert_eq!(
        faults.map(|fault| fault.to_string()),
        ["caller", "network", "service"]
    );
}

#[test]
fn no_error_repeats_its_source() {
    let cause = Cause::new("connection refused");
    let error = Error::from(TransportError::new(
        Phase::Connect,
        TransportErrorKind::Failed,
        Some(cause),
    ));
    let source = std::error::Error::source(&error).expect("the cause is kept");
    assert!(!error.to_string().contains(&source.to_string()));
    assert_eq!(error.arrival(), Arrival::NeverSent);
    assert_eq!(error.fault(), Fault::Network);
}
