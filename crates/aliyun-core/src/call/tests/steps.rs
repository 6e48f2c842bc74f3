//! The steps of a call, and errors before the first request.

use super::*;
use crate::config::Limits;

#[test]
fn the_first_step_requests_credentials() {
    let bench = Bench::new();
    let mut output = ThingOutput::default();
    let call = Call::new(&MAKE, &bench.config, &mut output);
    let Step::Credentials(awaiting) = call.step(bench.now, &bench.random) else {
        panic!("credentials come first");
    };
    let call = awaiting.provide(Arc::clone(&bench.signer));
    let Step::Send(request, awaiting) = call.step(bench.now, &bench.random) else {
        panic!("then the request");
    };
    assert_eq!(request.limits.timeout, Limits::DEFAULT.timeout);
    let call = awaiting.receive(bench.now, Ok(response(200, r#"{"Id": 7}"#)));
    let Step::Done(Ok(())) = call.step(bench.now, &bench.random) else {
        panic!("then the result");
    };
    assert_eq!(output.id, "7");
}

#[test]
fn a_failure_to_obtain_credentials_ends_the_call() {
    let bench = Bench::new();
    let mut output = ThingOutput::default();
    let Step::Credentials(awaiting) =
        Call::new(&MAKE, &bench.config, &mut output).step(bench.now, &bench.random)
    else {
        panic!("credentials come first");
    };
    let call = awaiting.fail(CredentialsError::not_configured("env", "no key").into());
    let Step::Done(Err(error)) = call.step(bench.now, &bench.random) else {
        panic!("then the error");
    };
    assert_eq!(error.arrival(), Arrival::NeverSent);
}

#[test]
fn the_first_step_returns_errors_of_the_request_and_the_configuration() {
    let mut bench = Bench::new();
    let nameless = Thing { name: "", ..MAKE };
    let config = bench.config.clone();
    let unreachable = |_| -> Result<_, _> { panic!("nothing may be sent") };

    let error = bench.run(&nameless, &config, unreachable).unwrap_err();
    assert_eq!(error.stage(), Stage::Validation);
    assert_eq!(error.to_string(), "MakeThing: Name must not be empty");

    let options = CallOptions::new().skip_validation();
    assert!(
        bench
            .run_with(&nameless, &config, options, |_| Ok(response(
                200,
                r#"{"Id": 1}"#
            )))
            .is_ok()
    );

    let nowhere = Config::default();
    let error = bench.run(&MAKE, &nowhere, unreachable).unwrap_err();
    assert_eq!(error.stage(), Stage::Configuration);
    assert_eq!(error.fault(), Fault::Caller);
}

#[test]
fn parameters_that_exceed_the_length_of_a_url_are_an_error_before_sending() {
    let mut bench = Bench::new();
    let config = bench.config.clone();
    let long = Thing {
        name: Box::leak("x".repeat(70_000).into_boxed_str()),
        ..MAKE
    };
    let unreachable = |_| -> Result<_, _> { panic!("nothing may be sent") };
    let error = bench.run(&long, &config, unreachable).unwrap_err();
    assert_eq!(
        error.to_string(),
        "MakeThing: the parameters are longer than a URL can be; set fewer or shorter ones"
    );
    // A form has no such limit.
    let config = bench.scheme(SignatureScheme::HmacSha1).config;
    let mut bench = Bench::new();
    assert!(
        bench
            .run(&long, &config, |_| Ok(response(200, r#"{"Id": 1}"#)))
            .is_ok()
    );
}

#[test]
fn an_operation_that_is_not_idempotent_is_attempted_once() {
    let mut bench = Bench::new();
    let config = bench.config.clone();
    let mut attempts = 0;
    let unavailable = |_| {
        attempts += 1;
        Ok(response(
            503,
            r#"{"Code": "ServiceUnavailable", "Message": ""}"#,
        ))
    };
    let error = bench.run(&MAKE, &config, unavailable).unwrap_err();
    assert_eq!(error.fault(), Fault::Service);
    assert!(error.is_outcome_unknown());
    assert_eq!((attempts, error.attempts()), (1, 1));
}

#[test]
fn every_attempt_has_a_new_nonce_timestamp_and_signature() {
    let mut bench = Bench::new();
    let config = bench.config.clone();
    let mut seen = Vec::new();
    let error = bench
        .run(&READ, &config, |request| {
            let header = |name| request.request.headers()[name].to_str().unwrap().to_owned();
            seen.push((
                ["x-acs-signature-nonce", "x-acs-date", "authorization"].map(header),
                request.limits.timeout,
            ));
            let mut response = response(503, r#"{"Code": "ServiceUnavailable"}"#);
            let second = http::HeaderValue::from_static("1");
            response.headers_mut().insert("retry-after", second);
            Ok(response)
        })
        .unwrap_err();
    assert_eq!(error.code(), Some("ServiceUnavailable"));
    assert_eq!((seen.len(), error.attempts()), (3, 3));
    assert!(error.to_string().ends_with(" after 3 attempts"), "{error}");
    let distinct: HashSet<_> = seen.iter().flat_map(|(headers, _)| headers).collect();
    assert_eq!(distinct.len(), 9);
    // The waits are between 1 and 1.1 seconds.
    let left: Vec<_> = seen.iter().map(|(_, left)| left.as_secs()).collect();
    assert_eq!(left, [30, 28, 27], "all attempts share one deadline");
}

#[test]
fn a_timeout_before_the_first_request_is_one_of_the_credentials() {
    let mut bench = Bench::new();
    bench.configure(|config| config.timeout(Duration::ZERO));
    let config = bench.config.clone();
    let unreachable = |_| -> Result<_, _> { panic!("nothing may be sent") };
    let error = bench.run(&MAKE, &config, unreachable).unwrap_err();
    assert_eq!(error.stage(), Stage::Transport(Phase::Credentials));
    assert_eq!(error.arrival(), Arrival::NeverSent);
    assert!(error.is_timeout());
}

#[test]
fn a_driver_that_waits_beyond_the_deadline_gets_the_error_of_the_last_attempt() {
    let bench = Bench::new();
    let mut output = ThingOutput::default();
    let Step::Credentials(awaiting) =
        Call::new(&READ, &bench.config, &mut output).step(bench.now, &bench.random)
    else {
        panic!("credentials come first");
    };
    let call = awaiting.provide(Arc::clone(&bench.signer));
    let Step::Send(_, awaiting) = call.step(bench.now, &bench.random) else {
        panic!("then the request");
    };
    let call = awaiting.receive(bench.now, Ok(response(503, "{}")));
    let Step::Wait(_, call) = call.step(bench.now, &bench.random) else {
        panic!("then a wait");
    };
    let late = Now {
        monotonic: bench.now.monotonic + Limits::DEFAULT.timeout,
        ..bench.now
    };
    let Step::Done(Err(error)) = call.step(late, &bench.random) else {
        panic!("then the error");
    };
    assert_eq!(error.stage(), Stage::Decode);
    assert_eq!(error.attempts(), 1);
}

#[test]
fn a_transport_error_is_the_error_of_the_call() {
    let mut bench = Bench::new();
    let config = bench.config.clone();
    let reset = || TransportError::new(Phase::Exchange, TransportErrorKind::Failed, None);
    let error = bench.run(&MAKE, &config, |_| Err(reset())).unwrap_err();
    assert_eq!(error.stage(), Stage::Transport(Phase::Exchange));
    assert_eq!(error.arrival(), Arrival::MayHaveArrived);
    assert_eq!(error.fault(), Fault::Network);
}

#[test]
fn debug_prints_no_secret() {
    let bench = Bench::new();
    let mut shown = String::new();
    let mut output = ThingOutput::default();
    let call = Call::new(&MAKE, &bench.config, &mut output);
    shown += &format!("{call:?}");
    let begins =
        r#"Call { machine: Machine { operation: "MakeThing", attempts: 0, .. }, state: Ready }"#;
    assert_eq!(shown, begins);
    let step = call.step(bench.now, &bench.random);
    let credentials = format!("{step:?}");
    assert!(
        credentials.starts_with("AwaitingCredentials(Machine {"),
        "{credentials}"
    );
    shown += &credentials;
    let Step::Credentials(awaiting) = step else {
        panic!("credentials come first");
    };
    let step = awaiting
        .provide(Arc::clone(&bench.signer))
        .step(bench.now, &bench.random);
    shown += &format!("{step:?}");
    let Step::Send(request, awaiting) = step else {
        panic!("then the request");
    };
    let after = format!("{awaiting:?}");
    assert!(after.starts_with("AwaitingResponse(Machine {"), "{after}");
    shown += &format!("{after}{:?}", request.request.headers());
    for secret in ["hunter", "testsecret", "testtoken", "Signature="] {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
}
