//! Security tokens that the service rejects.

use super::*;
use crate::config::Limits;

const EXPIRED: &str = r#"{"Code": "InvalidSecurityToken.Expired", "Message": "expired"}"#;

/// The credentials that a driver has when it is asked for the first, second, … time.
type Keys<'k> = &'k [Credentials];

fn sts(number: u8) -> Credentials {
    let of = |part| format!("{part}-{number}");
    Credentials::sts(of("id"), of("secret"), of("token"))
}

/// What a call comes to, and the tokens of its requests.
fn run(keys: Keys<'_>, answers: &[(u16, &str)]) -> (Result<Answer, Error>, Vec<String>) {
    let bench = Bench::new();
    let (mut keys, mut answers) = (keys.iter(), answers.iter());
    let mut sent_with = Vec::new();
    let mut used = None;
    let mut output = Answer::default();
    let mut call = Call::new(&MAKE, &bench.config, &mut output);
    let result = loop {
        call = match call.step(bench.now, &bench.random) {
            Step::Credentials(wanting) => {
                let rejected = wanting.rejected().map(Arc::as_ptr);
                assert_eq!(rejected, used, "what was used was rejected");
                match keys.next() {
                    Some(key) => {
                        let signer = Arc::new(Signer::new(key.clone()));
                        used = Some(Arc::as_ptr(&signer));
                        wanting.provide(signer)
                    }
                    None => wanting.fail(CredentialsError::failed("sts", "no more").into()),
                }
            }
            Step::Done(result) => break result,
            Step::Send(outgoing, sent) => {
                let headers = outgoing.request.headers();
                let token = headers["x-acs-security-token"].to_str().unwrap();
                sent_with.push(token.to_owned());
                let (status, body) = answers.next().expect("an answer for each request");
                sent.receive(bench.now, Ok(answer(*status, body)))
            }
            Step::Wait(..) => panic!("nobody waits"),
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
fn the_same_credentials_are_not_tried_again() {
    let (result, sent_with) = run(&[sts(1), sts(1)], &[(400, EXPIRED)]);
    assert_eq!(api(result).code(), "InvalidSecurityToken.Expired");
    assert_eq!(sent_with, ["token-1"]);
}

#[test]
fn credentials_are_others_if_any_part_of_them_is() {
    let first = Credentials::sts("id", "secret", "token");
    for other in [
        Credentials::sts("other", "secret", "token"),
        Credentials::sts("id", "other", "token"),
        Credentials::sts("id", "secret", "other"),
    ] {
        let answers = [(400, EXPIRED), (200, r#"{"Id": 1}"#)];
        let (result, sent_with) = run(&[first.clone(), other], &answers);
        assert!(result.is_ok());
        assert_eq!(sent_with.len(), 2);
    }
}

#[test]
fn without_newer_credentials_the_word_of_the_service_is_the_result() {
    let (result, sent_with) = run(&[sts(1)], &[(400, EXPIRED)]);
    assert_eq!(api(result).code(), "InvalidSecurityToken.Expired");
    assert_eq!(sent_with, ["token-1"]);
}

#[test]
fn other_refusals_are_not_about_the_token() {
    for code in [
        "InvalidAccessKeyId.NotFound",
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
    let error = api(bench.answered(400, EXPIRED));
    assert_eq!(error.code(), "InvalidSecurityToken.Expired");
}

#[test]
fn time_that_runs_out_over_a_second_key_is_that_of_the_whole_call() {
    let mut bench = Bench::new();
    let config = bench.config.clone();
    let mut output = Answer::default();
    let mut call = Call::new(&MAKE, &config, &mut output);
    let error = loop {
        call = match call.step(bench.now, &bench.random) {
            Step::Credentials(wanting) if wanting.rejected().is_some() => {
                bench.now.monotonic += Limits::DEFAULT.timeout;
                wanting.provide(Arc::new(Signer::new(sts(2))))
            }
            Step::Credentials(wanting) => wanting.provide(Arc::clone(&bench.signer)),
            Step::Send(_, sent) => sent.receive(bench.now, Ok(answer(400, EXPIRED))),
            Step::Wait(..) => panic!("nobody waits"),
            Step::Done(result) => break result.unwrap_err(),
        };
    };
    assert_eq!(error.stage(), Stage::Transport(Phase::WholeCall));
    assert_eq!(error.arrival(), Arrival::Responded);
}

#[test]
fn obtaining_credentials_takes_of_the_time_of_the_call() {
    let mut bench = Bench::new();
    bench.configure(|config| config.timeout(Duration::from_secs(10)));
    let config = bench.config.clone();
    let mut output = Answer::default();
    let Step::Credentials(wanting) =
        Call::new(&MAKE, &config, &mut output).step(bench.now, &bench.random)
    else {
        panic!("credentials come first");
    };
    let after = |seconds| Now {
        monotonic: bench.now.monotonic + Duration::from_secs(seconds),
        ..bench.now
    };
    assert_eq!(wanting.remaining(bench.now), Duration::from_secs(10));
    assert_eq!(wanting.remaining(after(4)), Duration::from_secs(6));
    assert_eq!(wanting.remaining(after(40)), Duration::ZERO);
    let call = wanting.provide(Arc::clone(&bench.signer));
    let Step::Done(Err(error)) = call.step(after(10), &bench.random) else {
        panic!("there is no time left");
    };
    assert_eq!(error.stage(), Stage::Transport(Phase::Credentials));
}
