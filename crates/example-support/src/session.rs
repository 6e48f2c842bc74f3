//! Where an example's calls go, and with which credentials.

use std::env;
use std::time::Duration;

use aliyun_core::{BuildClient, ClientBuilder, SignatureScheme};
use aliyun_sign::Credentials;
use clap::{Args, ValueEnum};
use emulator::Emulator;

/// Why an example failed; the text goes to standard error.
pub type Failure = Box<dyn std::error::Error>;

const KEY_ID: &str = "ALIBABA_CLOUD_ACCESS_KEY_ID";
const KEY_SECRET: &str = "ALIBABA_CLOUD_ACCESS_KEY_SECRET";
const SECURITY_TOKEN: &str = "ALIBABA_CLOUD_SECURITY_TOKEN";
const REGION: &str = "ALIBABA_CLOUD_REGION_ID";

/// The options of all examples.
#[derive(Args)]
pub struct Common {
    /// Endpoint to call instead of the region's
    #[arg(long, value_name = "URL")]
    endpoint: Option<String>,

    /// Region whose endpoint is called [default: $ALIBABA_CLOUD_REGION_ID]
    #[arg(long, value_name = "ID")]
    region: Option<String>,

    /// How requests are signed
    #[arg(long, value_enum, default_value = "acs3")]
    signature: Signature,

    /// How long the call may take
    #[arg(long, value_name = "SECONDS", default_value = "30", value_parser = seconds)]
    timeout: Duration,

    /// Further query parameter, known to the service and not to the model; can be repeated
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
    /// The further query parameters.
    pub(crate) fn extra(&self) -> impl Iterator<Item = (&str, &str)> {
        self.extra
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Opens the real service if the environment has keys, and the embedded emulator if not.
    pub(crate) fn open(&self, demo: emulator::Builder) -> Result<Session<'_>, Failure> {
        let credentials = credentials(|name| env::var(name).ok())?;
        let emulator = match (&credentials, &self.endpoint) {
            (None, Some(_)) => {
                return Err(format!("--endpoint needs keys: set {KEY_ID} and {KEY_SECRET}").into());
            }
            (None, None) => {
                eprintln!(
                    "No {KEY_ID} and {KEY_SECRET} in the environment: calling the embedded emulator."
                );
                Some(demo.start()?)
            }
            (Some(_), _) => None,
        };
        Ok(Session {
            common: self,
            credentials,
            emulator,
        })
    }
}

/// Where the calls go, and with which credentials.
pub struct Session<'a> {
    common: &'a Common,
    credentials: Option<Credentials>,
    emulator: Option<Emulator>,
}

impl Session<'_> {
    /// The client's builder with everything that the command line and the environment say.
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
        if let Some(credentials) = &self.credentials {
            builder = builder.credentials(credentials.clone());
        }
        let from_environment = || env::var(REGION).ok().filter(|region| !region.is_empty());
        match self.common.region.clone().or_else(from_environment) {
            Some(region) => builder.region(region),
            None => builder,
        }
    }

    /// A value from the command line, or what the emulator knows in its place.
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

    /// Whether the calls go to the embedded emulator.
    pub(crate) fn is_demo(&self) -> bool {
        self.emulator.is_some()
    }
}

/// The credentials that the environment holds.
fn credentials(variable: impl Fn(&str) -> Option<String>) -> Result<Option<Credentials>, Failure> {
    let given = |name| variable(name).filter(|value| !value.is_empty());
    match (given(KEY_ID), given(KEY_SECRET)) {
        (Some(id), Some(secret)) => Ok(Some(match given(SECURITY_TOKEN) {
            Some(token) => Credentials::sts(id, secret, token),
            None => Credentials::access_key(id, secret),
        })),
        (None, None) => Ok(None),
        (Some(_), None) => Err(format!("{KEY_ID} is set, but {KEY_SECRET} is not").into()),
        (None, Some(_)) => Err(format!("{KEY_SECRET} is set, but {KEY_ID} is not").into()),
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
    fn half_a_key_is_an_error_that_names_the_other_half() {
        let error = credentials(|name| (name == KEY_ID).then(|| "id".to_owned())).unwrap_err();
        assert!(error.to_string().contains("ACCESS_KEY_SECRET is not"));
        let error = credentials(|name| (name == KEY_SECRET).then(|| "s".to_owned())).unwrap_err();
        assert!(error.to_string().contains("ACCESS_KEY_ID is not"));
        assert!(credentials(|_| Some(String::new())).unwrap().is_none());
        let sts = credentials(|_| Some("value".to_owned())).unwrap().unwrap();
        assert!(sts.security_token().is_some());
    }

    #[test]
    fn a_timeout_is_a_positive_number_of_seconds() {
        assert_eq!(seconds("0.5"), Ok(Duration::from_millis(500)));
        for text in ["0", "-1", "x", "NaN", "inf", "1e300"] {
            assert!(seconds(text).is_err(), "{text}");
        }
    }
}
