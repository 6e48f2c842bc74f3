//! The IDs and names of the demo resources.

/// The ID of the SAE application.
pub const APP_ID: &str = "017f39b8-dfa4-4e16-a84b-1dcee4b1f5e3";
/// The name of the application.
pub const APP_NAME: &str = "demo-app";
/// The region ID of the application.
pub const REGION_ID: &str = "cn-hangzhou";
/// The name of the application's only pod.
pub const POD_NAME: &str = "demo-pod";
/// The name of the pod's main container.
pub const CONTAINER_NAME: &str = "main";
/// The name of the pod's sidecar container.
pub const SIDECAR_NAME: &str = "ad-helper";
/// The ID of the bastion host.
pub const INSTANCE_ID: &str = "bastionhost-cn-demo0000001";
/// The ID of the bastion host's asset of type `Host`.
pub const HOST_ID: &str = "11";
/// The name of the host.
pub const HOST_NAME: &str = "demo-host";
/// The ID of the host's account with the protocol `SSH`.
pub const HOST_ACCOUNT_ID: &str = "1";
/// The user name of the host's account with the protocol `SSH`.
pub const HOST_ACCOUNT_NAME: &str = "root";
/// The ID of the host's account with the protocol `RDP`.
pub const RDP_ACCOUNT_ID: &str = "2";
/// The user name of the host's account with the protocol `RDP`.
pub const RDP_ACCOUNT_NAME: &str = "Administrator";
/// The ID of the bastion host's asset of type `Database`.
pub const DATABASE_ID: &str = "21";
/// The name of the database.
pub const DATABASE_NAME: &str = "demo-database";
/// The ID of the database's account, whose protocol is `MySQL`.
pub const DATABASE_ACCOUNT_ID: &str = "3";
/// The user name of the database's account.
pub const DATABASE_ACCOUNT_NAME: &str = "reporting";
/// The ID of the Alibaba Cloud account that owns all resources.
pub const ACCOUNT_ID: &str = "1234567890123456";
/// The name of the RAM user who owns the long-term access key and the bearer token.
pub const USER_NAME: &str = "demo-user";
/// The name of the RAM role that can be assumed, and that owns the temporary credentials.
pub const ROLE_NAME: &str = "demo-role";
/// The ARN of the role.
pub const ROLE_ARN: &str = "acs:ram::1234567890123456:role/demo-role";
/// The name of the role whose credentials the metadata service returns.
pub const ECS_ROLE_NAME: &str = "demo-ecs-role";
/// The ARN of the OIDC identity provider.
pub const OIDC_PROVIDER_ARN: &str = "acs:ram::1234567890123456:oidc-provider/demo-provider";
/// A token of the OIDC identity provider, which does not expire.
pub const OIDC_TOKEN: &str =
    "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJzdWJqZWN0LTEifQ.RW11bGF0b3JEZW1vT2lkY1Rva2VuLjAwMDQ";
/// The ID of the long-term access key.
pub const ACCESS_KEY_ID: &str = "LTAI5tEmulatorDemoKey0001";
/// The access key ID of the temporary credentials.
pub const STS_ACCESS_KEY_ID: &str = "STS.EmulatorDemoKey0002";

/// The secret in the query of [`Emulator::credentials_uri`](crate::Emulator::credentials_uri).
pub(crate) const CREDENTIALS_URI_TOKEN: &str = "EmulatorDemoCredentialsUri0005";
