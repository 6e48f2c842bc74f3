//! `Debug` of every public type that a secret goes into, with secrets in it.

use std::fmt::Debug;
use std::sync::Arc;
use std::time::Duration;

use aliyun_core::model::{JsonObject, decode};
use aliyun_core::operation::{ExtraQuery, Parameters};
use aliyun_core::{
    Call, Config, DynamicOperation, Now, Operation, SeededRandom, SignatureScheme, Step,
};
use aliyun_credentials::{
    AssumeRoleProvider, Cache, CredentialsError, CredentialsUriProvider, ObtainStep,
    ProcessProvider, Provider, StaticProvider,
};
use aliyun_sign::{ApiStyle, Buffer, Credentials, SecretString, Signer, Timestamp, acs3, roa, rpc};
use bastion_api::{
    CreateHostAccount, GenerateAssetOperationToken, GenerateAssetOperationTokenResponse,
    RenewAssetOperationToken,
};
use bytes::Bytes;
use emulator::{Emulator, demo};
use sae_api::{GetWebshellToken, GetWebshellTokenResponse};
use workspace_tests::{Client, Kind, Setup};

/// Marks every secret of these tests, in an alphabet that survives Base64 and percent-encoding.
const MARK: &str = "SECRETsecretSECRET";
/// The mark in Base64, as the password travels.
const MARK_BASE64: &str = "U0VDUkVUc2VjcmV0U0VDUkVU";

fn shows_nothing(value: &impl Debug) {
    for shown in [format!("{value:?}"), format!("{value:#?}")] {
        assert!(!shown.contains(MARK), "{shown}");
        assert!(!shown.contains(MARK_BASE64), "{shown}");
        assert!(!shown.contains("Signature="), "{shown}");
    }
}

fn all_credentials() -> [Credentials; 3] {
    [
        Credentials::access_key("testid", MARK),
        Credentials::sts("testid", MARK, MARK),
        Credentials::bearer(MARK),
    ]
}

#[test]
fn of_aliyun_sign() {
    shows_nothing(&SecretString::from(MARK));
    let timestamp = Timestamp::from_unix(1_719_792_012);
    let parameters = [("AssetAccountPassword", MARK)];
    let headers = [("x-acs-something", MARK)];
    for credentials in all_credentials() {
        shows_nothing(&credentials);
        let signer = Signer::new(credentials);
        shows_nothing(&signer);
        let mut buffer = Buffer::new();

        let request = rpc::Request {
            method: "POST",
            action: "Do",
            version: "2020-01-01",
            parameters: &parameters,
            timestamp,
            nonce: "nonce",
        };
        shows_nothing(&request);
        shows_nothing(&rpc::sign(&signer, &request, &mut buffer).unwrap());
        shows_nothing(&buffer);

        let request = roa::Request {
            method: "GET",
            host: "host",
            path: "/",
            query: &parameters,
            headers: &headers,
            version: "2020-01-01",
            timestamp,
            nonce: "nonce",
        };
        shows_nothing(&request);
        shows_nothing(&roa::sign(&signer, &request, &mut buffer).unwrap());
        shows_nothing(&buffer);

        let request = acs3::Request {
            style: ApiStyle::Rpc,
            method: "POST",
            host: "host",
            path: "/",
            query: &parameters,
            headers: &headers,
            body: MARK.as_bytes(),
            action: "Do",
            version: "2020-01-01",
            timestamp,
            nonce: "nonce",
        };
        shows_nothing(&request);
        shows_nothing(&acs3::sign(&signer, &request, &mut buffer).unwrap());
        shows_nothing(&buffer);
    }
}

#[test]
fn of_aliyun_core_and_the_operations() {
    let generate = GenerateAssetOperationToken::new("instance", "Host", "11")
        .asset_account_name("root")
        .asset_account_password(MARK)
        .asset_account_protocol_name("SSH")
        .extra_query("Extra", MARK);
    let renew = RenewAssetOperationToken::new("instance").token(MARK);
    let webshell = GetWebshellToken::new("app", "pod").extra_query("Extra", MARK);
    shows_nothing(&generate);
    shows_nothing(&renew);
    shows_nothing(&webshell);
    walk(&generate);
    walk(&renew);
    walk(&webshell);

    // One with a secret on the way to another one, and one that is called by its name.
    let account = CreateHostAccount::new("instance", "1", "SSH", "root")
        .password(MARK)
        .private_key(MARK);
    shows_nothing(&account);
    walk(&account);
    let arguments = serde_json::json!({
        "InstanceId": "i", "HostId": "1", "ProtocolName": "SSH", "HostAccountName": "root",
        "Password": MARK, "PassPhrase": MARK,
    });
    let account = DynamicOperation::new(bastion_api::OPERATIONS, "CreateHostAccount", &arguments);
    let account = account.expect("the operation has these parameters");
    shows_nothing(&account);
    walk(&account);
    let answer = serde_json::json!({ "Data": { "Token": MARK } }).to_string();
    let answer: JsonObject = decode::object(answer.as_bytes()).expect("it is an object");
    shows_nothing(&answer);

    let mut extra = ExtraQuery::default();
    extra.push("Extra", MARK);
    shows_nothing(&extra);
}

/// Walks a call through its states, under every scheme and with every kind of credentials.
fn walk(operation: &impl Operation) {
    let now = Now {
        unix: Duration::from_secs(1_719_792_012),
        monotonic: Duration::ZERO,
    };
    let parameters = Parameters::from_request(operation.descriptor(), operation);
    shows_nothing(&parameters.expect("each parameter has a place"));
    for credentials in all_credentials() {
        for scheme in [SignatureScheme::Acs3, SignatureScheme::HmacSha1] {
            let config = Config::builder()
                .region("cn-shenzhen")
                .signature_scheme(scheme)
                .build()
                .unwrap();
            let random = SeededRandom::from_seed([1; 24]);
            shows_nothing(&config);
            shows_nothing(&random);
            let mut output = Default::default();
            let mut call = Call::new(operation, &config, &mut output);
            loop {
                shows_nothing(&call);
                let step = call.step(now, &random);
                shows_nothing(&step);
                call = match step {
                    Step::Credentials(wanting) => {
                        shows_nothing(&wanting);
                        wanting.provide(Arc::new(Signer::new(credentials.clone())))
                    }
                    Step::Send(outgoing, sent) => {
                        shows_nothing(&outgoing);
                        shows_nothing(&sent);
                        let message = format!("{{\"Code\": \"X\", \"Message\": \"{MARK}\"}}");
                        let mut answer = http::Response::new(Bytes::from(message));
                        *answer.status_mut() = http::StatusCode::BAD_REQUEST;
                        sent.receive(now, Ok(answer))
                    }
                    Step::Wait(..) => panic!("nothing is repeated"),
                    Step::Done(_) => break,
                };
            }
        }
    }
}

#[test]
fn of_the_answers() {
    let webshell: GetWebshellTokenResponse = aliyun_core::model::decode::object(
        format!(
            r#"{{"RequestId": "R", "Data": {{"Token": "{MARK}",
                "HttpUrl": "https://h/?t={MARK}", "WebSocketUrl": "wss://h/?t={MARK}"}}}}"#
        )
        .as_bytes(),
    )
    .unwrap();
    assert_eq!(webshell.data.token.expose_secret(), MARK);
    shows_nothing(&webshell);

    let asset: GenerateAssetOperationTokenResponse = aliyun_core::model::decode::object(
        format!(
            r#"{{"RequestId": "R", "AssetOperationToken":
                {{"Token": "{MARK}", "SsoUrl": "sso://{MARK}"}}}}"#
        )
        .as_bytes(),
    )
    .unwrap();
    shows_nothing(&asset);
}

#[test]
fn of_the_providers_of_credentials() {
    let role = AssumeRoleProvider::new(Credentials::sts("testid", MARK, MARK)).role_arn("role");
    let uri = CredentialsUriProvider::new().uri(format!("https://host/{MARK}?token={MARK}"));
    let program = ProcessProvider::new(format!("/opt/creds --password {MARK}"));
    shows_nothing(&role);
    shows_nothing(&uri);
    shows_nothing(&program);
    shows_nothing(&StaticProvider::new(Credentials::bearer(MARK)));
    let providers: [Provider; 5] = [
        Credentials::bearer(MARK).into(),
        Credentials::access_key("testid", MARK).into(),
        role.into(),
        uri.into(),
        program.into(),
    ];
    for provider in providers {
        shows_nothing(&provider);
        let random = Arc::new(SeededRandom::from_seed([1; 24]));
        shows_nothing(&provider.resolve(Arc::clone(&random)));
        let cache = Cache::new(provider, random);
        let obtain = cache.obtain(None, Duration::ZERO);
        shows_nothing(&obtain);
        let step = obtain.step();
        shows_nothing(&step);
        if let ObtainStep::Refresh(refresh, pending) = step {
            shows_nothing(&refresh);
            shows_nothing(&refresh.step);
            shows_nothing(&pending);
            shows_nothing(&pending.started());
            let error = CredentialsError::failed("test", "no request is sent here");
            refresh.handle.finish(Err(error));
        }
        shows_nothing(&cache);
        shows_nothing(&cache.obtain(None, Duration::ZERO).step());
    }
}

struct Secretive<'a>(&'a Emulator, Credentials);

impl Setup for Secretive<'_> {
    fn apply<C: aliyun_credentials::BuildClient>(
        &self,
        builder: aliyun_credentials::ClientBuilder<C>,
    ) -> aliyun_credentials::ClientBuilder<C> {
        let builder = builder
            .endpoint(self.0.endpoint())
            .credentials(self.1.clone());
        shows_nothing(&builder);
        builder
    }
}

#[test]
fn of_the_clients_and_the_emulator() {
    for credentials in all_credentials() {
        let builder = Emulator::builder().credentials(credentials.clone());
        shows_nothing(&builder);
        let emulator = builder.start().unwrap();
        for kind in [Kind::Blocking, Kind::Async] {
            let client = Client::new(kind, &Secretive(&emulator, credentials.clone()));
            shows_nothing(&client);
            let operation =
                GenerateAssetOperationToken::new(demo::INSTANCE_ID, "Host", demo::HOST_ID)
                    .asset_account_name("root")
                    .asset_account_password(MARK)
                    .asset_account_protocol_name("SSH");
            shows_nothing(&client.call(&operation).unwrap());
        }
        shows_nothing(&emulator);
        shows_nothing(&emulator.requests());
    }
}

#[test]
fn of_the_endpoint_that_was_meant_to_be_a_secret() {
    let config = Config::builder().endpoint(format!("https://user:{MARK}@host"));
    shows_nothing(&config);
    shows_nothing(&config.build());
}
