//! Tokens that the operations return.

use aliyun_core::SignatureScheme;
use bastion_api::{GenerateAssetOperationToken, RenewAssetOperationToken};
use emulator::demo;
use workspace_tests::{emulator, om_token, on_both, webshell};

use super::{SCHEMES, builder, client};

#[test]
fn a_webshell_token_is_returned_with_every_scheme_and_kind_of_credentials() {
    for scheme in SCHEMES {
        on_both(|kind| {
            let emulator = emulator();
            for credentials in [
                emulator.credentials(),
                emulator.sts_credentials(),
                emulator.bearer_credentials(),
            ] {
                let client = builder(kind, &emulator)
                    .credentials(credentials)
                    .signature_scheme(scheme)
                    .build()
                    .expect("the settings are valid");
                let operation = webshell()
                    .container_name(demo::SIDECAR_NAME)
                    .extra_query("Lines", "24")
                    .extra_query("Columns", "80");
                let response = client.call(&operation).expect("the pod exists");
                let token = response.data.token.expose_secret();
                assert!(emulator.webshell_state(token).is_some());
                assert!(response.data.page_url().unwrap().contains(token));
                assert_eq!(response.success, Some(true));
            }
            let requests = emulator.requests();
            let columns: Vec<_> = requests
                .iter()
                .map(|request| request.query("Columns"))
                .collect();
            assert_eq!(columns, [Some("80"); 3]);
        });
    }
}

#[test]
fn an_asset_token_is_returned_renewed_and_counted_with_every_scheme() {
    for scheme in SCHEMES {
        on_both(|kind| {
            let emulator = emulator();
            let client = client(kind, &emulator, scheme);
            let response = client.call(&om_token()).expect("the host exists");
            let generated = response.asset_operation_token;
            let (id, token) = (generated.token_id.unwrap(), generated.token.unwrap());
            assert_eq!(generated.renew_count, Some(0));

            let renewal = RenewAssetOperationToken::new(demo::INSTANCE_ID)
                .token_id(&id)
                .token(token.clone());
            let renewed = client.call(&renewal).expect("the token can be renewed");
            assert!(!renewed.request_id.is_empty());
            let state = emulator.token_state(&id).expect("the token exists");
            assert_eq!(
                i64::try_from(state.expires.unix()).unwrap(),
                generated.expire_time.unwrap() + 3600
            );

            emulator
                .use_token(token.expose_secret())
                .expect("the token is valid");
            let state = emulator.token_state(&id).expect("the token exists");
            let left = state.count_left.map(|left| i64::try_from(left).unwrap());
            assert_eq!(left, generated.count_left.map(|left| left - 1));
        });
    }
}

#[test]
fn parameters_may_contain_any_characters() {
    for scheme in SCHEMES {
        on_both(|kind| {
            let emulator = emulator();
            let operation =
                GenerateAssetOperationToken::new(demo::INSTANCE_ID, "Host", demo::HOST_ID)
                    .asset_account_name("\u{7ba1}\u{7406}\u{5458} +&=%20~*'()")
                    .asset_account_password("p\u{e4}ss w\u{f6}rd/+?&=%")
                    .asset_account_protocol_name("SSH")
                    .operation_note("a\tb\nc \u{1f511}");
            let response = client(kind, &emulator, scheme).call(&operation);
            response.expect("the host exists");
            let request = emulator.requests().pop().expect("it was recorded");
            let parameter = |name: &str| {
                let value = request.query(name).or(request.form(name));
                value.map(str::to_owned)
            };
            let name = parameter("AssetAccountName");
            let expected = "\u{7ba1}\u{7406}\u{5458} +&=%20~*'()";
            assert_eq!(name.as_deref(), Some(expected));
            let note = parameter("OperationNote");
            assert_eq!(note.as_deref(), Some("a\tb\nc \u{1f511}"));
            // The older scheme signs forms, which keep the password out of the URL.
            let is_in_url = request.query("AssetAccountPassword").is_some();
            assert_eq!(is_in_url, scheme == SignatureScheme::Acs3);
        });
    }
}
