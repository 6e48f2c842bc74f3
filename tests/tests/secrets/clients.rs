//! The clients and the emulator.

use bastion_api::GenerateAssetOperationToken;
use emulator::{Emulator, demo};
use workspace_tests::Kind;

use super::{MARK, all_credentials, assert_no_secret};

#[test]
fn clients_their_builders_and_the_emulator_show_no_secret() {
    for credentials in all_credentials() {
        let builder = Emulator::builder().credentials(credentials.clone());
        assert_no_secret(&builder);
        let emulator = builder.start().expect("a loopback port can be bound");
        for kind in [Kind::Blocking, Kind::Async] {
            let builder = kind
                .builder()
                .endpoint(emulator.endpoint())
                .credentials(credentials.clone());
            assert_no_secret(&builder);
            let client = builder.build().expect("the settings are valid");
            assert_no_secret(&client);
            let operation =
                GenerateAssetOperationToken::new(demo::INSTANCE_ID, "Host", demo::HOST_ID)
                    .asset_account_name("root")
                    .asset_account_password(MARK)
                    .asset_account_protocol_name("SSH");
            assert_no_secret(&client.call(&operation).expect("the host exists"));
        }
        assert_no_secret(&emulator);
        assert_no_secret(&emulator.requests());
    }
}
