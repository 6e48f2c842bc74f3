//! Methods that all kinds of errors share.

use std::time::Duration;

use http::StatusCode;

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

fn refusal() -> Error {
    let mut api = ApiErrorBuilder::new(StatusCode::BAD_REQUEST, "Throttling.User", "slow down");
    api.request_id = Some("R-1".to_owned());
    api.retry_after = Some(Duration::from_secs(7));
    api.build().into()
}

fn through(provider: &'static str, error: Error) -> CredentialsError {
    CredentialsError::request(provider, "STS refused AssumeRole", error)
}

#[test]
fn the_accessors_reach_through_to_the_refusal_of_credentials() {
    let absent = || CredentialsError::not_configured("env", "`ID` is not set");
    let unreachable = || through("ecs_ram_role", timeout()).as_guess();
    let chain = |tried| CredentialsError::chain("default", tried);
    for error in [
        through("ram_role_arn", refusal()),
        through("ram_role_arn", through("oidc", refusal()).into()),
        chain(vec![absent(), through("oidc", refusal()), unreachable()]),
        chain(vec![unreachable(), through("oidc", refusal()), absent()]),
        chain(vec![
            absent(),
            chain(vec![absent(), through("oidc", refusal())]),
        ]),
        chain(vec![through("oidc", refusal()), through("cli", timeout())]).within("outer"),
    ] {
        let error = Error::from(error);
        assert_eq!(error.code(), Some("Throttling.User"));
        assert_eq!(error.request_id(), Some("R-1"));
        assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
        assert_eq!(error.hint(), refusal().hint());
        assert!(error.hint().is_some());
        assert!(error.as_api().is_some() && error.is_throttling());
        assert!(!error.is_auth() && !error.is_timeout() && !error.is_not_found());
        assert_eq!(error.fault(), refusal().fault());
        assert_eq!(error.stage(), Stage::Credentials);
        assert_eq!(error.arrival(), Arrival::NeverSent);
        let text = error.to_string();
        assert!(
            text.contains("STS refused AssumeRole: Throttling.User"),
            "{text}"
        );
        assert!(text.contains("request ID R-1"), "{text}");
    }
}

#[test]
fn the_accessors_classify_the_request_for_credentials() {
    let of = |status, code: &str| {
        let status = StatusCode::from_u16(status).expect("it is valid");
        let api = ApiErrorBuilder::new(status, code, "").build();
        Error::from(through("ram_role_arn", api.into()))
    };
    let denied = of(403, "NoPermission");
    assert!(denied.is_auth() && !denied.is_not_found());
    assert_eq!(denied.fault(), Fault::Caller);
    assert!(
        denied
            .hint()
            .is_some_and(|hint| hint.contains("RAM policy"))
    );
    let no_role = of(404, "EntityNotExist.Role");
    assert!(no_role.is_not_found() && !no_role.is_auth());
    let down = of(500, "InternalError");
    assert_eq!(down.fault(), Fault::Service);
    assert!(!down.is_auth());

    let unreachable = Error::from(through("ram_role_arn", timeout()));
    assert_eq!(unreachable.fault(), Fault::Network);
    assert!(unreachable.is_timeout() && !unreachable.is_auth());
    let no_host = TransportErrorKind::HostNotFound;
    let no_host = TransportError::new(Phase::Resolve, no_host, None);
    let no_host = Error::from(through("ram_role_arn", no_host.into()));
    assert!(no_host.hint().is_some_and(|hint| hint.contains("region")));
    assert!(no_host.code().is_none() && no_host.request_id().is_none());
}

#[test]
fn a_chain_in_which_nothing_is_configured_is_for_the_caller_to_resolve() {
    let absent = CredentialsError::not_configured("env", "`ID` is not set");
    let unreachable = || through("ecs_ram_role", timeout());
    let tried = vec![absent.clone(), unreachable().as_guess()];
    let nothing = Error::from(CredentialsError::chain("default", tried));
    assert_eq!(nothing.fault(), Fault::Caller);
    assert!(nothing.is_auth() && !nothing.is_timeout());

    // If the machine names the provider, its failure is what has to be resolved.
    for error in [
        unreachable(),
        unreachable().as_guess().within("cli_profile"),
    ] {
        let tried = vec![absent.clone(), error];
        let error = Error::from(CredentialsError::chain("default", tried));
        assert_eq!(error.fault(), Fault::Network);
        assert!(error.is_timeout() && !error.is_auth());
    }

    // The first configured provider decides, even if a later one was refused.
    let broken = CredentialsError::failed("env", "`SECRET` is not set");
    let tried = vec![broken, through("oidc", refusal())];
    let error = Error::from(CredentialsError::chain("default", tried));
    assert_eq!((error.code(), error.fault()), (None, Fault::Caller));
    assert!(error.is_auth());
}

#[test]
fn the_attempts_before_a_retry_count() {
    let first = || {
        Error::from(TransportError::new(
            Phase::Exchange,
            TransportErrorKind::Failed,
            None,
        ))
    };
    let error = timeout().after(&first());
    assert_eq!(
        (error.attempts(), error.arrival()),
        (2, Arrival::MayHaveArrived)
    );
    let error = timeout().after(&error);
    assert_eq!(error.attempts(), 3);
    assert!(error.to_string().ends_with(" after 3 attempts"), "{error}");
}
