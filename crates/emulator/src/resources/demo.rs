//! The credentials and resources that every emulator has.
//!
//! They are made up and valid for emulators only.

use aliyun_sign::Credentials;

use super::app::App;
use super::bastion::{Asset, Instance};
pub use super::ids::*;
use super::oidc::OidcProvider;
use super::principal::{Principal, Session};
use super::role::Role;

/// A long-term access key of the RAM user [`USER_NAME`].
pub fn credentials() -> Credentials {
    Credentials::access_key(ACCESS_KEY_ID, "EmulatorDemoSecret0000000001")
}

/// Temporary credentials of a session of the role [`ROLE_NAME`], which do not expire.
pub fn sts_credentials() -> Credentials {
    Credentials::sts(
        STS_ACCESS_KEY_ID,
        "EmulatorDemoSecret0000000002",
        "CAISEmulatorDemoSecurityToken+/0002==",
    )
}

/// A bearer token of the RAM user [`USER_NAME`], which does not expire.
pub fn bearer_credentials() -> Credentials {
    Credentials::bearer("EmulatorDemoBearerToken.0003")
}

/// The owner of the long-term access key and of the bearer token.
pub(crate) fn user() -> Principal {
    Principal::User(USER_NAME.to_owned())
}

/// The owner of the temporary credentials.
pub(crate) fn session() -> Principal {
    Principal::Session(Session::new(ROLE_NAME, "demo-session"))
}

pub(crate) fn role() -> Role {
    Role::new(ROLE_NAME)
}

pub(crate) fn oidc_provider() -> OidcProvider {
    OidcProvider::new("demo-provider").token(OIDC_TOKEN)
}

pub(crate) fn app() -> App {
    App::new(APP_ID)
        .name(APP_NAME)
        .region(REGION_ID)
        .pod(POD_NAME, [CONTAINER_NAME, SIDECAR_NAME])
}

pub(crate) fn instance() -> Instance {
    Instance::new(INSTANCE_ID)
        .asset(
            Asset::host(HOST_ID)
                .name(HOST_NAME)
                .account(HOST_ACCOUNT_ID, HOST_ACCOUNT_NAME, "SSH")
                .account(RDP_ACCOUNT_ID, RDP_ACCOUNT_NAME, "RDP"),
        )
        .asset(Asset::database(DATABASE_ID).name(DATABASE_NAME).account(
            DATABASE_ACCOUNT_ID,
            DATABASE_ACCOUNT_NAME,
            "MySQL",
        ))
}
