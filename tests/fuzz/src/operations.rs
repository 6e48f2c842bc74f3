//! Operations with a secret in them.

use std::collections::BTreeMap;

use aliyun_core::DynamicOperation;
use bastion_api::GenerateAssetOperationToken;
use bastion_api::generate_asset_operation_token::{AssetAccountProtocolName, AssetType};

use crate::MARK;

/// A request for a token, with a password, which travels in Base64.
pub fn door() -> GenerateAssetOperationToken {
    GenerateAssetOperationToken::new("bastionhost-cn-st220aw0000", AssetType::Host, "11")
        .asset_account_name("root")
        .asset_account_password(MARK)
        .asset_account_protocol_name(AssetAccountProtocolName::Ssh)
}

/// An operation by its name, with a password, which travels as it is.
pub fn dynamic() -> DynamicOperation {
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
