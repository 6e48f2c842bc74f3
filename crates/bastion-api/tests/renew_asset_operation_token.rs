//! `RenewAssetOperationToken`: its requests on the wire, and how its responses are decoded.

use aliyun_core::call::decode_response;
use aliyun_core::model::Bytes;
use aliyun_core::operation::Parameters;
use aliyun_core::{Operation, http};
use bastion_api::RenewAssetOperationToken;
use bastion_api::renew_asset_operation_token::DESCRIPTOR;

#[test]
fn token_and_token_id_are_sent() {
    let operation = RenewAssetOperationToken::new("bastionhost-cn-1")
        .region_id("cn-hangzhou")
        .token_id("1")
        .token("hunter2")
        .extra_query("Zone", "z");
    let parameters = Parameters::from_request(operation.descriptor(), &operation).unwrap();
    let pairs = parameters.query().iter();
    let pairs: Vec<_> = pairs
        .map(|(name, value)| (name.as_ref(), value.as_ref()))
        .collect();
    assert_eq!(
        pairs,
        [
            ("InstanceId", "bastionhost-cn-1"),
            ("RegionId", "cn-hangzhou"),
            ("TokenId", "1"),
            ("Token", "hunter2"),
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
fn the_response_is_a_request_id() {
    let result = |body: &'static str| {
        let operation = RenewAssetOperationToken::new("b");
        decode_response(&operation, &http::Response::new(Bytes::from(body)))
    };
    assert_eq!(result(r#"{"RequestId": "r"}"#).unwrap().request_id, "r");
    let error = result("{}").unwrap_err().to_string();
    assert!(error.contains("RequestId: missing"), "{error}");
}
