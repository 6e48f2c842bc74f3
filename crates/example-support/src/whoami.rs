//! The command line and the output of an example that tells who one is.

use aliyun_credentials::sts::GetCallerIdentityResponse;
use aliyun_credentials::{BuildClient, CliProfileProvider, ClientBuilder, Credentials, Identity};
use clap::Parser;

use crate::Report;

/// Tell which credentials this machine has, and where they are from.
///
/// They are looked for as the official libraries do. Without any, what each place said is printed,
/// and the exit code is 1.
#[derive(Parser)]
#[command(version)]
pub struct Arguments {
    /// Ask the service (STS GetCallerIdentity) who that is
    #[arg(long)]
    pub verify: bool,

    /// Profile of the official CLI to look at, instead of everything
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
    /// The client's builder with everything that the command line says.
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

    /// What is printed of the credentials, and of what the service says about them.
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
            .value("expires", expiration);
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

/// The last four characters of a key id: enough to tell two keys apart.
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
    use super::*;

    #[test]
    fn of_a_key_id_the_last_four_characters_are_shown() {
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
