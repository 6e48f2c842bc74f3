//! The output: text for people, and JSON for scripts.

use std::error::Error as StdError;
use std::io::{self, Write};
use std::process::ExitCode;

use aliyun_core::error::CredentialsError;
use aliyun_core::{Error, ErrorKind};
use aliyun_sign::SecretString;
use serde_json::{Map, Value};
use tracing_subscriber::filter::LevelFilter;

use crate::session::Failure;

/// Printed instead of a secret.
const MASK: &str = "****";

/// Named results, in the order in which they are printed.
pub struct Report {
    json: bool,
    show: bool,
    entries: Vec<(&'static str, Value)>,
}

impl Report {
    pub(crate) fn new(json: bool, show: bool) -> Self {
        Self {
            json,
            show,
            entries: Vec::new(),
        }
    }

    /// Adds a result: `null` in JSON, and `-` in text, if it is absent. A list has a line for each item.
    pub(crate) fn value(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.entries.push((name, value.into()));
        self
    }

    /// Adds a secret, which is masked by default.
    pub(crate) fn secret(self, name: &'static str, secret: Option<&SecretString>) -> Self {
        let text = secret
            .map(SecretString::expose_secret)
            .filter(|text| !text.is_empty())
            .map(|text| if self.show { text } else { MASK });
        let text = text.map(str::to_owned);
        self.value(name, text)
    }

    /// Adds a URL that has a secret in its query, which is masked by default.
    pub(crate) fn url(self, name: &'static str, url: Option<&str>) -> Self {
        let text = url.map(|url| match url.split_once('?') {
            Some((path, _)) if !self.show => format!("{path}?{MASK}"),
            _ => url.to_owned(),
        });
        self.value(name, text)
    }

    /// Returns what is printed.
    pub(crate) fn text(&self) -> String {
        if self.json {
            let members: Map<String, Value> = self
                .entries
                .iter()
                .map(|(name, value)| ((*name).to_owned(), value.clone()))
                .collect();
            return format!("{:#}\n", Value::Object(members));
        }
        let mut text = String::new();
        for (name, value) in &self.entries {
            let values = match value {
                Value::Array(values) if !values.is_empty() => values.as_slice(),
                value => std::slice::from_ref(value),
            };
            for value in values {
                let value = match value {
                    Value::Null | Value::Array(_) => "-".to_owned(),
                    Value::String(value) => value.clone(),
                    other => other.to_string(),
                };
                // A response must not print line breaks or escape sequences of the terminal.
                let value: String = value
                    .chars()
                    .map(|c| if c.is_control() { '\u{fffd}' } else { c })
                    .collect();
                let label = name.replace('_', " ");
                text.push_str(&format!("{label:<18}{value}\n"));
            }
        }
        text
    }
}

/// Prints the warnings of the libraries to standard error, such as that of a file with credentials that
/// all users of the machine can read.
pub fn warn() {
    tracing_subscriber::fmt()
        .with_max_level(LevelFilter::WARN)
        .with_writer(io::stderr)
        .with_ansi(false)
        .without_time()
        .with_target(false)
        .init();
}

/// Prints the report to standard output, or the failure with its sources to standard error.
#[must_use]
pub fn finish(result: Result<Report, Failure>) -> ExitCode {
    let failure = match result {
        Ok(report) => match io::stdout().write_all(report.text().as_bytes()) {
            Ok(()) => return ExitCode::SUCCESS,
            Err(error) => error.into(),
        },
        Err(failure) => failure,
    };
    // If standard error is closed, too, only the exit code reports the failure.
    let _ = io::stderr().write_all(explain(&*failure).as_bytes());
    ExitCode::FAILURE
}

fn explain(failure: &(dyn StdError + 'static)) -> String {
    let error = failure.downcast_ref::<Error>();
    if let Some(ErrorKind::Credentials(error)) = error.map(Error::kind)
        && !error.tried().is_empty()
    {
        return reasons(error);
    }
    let mut text = format!("error: {failure}\n");
    let mut source = failure.source();
    while let Some(cause) = source {
        text.push_str(&format!("  caused by: {cause}\n"));
        source = cause.source();
    }
    if let Some(error) = error {
        text.push_str(&format!(
            "  stage: {}; fault: {}; request: {}\n",
            error.stage(),
            error.fault(),
            error.arrival(),
        ));
        if error.is_outcome_unknown() {
            text.push_str(
                "  the operation may have had an effect: check before you run it again\n",
            );
        }
        if let Some(hint) = error.hint() {
            text.push_str(&format!("  hint: {hint}\n"));
        }
        if let Some(page) = error.as_api().and_then(|error| error.recommend()) {
            text.push_str(&format!("  see: {page}\n"));
        }
    }
    text
}

/// The reason of each provider, on a line of its own.
fn reasons(error: &CredentialsError) -> String {
    let mut text = "error: there are no credentials\n".to_owned();
    for link in error.tried() {
        text.push_str(&format!("  {}: {}\n", link.provider(), link.reason()));
    }
    text
}
