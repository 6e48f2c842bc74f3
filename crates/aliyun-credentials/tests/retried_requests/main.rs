//! The requests of all providers that ask the network: which failures are retried, how often, how long.

mod case;
mod machine;

use std::sync::Arc;
use std::time::Duration;

use aliyun_core::error::{Arrival, Phase, TransportErrorKind};
use aliyun_core::{RetryPolicy, SeededRandom, TransportError, http};
use aliyun_credentials::{
    AssumeRoleProvider, CredentialsUriProvider, DefaultChain, EcsRoleProvider, OidcRoleProvider,
    Provider, ResolutionStep,
};

use self::case::{Case, Reply, case, cases, reply, role, run, run_with};
use self::machine::Machine;

const SECOND: Duration = Duration::from_secs(1);

const THROTTLED: Reply = Reply::Status(
    400,
    r#"{"Code": "Throttling.User", "ErrorCode": "Throttling.User", "error": "Throttling.User",
        "Message": "m", "RequestId": "r"}"#,
);
const NONCE: Reply = Reply::Status(
    400,
    r#"{"Code": "SignatureNonceUsed", "ErrorCode": "SignatureNonceUsed",
        "error": "SignatureNonceUsed", "Message": "m", "RequestId": "r"}"#,
);
const HTML_502: Reply = Reply::Status(502, "<html><title>Bad Gateway</title></html>");
const BUSY: Reply = Reply::Status(503, "{}");
const CLOSED: Reply = Reply::Failed(Phase::Exchange);
const REFUSED: Reply = Reply::Status(
    403,
    r#"{"Code": "NoPermission", "ErrorCode": "NoPermission", "error": "NoPermission"}"#,
);

#[test]
fn a_request_of_any_provider_is_retried_after_failures_that_may_pass() {
    for failure in [
        BUSY,
        HTML_502,
        THROTTLED,
        NONCE,
        CLOSED,
        Reply::Status(500, ""),
    ] {
        for case in cases() {
            for times in [1, 2] {
                let run = run(&case, &vec![failure; times]);
                let what = format!("{} after {failure:?}", case.host);
                let identity = run.result.unwrap_or_else(|error| panic!("{what}: {error}"));
                assert_eq!(
                    identity.credentials().access_key_id(),
                    Some("STS.new"),
                    "{what}"
                );
                assert_eq!(run.sent, times + 1, "{what}");
                assert!(run.took < 3 * SECOND, "{what}: {:?}", run.took);
            }
        }
    }
}

#[test]
fn there_are_three_attempts_unless_the_policy_allows_others() {
    for case in cases() {
        // Without a token the metadata service is asked once more, which is no retry.
        let is_ecs = case.host.starts_with("100.");
        let run_by = |policy: Option<RetryPolicy>| {
            let mut provider = case.provider.clone();
            if let Some(policy) = policy {
                provider = provider.retry(policy);
            }
            let machine = Arc::clone(&case.machine);
            let host = case.host;
            run(
                &Case {
                    provider,
                    machine,
                    host,
                },
                &[BUSY; 100],
            )
        };
        for (policy, attempts) in [
            (None, 3),
            (Some(RetryPolicy::never()), 1),
            (Some(RetryPolicy::new().max_attempts(2)), 2),
        ] {
            let run = run_by(policy);
            let error = run.result.expect_err("the server is always busy");
            let expected = if is_ecs { 2 * attempts } else { attempts };
            assert_eq!(run.sent, expected, "{} {policy:?}", case.host);
            if error.tried().is_empty() {
                let cause = error.cause().expect("a request failed");
                assert_eq!(cause.attempts().max(1) as usize, attempts, "{error}");
                assert_eq!(cause.arrival(), Arrival::Responded);
                assert_eq!(
                    error
                        .to_string()
                        .ends_with(&format!("after {attempts} attempts")),
                    attempts > 1,
                    "{error}"
                );
            }
        }
    }
}

#[test]
fn a_refusal_is_not_retried() {
    for case in cases()
        .into_iter()
        .filter(|case| !case.host.starts_with("100."))
    {
        let run = run(&case, &[REFUSED]);
        assert_eq!((run.sent, run.waits), (1, 0), "{}", case.host);
        assert!(run.result.is_err(), "{}", case.host);
    }
}

#[test]
fn all_attempts_together_take_no_longer_than_one_may() {
    // The time that is left is rounded up for the transport.
    let rounding = Duration::from_millis(3);
    for case in cases() {
        // A chain goes on with its other providers, and the metadata service is asked without a token, too.
        let limit = match case.host {
            "100.100.100.200" => 4 * SECOND,
            _ if case.is_chain() => 20 * SECOND,
            _ => 15 * SECOND,
        };
        for phase in [Phase::Connect, Phase::Receive] {
            let run = run(&case, &[Reply::Hangs(phase); 100]);
            assert!(run.result.is_err(), "{}", case.host);
            assert!(
                run.took <= limit + rounding,
                "{} {phase}: {:?}",
                case.host,
                run.took
            );
        }
        // After a connect timeout of 5 seconds there is time for another attempt, but not in a chain.
        let run = run(&case, &[Reply::Hangs(Phase::Connect)]);
        assert_eq!(
            run.sent,
            if case.is_chain() { 1 } else { 2 },
            "{}",
            case.host
        );
        assert_eq!(run.result.is_ok(), !case.is_chain(), "{}", case.host);
    }
}

#[test]
fn a_chain_does_not_wait_long_for_one_of_its_providers() {
    for (seconds, is_waited_for, is_waited_for_in_chain) in
        [("1", true, true), ("5", true, false), ("20", false, false)]
    {
        let replies = [Reply::RetryAfter(503, seconds)];
        let alone = case(OidcRoleProvider::new(), "sts.aliyuncs.com", Machine::pod());
        assert_eq!(
            run(&alone, &replies).result.is_ok(),
            is_waited_for,
            "{seconds}"
        );
        let chain = DefaultChain::new().without_metadata_service();
        let chain = case(chain, "sts.aliyuncs.com", Machine::pod());
        let tried = run(&chain, &replies);
        assert_eq!(tried.result.is_ok(), is_waited_for_in_chain, "{seconds}");
        assert!(tried.took < 3 * SECOND, "{seconds}: {:?}", tried.took);
        // Once it is chosen, there is no other provider to leave time for.
        assert!(run(&chain, &[]).result.is_ok());
        assert_eq!(
            run(&chain, &replies).result.is_ok(),
            is_waited_for,
            "{seconds}"
        );
    }
}

#[test]
fn the_absence_of_the_metadata_service_is_found_at_once() {
    for reply in [
        Reply::Hangs(Phase::Connect),
        Reply::Hangs(Phase::Receive),
        Reply::Failed(Phase::Connect),
        Reply::Failed(Phase::Resolve),
    ] {
        let alone = case(
            EcsRoleProvider::new(),
            "100.100.100.200",
            Machine::default(),
        );
        let run = run_with(&alone, |_, _| (true, reply));
        assert!(run.result.is_err());
        assert_eq!((run.sent, run.waits), (2, 0), "{reply:?}");
        assert!(run.took <= 4 * SECOND, "{reply:?}: {:?}", run.took);
    }
    // A service that has responded exists, so then a connection that fails is worth another attempt.
    let alone = case(
        EcsRoleProvider::new().role_name("r"),
        "100.100.100.200",
        Machine::default(),
    );
    let run = run(&alone, &[Reply::Failed(Phase::Connect)]);
    assert_eq!((run.result.is_ok(), run.sent), (true, 2));
}

#[test]
fn a_stale_connection_is_replaced_once_without_a_wait() {
    let stale = || TransportError::new(Phase::Exchange, TransportErrorKind::StaleConnection, None);
    for (stale_ones, policy, sends, is_ok) in [
        (1, RetryPolicy::never(), 2, true),
        (2, RetryPolicy::never(), 2, false),
        (2, RetryPolicy::new(), 3, true),
    ] {
        let provider = CredentialsUriProvider::new().uri("https://c.example.com/x");
        let provider = Provider::from(provider).retry(policy);
        let case = case(provider, "c.example.com", Machine::default());
        let mut resolution = case
            .provider
            .resolve(Arc::new(SeededRandom::from_seed([3; 24])));
        let mut sent = 0;
        let result = loop {
            resolution = match resolution.step() {
                ResolutionStep::Done(result) => break result,
                ResolutionStep::Send(outgoing, pending) => {
                    sent += 1;
                    pending.receive(if sent <= stale_ones {
                        Err(stale())
                    } else {
                        reply(Reply::Good, &outgoing, &case.machine)
                    })
                }
                ResolutionStep::Wait(_, resolution) => {
                    assert!(sent > 1, "the first one is replaced without a wait");
                    resolution
                }
                ResolutionStep::Run(..) => panic!("nothing is run"),
            };
        };
        assert_eq!(
            (sent, result.is_ok()),
            (sends, is_ok),
            "{stale_ones} {policy:?}"
        );
    }
}

#[test]
fn a_provider_inside_another_has_its_own_policy_if_one_was_set() {
    for (outer, inner, attempts) in [
        (None, Some(RetryPolicy::never()), 1),
        (Some(RetryPolicy::never()), None, 1),
        (Some(RetryPolicy::never()), Some(RetryPolicy::new()), 3),
    ] {
        let mut source =
            Provider::from(CredentialsUriProvider::new().uri("https://c.example.com/x"));
        if let Some(policy) = inner {
            source = source.retry(policy);
        }
        let role = AssumeRoleProvider::new(source).role_arn("acs:ram::1:role/r");
        let mut provider = Provider::from(role);
        if let Some(policy) = outer {
            provider = provider.retry(policy);
        }
        let case = case(provider, "c.example.com", Machine::default());
        assert_eq!(
            run(&case, &[BUSY; 100]).sent,
            attempts,
            "{outer:?} {inner:?}"
        );
    }
}

#[test]
fn what_one_request_learns_about_the_clock_of_the_service_serves_the_next() {
    let role = AssumeRoleProvider::new(role()).role_arn("acs:ram::1:role/outer");
    let case = case(role, "sts.aliyuncs.com", Machine::default());
    let mut resolution = case
        .provider
        .resolve(Arc::new(SeededRandom::from_seed([3; 24])));
    let mut dates = Vec::new();
    let identity = loop {
        resolution = match resolution.step() {
            ResolutionStep::Done(result) => break result.expect("the clock is corrected"),
            ResolutionStep::Send(outgoing, pending) => {
                let date = &outgoing.request.headers()["x-acs-date"];
                dates.push(date.to_str().unwrap().to_owned());
                pending.receive(if dates.len() == 1 {
                    let response = http::Response::builder()
                        .status(400)
                        .header("date", "Tue, 06 May 2031 06:38:09 GMT")
                        .body(r#"{"Code": "InvalidTimeStamp.Expired", "Message": "m"}"#.into());
                    Ok(response.unwrap())
                } else {
                    reply(Reply::Good, &outgoing, &case.machine)
                })
            }
            _ => panic!("a clock is corrected without a wait"),
        };
    };
    assert_eq!(
        dates,
        [
            "2031-05-06T07:08:09Z",
            "2031-05-06T06:38:09Z",
            "2031-05-06T06:38:09Z"
        ]
    );
    assert!(identity.expiration().is_some());
}
