//! Where the calls of an example go: to the service, or to the embedded emulator.

use std::sync::Arc;
use std::time::Duration;

use aliyun_core::{SeededRandom, SignatureScheme};
use aliyun_credentials::{BuildClient, ClientBuilder, DefaultChain, Provider, ResolutionStep};
use clap::{Args, ValueEnum};
use emulator::Emulator;

/// Why an example failed. [`finish`](crate::finish) prints it to standard error.
pub type Failure = Box<dyn std::error::Error>;

/// The options of all examples.
#[derive(Args)]
pub struct Common {
    /// Endpoint to call [default: the region's]
    #[arg(long, value_name = "URL")]
    endpoint: Option<String>,

    /// Region to call [default: $ALIBABA_CLOUD_REGION_ID, or the region of the CLI's profile]
    #[arg(long, value_name = "ID")]
    region: Option<String>,

    /// Signature scheme
    #[arg(long, value_enum, default_value = "acs3")]
    signature: Signature,

    /// Timeout of the call, with all its attempts
    #[arg(long, value_name = "SECONDS", default_value = "30", value_parser = seconds)]
    timeout: Duration,

    /// Query parameter that the service knows and this program does not; may be given several times
    #[arg(long = "extra", value_name = "NAME=VALUE", value_parser = pair)]
    extra: Vec<(String, String)>,

    /// Print JSON
    #[arg(long)]
    pub(crate) json: bool,

    /// Print secrets instead of masking them
    #[arg(long)]
    pub(crate) show: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Signature {
    /// ACS3-HMAC-SHA256, the current scheme
    Acs3,
    /// The discontinued HMAC-SHA1 schemes
    HmacSha1,
}

impl Common {
    /// Returns the query parameters from `--extra`.
    pub(crate) fn extra(&self) -> impl Iterator<Item = (&str, &str)> {
        self.extra
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Opens a session with the service if this machine has credentials, and otherwise with the embedded
    /// emulator.
    pub(crate) fn open(&self, demo: emulator::Builder) -> Result<Session<'_>, Failure> {
        let emulator = match (has_credentials(), &self.endpoint) {
            (true, _) => None,
            (false, None) => {
                eprintln!("No credentials on this machine: calling the embedded emulator.");
                Some(demo.start()?)
            }
            (false, Some(_)) => {
                return Err(
                    "--endpoint needs credentials; `whoami` prints where it looks for them".into(),
                );
            }
        };
        Ok(Session {
            common: self,
            emulator,
        })
    }
}

/// Whether credentials are configured on this machine, valid or not. The metadata service is not tried,
/// because on a machine that is no ECS instance that takes two seconds.
fn has_credentials() -> bool {
    let chain = DefaultChain::new().without_metadata_service();
    let random = SeededRandom::from_seed([0; 24]);
    // If the first step is a request or a program, it was configured: all else takes one step.
    match Provider::from(chain).resolve(Arc::new(random)).step() {
        ResolutionStep::Done(Err(error)) => !error.is_not_configured(),
        _ => true,
    }
}

/// Where the calls of an example go.
pub struct Session<'a> {
    common: &'a Common,
    emulator: Option<Emulator>,
}

impl Session<'_> {
    /// Configures a client with the options of the command line. Credentials and region are those that
    /// the client finds by default, or those of the emulator.
    pub fn configure<C: BuildClient>(&self, builder: ClientBuilder<C>) -> ClientBuilder<C> {
        let mut builder = builder
            .user_agent(concat!("aliyun-examples/", env!("CARGO_PKG_VERSION")))
            .signature_scheme(match self.common.signature {
                Signature::Acs3 => SignatureScheme::Acs3,
                Signature::HmacSha1 => SignatureScheme::HmacSha1,
            })
            .timeout(self.common.timeout);
        if let Some(emulator) = &self.emulator {
            builder = builder
                .endpoint(emulator.endpoint())
                .credentials(emulator.credentials());
        }
        if let Some(endpoint) = &self.common.endpoint {
            builder = builder.endpoint(endpoint);
        }
        match &self.common.region {
            Some(region) => builder.region(region),
            None => builder,
        }
    }

    /// Returns a value from the command line, or the one that the emulator knows by default.
    pub(crate) fn value(
        &self,
        given: Option<&str>,
        demo: &str,
        name: &str,
    ) -> Result<String, Failure> {
        match given {
            Some(given) => Ok(given.to_owned()),
            None if self.emulator.is_some() => Ok(demo.to_owned()),
            None => Err(format!("{name} is missing; see --help").into()),
        }
    }

    /// Whether calls go to the embedded emulator.
    pub(crate) fn is_demo(&self) -> bool {
        self.emulator.is_some()
    }
}

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: f64 = text.parse().map_err(|_| "not a number of seconds")?;
    match Duration::try_from_secs_f64(seconds) {
        Ok(duration) if !duration.is_zero() => Ok(duration),
        _ => Err("not a positive number of seconds".to_owned()),
    }
}

fn pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err("not of the form NAME=VALUE".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_timeout_is_a_positive_number_of_seconds() {
        assert_eq!(seconds("0.5"), Ok(Duration::from_millis(500)));
        for text in ["0", "-1", "x", "NaN", "inf", "1e300"] {
            assert!(seconds(text).is_err(), "{text}");
        }
    }
}
