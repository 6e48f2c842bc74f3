//! An access key in a file that is replaced while the program runs.

use std::ffi::OsString;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use aliyun_core::Now;
use aliyun_credentials::system::{Command, File, LocalSystem, Output, RunError};
use aliyun_credentials::{
    AssumeRoleProvider, CliProfileProvider, Credentials, CredentialsFileProvider, DefaultChain,
    Provider, SecretString, System,
};
use emulator::{Emulator, RecordedRequest, demo};
use workspace_tests::{Kind, Server, emulator, http_response, om_token, on_both, webshell};

/// A machine with one file, which the test replaces.
#[derive(Debug)]
struct OneFile {
    name: &'static str,
    text: Mutex<String>,
}

impl System for OneFile {
    fn variable(&self, _: &str) -> Option<OsString> {
        None
    }

    fn home(&self) -> Option<PathBuf> {
        Some("/home/user".into())
    }

    fn read(&self, path: &Path) -> io::Result<File> {
        if !path.ends_with(self.name) {
            return Err(ErrorKind::NotFound.into());
        }
        Ok(File::new(self.text.lock().unwrap().as_str()))
    }

    fn now(&self) -> Now {
        LocalSystem.now()
    }

    fn run(&self, _: &Command) -> Result<Output, RunError> {
        Err(io::Error::from(ErrorKind::NotFound).into())
    }
}

type Text = fn(&Credentials) -> String;

fn parts(key: &Credentials) -> (&str, &str, &str) {
    fn exposed(secret: Option<&SecretString>) -> &str {
        secret.map_or("", SecretString::expose_secret)
    }
    (
        key.access_key_id().expect("it is a key"),
        exposed(key.access_key_secret()),
        exposed(key.security_token()),
    )
}

fn config_json(key: &Credentials) -> String {
    let (id, secret, token) = parts(key);
    let mode = if token.is_empty() { "AK" } else { "StsToken" };
    format!(
        r#"{{"current": "a", "profiles": [{{"name": "a", "mode": "{mode}", "access_key_id": "{id}",
            "access_key_secret": "{secret}", "sts_token": "{token}"}}]}}"#
    )
}

fn credentials_ini(key: &Credentials) -> String {
    let (id, secret, token) = parts(key);
    let kind = if token.is_empty() {
        "access_key"
    } else {
        "sts"
    };
    format!(
        "[default]\ntype = {kind}\naccess_key_id = {id}\naccess_key_secret = {secret}\n\
         security_token = {token}\n"
    )
}

/// The providers that read a file, each with the name and the format of it.
fn cases() -> [(Provider, &'static str, Text); 4] {
    let chain = || DefaultChain::new().without_metadata_service().into();
    [
        (CliProfileProvider::new().into(), "config.json", config_json),
        (chain(), "config.json", config_json),
        (
            CredentialsFileProvider::new().into(),
            "credentials.ini",
            credentials_ini,
        ),
        (chain(), "credentials.ini", credentials_ini),
    ]
}

fn statuses(emulator: &Emulator) -> Vec<u16> {
    emulator
        .requests()
        .iter()
        .map(RecordedRequest::status)
        .collect()
}

#[test]
fn a_replaced_key_is_read_again_when_the_service_refuses_the_old_one() {
    on_both(|kind| {
        for (provider, name, text) in cases() {
            for (before, after) in [(false, false), (false, true), (true, false)] {
                let emulator = emulator();
                let old = if before {
                    Credentials::sts("STS.old", "old", "old")
                } else {
                    Credentials::access_key("LTAIold", "old")
                };
                let new = if after {
                    emulator.sts_credentials()
                } else {
                    emulator.credentials()
                };
                let file = Arc::new(OneFile {
                    name,
                    text: text(&old).into(),
                });
                let provider = provider.clone().system(Arc::clone(&file) as _);
                let client = kind.client(emulator.endpoint(), provider);
                client.call(&webshell()).expect_err("the key is unknown");
                assert_eq!(statuses(&emulator).len(), 1, "the file has no other key");
                *file.text.lock().unwrap() = text(&new);
                // The service refused the key before it did anything, so this needs no idempotent operation.
                client.call(&om_token()).expect("the new key is read");
                client.call(&webshell()).expect("the new key is kept");
                let statuses = statuses(&emulator);
                assert_eq!(statuses.len(), 4, "{name}: {statuses:?}");
                assert_eq!(statuses[2..], [200, 200], "{name}");
            }
        }
    });
}

#[test]
fn a_key_that_stays_refused_ends_the_call_with_the_error_of_the_service() {
    on_both(|kind: Kind| {
        for code in ["InvalidAccessKeyId.NotFound", "InvalidAccessKeyId.Inactive"] {
            let body = format!(r#"{{"Code": "{code}", "Message": "m", "RequestId": "R-1"}}"#);
            let head = "HTTP/1.1 404 Not Found\r\nConnection: close";
            let service = Server::responding(http_response(head, body));
            let emulator = emulator();
            let role = AssumeRoleProvider::new(emulator.credentials())
                .role_arn(demo::ROLE_ARN)
                .sts_endpoint(emulator.endpoint());
            let key = Credentials::access_key("LTAIold", "old");
            // A role has another session each time, so it is tried once more, and no more than that.
            for (provider, requests) in [(Provider::from(key), 1), (role.into(), 2)] {
                let before = service.connections();
                let client = kind.client(service.endpoint(), provider);
                let error = client.call(&webshell()).expect_err("it is refused");
                assert_eq!(
                    (error.code(), error.request_id()),
                    (Some(code), Some("R-1"))
                );
                assert_eq!(service.connections() - before, requests);
            }
        }
    });
}
