//! The operation on the wire, and what its answers become.

use aliyun_core::{Operation, Parameters, Response, decode};
use bastion_api::renew_asset_operation_token::DESCRIPTOR;
use bastion_api::{RenewAssetOperationToken, RenewAssetOperationTokenResponse};

#[test]
fn what_is_known_of_the_token_is_sent() {
    let operation = RenewAssetOperationToken::new("bastionhost-cn-1")
        .region_id("cn-hangzhou")
        .token_id("1")
        .token("hunter2")
        .extra_query("Zone", "z");
    let mut parameters = Parameters::default();
    operation.parameters(&mut parameters);
    let pairs = parameters.as_query().iter();
    let pairs: Vec<_> = pairs
        .map(|(name, value)| (name.as_ref(), value.as_ref()))
        .collect();
    assert_eq!(
        pairs,
        [
            ("InstanceId", "bastionhost-cn-1"),
            ("RegionId", "cn-hangzhou"),
            ("Token", "hunter2"),
            ("TokenId", "1"),
            ("Zone", "z"),
        ]
    );
    assert!(!format!("{operation:?}").contains("hunter2"));
    assert!(DESCRIPTOR.parameter("Token").unwrap().secret);
}

#[test]
fn the_bastion_host_is_required() {
    assert_eq!(RenewAssetOperationToken::new("b").validate(), Ok(()));
    let error = RenewAssetOperationToken::new("").validate().unwrap_err();
    assert_eq!(error.parameters(), ["InstanceId"]);
}

#[test]
fn the_answer_is_a_request_id() {
    let decode = |body: &str| decode::object::<RenewAssetOperationTokenResponse>(body.as_bytes());
    let response = decode(r#"{"RequestId": "r"}"#).unwrap();
    assert_eq!(response.request_id, "r");
    assert_eq!(response.missing(), None);
    assert_eq!(decode("{}").unwrap().missing(), Some("RequestId"));
}
