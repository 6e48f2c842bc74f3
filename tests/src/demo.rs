//! The emulator and the operations that most tests call.

use bastion_api::GenerateAssetOperationToken;
use bastion_api::generate_asset_operation_token::AssetType;
use emulator::{Emulator, demo};
use sae_api::GetWebshellToken;

/// Starts an emulator with defaults.
pub fn emulator() -> Emulator {
    Emulator::start().expect("a loopback port can be bound")
}

/// An idempotent operation. The emulator knows its pod.
pub fn webshell() -> GetWebshellToken {
    GetWebshellToken::new(demo::APP_ID, demo::POD_NAME)
}

/// An operation that is not idempotent. The emulator knows its host and its account.
pub fn om_token() -> GenerateAssetOperationToken {
    GenerateAssetOperationToken::new(demo::INSTANCE_ID, AssetType::Host, demo::HOST_ID)
        .asset_account_id(demo::HOST_ACCOUNT_ID)
}

/// The body of a successful response to either operation.
pub const TOKEN_BODY: &str = r#"{"RequestId": "R", "Success": true, "Data": {"Token": "t"},
    "AssetOperationToken": {"Token": "t", "TokenId": "1"}}"#;

/// Returns the bytes of an HTTP response with this head, which lacks only its last line break, and this
/// body. The caller decides whether the head announces the length.
pub fn http_response(head: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    [head.as_bytes(), b"\r\n\r\n", body.as_ref()].concat()
}
