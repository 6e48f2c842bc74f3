//! One list of scenarios for both clients, against the emulator, with equal results.

use std::time::Duration;

use aliyun_core::error::{Arrival, Fault};
use aliyun_core::{Error, SignatureScheme};
use aliyun_credentials::{BuildClient, ClientBuilder};
use aliyun_sign::Credentials;
use bastion_api::generate_asset_operation_token::AssetType;
use bastion_api::{GenerateAssetOperationToken, RenewAssetOperationToken};
use emulator::{Emulator, RecordedRequest, demo};
use sae_api::GetWebshellToken;
use workspace_tests::{Client, Kind, Setup, on_both};

/// A client of an emulator.
struct To<'a> {
    emulator: &'a Emulator,
    credentials: Credentials,
    scheme: SignatureScheme,
}

impl<'a> To<'a> {
    fn new(emulator: &'a Emulator) -> Self {
        Self {
            emulator,
            credentials: emulator.credentials(),
            scheme: SignatureScheme::Acs3,
        }
    }
}

impl Setup for To<'_> {
    fn apply<C: BuildClient>(&self, builder: ClientBuilder<C>) -> ClientBuilder<C> {
        builder
            .endpoint(self.emulator.endpoint())
            .credentials(self.credentials.clone())
            .signature_scheme(self.scheme)
    }
}

const SCHEMES: [SignatureScheme; 2] = [SignatureScheme::Acs3, SignatureScheme::HmacSha1];

fn emulator() -> Emulator {
    Emulator::start().expect("loopback can be listened to")
}

fn webshell() -> GetWebshellToken {
    GetWebshellToken::new(demo::APP_ID, demo::POD_NAME)
}

fn host() -> GenerateAssetOperationToken {
    GenerateAssetOperationToken::new(demo::INSTANCE_ID, AssetType::Host, demo::HOST_ID)
        .asset_account_id(demo::HOST_ACCOUNT_ID)
}

/// What matters of a refusal.
#[derive(Debug, PartialEq)]
struct Refusal {
    code: String,
    status: u16,
    arrival: Arrival,
    fault: Fault,
    has_request_id: bool,
    has_recommendation: bool,
}

fn refusal<T: std::fmt::Debug>(result: Result<T, Error>) -> Refusal {
    let error = result.expect_err("it is refused");
    let api = error.as_api().unwrap_or_else(|| panic!("{error:?}"));
    Refusal {
        code: api.code().to_owned(),
        status: api.status().as_u16(),
        arrival: error.arrival(),
        fault: error.fault(),
        has_request_id: api.request_id().is_some(),
        has_recommendation: api.recommend().is_some(),
    }
}

/// A refusal by the gateway or the product with an HTTP status of its own.
fn refused(status: u16, code: &str) -> Refusal {
    Refusal {
        code: code.to_owned(),
        status,
        arrival: Arrival::Responded,
        fault: Fault::Caller,
        has_request_id: true,
        has_recommendation: true,
    }
}

#[test]
fn a_webshell_token_is_given_under_every_scheme_and_credential() {
    for scheme in SCHEMES {
        on_both(|kind| {
            let emulator = emulator();
            for credentials in [
                emulator.credentials(),
                emulator.sts_credentials(),
                emulator.bearer_credentials(),
            ] {
                let to = To {
                    credentials,
                    scheme,
                    ..To::new(&emulator)
                };
                let operation = webshell()
                    .container_name(demo::SIDECAR_NAME)
                    .extra_query("Lines", "24")
                    .extra_query("Columns", "80");
                let answer = Client::new(kind, &to)
                    .call(&operation)
                    .expect("it is given");
                let token = answer.data.token.expose_secret();
                assert!(emulator.webshell_state(token).is_some());
                assert!(answer.data.page_url().unwrap().contains(token));
                assert_eq!(answer.success, Some(true));
            }
            let sent = emulator.requests();
            let columns: Vec<_> = sent
                .iter()
                .map(|request| request.query("Columns"))
                .collect();
            assert_eq!(columns, [Some("80"); 3]);
        });
    }
}

#[test]
fn an_asset_token_is_given_renewed_and_counted_under_every_scheme() {
    for scheme in SCHEMES {
        on_both(|kind| {
            let emulator = emulator();
            let to = To {
                scheme,
                ..To::new(&emulator)
            };
            let client = Client::new(kind, &to);
            let given = client
                .call(&host())
                .expect("it is given")
                .asset_operation_token;
            let (id, token) = (given.token_id.unwrap(), given.token.unwrap());
            assert_eq!(given.renew_count, Some(0));

            let renewal = RenewAssetOperationToken::new(demo::INSTANCE_ID)
                .token_id(&id)
                .token(token.clone());
            let renewed = client.call(&renewal).expect("it is renewed");
            assert!(!renewed.request_id.is_empty());
            let state = emulator.token_state(&id).expect("it is known");
            assert_eq!(
                i64::try_from(state.expires.unix()).unwrap(),
                given.expire_time.unwrap() + 3600
            );

            emulator
                .use_token(token.expose_secret())
                .expect("it is valid");
            let state = emulator.token_state(&id).expect("it is known");
            let left = state.count_left.map(|left| i64::try_from(left).unwrap());
            assert_eq!(left, given.count_left.map(|left| left - 1));
        });
    }
}

#[test]
fn a_password_of_any_characters_arrives() {
    for scheme in SCHEMES {
        on_both(|kind| {
            let emulator = emulator();
            let to = To {
                scheme,
                ..To::new(&emulator)
            };
            let operation =
                GenerateAssetOperationToken::new(demo::INSTANCE_ID, "Host", demo::HOST_ID)
                    .asset_account_name("\u{7ba1}\u{7406}\u{5458} +&=%20~*'()")
                    .asset_account_password("p\u{e4}ss w\u{f6}rd/+?&=%")
                    .asset_account_protocol_name("SSH")
                    .operation_note("a\tb\nc \u{1f511}");
            Client::new(kind, &to)
                .call(&operation)
                .expect("it is given");
            let request = emulator.requests().pop().expect("it was recorded");
            let place = |name: &str| {
                request
                    .query(name)
                    .or(request.form(name))
                    .map(str::to_owned)
            };
            assert_eq!(
                place("AssetAccountName").as_deref(),
                Some("\u{7ba1}\u{7406}\u{5458} +&=%20~*'()")
            );
            assert_eq!(place("OperationNote").as_deref(), Some("a\tb\nc \u{1f511}"));
            // The form keeps the password out of the address where the scheme allows it.
            let in_address = request.query("AssetAccountPassword").is_some();
            assert_eq!(in_address, scheme == SignatureScheme::Acs3);
        });
    }
}

#[test]
fn wrong_keys_are_refused() {
    let wrong_secret = Credentials::access_key(demo::ACCESS_KEY_ID, "wrong");
    for scheme in SCHEMES {
        for (credentials, expected) in [
            (
                Credentials::access_key("unknown", "secret"),
                refused(404, "InvalidAccessKeyId.NotFound"),
            ),
            (wrong_secret.clone(), refused(400, "SignatureDoesNotMatch")),
        ] {
            for webshell_first in [true, false] {
                let outcome = on_both(|kind| {
                    let emulator = emulator();
                    let to = To {
                        credentials: credentials.clone(),
                        scheme,
                        ..To::new(&emulator)
                    };
                    let client = Client::new(kind, &to);
                    if webshell_first {
                        refusal(client.call(&webshell()))
                    } else {
                        refusal(client.call(&host()))
                    }
                });
                assert_eq!(outcome, expected);
            }
        }
    }
}

#[test]
fn the_text_that_the_server_signed_is_told_without_secrets() {
    on_both(|kind| {
        let emulator = emulator();
        let to = To {
            credentials: Credentials::sts(
                demo::STS_ACCESS_KEY_ID,
                "wrong",
                "CAISEmulatorDemoSecurityToken+/0002==",
            ),
            scheme: SignatureScheme::HmacSha1,
            ..To::new(&emulator)
        };
        let operation = GenerateAssetOperationToken::new(demo::INSTANCE_ID, "Host", demo::HOST_ID)
            .asset_account_name("root")
            .asset_account_password("hunter2")
            .asset_account_protocol_name("SSH");
        let error = Client::new(kind, &to).call(&operation).unwrap_err();
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
fn a_clock_that_is_off_is_corrected() {
    for scheme in SCHEMES {
        let statuses = on_both(|kind| {
            let emulator = emulator();
            emulator.advance(Duration::from_secs(16 * 60));
            let to = To {
                scheme,
                ..To::new(&emulator)
            };
            let client = Client::new(kind, &to);
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

#[test]
fn what_does_not_exist_is_refused() {
    let expected = [
        ("app", "InvalidApplication.NotFound"),
        ("pod", "InvalidParameter.Obviously"),
        ("container", "InvalidParameter.Obviously"),
        ("parameter", "InvalidParameter.Obviously"),
        ("nothing", "InvalidParameter.NotEmpty"),
        ("instance", "InvalidParameter"),
        ("asset", "InvalidParameter"),
        ("account", "InvalidParameter"),
        ("nobody", "MissingInstanceId"),
    ];
    let outcome = on_both(|kind| {
        let emulator = emulator();
        let client = Client::new(kind, &To::new(&emulator));
        let asset = |instance: &str, asset: &str, account: &str| {
            let operation = GenerateAssetOperationToken::new(instance, "Host", asset);
            refusal(client.call_unchecked(&operation.asset_account_id(account)))
        };
        let pod =
            |app: &str, pod: &str| refusal(client.call_unchecked(&GetWebshellToken::new(app, pod)));
        [
            pod("unknown", demo::POD_NAME),
            pod(demo::APP_ID, "unknown"),
            refusal(client.call(&webshell().container_name("unknown"))),
            refusal(client.call(&webshell().extra_query("Unknown", "1"))),
            pod("", demo::POD_NAME),
            asset("unknown", demo::HOST_ID, demo::HOST_ACCOUNT_ID),
            asset(demo::INSTANCE_ID, "unknown", demo::HOST_ACCOUNT_ID),
            asset(demo::INSTANCE_ID, demo::HOST_ID, "unknown"),
            asset("", demo::HOST_ID, demo::HOST_ACCOUNT_ID),
        ]
    });
    for (outcome, (what, code)) in outcome.iter().zip(expected) {
        assert_eq!(*outcome, refused(400, code), "{what}");
    }
}

#[test]
fn a_failure_with_a_status_of_success_is_a_refusal() {
    let outcome = on_both(|kind| {
        let emulator = Emulator::builder().success_false(true).start().unwrap();
        let client = Client::new(kind, &To::new(&emulator));
        refusal(client.call(&GetWebshellToken::new("unknown", demo::POD_NAME)))
    });
    let expected = Refusal {
        has_recommendation: false,
        ..refused(200, "InvalidApplication.NotFound")
    };
    assert_eq!(outcome, expected);
}

#[test]
fn a_broken_rule_is_not_sent() {
    on_both(|kind| {
        let emulator = emulator();
        let client = Client::new(kind, &To::new(&emulator));
        let nobody = GenerateAssetOperationToken::new(demo::INSTANCE_ID, "Host", demo::HOST_ID);
        let error = client.call(&nobody).unwrap_err();
        assert_eq!(error.arrival(), Arrival::NeverSent);
        assert!(emulator.requests().is_empty());
        // The service has the same rule, for those who switch the check off.
        assert_eq!(
            refusal(client.call_unchecked(&nobody)),
            refused(400, "InvalidParameter")
        );
    });
}

#[test]
fn one_blocking_client_serves_many_threads() {
    let emulator = emulator();
    let client = Client::new(Kind::Blocking, &To::new(&emulator));
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..10 {
                    client.call(&webshell()).expect("no nonce is used twice");
                }
            });
        }
    });
    assert_eq!(emulator.requests().len(), 80);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_async_client_serves_many_tasks() {
    let emulator = emulator();
    let client = To::new(&emulator)
        .apply(transport_async::Client::builder())
        .build()
        .expect("the setup is complete");
    let tasks: Vec<_> = (0..64)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.call(&webshell()).await.map(drop) })
        })
        .collect();
    for task in tasks {
        let outcome = task.await.expect("no task panics");
        outcome.expect("no nonce is used twice");
    }
    assert_eq!(emulator.requests().len(), 64);
}

#[tokio::test]
async fn a_dropped_call_ends_at_once() {
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = transport_async::Client::builder()
        .endpoint(format!("http://{}", silent.local_addr().unwrap()))
        .credentials(demo::credentials())
        .build()
        .unwrap();
    let operation = webshell();
    let mut connection = tokio::select! {
        _ = client.call(&operation) => panic!("nobody answers"),
        connection = silent.accept() => connection.unwrap().0,
    };
    // The end of the stream comes after what was sent, if anything was.
    let mut sent = Vec::new();
    tokio::io::AsyncReadExt::read_to_end(&mut connection, &mut sent)
        .await
        .expect("the connection is closed, not broken");
}
