//! Operations, calls and responses.

use std::sync::Arc;
use std::time::Duration;

use aliyun_core::config::Additions;
use aliyun_core::model::{JsonObject, decode};
use aliyun_core::operation::{ExtraQuery, Parameters};
use aliyun_core::wait::{Wait, WaitStep};
use aliyun_core::{
    Call, CallOptions, Config, DynamicOperation, Now, Operation, SeededRandom, SignatureScheme,
    Step, WaitOptions, WaitState,
};
use aliyun_sign::Signer;
use bastion_api::{
    CreateHostAccount, GenerateAssetOperationToken, GenerateAssetOperationTokenResponse,
    RenewAssetOperationToken,
};
use bytes::Bytes;
use sae_api::{GetWebshellToken, GetWebshellTokenResponse};
use workspace_tests::SetClock;

use super::{MARK, all_credentials, assert_no_secret};

#[test]
fn operations_and_calls_show_no_secret() {
    let generate = GenerateAssetOperationToken::new("instance", "Host", "11")
        .asset_account_name("root")
        .asset_account_password(MARK)
        .asset_account_protocol_name("SSH")
        .extra_query("Extra", MARK);
    let renew = RenewAssetOperationToken::new("instance").token(MARK);
    let webshell = GetWebshellToken::new("app", "pod").extra_query("Extra", MARK);
    assert_no_secret(&generate);
    assert_no_secret(&renew);
    assert_no_secret(&webshell);
    walk_through(&generate);
    walk_through(&renew);
    walk_through(&webshell);

    // An operation with two secrets, and one that is called by name.
    let account = CreateHostAccount::new("instance", "1", "SSH", "root")
        .password(MARK)
        .private_key(MARK);
    assert_no_secret(&account);
    walk_through(&account);
    let arguments = serde_json::json!({
        "InstanceId": "i", "HostId": "1", "ProtocolName": "SSH", "HostAccountName": "root",
        "Password": MARK, "PassPhrase": MARK,
    });
    let account = DynamicOperation::new(bastion_api::OPERATIONS, "CreateHostAccount", &arguments);
    let account = account.expect("the operation has these parameters");
    assert_no_secret(&account);
    walk_through(&account);
    let response = serde_json::json!({ "Data": { "Token": MARK } }).to_string();
    let response: JsonObject = decode::object(response.as_bytes()).expect("it is an object");
    assert_no_secret(&response);

    let mut extra = ExtraQuery::default();
    extra.push("Extra", MARK);
    assert_no_secret(&extra);
}

#[test]
fn additions_and_waits_show_no_secret() {
    let options = CallOptions::new()
        .header("x-key", MARK)
        .query_parameter("Key", MARK);
    assert_no_secret(&options);
    let mut additions = Additions::new();
    additions.header("x-key", MARK).header("x\n", MARK);
    assert_no_secret(&additions);
    let invalid = Config::builder().header("x-key", format!("{MARK}\n"));
    assert_no_secret(&invalid);
    assert_no_secret(&invalid.build().map(drop));

    let options = WaitOptions::new().call_options(options);
    assert_no_secret(&options);
    let operation = GetWebshellToken::new("app", "pod").extra_query("Extra", MARK);
    let (config, random) = (Config::default(), SeededRandom::from_seed([1; 24]));
    let now = Now {
        unix: Duration::ZERO,
        monotonic: Duration::ZERO,
    };
    for state in [WaitState::NotYet, WaitState::failed("no"), WaitState::Done] {
        let wait = Wait::new(&operation, &config, options.clone());
        assert_no_secret(&wait);
        let step = wait.step(now, &random);
        assert_no_secret(&step);
        let WaitStep::Poll(_, awaiting) = step else {
            panic!("the first poll is made at once");
        };
        assert_no_secret(&awaiting);
        let body = format!(r#"{{"RequestId": "R", "Data": {{"Token": "{MARK}"}}}}"#);
        let response: GetWebshellTokenResponse =
            decode::object(body.as_bytes()).expect("it is an object");
        let step = awaiting
            .receive(now, Ok(response), |_| state)
            .step(now, &random);
        assert_no_secret(&step);
        if let WaitStep::Done(Err(error)) = step {
            assert!(!error.to_string().contains(MARK), "{error}");
        }
    }
}

/// Takes a call through its states, with every scheme and every kind of credentials.
fn walk_through(operation: &impl Operation) {
    let now = Now {
        unix: Duration::from_secs(SetClock::START),
        monotonic: Duration::ZERO,
    };
    let parameters = Parameters::from_request(operation.descriptor(), operation);
    assert_no_secret(&parameters.expect("each parameter has a location"));
    for credentials in all_credentials() {
        for scheme in [SignatureScheme::Acs3, SignatureScheme::HmacSha1] {
            let config = Config::builder()
                .region("cn-shenzhen")
                .signature_scheme(scheme)
                .build()
                .expect("the settings are valid");
            let random = SeededRandom::from_seed([1; 24]);
            assert_no_secret(&config);
            assert_no_secret(&random);
            let mut output = Default::default();
            let mut call = Call::new(operation, &config, &mut output);
            loop {
                assert_no_secret(&call);
                let step = call.step(now, &random);
                assert_no_secret(&step);
                call = match step {
                    Step::Credentials(awaiting) => {
                        assert_no_secret(&awaiting);
                        awaiting.provide(Arc::new(Signer::new(credentials.clone())))
                    }
                    Step::Send(request, awaiting) => {
                        assert_no_secret(&request);
                        assert_no_secret(&awaiting);
                        let message = format!("{{\"Code\": \"X\", \"Message\": \"{MARK}\"}}");
                        let mut response = http::Response::new(Bytes::from(message));
                        *response.status_mut() = http::StatusCode::BAD_REQUEST;
                        awaiting.receive(now, Ok(response))
                    }
                    Step::Wait(..) => panic!("the call is not retried"),
                    Step::Done(_) => break,
                };
            }
        }
    }
}

#[test]
fn responses_show_no_secret() {
    let webshell: GetWebshellTokenResponse = decode::object(
        format!(
            r#"{{"RequestId": "R", "Data": {{"Token": "{MARK}",
                "HttpUrl": "https://h/?t={MARK}", "WebSocketUrl": "wss://h/?t={MARK}"}}}}"#
        )
        .as_bytes(),
    )
    .unwrap();
    assert_eq!(webshell.data.token.expose_secret(), MARK);
    assert_no_secret(&webshell);

    let asset: GenerateAssetOperationTokenResponse = decode::object(
        format!(
            r#"{{"RequestId": "R", "AssetOperationToken":
                {{"Token": "{MARK}", "SsoUrl": "sso://{MARK}"}}}}"#
        )
        .as_bytes(),
    )
    .unwrap();
    assert_no_secret(&asset);
}

#[test]
fn an_invalid_endpoint_with_a_password_is_not_shown() {
    let config = Config::builder().endpoint(format!("https://user:{MARK}@host"));
    assert_no_secret(&config);
    assert_no_secret(&config.build());
}
