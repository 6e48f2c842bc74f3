//! Methods that all kinds of errors share.

use super::*;

fn api_error(status: u16, code: &str) -> Error {
    let status = http::StatusCode::from_u16(status).expect("the status is valid");
    ApiErrorBuilder::new(status, code, "").build().into()
}

fn timeout() -> Error {
    TransportError::new(Phase::Connect, TransportErrorKind::Timeout, None).into()
}

/// Throttling, auth, not found, timeout.
fn classes(error: &Error) -> [bool; 4] {
    [
        error.is_throttling(),
        error.is_auth(),
        error.is_not_found(),
        error.is_timeout(),
    ]
}

#[test]
fn an_error_has_at_most_one_class() {
    let no_keys = || CredentialsError::failed("env", "no key");
    let sts_timeout = CredentialsError::request("sts", "STS", timeout());
    for (error, expected) in [
        (
            api_error(400, "Throttling.User"),
            [true, false, false, false],
        ),
        (api_error(403, "Forbidden.RAM"), [false, true, false, false]),
        (no_keys().into(), [false, true, false, false]),
        (api_error(404, "X.NotFound"), [false, false, true, false]),
        (timeout(), [false, false, false, true]),
        // A timeout says nothing about the sender.
        (sts_timeout.into(), [false, false, false, true]),
        (api_error(400, "InvalidParameter"), [false; 4]),
        (ConfigError::MissingRegion.into(), [false; 4]),
    ] {
        assert_eq!(classes(&error), expected, "{error}");
    }
}

#[test]
fn debug_and_display_contain_the_history_of_the_call() {
    let error = api_error(400, "X").with_history(CallHistory {
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
        (Stage::Decode, "decoding the response"),
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
fn the_message_does_not_contain_that_of_the_source() {
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
