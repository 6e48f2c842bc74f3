//! Operations by name and lists by page, through both clients and against the emulator.

use aliyun_core::model::Json;
use aliyun_core::{DynamicOperation, Error};
use aliyun_credentials::{BuildClient, ClientBuilder};
use bastion_api::ListHosts;
use emulator::{Emulator, demo};
use sae_api::GetWebshellToken;
use serde_json::{Value, json};
use workspace_tests::{Client, Kind, Setup, on_both};

struct Local<'a>(&'a Emulator);

impl Setup for Local<'_> {
    fn apply<C: BuildClient>(&self, builder: ClientBuilder<C>) -> ClientBuilder<C> {
        builder
            .endpoint(self.0.endpoint())
            .credentials(self.0.credentials())
    }
}

/// Calls an operation by its name.
fn call(kind: Kind, emulator: &Emulator, name: &str, arguments: &Value) -> Result<Json, Error> {
    let operations = [sae_api::OPERATIONS, bastion_api::OPERATIONS].concat();
    let operation = DynamicOperation::new(&operations, name, arguments)?;
    let answer = Client::new(kind, &Local(emulator)).call(&operation)?;
    Ok(Json::from_object(&answer))
}

#[test]
fn a_script_gets_the_answer_of_a_typed_call() {
    let arguments = json!({ "AppId": demo::APP_ID, "PodName": demo::POD_NAME });
    on_both(|kind| {
        let emulator = Emulator::start().expect("loopback can be listened to");
        let answer = call(kind, &emulator, "GetWebshellToken", &arguments).expect("it is granted");
        let token = answer.get("Data").and_then(|data| data.get("Token"));
        assert!(token.is_some_and(|token| token.as_str().is_some()));
        // The rest of it is new each time.
        answer.get("Success").map(Json::to_string)
    });
}

#[test]
fn it_gets_the_errors_of_a_typed_call() {
    let unknown = json!({ "AppId": "nobody", "PodName": "nothing" });
    let told = on_both(|kind| {
        let emulator = Emulator::start().expect("loopback can be listened to");
        let by_name = call(kind, &emulator, "GetWebshellToken", &unknown).unwrap_err();
        let typed = Client::new(kind, &Local(&emulator))
            .call(&GetWebshellToken::new("nobody", "nothing"))
            .unwrap_err();
        assert_eq!(by_name.code(), typed.code());
        by_name.code().map(str::to_owned)
    });
    assert_eq!(told.as_deref(), Some("InvalidApplication.NotFound"));

    for (name, arguments, wanted) in [
        (
            "GetWebshellToken",
            json!({ "AppId": "a" }),
            "PodName is missing",
        ),
        (
            "GetWebshellToken",
            json!({ "App": "a" }),
            "App is not a parameter of this operation",
        ),
        ("GetWebshellTokens", json!({}), "there is no such operation"),
        (
            "DescribeInstances",
            json!({ "PageSize": 101 }),
            "PageSize must be at most 100",
        ),
        (
            "DescribeInstances",
            json!({ "PageSize": "many" }),
            "PageSize must be a 32-bit integer",
        ),
        (
            "ListHosts",
            json!({ "InstanceId": "bh", "PageSize": "many" }),
            "PageSize must be an integer",
        ),
    ] {
        let told = on_both(|kind| {
            let emulator = Emulator::start().expect("loopback can be listened to");
            call(kind, &emulator, name, &arguments)
                .unwrap_err()
                .to_string()
        });
        assert!(told.contains(wanted), "{told}\nlacks {wanted}");
    }
}

#[test]
fn a_page_number_is_an_integer_or_text() {
    for arguments in [
        json!({ "InstanceId": demo::INSTANCE_ID, "PageNumber": 1, "PageSize": 1 }),
        json!({ "InstanceId": demo::INSTANCE_ID, "PageNumber": "1", "PageSize": "1" }),
    ] {
        let hosts = on_both(|kind| {
            let emulator = Emulator::start().expect("loopback can be listened to");
            let page = call(kind, &emulator, "ListHosts", &arguments);
            let page = page.unwrap_or_else(|error| panic!("{arguments}: {error}"));
            let hosts = page.get("Hosts").expect("there are hosts");
            [hosts.item(0).is_some(), hosts.item(1).is_some()]
        });
        assert_eq!(hosts, [true, false], "{arguments}");
    }
}

#[test]
fn lists_and_objects_travel_as_the_operation_wants_them() {
    for (name, arguments) in [
        (
            "TagResources",
            json!({
                "RegionId": "cn-hangzhou", "ResourceType": "INSTANCE",
                "ResourceId": ["a", "b"], "Tag": [{ "Key": "k", "Value": "v" }],
            }),
        ),
        (
            "UpdateWebApplicationTrafficConfig",
            json!({
                "NamespaceId": "n", "ApplicationId": "a/b",
                "body": { "RevisionsTrafficWeight": { "r": 0.5 } },
            }),
        ),
        (
            "CreateConfigMap",
            json!({ "Name": "m", "NamespaceId": "n", "Data": { "Data": "{}" } }),
        ),
    ] {
        // Both products have a `TagResources`; this is that of Bastionhost.
        let operations = [bastion_api::OPERATIONS, sae_api::OPERATIONS].concat();
        let operation = DynamicOperation::new(&operations, name, &arguments)
            .unwrap_or_else(|error| panic!("{error}"));
        on_both(|kind| {
            let emulator = Emulator::start().expect("loopback can be listened to");
            let answer = Client::new(kind, &Local(&emulator)).call(&operation);
            assert!(answer.is_ok(), "{name}: {answer:?}");
        });
    }
}

#[test]
fn the_hosts_of_the_emulator_are_listed_page_by_page() {
    let hosts = on_both(|kind| {
        let emulator = Emulator::start().expect("loopback can be listened to");
        let operation = ListHosts::new(demo::INSTANCE_ID).page_size(1);
        let mut ids = Vec::new();
        match Client::new(kind, &Local(&emulator)) {
            Client::Blocking(client) => {
                for host in client.items(operation) {
                    ids.extend(host.expect("the emulator lists it").host_id);
                }
            }
            Client::Async(client, runtime) => {
                let mut hosts = client.items(operation);
                while let Some(host) = runtime.block_on(hosts.next()) {
                    ids.extend(host.expect("the emulator lists it").host_id);
                }
            }
        }
        ids
    });
    assert_eq!(hosts, [demo::HOST_ID]);
}
