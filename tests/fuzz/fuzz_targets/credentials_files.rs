//! Files with credentials.

#![no_main]

use aliyun_core::error::CredentialsError;
use aliyun_core::http::Response;
use aliyun_core::{Config, OutgoingRequest, TransportError};
use aliyun_credentials::{
    CliProfileProvider, CredentialsFileProvider, DefaultChain, Identity, Provider,
};
use bytes::Bytes;
use fuzz::{Input, MARK, Machine, error_text, outcome, resolve};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

const CONFIG_FILE: &str = "/home/user/.aliyun/config.json";
const CREDENTIALS_FILE: &str = "/home/user/.alibabacloud/credentials.ini";
const TOKEN_FILE: &str = "/token";

/// The settings whose whole value is secret.
const SECRETS: [&str; 9] = [
    "access_key_secret",
    "access_token",
    "bearer_token",
    "oauth_access_token",
    "private_key",
    "private_key_file",
    "refresh_token",
    "security_token",
    "sts_token",
];
/// A response that all providers decode as credentials.
const CREDENTIALS: &str = r#"000{
    "AccessKeyId": "STS.id", "AccessKeySecret": "secret", "SecurityToken": "token",
    "Expiration": "2031-05-06T08:08:09Z", "RequestId": "1",
    "Credentials": {
        "AccessKeyId": "STS.id", "AccessKeySecret": "secret", "SecurityToken": "token",
        "Expiration": "2031-05-06T08:08:09Z"
    },
    "AssumedRoleUser": { "Arn": "arn", "AssumedRoleId": "1" },
    "CloudCredential": {
        "AccessKeyId": "STS.id", "AccessKeySecret": "secret", "SecurityToken": "token",
        "Expiration": "2031-05-06T08:08:09Z"
    }
}"#;

fuzz_target!(|data: &[u8]| {
    let mut input = Input::new(data);
    let (provider, service) = (input.digit() % 6, input.digit() % 3);
    let (is_planted, name) = (input.digit() != 0, input.digit());
    let text = String::from_utf8_lossy(input.rest()).replace(MARK, "");

    let is_json = matches!(provider, 0 | 1 | 4);
    let text = match (is_planted, is_json) {
        (false, _) => text,
        (true, false) => plant_in_lines(&text),
        (true, true) => plant_in_json(&text),
    };
    let path = if is_json {
        CONFIG_FILE
    } else {
        CREDENTIALS_FILE
    };
    let machine = || Machine {
        variables: vec![(
            "ALIBABA_CLOUD_PROFILE",
            if name == 1 { "b" } else { "" }.to_owned(),
        )],
        files: vec![(path, text.clone()), (TOKEN_FILE, "token".to_owned())],
        program: br#"0{"access_key_id": "id", "access_key_secret": "secret"}"#.to_vec(),
    };
    let provider: Provider = match provider {
        0 => CliProfileProvider::new().into(),
        1 => CliProfileProvider::new()
            .allow_plain_http(true)
            .profile("a")
            .into(),
        2 => CredentialsFileProvider::new().into(),
        3 => CredentialsFileProvider::new().profile("a").into(),
        _ => DefaultChain::new().into(),
    };

    let shown =
        format!("{provider:?}") + &resolved_text(resolved(provider.clone(), machine(), service));
    assert!(!shown.contains(MARK), "a secret is shown: {shown}");
    let with_machine = provider.system(std::sync::Arc::new(machine()));
    let config = with_machine.with_region(Config::builder());
    let config = config
        .build()
        .expect("there is no endpoint that could be invalid");
    if let Err(error) = config.endpoint_of(&sae_api::PRODUCT) {
        let shown = error_text(&error);
        assert!(!shown.contains(MARK), "a secret is shown: {shown}");
    }
});

fn resolved(
    provider: Provider,
    machine: Machine,
    service: u8,
) -> Result<Identity, CredentialsError> {
    resolve(provider, machine, |outgoing| respond(&outgoing, service))
}

/// Returns the response of a service: credentials, a refusal, or a transport error.
fn respond(outgoing: &OutgoingRequest, service: u8) -> Result<Response<Bytes>, TransportError> {
    let path = outgoing.request.uri().path();
    let response = match service {
        0 if path == "/latest/api/token" => "000token",
        0 if path.ends_with("/security-credentials/") => "000my-role",
        0 => CREDENTIALS,
        1 => r#"200{"Code": "Forbidden", "Message": "no"}"#,
        _ => "?01",
    };
    outcome(Input::new(response.as_bytes()))
}

fn resolved_text(result: Result<Identity, CredentialsError>) -> String {
    match result {
        Ok(identity) => {
            let skipped = identity.skipped().iter().map(|error| error_text(error));
            skipped.collect::<String>() + &format!("{identity:?}")
        }
        Err(error) => error_text(&error),
    }
}

/// Returns the text with the mark in the values of all secret settings.
fn plant_in_lines(text: &str) -> String {
    let planted = text.lines().map(|line| {
        let key = line.split(['=', ':']).next().unwrap_or_default();
        let is_secret = SECRETS.contains(&&*key.trim_end().to_ascii_lowercase());
        if is_secret && key.len() < line.len() {
            format!("{line}{MARK}\n")
        } else {
            format!("{line}\n")
        }
    });
    planted.collect()
}

/// Returns the JSON with the mark in all secret settings, and a text that is not JSON unchanged.
fn plant_in_json(text: &str) -> String {
    match serde_json::from_str(text) {
        Ok(mut json) => {
            plant(&mut json, false);
            json.to_string()
        }
        Err(_) => text.to_owned(),
    }
}

/// Appends the mark to all secret texts and removes it from all others.
fn plant(json: &mut Value, is_secret: bool) {
    match json {
        Value::Object(members) => {
            members.retain(|name, _| !name.contains(MARK));
            for (name, value) in members {
                plant(value, SECRETS.contains(&name.as_str()));
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| plant(item, false)),
        Value::String(text) if is_secret && !text.is_empty() => text.push_str(MARK),
        Value::String(text) => *text = text.replace(MARK, ""),
        _ => {}
    }
}
