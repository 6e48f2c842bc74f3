//! Operations that are called by name, through both clients and against the emulator.

use aliyun_core::model::Json;
use aliyun_core::{DynamicOperation, Error};
use bastion_api::ListHosts;
use emulator::{Emulator, demo};
use sae_api::GetWebshellToken;
use serde_json::{Value, json};
use workspace_tests::{Client, Kind, emulator, on_both};

fn client(kind: Kind, emulator: &Emulator) -> Client {
    kind.client(emulator.endpoint(), emulator.credentials())
}

/// Calls an operation by its name.
fn call(kind: Kind, emulator: &Emulator, name: &str, arguments: &Value) -> Result<Json, Error> {
    let operations = [sae_api::OPERATIONS, bastion_api::OPERATIONS].concat();
    let operation = DynamicOperation::new(&operations, name, arguments)?;
    let response = client(kind, emulator).call(&operation)?;
    Ok(Json::from_object(&response))
}

#[test]
fn the_response_has_the_members_of_a_typed_one() {
    let arguments = json!({ "AppId": demo::APP_ID, "PodName": demo::POD_NAME });
    on_both(|kind| {
        let emulator = emulator();
        let response = call(kind, &emulator, "GetWebshellToken", &arguments);
        let response = response.expect("the pod exists");
        let token = response.get("Data").and_then(|data| data.get("Token"));
        assert!(token.is_some_and(|token| token.as_str().is_some()));
        // Other members differ between two responses.
        response.get("Success").map(Json::to_string)
    });
}

#[test]
fn an_error_of_the_service_is_that_of_a_typed_call() {
    let arguments = json!({ "AppId": "unknown", "PodName": "unknown" });
    let code = on_both(|kind| {
        let emulator = emulator();
        let by_name = call(kind, &emulator, "GetWebshellToken", &arguments).unwrap_err();
        let operation = GetWebshellToken::new("unknown", "unknown");
        let typed = client(kind, &emulator).call(&operation).unwrap_err();
        assert_eq!(by_name.code(), typed.code());
        by_name.code().map(str::to_owned)
    });
    assert_eq!(code.as_deref(), Some("InvalidApplication.NotFound"));
}

#[test]
fn invalid_names_and_arguments_are_reported() {
    for (name, arguments, expected) in [
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
        let text = on_both(|kind| {
            let error = call(kind, &emulator(), name, &arguments).unwrap_err();
            error.to_string()
        });
        assert!(text.contains(expected), "{text}\nlacks {expected}");
    }
}

#[test]
fn a_page_number_is_an_integer_or_a_text() {
    for arguments in [
        json!({ "InstanceId": demo::INSTANCE_ID, "PageNumber": 1, "PageSize": 1 }),
        json!({ "InstanceId": demo::INSTANCE_ID, "PageNumber": "1", "PageSize": "1" }),
    ] {
        let hosts = on_both(|kind| {
            let page = call(kind, &emulator(), "ListHosts", &arguments);
            let page = page.unwrap_or_else(|error| panic!("{arguments}: {error}"));
            let hosts = page.get("Hosts").expect("the page has hosts");
            [hosts.item(0).is_some(), hosts.item(1).is_some()]
        });
        assert_eq!(hosts, [true, false], "{arguments}");
    }
}

#[test]
fn lists_and_objects_are_serialized_as_the_operation_describes() {
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
        // Both products have an operation `TagResources`. The first one is called, that of Bastionhost.
        let operations = [bastion_api::OPERATIONS, sae_api::OPERATIONS].concat();
        let operation = DynamicOperation::new(&operations, name, &arguments)
            .unwrap_or_else(|error| panic!("{error}"));
        on_both(|kind| {
            let response = client(kind, &emulator()).call(&operation);
            assert!(response.is_ok(), "{name}: {response:?}");
        });
    }
}

#[test]
fn the_hosts_of_the_emulator_are_listed_page_by_page() {
    let hosts = on_both(|kind| {
        let emulator = emulator();
        let operation = ListHosts::new(demo::INSTANCE_ID).page_size(1);
        let mut ids = Vec::new();
        match client(kind, &emulator) {
            Client::Blocking(client) => {
                for host in client.items(operation) {
                    ids.push(host.expect("the emulator has it").host_id);
                }
            }
            Client::Async(client, runtime) => {
                let mut hosts = client.items(operation);
                while let Some(host) = runtime.block_on(hosts.next()) {
                    ids.push(host.expect("the emulator has it").host_id);
                }
            }
        }
        ids
    });
    assert_eq!(hosts, [demo::HOST_ID]);
}
