//! Operations whose requests have a secret.

use std::collections::BTreeMap;

use aliyun_core::DynamicOperation;
use bastion_api::GenerateAssetOperationToken;
use bastion_api::generate_asset_operation_token::{AssetAccountProtocolName, AssetType};

use crate::MARK;

/// Returns an operation with a password that is sent in Base64.
pub fn om_token() -> GenerateAssetOperationToken {
    GenerateAssetOperationToken::new("bastionhost-cn-st220aw0000", AssetType::Host, "11")
        .asset_account_name("root")
        .asset_account_password(MARK)
        .asset_account_protocol_name(AssetAccountProtocolName::Ssh)
}

/// Returns an operation by name, with a password that is sent unchanged.
pub fn host_account() -> DynamicOperation {
    let arguments = BTreeMap::from([
        ("HostAccountName", "root"),
        ("HostId", "11"),
        ("InstanceId", "bastionhost-cn-st220aw0000"),
        ("Password", MARK),
        ("ProtocolName", "SSH"),
    ]);
    DynamicOperation::new(bastion_api::OPERATIONS, "CreateHostAccount", &arguments)
        .expect("the operation has these parameters")
}
