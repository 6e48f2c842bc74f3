//! The operations that list resources.

use aliyun_core::SignatureScheme;
use serde_json::{Value, json};

use super::caller::Caller;
use crate::resources::{App, Asset, Instance, demo};

fn caller() -> Caller {
    Caller::new(SignatureScheme::Acs3)
}

/// The values of a member in the items of a list.
fn each(list: &Value, member: &str) -> Vec<String> {
    let items = list.as_array().unwrap().iter();
    let texts = items.map(|item| item[member].as_str().unwrap().to_owned());
    texts.collect()
}

#[test]
fn lists_lead_from_bastion_hosts_to_an_account() {
    let mut caller = caller();
    let hosts = caller.response("DescribeInstances", &json!({}));
    assert_eq!(each(&hosts["Instances"], "InstanceId"), [demo::INSTANCE_ID]);
    let wanted = json!({ "InstanceId": ["x"] });
    assert_eq!(
        caller.response("DescribeInstances", &wanted)["TotalCount"],
        0
    );
    let wanted = json!({ "InstanceId": ["x", demo::INSTANCE_ID] });
    assert_eq!(
        caller.response("DescribeInstances", &wanted)["TotalCount"],
        1
    );

    let here = json!({ "InstanceId": demo::INSTANCE_ID });
    let hosts = caller.response("ListHosts", &here);
    assert_eq!(each(&hosts["Hosts"], "HostId"), [demo::HOST_ID]);
    assert_eq!(each(&hosts["Hosts"], "HostName"), [demo::HOST_NAME]);
    let databases = caller.response("ListDatabases", &here);
    assert_eq!(
        each(&databases["Databases"], "DatabaseId"),
        [demo::DATABASE_ID]
    );

    let mut accounts = |more: Value| {
        let mut arguments = json!({ "InstanceId": demo::INSTANCE_ID, "HostId": demo::HOST_ID });
        arguments
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        let response = caller.response("ListHostAccounts", &arguments);
        each(&response["HostAccounts"], "HostAccountId")
    };
    assert_eq!(
        accounts(json!({})),
        [demo::HOST_ACCOUNT_ID, demo::RDP_ACCOUNT_ID]
    );
    let by_protocol = accounts(json!({ "ProtocolName": "RDP" }));
    assert_eq!(by_protocol, [demo::RDP_ACCOUNT_ID]);
    let by_name = accounts(json!({ "HostAccountName": demo::HOST_ACCOUNT_NAME }));
    assert_eq!(by_name, [demo::HOST_ACCOUNT_ID]);

    let accounts = caller.response("ListDatabaseAccounts", &here);
    let accounts = &accounts["DatabaseAccounts"];
    assert_eq!(
        each(accounts, "DatabaseAccountId"),
        [demo::DATABASE_ACCOUNT_ID]
    );
    assert_eq!(each(accounts, "DatabaseId"), [demo::DATABASE_ID]);
}

#[test]
fn lists_lead_from_applications_to_a_pod() {
    let mut caller = caller();
    let data = caller.response("ListApplications", &json!({}))["Data"].take();
    assert_eq!(each(&data["Applications"], "AppId"), [demo::APP_ID]);
    assert_eq!(each(&data["Applications"], "AppName"), [demo::APP_NAME]);
    assert_eq!(data["TotalSize"], 1);
    let groups = caller.response(
        "DescribeApplicationGroups",
        &json!({ "AppId": demo::APP_ID }),
    );
    let [group] = &*each(&groups["Data"], "GroupId") else {
        panic!("{groups}");
    };
    let arguments = json!({ "AppId": demo::APP_ID, "GroupId": group });
    let data = caller.response("DescribeApplicationInstances", &arguments)["Data"].take();
    assert_eq!(each(&data["Instances"], "InstanceId"), [demo::POD_NAME]);
    let sidecars = &data["Instances"][0]["SidecarContainersStatus"];
    assert_eq!(each(sidecars, "ContainerId"), [demo::SIDECAR_NAME]);
}

#[test]
fn pages_have_the_requested_size() {
    let mut caller = caller();
    let mut instance = Instance::new("bh");
    for id in 0..25 {
        instance = instance.asset(Asset::host(id.to_string()));
        caller.state.add_app(App::new(format!("app-{id:02}")));
    }
    caller.state.add_instance(instance);
    let mut hosts = |page: &str, size: &str| {
        let arguments = json!({ "InstanceId": "bh", "PageNumber": page, "PageSize": size });
        let response = caller.response("ListHosts", &arguments);
        assert_eq!(response["TotalCount"], 25);
        each(&response["Hosts"], "HostId")
    };
    assert_eq!(hosts("2", "3"), ["3", "4", "5"]);
    assert_eq!(hosts("3", "10").len(), 5);
    assert_eq!(hosts("", "").len(), 10);
    assert!(hosts("4", "10").is_empty());
    assert!(hosts("18446744073709551615", "10").is_empty());

    let arguments = json!({ "CurrentPage": 3 });
    let data = caller.response("ListApplications", &arguments)["Data"].take();
    assert_eq!(data["Applications"].as_array().map(Vec::len), Some(6));
    assert_eq!(
        [&data["CurrentPage"], &data["PageSize"], &data["TotalSize"]],
        [3, 10, 26]
    );
}

#[test]
fn unknown_resources_and_invalid_pages_are_rejected() {
    let mut caller = caller();
    let here = demo::INSTANCE_ID;
    for (name, arguments, code) in [
        (
            "ListHosts",
            json!({ "InstanceId": "x" }),
            "InvalidParameter",
        ),
        (
            "ListHostAccounts",
            json!({ "InstanceId": here, "HostId": "x" }),
            "InvalidParameter",
        ),
        (
            "ListHosts",
            json!({ "InstanceId": here, "PageNumber": "0" }),
            "InvalidParameter",
        ),
        (
            "ListHosts",
            json!({ "InstanceId": here, "PageSize": "many" }),
            "InvalidParameter",
        ),
        (
            "DescribeApplicationGroups",
            json!({ "AppId": "x" }),
            "InvalidApplication.NotFound",
        ),
        (
            "DescribeApplicationInstances",
            json!({ "AppId": demo::APP_ID, "GroupId": "x" }),
            "InvalidParameter.Obviously",
        ),
    ] {
        assert_eq!(caller.error(name, &arguments).0, code, "{name}");
    }
}
