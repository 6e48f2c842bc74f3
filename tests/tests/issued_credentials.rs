//! Credentials that the emulator issues, from every source it has, and calls with them.

use std::path::Path;

use aliyun_credentials::sts::GetCallerIdentity;
use aliyun_credentials::{
    AssumeRoleProvider, CredentialsUriProvider, EcsRoleProvider, OidcRoleProvider, Provider,
};
use bastion_api::DescribeRegions;
use emulator::{Emulator, MetadataService, MetadataTokens, demo};
use workspace_tests::{om_token, on_both, webshell};

fn emulator(tokens: MetadataTokens) -> Emulator {
    let metadata = MetadataService::new().tokens(tokens);
    let emulator = Emulator::builder().metadata_service(metadata).start();
    emulator.expect("a loopback port can be bound")
}

/// Calls operations of each product with the credentials of a provider, and returns the role that STS
/// reports as the caller.
fn caller_role(emulator: &Emulator, provider: impl Into<Provider>) -> String {
    let provider = provider.into();
    on_both(|kind| {
        let client = kind.client(emulator.endpoint(), provider.clone());
        client.call(&webshell()).expect("SAE accepts the key");
        client.call(&om_token()).expect("Bastionhost accepts it");
        let regions = client.call(&DescribeRegions::new());
        regions.expect("Bastionhost accepts it for a list");
        let caller = client.call(&GetCallerIdentity::new());
        let caller = caller.expect("STS accepts the key");
        assert_eq!(caller.account_id, demo::ACCOUNT_ID);
        assert_eq!(caller.identity_type.as_deref(), Some("AssumedRoleUser"));
        // The last part is the session, and each client has its own.
        let arn = caller.arn.expect("the caller has an ARN");
        let (role, _) = arn.rsplit_once('/').expect("the ARN has a session");
        role.to_owned()
    })
}

fn assumed_role(name: &str) -> String {
    format!("acs:ram::{}:assumed-role/{name}", demo::ACCOUNT_ID)
}

#[test]
fn a_role_is_assumed_with_an_access_key_and_with_another_role() {
    let emulator = emulator(MetadataTokens::Optional);
    let assume = |source: Provider| {
        AssumeRoleProvider::new(source)
            .role_arn(demo::ROLE_ARN)
            .sts_endpoint(emulator.endpoint())
    };
    let with_key = assume(emulator.credentials().into());
    let with_role = assume(EcsRoleProvider::new().endpoint(emulator.endpoint()).into());
    let with_both = assume(with_key.clone().into());
    for provider in [with_key, with_role, with_both] {
        let role = caller_role(&emulator, provider);
        assert_eq!(role, assumed_role(demo::ROLE_NAME));
    }
}

#[test]
fn a_role_is_assumed_with_the_token_of_an_identity_provider() {
    let emulator = emulator(MetadataTokens::Optional);
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("oidc-token");
    std::fs::write(&file, format!("{}\n", demo::OIDC_TOKEN)).expect("it can be written");
    let provider = OidcRoleProvider::new()
        .oidc_provider_arn(demo::OIDC_PROVIDER_ARN)
        .oidc_token_file(&file)
        .role_arn(demo::ROLE_ARN)
        .sts_endpoint(emulator.endpoint());
    let role = caller_role(&emulator, provider);
    assert_eq!(role, assumed_role(demo::ROLE_NAME));
    std::fs::remove_file(&file).expect("it was written above");
}

#[test]
fn the_metadata_service_returns_the_role_of_the_instance_in_both_versions() {
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
        let role = caller_role(&emulator, provider);
        assert_eq!(role, assumed_role(demo::ECS_ROLE_NAME), "{tokens:?}");
    }
}

#[test]
fn without_the_first_version_a_metadata_service_must_support_tokens() {
    let emulator = emulator(MetadataTokens::Unsupported);
    let provider = EcsRoleProvider::new()
        .endpoint(emulator.endpoint())
        .disable_v1();
    on_both(|kind| {
        let client = kind.client(emulator.endpoint(), provider.clone());
        let error = client.identity().expect_err("it has no tokens");
        assert!(error.to_string().contains("token"), "{error}");
    });
}

#[test]
fn a_credentials_uri_returns_credentials() {
    let emulator = emulator(MetadataTokens::Optional);
    let provider = CredentialsUriProvider::new().uri(emulator.credentials_uri());
    let role = caller_role(&emulator, provider);
    assert_eq!(role, assumed_role(demo::ROLE_NAME));
}
