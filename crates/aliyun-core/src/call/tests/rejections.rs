//! Security tokens and access keys that the service rejects.

use super::*;
use crate::config::Limits;

const EXPIRED: &str = r#"{"Code": "InvalidSecurityToken.Expired", "Message": "expired"}"#;

/// The credentials that a driver provides the first, second, … time.
type Keys<'k> = &'k [Credentials];

fn sts(number: u8) -> Credentials {
    let numbered = |part| format!("{part}-{number}");
    Credentials::sts(numbered("id"), numbered("secret"), numbered("token"))
}

/// The result of a call, and the tokens of its requests.
fn run(keys: Keys<'_>, responses: &[(u16, &str)]) -> (Result<ThingOutput, Error>, Vec<String>) {
    let bench = Bench::new();
    let (mut keys, mut responses) = (keys.iter(), responses.iter());
    let mut sent_with = Vec::new();
    let mut used = None;
    let mut output = ThingOutput::default();
    let mut call = Call::new(&MAKE, &bench.config, &mut output);
    let result = loop {
        call = match call.step(bench.now, &bench.random) {
            Step::Credentials(awaiting) => {
                let rejected = awaiting.rejected().map(Arc::as_ptr);
                assert_eq!(rejected, used, "the credentials in use were rejected");
                match keys.next() {
                    Some(key) => {
                        let signer = Arc::new(Signer::new(key.clone()));
                        used = Some(Arc::as_ptr(&signer));
                        awaiting.provide(signer)
                    }
                    None => awaiting.fail(CredentialsError::failed("sts", "no more").into()),
                }
            }
            Step::Done(result) => break result,
            Step::Send(request, awaiting) => {
                let headers = request.request.headers();
                let token = headers["x-acs-security-token"].to_str().unwrap();
                sent_with.push(token.to_owned());
                let (status, body) = responses.next().expect("a response for each request");
                awaiting.receive(bench.now, Ok(response(*status, body)))
            }
            Step::Wait(..) => panic!("no wait is expected"),
        };
    };
    (result.map(|()| output), sent_with)
}

#[test]
fn a_rejected_token_is_replaced_once() {
    let (result, sent_with) = run(&[sts(1), sts(2)], &[(400, EXPIRED), (200, r#"{"Id": 1}"#)]);
    assert_eq!(result.unwrap().id, "1");
    assert_eq!(sent_with, ["token-1", "token-2"]);

    let (result, sent_with) = run(&[sts(1), sts(2)], &[(400, EXPIRED), (403, EXPIRED)]);
    assert_eq!(api(result).status(), StatusCode::FORBIDDEN);
    assert_eq!(sent_with, ["token-1", "token-2"]);
}

#[test]
fn a_rejected_access_key_is_replaced_once() {
    for code in [
        "InvalidAccessKeyId",
        "InvalidAccessKeyId.NotFound",
        "InvalidAccessKeyId.Inactive",
    ] {
        let rejection = format!(r#"{{"Code": "{code}", "Message": "m"}}"#);
        let rejection = (404, rejection.as_str());
        let (result, sent_with) = run(&[sts(1), sts(2)], &[rejection, (200, r#"{"Id": 1}"#)]);
        assert_eq!(result.unwrap().id, "1");
        assert_eq!(sent_with, ["token-1", "token-2"]);

        let (result, sent_with) = run(&[sts(1), sts(2)], &[rejection, rejection]);
        assert_eq!(api(result).code(), code);
        assert_eq!(sent_with.len(), 2);

        let (result, sent_with) = run(&[sts(1), sts(1)], &[rejection]);
        assert_eq!(api(result).code(), code);
        assert_eq!(sent_with.len(), 1);
    }
    let (result, _) = run(
        &[sts(1), sts(2)],
        &[
            (404, r#"{"Code": "InvalidAccessKeyId", "Message": "m"}"#),
            (400, EXPIRED),
        ],
    );
    let code = "InvalidSecurityToken.Expired";
    assert_eq!(api(result).code(), code, "once for both");
}

#[test]
fn the_same_credentials_are_not_retried() {
    let (result, sent_with) = run(&[sts(1), sts(1)], &[(400, EXPIRED)]);
    assert_eq!(api(result).code(), "InvalidSecurityToken.Expired");
    assert_eq!(sent_with, ["token-1"]);
}

#[test]
fn credentials_differ_if_any_part_of_them_differs() {
    let first = Credentials::sts("id", "secret", "token");
    for other in [
        Credentials::sts("other", "secret", "token"),
        Credentials::sts("id", "other", "token"),
        Credentials::sts("id", "secret", "other"),
    ] {
        let responses = [(400, EXPIRED), (200, r#"{"Id": 1}"#)];
        let (result, sent_with) = run(&[first.clone(), other], &responses);
        assert!(result.is_ok());
        assert_eq!(sent_with.len(), 2);
    }
}

#[test]
fn without_newer_credentials_the_rejection_is_the_result() {
    let (result, sent_with) = run(&[sts(1)], &[(400, EXPIRED)]);
    assert_eq!(api(result).code(), "InvalidSecurityToken.Expired");
    assert_eq!(sent_with, ["token-1"]);
}

#[test]
fn other_error_codes_are_not_about_the_token() {
    for code in [
        "InvalidAccessKeyIdentity",
        "SignatureDoesNotMatch",
        "Forbidden.RAM",
        "InvalidParameter",
    ] {
        let body = format!(r#"{{"Code": "{code}", "Message": "m"}}"#);
        let (result, _) = run(&[sts(1), sts(2)], &[(400, &body)]);
        assert_eq!(api(result).code(), code);
    }
}

#[test]
fn a_key_without_a_token_is_not_replaced() {
    let mut bench = Bench::new();
    bench.signer = Arc::new(Signer::new(Credentials::access_key("id", "secret")));
    let error = api(bench.respond(400, EXPIRED));
    assert_eq!(error.code(), "InvalidSecurityToken.Expired");
}

#[test]
fn a_timeout_while_refreshing_credentials_is_one_of_the_whole_call() {
    let mut bench = Bench::new();
    let config = bench.config.clone();
    let mut output = ThingOutput::default();
    let mut call = Call::new(&MAKE, &config, &mut output);
    let error = loop {
        call = match call.step(bench.now, &bench.random) {
            Step::Credentials(awaiting) if awaiting.rejected().is_some() => {
                bench.now.monotonic += Limits::DEFAULT.timeout;
                awaiting.provide(Arc::new(Signer::new(sts(2))))
            }
            Step::Credentials(awaiting) => awaiting.provide(Arc::clone(&bench.signer)),
            Step::Send(_, awaiting) => awaiting.receive(bench.now, Ok(response(400, EXPIRED))),
            Step::Wait(..) => panic!("no wait is expected"),
            Step::Done(result) => break result.unwrap_err(),
        };
    };
    assert_eq!(error.stage(), Stage::Transport(Phase::WholeCall));
    assert_eq!(error.arrival(), Arrival::Responded);
}

#[test]
fn obtaining_credentials_counts_against_the_deadline() {
    let mut bench = Bench::new();
    bench.configure(|config| config.timeout(Duration::from_secs(10)));
    let config = bench.config.clone();
    let mut output = ThingOutput::default();
    let Step::Credentials(awaiting) =
        Call::new(&MAKE, &config, &mut output).step(bench.now, &bench.random)
    else {
        panic!("credentials come first");
    };
    let after = |seconds| Now {
        monotonic: bench.now.monotonic + Duration::from_secs(seconds),
        ..bench.now
    };
    assert_eq!(awaiting.remaining(bench.now), Duration::from_secs(10));
    assert_eq!(awaiting.remaining(after(4)), Duration::from_secs(6));
    assert_eq!(awaiting.remaining(after(40)), Duration::ZERO);
    let call = awaiting.provide(Arc::clone(&bench.signer));
    let Step::Done(Err(error)) = call.step(after(10), &bench.random) else {
        panic!("there is no time left");
    };
    assert_eq!(error.stage(), Stage::Transport(Phase::Credentials));
}
