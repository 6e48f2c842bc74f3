//! The command line and the output of the example that prints the credentials of the machine.

use aliyun_credentials::sts::GetCallerIdentityResponse;
use aliyun_credentials::{BuildClient, CliProfileProvider, ClientBuilder, Credentials, Identity};
use clap::Parser;

use crate::Report;

/// Print which credentials this machine has, and where they come from
///
/// It looks for credentials where the official libraries do. Providers that are set up, but failed, are
/// printed with their reasons. If there are no credentials, it prints the reason of each provider, and exits
/// with code 1.
#[derive(Parser)]
#[command(version)]
pub struct Arguments {
    /// Call STS (GetCallerIdentity) with them, and print whose they are
    #[arg(long)]
    pub verify: bool,

    /// Use only this profile of the official CLI [default: all providers]
    #[arg(long, value_name = "NAME")]
    profile: Option<String>,

    /// Endpoint of STS for --verify [default: the region's, or the global one]
    #[arg(long, value_name = "URL", requires = "verify")]
    endpoint: Option<String>,

    /// Region whose STS --verify calls [default: $ALIBABA_CLOUD_REGION_ID, or the CLI's]
    #[arg(long, value_name = "ID", requires = "verify")]
    region: Option<String>,

    /// Print JSON
    #[arg(long)]
    json: bool,
}

impl Arguments {
    /// Configures a client with the options of the command line.
    pub fn configure<C>(&self, mut builder: ClientBuilder<C>) -> ClientBuilder<C>
    where
        C: BuildClient,
    {
        builder = builder.user_agent(concat!("aliyun-examples/", env!("CARGO_PKG_VERSION")));
        if let Some(profile) = &self.profile {
            builder = builder.credentials(CliProfileProvider::new().profile(profile));
        }
        if let Some(endpoint) = &self.endpoint {
            builder = builder.endpoint(endpoint);
        }
        match &self.region {
            Some(region) => builder.region(region),
            None => builder,
        }
    }

    /// Returns what is printed of the credentials, and of the response of STS about them.
    pub fn report(
        &self,
        identity: &Identity,
        caller: Option<&GetCallerIdentityResponse>,
    ) -> Report {
        let credentials = identity.credentials();
        let expiration = identity.expiration().map(|time| time.iso8601().to_string());
        let mut report = Report::new(self.json, false)
            .value("provider", identity.provider())
            .value("key_id", credentials.access_key_id().map(masked))
            .value("kind", kind(credentials))
            .value("expires", expiration)
            .value("failed", failed(identity));
        if let Some(caller) = caller {
            report = report
                .value("account_id", caller.account_id.as_str())
                .value("arn", caller.arn.clone())
                .value("identity_type", caller.identity_type.clone())
                .value("principal_id", caller.principal_id.clone())
                .value("request_id", caller.request_id.clone());
        }
        report
    }
}

/// The providers that are set up, but failed before that of the credentials, with their reasons.
fn failed(identity: &Identity) -> Vec<String> {
    let skipped = identity.skipped().iter();
    let failed = skipped.filter(|error| !error.is_not_configured());
    failed
        .map(|error| format!("{}: {}", error.provider(), error.reason()))
        .collect()
}

/// The last four characters of a key ID, which are enough to tell two keys apart.
fn masked(id: &str) -> String {
    let last = id.char_indices().rev().nth(3);
    let last = last.map_or("", |(start, _)| &id[start..]);
    format!("****{last}")
}

fn kind(credentials: &Credentials) -> &'static str {
    if credentials.bearer_token().is_some() {
        "bearer token"
    } else if credentials.security_token().is_some() {
        "temporary (STS)"
    } else {
        "access key"
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;
    use std::io;
    use std::path::{Path, PathBuf};
    use std::sync::Arc;

    use aliyun_core::{Now, SeededRandom};
    use aliyun_credentials::system::{Command, File, Output, RunError};
    use aliyun_credentials::{DefaultChain, Provider, ResolutionStep, System};

    use super::*;

    /// A machine with half a key in a variable, and a key in a file.
    #[derive(Debug)]
    struct HalfKey;

    impl System for HalfKey {
        fn variable(&self, name: &str) -> Option<OsString> {
            (name == "ALIBABA_CLOUD_ACCESS_KEY_ID").then(|| "LTAIhalf".into())
        }

        fn home(&self) -> Option<PathBuf> {
            Some("/home/user".into())
        }

        fn read(&self, path: &Path) -> io::Result<File> {
            if !path.ends_with("config.json") {
                return Err(io::ErrorKind::NotFound.into());
            }
            Ok(File::new(
                r#"{"profiles": [{
                    "name": "default", "access_key_id": "LTAIfile", "access_key_secret": "secret"
                }]}"#,
            ))
        }

        fn now(&self) -> Now {
            Now::at(std::time::UNIX_EPOCH, std::time::Duration::ZERO)
        }

        fn run(&self, _: &Command) -> Result<Output, RunError> {
            Err(io::Error::from(io::ErrorKind::NotFound).into())
        }
    }

    #[test]
    fn providers_that_are_set_up_and_failed_are_shown() {
        let provider = Provider::from(DefaultChain::new()).system(Arc::new(HalfKey));
        let random = Arc::new(SeededRandom::from_seed([7; 24]));
        let resolve = || match provider.resolve(Arc::clone(&random)).step() {
            ResolutionStep::Done(Ok(identity)) => identity,
            _ => panic!("the file has a key"),
        };
        let first = resolve();
        assert_eq!(first.skipped().len(), 2);
        // The chain has chosen the file, and the identity of a refresh still says what failed.
        let identity = resolve();
        let text = |arguments: &[&str]| {
            let arguments = Arguments::parse_from(arguments);
            arguments.report(&identity, None).text()
        };
        let shown = text(&["whoami"]);
        assert!(shown.contains("****file"), "{shown}");
        let failed: Vec<_> = shown
            .lines()
            .filter_map(|line| line.strip_prefix("failed"))
            .collect();
        let [failed] = &*failed else {
            panic!("{shown}");
        };
        assert!(
            failed
                .trim()
                .starts_with("env: `ALIBABA_CLOUD_ACCESS_KEY_ID` is set, but")
        );
        let json = text(&["whoami", "--json"]);
        assert!(json.contains("\"failed\": [\n"), "{json}");
    }

    #[test]
    fn the_last_four_characters_of_a_key_id_are_shown() {
        for (id, shown) in [
            ("LTAI5tExampleKeyId", "****eyId"),
            (
                "\u{952e}\u{952e}\u{952e}\u{952e}\u{952e}",
                "****\u{952e}\u{952e}\u{952e}\u{952e}",
            ),
            ("abc", "****"),
            ("", "****"),
        ] {
            assert_eq!(masked(id), shown);
        }
    }
}
