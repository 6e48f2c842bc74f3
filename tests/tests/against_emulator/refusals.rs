//! Requests that the products refuse.

use aliyun_core::SignatureScheme;
use aliyun_core::error::Arrival;
use bastion_api::GenerateAssetOperationToken;
use emulator::{Emulator, demo};
use sae_api::GetWebshellToken;
use workspace_tests::{emulator, on_both, webshell};

use super::client;
use super::refusal::Refusal;

const SCHEME: SignatureScheme = SignatureScheme::Acs3;

#[test]
fn unknown_and_missing_resources_are_refused() {
    let expected = [
        ("app", "InvalidApplication.NotFound"),
        ("pod", "InvalidParameter.Obviously"),
        ("container", "InvalidParameter.Obviously"),
        ("parameter", "InvalidParameter.Obviously"),
        ("no app", "InvalidParameter.NotEmpty"),
        ("instance", "InvalidParameter"),
        ("asset", "InvalidParameter"),
        ("account", "InvalidParameter"),
        ("no instance", "MissingInstanceId"),
    ];
    let refusals = on_both(|kind| {
        let emulator = emulator();
        let client = client(kind, &emulator, SCHEME);
        let asset = |instance: &str, asset: &str, account: &str| {
            let operation = GenerateAssetOperationToken::new(instance, "Host", asset);
            Refusal::of(client.call_unchecked(&operation.asset_account_id(account)))
        };
        let pod = |app: &str, pod: &str| {
            let operation = GetWebshellToken::new(app, pod);
            Refusal::of(client.call_unchecked(&operation))
        };
        [
            pod("unknown", demo::POD_NAME),
            pod(demo::APP_ID, "unknown"),
            Refusal::of(client.call(&webshell().container_name("unknown"))),
            Refusal::of(client.call(&webshell().extra_query("Unknown", "1"))),
            pod("", demo::POD_NAME),
            asset("unknown", demo::HOST_ID, demo::HOST_ACCOUNT_ID),
            asset(demo::INSTANCE_ID, "unknown", demo::HOST_ACCOUNT_ID),
            asset(demo::INSTANCE_ID, demo::HOST_ID, "unknown"),
            asset("", demo::HOST_ID, demo::HOST_ACCOUNT_ID),
        ]
    });
    for (refusal, (cause, code)) in refusals.iter().zip(expected) {
        assert_eq!(*refusal, Refusal::new(400, code), "{cause}");
    }
}

#[test]
fn a_failure_in_the_body_with_a_status_of_success_is_a_refusal() {
    let refusal = on_both(|kind| {
        let emulator = Emulator::builder().success_false(true).start().unwrap();
        let operation = GetWebshellToken::new("unknown", demo::POD_NAME);
        Refusal::of(client(kind, &emulator, SCHEME).call(&operation))
    });
    let expected = Refusal {
        has_recommendation: false,
        ..Refusal::new(200, "InvalidApplication.NotFound")
    };
    assert_eq!(refusal, expected);
}

#[test]
fn an_operation_that_breaks_a_rule_is_not_sent() {
    on_both(|kind| {
        let emulator = emulator();
        let client = client(kind, &emulator, SCHEME);
        let no_account = GenerateAssetOperationToken::new(demo::INSTANCE_ID, "Host", demo::HOST_ID);
        let error = client.call(&no_account).unwrap_err();
        assert_eq!(error.arrival(), Arrival::NeverSent);
        assert!(emulator.requests().is_empty());
        // The service has the same rule. It applies if validation is skipped.
        assert_eq!(
            Refusal::of(client.call_unchecked(&no_account)),
            Refusal::new(400, "InvalidParameter")
        );
    });
}
