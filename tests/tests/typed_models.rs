//! What the generated models guarantee: IDs, spellings, moments, serialization and the ends of lists.

use std::time::{Duration, SystemTime};

use aliyun_core::call::decode_response;
use aliyun_core::model::{Bytes, Json};
use aliyun_core::operation::Pages;
use aliyun_core::{DynamicOperation, Error, Operation, http};
use bastion_api::generate_asset_operation_token::OperationMode;
use bastion_api::{
    GenerateAssetOperationToken, GetUser, ListDatabaseAccounts, ListHosts, ListOperationHosts,
    ListUserGroupsForUser,
};
use sae_api::{
    DescribeApplicationGroups, DescribeApplicationInstances, GetWebshellToken, ListAppServices,
    ListApplications,
};

/// The result of a call with this response.
fn result<O: Operation>(operation: &O, body: &str) -> Result<O::Output, Error> {
    let body = Bytes::copy_from_slice(body.as_bytes());
    decode_response(operation, &http::Response::new(body))
}

#[test]
fn the_ids_that_lead_to_a_token_are_no_options() {
    let applications = ListApplications::new();
    let body = r#"{"RequestId": "r", "Success": true, "Data": {"Applications": [{"AppId": "a"}]}}"#;
    let app = result(&applications, body).unwrap().data.unwrap();
    let app_id: &str = &app.applications[0].app_id;
    let body = r#"{"RequestId": "r", "Success": true, "Data": [{"GroupId": "g"}]}"#;
    let groups = result(&DescribeApplicationGroups::new(app_id), body).unwrap();
    let pods = DescribeApplicationInstances::new(app_id, &groups.data[0].group_id);
    let body =
        r#"{"RequestId": "r", "Success": true, "Data": {"Instances": [{"InstanceId": "p"}]}}"#;
    let instances = result(&pods, body).unwrap().data.unwrap().instances;
    assert!(
        GetWebshellToken::new(app_id, &instances[0].instance_id)
            .validate()
            .is_ok()
    );

    let body = r#"{"RequestId": "r", "Hosts": [{"HostId": "1"}, {"HostName": "h"}]}"#;
    for error in [
        result(&ListHosts::new("i"), body).unwrap_err(),
        result(&ListOperationHosts::new("i"), body).unwrap_err(),
    ] {
        assert!(
            error.to_string().contains("Hosts[1].HostId: missing"),
            "{error}"
        );
    }
    let nothing = r#"{"RequestId": "r", "TotalCount": 0}"#;
    let accounts = result(&ListDatabaseAccounts::new("i"), nothing).unwrap();
    assert!(accounts.database_accounts.is_empty());
}

#[test]
fn a_value_in_other_upper_and_lower_case_is_refused() {
    let token = GenerateAssetOperationToken::new("i", "Host", "1").asset_account_id("2");
    let right = "OperationMode must be `Sso`, in these upper and lower case letters";
    let error = token.clone().operation_mode("sso").validate().unwrap_err();
    assert!(error.to_string().ends_with(right), "{error}");
    let error = GenerateAssetOperationToken::new("i", "host", "1")
        .validate()
        .unwrap_err();
    assert!(
        error.to_string().contains("AssetType must be `Host`"),
        "{error}"
    );
    assert!(token.clone().operation_mode("Newest").validate().is_ok());
    let mode: OperationMode = "WebToken".parse().unwrap();
    assert_eq!(mode, OperationMode::from("WebToken"));

    let arguments: Json = r#"{"InstanceId": "i", "AssetType": "Host", "AssetId": "1", "AssetAccountId": "2", "OperationMode": "SSO"}"#
        .parse()
        .unwrap();
    let name = "GenerateAssetOperationToken";
    let operation = DynamicOperation::new(bastion_api::OPERATIONS, name, &arguments).unwrap();
    let error = operation.validate().unwrap_err();
    assert!(error.to_string().ends_with(right), "{error}");
}

#[test]
fn moments_are_system_times() {
    let token = GenerateAssetOperationToken::new("i", "Host", "1");
    let body =
        r#"{"RequestId": "r", "AssetOperationToken": {"TokenId": "t", "ExpireTime": 1709110797}}"#;
    let token = result(&token, body).unwrap().asset_operation_token;
    let expected = SystemTime::UNIX_EPOCH + Duration::from_secs(1_709_110_797);
    assert_eq!(token.expire_time_as_time(), Some(expected));

    let body = r#"{"RequestId": "r", "User": {"EffectiveEndTime": 0, "EffectiveStartTime": 1709110797000}}"#;
    let user = result(&GetUser::new("i", "u"), body).unwrap().user.unwrap();
    assert_eq!(user.effective_end_time_as_time(), None);
    assert_eq!(user.effective_start_time_as_time(), Some(expected));
}

#[test]
fn a_response_is_serialized_with_its_secrets() {
    let body = r#"{"Data":{"Token":"t0ken"},"RequestId":"r"}"#;
    let token = result(&GetWebshellToken::new("a", "p"), body).unwrap();
    assert_eq!(serde_json::to_string(&token).unwrap(), body);
    assert!(!format!("{token:?}").contains("t0ken"));
    let request = serde_json::to_string(&GetWebshellToken::new("a", "p")).unwrap();
    assert_eq!(request, r#"{"AppId":"a","PodName":"p"}"#);
}

/// Lists that say nothing about their end, from a service that ignores the number of the page.
#[test]
fn lists_without_a_total_end_at_a_repeated_page() {
    macro_rules! ends {
        ($operation:expr, $body:literal) => {{
            let operation = $operation;
            let page = result(&operation, $body).unwrap();
            let mut pages = Pages::new(operation);
            assert!(pages.advance(&page));
            assert!(pages.next_request().is_some());
            assert!(!pages.advance(&page));
            assert!(pages.next_request().is_none());
            assert!(pages.take_error().is_none());
        }};
    }
    ends!(
        DescribeApplicationGroups::new("a"),
        r#"{"RequestId": "r", "Success": true, "Data": [{"GroupId": "g"}]}"#
    );
    ends!(
        ListAppServices::new(),
        r#"{"RequestId": "r", "Success": true, "Data": [{"ServiceName": "s"}]}"#
    );
    ends!(
        ListUserGroupsForUser::new("i", 1, 10, "u"),
        r#"{"RequestId": "r", "UserGroups": [{"UserGroupId": "g"}]}"#
    );
}
