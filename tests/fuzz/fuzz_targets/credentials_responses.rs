//! Responses of services and output of programs that providers get credentials from.

#![no_main]

use aliyun_credentials::{
    AssumeRoleProvider, CliProfileProvider, Credentials, CredentialsUriProvider, EcsRoleProvider,
    OidcRoleProvider, ProcessProvider, Provider,
};
use fuzz::{Input, MARK, Machine, assert_no_secret, error_text, outcome, resolve};
use libfuzzer_sys::fuzz_target;

const TOKEN_FILE: &str = "/token";
const CONFIG_FILE: &str = "/home/user/.aliyun/config.json";
const ARN: &str = "acs:ram::1234567890123456:role/ops";

fuzz_target!(|data: &[u8]| {
    let mut input = Input::new(data);
    let number = input.digit() % 12;
    let disable_v1 = input.digit() % 2 == 1;
    let variables = vec![("ALIBABA_CLOUD_IMDSV1_DISABLED", disable_v1.to_string())];
    let machine = Machine {
        variables,
        files: vec![
            (TOKEN_FILE, MARK.to_owned()),
            (CONFIG_FILE, profiles().to_string()),
        ],
        program: input.part().to_vec(),
    };
    // If the request does not contain the mark, the response may, and then an error may show it.
    let mut is_secret = !matches!(number, 0 | 1 | 9 | 10);
    // The first part is the output of programs. Each other part is a response.
    let resolved = resolve(provider(number), machine, |outgoing| {
        let mut response = outcome(Input::new(input.part()))?;
        let is_token = outgoing.request.uri().path() == "/latest/api/token";
        if is_token && response.status().is_success() {
            *response.body_mut() = MARK.into();
            is_secret = number < 2;
        }
        Ok(response)
    });
    match resolved {
        Ok(_) => {}
        Err(error) if is_secret => assert_no_secret(&error),
        Err(error) => drop(error_text(&error)),
    }
});

fn provider(number: u8) -> Provider {
    match number {
        0 => EcsRoleProvider::new().into(),
        1 => EcsRoleProvider::new().role_name("my-role").into(),
        2 => CredentialsUriProvider::new()
            .uri(format!("https://host.example/{MARK}?key={MARK}&n=1"))
            .into(),
        3 => AssumeRoleProvider::new(Credentials::access_key("id", MARK))
            .role_arn(ARN)
            .into(),
        4 => AssumeRoleProvider::new(Credentials::sts("id", MARK, MARK))
            .role_arn(ARN)
            .into(),
        5 => OidcRoleProvider::new()
            .role_arn(ARN)
            .oidc_provider_arn("acs:ram::1234567890123456:oidc-provider/pod")
            .oidc_token_file(TOKEN_FILE)
            .into(),
        6 => ProcessProvider::new(format!("/bin/keys --password {MARK}")).into(),
        7 => CliProfileProvider::new().profile("sso").into(),
        8 => CliProfileProvider::new().profile("oauth").into(),
        9 => CliProfileProvider::new().profile("role").into(),
        10 => CliProfileProvider::new().profile("program").into(),
        _ => CliProfileProvider::new().profile("uri").into(),
    }
}

/// Returns the configuration file of the CLI.
fn profiles() -> serde_json::Value {
    serde_json::json!({ "profiles": [
        {
            "name": "sso",
            "mode": "CloudSSO",
            "cloud_sso_sign_in_url": "https://signin.example/start",
            "cloud_sso_account_id": "1",
            "cloud_sso_access_config": "ac-1",
            "access_token": MARK,
            "cloud_sso_access_token_expire": 4_000_000_000_u64,
        },
        { "name": "oauth", "mode": "OAuth", "oauth_access_token": MARK },
        { "name": "ecs", "mode": "EcsRamRole" },
        {
            "name": "role",
            "mode": "ChainableRamRoleArn",
            "source_profile": "ecs",
            "ram_role_arn": ARN,
        },
        {
            "name": "program",
            "mode": "ChainableRamRoleArn",
            "source_profile": "printed",
            "ram_role_arn": ARN,
        },
        { "name": "printed", "mode": "External", "process_command": format!("keys {MARK}") },
        {
            "name": "uri",
            "mode": "CredentialsURI",
            "credentials_uri": format!("https://host.example/a/{MARK}"),
        },
    ]})
}
