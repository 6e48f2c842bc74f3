//! What the HTTP libraries log at the level `TRACE`.

use bastion_api::GenerateAssetOperationToken;
use emulator::{Emulator, demo};
use workspace_tests::{CapturedLog, on_both, webshell};

const PASSWORD: &str = "Pa55wordOfAnAsset";
/// The password as it is sent, in Base64.
const ENCODED: &str = "UGE1NXdvcmRPZkFuQXNzZXQ";
const SECURITY_TOKEN: &str = "Tok3nOfTemporaryCredentials";

/// ureq logs bytes in rows of 16: this joins them.
fn rows(log: &str) -> String {
    let rows = log.lines().filter(|line| line.contains("ureq_proto::util"));
    rows.filter_map(|row| row.rsplit(' ').next()).collect()
}

#[test]
fn no_request_is_in_the_log() {
    let log = CapturedLog::of_process_at_trace();
    let credentials = aliyun_sign::Credentials::sts("testid", "testsecret", SECURITY_TOKEN);
    let builder = Emulator::builder().credentials(credentials.clone());
    let emulator = builder.start().expect("a loopback port can be bound");
    let operation = GenerateAssetOperationToken::new(demo::INSTANCE_ID, "Host", demo::HOST_ID)
        .asset_account_name("root")
        .asset_account_password(PASSWORD)
        .asset_account_protocol_name("SSH");
    on_both(|kind| {
        let client = kind.client(emulator.endpoint(), credentials.clone());
        client.call(&operation).expect("the host exists");
        client.call(&webshell()).expect("the pod exists");
    });
    let text = log.text();
    // It is the log of the HTTP libraries.
    assert!(text.contains("ureq"), "{text}");
    for text in [&text, &rows(&text)] {
        for secret in [PASSWORD, ENCODED, SECURITY_TOKEN, "Signature="] {
            assert!(!text.contains(secret), "{secret} is in {text}");
        }
        for parameter in ["AssetAccountPassword", "PodName"] {
            assert!(!text.contains(parameter), "{parameter} is in {text}");
        }
    }
}
