//! Recorded requests.

use super::request::{generate, send, webshell};
use crate::resources::demo;
use crate::store::State;

#[test]
fn debug_hides_the_values_of_recorded_requests() {
    let mut state = State::new();
    let password = "dGVzdHBhc3N3b3Jk";
    let custom = generate().with("AssetAccountPassword", password);
    send(&mut state, &custom.acs3());
    send(
        &mut state,
        &webshell().with("PodName", "x").nonce("2").acs3(),
    );
    send(&mut state, &custom.nonce("3").rpc_form());
    let requests: Vec<_> = state.requests.iter().collect();
    let [first, second, third] = *requests else {
        panic!("three requests were sent");
    };
    assert_eq!(
        (first.method(), first.path(), first.status()),
        ("POST", "/", 200)
    );
    assert_eq!(first.query("AssetAccountPassword"), Some(password));
    assert_eq!(
        first.header("X-Acs-Action"),
        Some("GenerateAssetOperationToken")
    );
    assert_eq!(first.error_code(), None);
    assert_eq!(second.error_code(), Some("InvalidParameter.Obviously"));
    assert_eq!(second.status(), 400);
    assert_eq!(third.form("AssetAccountPassword"), Some(password));
    assert_eq!(third.query_pairs(), []);
    let shown = format!("{:?}", [first, second, third]);
    assert!(shown.contains("AssetAccountPassword") && !shown.contains(password));
    assert!(!shown.contains(demo::ACCESS_KEY_ID));
}

#[test]
fn a_recorded_request_knows_what_it_called_and_why_it_was_refused() {
    let mut state = State::new();
    send(&mut state, &generate().acs3());
    send(&mut state, &webshell().nonce("2").roa());
    send(&mut state, &generate().nonce("3").rpc_form());
    send(&mut state, &generate().acs3());
    let seen = state.requests.iter().map(|request| {
        (
            request.product(),
            request.operation(),
            request.error_message(),
        )
    });
    let bastion = Some("Yundun-bastionhost");
    let generate = Some("GenerateAssetOperationToken");
    let used = "Specified signature nonce was used already.";
    assert_eq!(
        seen.collect::<Vec<_>>(),
        [
            (bastion, generate, None),
            (Some("sae"), Some("GetWebshellToken"), None),
            (bastion, generate, None),
            (bastion, generate, Some(used)),
        ]
    );
}
