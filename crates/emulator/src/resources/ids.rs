//! The ids that every emulator knows, as they are.

/// Id of the application.
pub const APP_ID: &str = "017f39b8-dfa4-4e16-a84b-1dcee4b1f5e3";
/// Name of the application.
pub const APP_NAME: &str = "demo-app";
/// Region of the application.
pub const REGION_ID: &str = "cn-hangzhou";
/// Name of the application's one pod.
pub const POD_NAME: &str = "demo-pod";
/// Name of the main container of the pod.
pub const CONTAINER_NAME: &str = "main";
/// Name of a second container of the pod.
pub const SIDECAR_NAME: &str = "ad-helper";
/// Id of the bastion host.
pub const INSTANCE_ID: &str = "bastionhost-cn-demo0000001";
/// Id of an asset of type `Host`.
pub const HOST_ID: &str = "11";
/// Name of the host.
pub const HOST_NAME: &str = "demo-host";
/// Id of the host's account for SSH.
pub const HOST_ACCOUNT_ID: &str = "1";
/// Name of the host's account for SSH.
pub const HOST_ACCOUNT_NAME: &str = "root";
/// Id of the host's account for RDP.
pub const RDP_ACCOUNT_ID: &str = "2";
/// Name of the host's account for RDP.
pub const RDP_ACCOUNT_NAME: &str = "Administrator";
/// Id of an asset of type `Database`.
pub const DATABASE_ID: &str = "21";
/// Name of the database.
pub const DATABASE_NAME: &str = "demo-database";
/// Id of the database's account, which speaks `MySQL`.
pub const DATABASE_ACCOUNT_ID: &str = "3";
/// Name of the database's account.
pub const DATABASE_ACCOUNT_NAME: &str = "reporting";
/// Id of the account that everything is in.
pub const ACCOUNT_ID: &str = "1234567890123456";
/// Name of the RAM user whose keys the lasting access key and the bearer token are.
pub const USER_NAME: &str = "demo-user";
/// Name of the role that can be assumed, and whose the temporary access key is.
pub const ROLE_NAME: &str = "demo-role";
/// Full name of the role.
pub const ROLE_ARN: &str = "acs:ram::1234567890123456:role/demo-role";
/// Name of the role that the metadata service hands out credentials of.
pub const ECS_ROLE_NAME: &str = "demo-ecs-role";
/// Full name of the OIDC identity provider.
pub const OIDC_PROVIDER_ARN: &str = "acs:ram::1234567890123456:oidc-provider/demo-provider";
/// A token that the identity provider vouches for, and which does not end.
pub const OIDC_TOKEN: &str =
    "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJzdWJqZWN0LTEifQ.RW11bGF0b3JEZW1vT2lkY1Rva2VuLjAwMDQ";
/// Id of the lasting access key.
pub const ACCESS_KEY_ID: &str = "LTAI5tEmulatorDemoKey0001";
/// Id of the temporary access key.
pub const STS_ACCESS_KEY_ID: &str = "STS.EmulatorDemoKey0002";

/// What whoever wants credentials from [`Emulator::credentials_uri`](crate::Emulator::credentials_uri) knows.
pub(crate) const CREDENTIALS_URI_TOKEN: &str = "EmulatorDemoCredentialsUri0005";
