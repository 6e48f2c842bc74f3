//! Signatures, keys and clocks that the gateway refuses.

use std::time::Duration;

use aliyun_core::SignatureScheme;
use aliyun_sign::Credentials;
use bastion_api::GenerateAssetOperationToken;
use emulator::{RecordedRequest, demo};
use workspace_tests::{emulator, om_token, on_both, webshell};

use super::refusal::Refusal;
use super::{SCHEMES, builder, client};

#[test]
fn wrong_keys_are_refused() {
    let unknown_id = Credentials::access_key("unknown", "secret");
    let wrong_secret = Credentials::access_key(demo::ACCESS_KEY_ID, "wrong");
    for scheme in SCHEMES {
        for (credentials, status, code) in [
            (&unknown_id, 404, "InvalidAccessKeyId.NotFound"),
            (&wrong_secret, 400, "SignatureDoesNotMatch"),
        ] {
            for is_roa in [true, false] {
                let refusal = on_both(|kind| {
                    let emulator = emulator();
                    let client = builder(kind, &emulator)
                        .credentials(credentials.clone())
                        .signature_scheme(scheme)
                        .build()
                        .expect("the settings are valid");
                    if is_roa {
                        Refusal::of(client.call(&webshell()))
                    } else {
                        Refusal::of(client.call(&om_token()))
                    }
                });
                assert_eq!(refusal, Refusal::new(status, code));
            }
        }
    }
}

#[test]
fn the_error_has_the_string_to_sign_of_the_service_without_secrets() {
    on_both(|kind| {
        let emulator = emulator();
        let token = "CAISEmulatorDemoSecurityToken+/0002==";
        let client = builder(kind, &emulator)
            .credentials(Credentials::sts(demo::STS_ACCESS_KEY_ID, "wrong", token))
            .signature_scheme(SignatureScheme::HmacSha1)
            .build()
            .expect("the settings are valid");
        let operation = GenerateAssetOperationToken::new(demo::INSTANCE_ID, "Host", demo::HOST_ID)
            .asset_account_name("root")
            .asset_account_password("hunter2")
            .asset_account_protocol_name("SSH");
        let error = client.call(&operation).unwrap_err();
        let text = error.to_string();
        assert!(
            text.contains("server string to sign is:POST&%2F&"),
            "{text}"
        );
        assert!(text.contains("[redacted]"), "{text}");
        for secret in ["aHVudGVyMg", "DemoSecurityToken"] {
            assert!(!text.contains(secret), "{text}");
        }
    });
}

#[test]
fn a_skewed_clock_is_corrected() {
    for scheme in SCHEMES {
        let statuses = on_both(|kind| {
            let emulator = emulator();
            emulator.advance(Duration::from_secs(16 * 60));
            let client = client(kind, &emulator, scheme);
            for _ in 0..2 {
                client.call(&webshell()).expect("the clock is corrected");
            }
            let requests = emulator.requests();
            let statuses = requests.iter().map(RecordedRequest::status);
            statuses.collect::<Vec<_>>()
        });
        assert_eq!(statuses, [400, 200, 200]);
    }
}
