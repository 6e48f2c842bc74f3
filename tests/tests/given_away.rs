//! Credentials that the emulator gives away, by every way it has, and what they are good for.

use std::path::Path;

use aliyun_credentials::sts::GetCallerIdentity;
use aliyun_credentials::{
    AssumeRoleProvider, BuildClient, ClientBuilder, CredentialsUriProvider, EcsRoleProvider,
    OidcRoleProvider, Provider,
};
use bastion_api::{DescribeRegions, GenerateAssetOperationToken};
use emulator::{Emulator, MetadataService, MetadataTokens, demo};
use sae_api::GetWebshellToken;
use workspace_tests::{Client, Setup, on_both};

struct To<'a> {
    emulator: &'a Emulator,
    provider: Provider,
}

impl Setup for To<'_> {
    fn apply<C>(&self, builder: ClientBuilder<C>) -> ClientBuilder<C>
    where
        C: BuildClient,
    {
        builder
            .endpoint(self.emulator.endpoint())
            .credentials(self.provider.clone())
    }
}

fn emulator(tokens: MetadataTokens) -> Emulator {
    let metadata = MetadataService::new().tokens(tokens);
    let emulator = Emulator::builder().metadata_service(metadata).start();
    emulator.expect("loopback can be listened to")
}

/// Calls an operation of each product with what a provider gives; who that was, by STS.
fn caller(emulator: &Emulator, provider: &Provider) -> String {
    on_both(|kind| {
        let provider = provider.clone();
        let client = Client::new(kind, &To { emulator, provider });
        let webshell = GetWebshellToken::new(demo::APP_ID, demo::POD_NAME);
        client.call(&webshell).expect("SAE knows the key");
        let host = GenerateAssetOperationToken::new(demo::INSTANCE_ID, "Host", demo::HOST_ID)
            .asset_account_id(demo::HOST_ACCOUNT_ID);
        client.call(&host).expect("Bastionhost knows the key");
        client.call(&DescribeRegions::new()).expect("and again");
        let caller = client.call(&GetCallerIdentity::new());
        let caller = caller.expect("STS knows the key");
        assert_eq!(caller.account_id, demo::ACCOUNT_ID);
        assert_eq!(caller.identity_type.as_deref(), Some("AssumedRoleUser"));
        // Each client has a session of its own.
        let arn = caller.arn.expect("it has a name");
        let (role, _) = arn.rsplit_once('/').expect("it names the session last");
        role.to_owned()
    })
}

fn role(name: &str) -> String {
    format!("acs:ram::{}:assumed-role/{name}", demo::ACCOUNT_ID)
}

#[test]
fn a_role_is_assumed_by_a_key_and_by_another_role() {
    let emulator = emulator(MetadataTokens::Optional);
    let assume = |source: Provider| {
        AssumeRoleProvider::new(source)
            .role_arn(demo::ROLE_ARN)
            .sts_endpoint(emulator.endpoint())
    };
    let by_key = assume(emulator.credentials().into());
    let by_role = assume(EcsRoleProvider::new().endpoint(emulator.endpoint()).into());
    let by_both = assume(by_key.clone().into());
    for provider in [by_key, by_role, by_both] {
        let caller = caller(&emulator, &provider.into());
        assert_eq!(caller, role(demo::ROLE_NAME));
    }
}

#[test]
fn a_token_of_an_identity_provider_opens_a_role() {
    let emulator = emulator(MetadataTokens::Optional);
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("oidc-token");
    std::fs::write(&file, format!("{}\n", demo::OIDC_TOKEN)).expect("it can be written");
    let provider = OidcRoleProvider::new()
        .oidc_provider_arn(demo::OIDC_PROVIDER_ARN)
        .oidc_token_file(&file)
        .role_arn(demo::ROLE_ARN)
        .sts_endpoint(emulator.endpoint());
    assert_eq!(caller(&emulator, &provider.into()), role(demo::ROLE_NAME));
    std::fs::remove_file(&file).expect("it was written above");
}

#[test]
fn the_metadata_service_gives_the_role_of_the_instance_in_every_version() {
    for (tokens, disable_v1) in [
        (MetadataTokens::Optional, false),
        (MetadataTokens::Optional, true),
        (MetadataTokens::Required, false),
        (MetadataTokens::Required, true),
        (MetadataTokens::Unsupported, false),
    ] {
        let emulator = emulator(tokens);
        let mut provider = EcsRoleProvider::new().endpoint(emulator.endpoint());
        if disable_v1 {
            provider = provider.disable_v1();
        }
        let caller = caller(&emulator, &provider.into());
        assert_eq!(caller, role(demo::ECS_ROLE_NAME), "{tokens:?}");
    }
    let emulator = emulator(MetadataTokens::Unsupported);
    let provider = EcsRoleProvider::new()
        .endpoint(emulator.endpoint())
        .disable_v1();
    on_both(|kind| {
        let provider = provider.clone().into();
        let client = Client::new(
            kind,
            &To {
                emulator: &emulator,
                provider,
            },
        );
        let error = client.identity().expect_err("it has no tokens");
        assert!(error.to_string().contains("token"), "{error}");
    });
}

#[test]
fn an_address_gives_credentials() {
    let emulator = emulator(MetadataTokens::Optional);
    let provider = CredentialsUriProvider::new().uri(emulator.credentials_uri());
    assert_eq!(caller(&emulator, &provider.into()), role(demo::ROLE_NAME));
}
