//! The provider that runs a program.

use std::fmt;

use aliyun_core::error::{CredentialsError, excerpt};
use aliyun_core::model::decode;
use aliyun_sign::SecretString;

use super::output::{NAME, ProcessOutput};
use super::shell_words;
use crate::context::Context;
use crate::provider::{Source, source};
use crate::resolution::{Resolved, Resolving};
use crate::system::{Command, System};

pub(in crate::providers) const DISABLED: &str = "ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS";

/// Whether programs must not be run: the variable is `1` or `true`.
pub(in crate::providers) fn is_disabled(system: &dyn System) -> Result<bool, String> {
    let switch = system.text_variable(DISABLED)?;
    Ok(switch.is_some_and(|switch| switch == "1" || switch.eq_ignore_ascii_case("true")))
}

/// Gives the credentials that a program prints.
///
/// The command is split into words as a shell would split it, but no shell is started and nothing
/// is expanded. The program may take 60 seconds and print 1 MiB. What it prints is a JSON object:
///
/// ```json
/// {
///     "mode": "StsToken",
///     "access_key_id": "…",
///     "access_key_secret": "…",
///     "sts_token": "…",
///     "expiration": "2031-05-06T07:08:09Z"
/// }
/// ```
///
/// Without `expiration` the credentials are used until the service rejects their token. With
/// `ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS` set to `1` or `true` nothing is run.
#[derive(Clone)]
pub struct ProcessProvider {
    command: SecretString,
}

impl ProcessProvider {
    /// A provider that runs this command.
    pub fn new(command: impl Into<SecretString>) -> Self {
        Self {
            command: command.into(),
        }
    }

    async fn obtain(&self, context: &Context) -> Resolved {
        let failed = |reason: String| CredentialsError::failed(NAME, reason);
        if is_disabled(context.system()).map_err(failed)? {
            let reason = format!("`{DISABLED}` keeps programs from being run");
            return Err(failed(reason));
        }
        let command = self.command().map_err(|reason| {
            let reason = format!("the command {reason}");
            CredentialsError::failed(NAME, reason)
        })?;
        let program = command.program.clone();
        let failed = |reason: String| {
            let reason = format!("the program `{program}` {reason}");
            CredentialsError::failed(NAME, reason)
        };
        let output = match context.run_command(command).await {
            Some(Ok(output)) => output,
            Some(Err(error)) => return Err(failed(chain(&error))),
            None => return Err(failed("was not run".to_owned())),
        };
        if output.code != Some(0) {
            let code = output
                .code
                .map_or("by a signal".to_owned(), |code| format!("with {code}"));
            let complaint = output.stderr.expose_secret().trim();
            return Err(failed(if complaint.is_empty() {
                format!("ended {code}; it said nothing")
            } else {
                format!("ended {code}; it said: {}", excerpt(complaint.as_bytes()))
            }));
        }
        if output.stdout.expose_secret().trim().is_empty() {
            return Err(failed("printed nothing".to_owned()));
        }
        let printed: ProcessOutput = decode::object(output.stdout.expose_secret().as_bytes())
            .map_err(|malformed| {
                failed(format!("printed no JSON with credentials: {malformed}"))
            })?;
        printed
            .identity(context)
            .unwrap_or_else(|reason| Err(failed(reason)))
    }

    fn command(&self) -> Result<Command, &'static str> {
        let mut words =
            shell_words::split(self.command.expose_secret(), cfg!(windows))?.into_iter();
        let program = words.next().ok_or("is empty")?;
        if program.is_empty() {
            return Err("begins with an empty word");
        }
        let is_variable = program
            .split_once('=')
            .is_some_and(|(name, _)| !name.contains('/'));
        if is_variable {
            return Err("begins with a variable, but no shell is at work; `env` can set one");
        }
        Ok(Command::new(program, words.collect::<Vec<_>>()))
    }
}

source!(ProcessProvider);

impl Source for ProcessProvider {
    fn resolve<'a>(&'a self, context: &'a Context) -> Resolving<'a> {
        Box::pin(self.obtain(context))
    }
}

/// The command may have a secret among its words.
impl fmt::Debug for ProcessProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProcessProvider").finish_non_exhaustive()
    }
}
/// An error with what led to it.
fn chain(error: &dyn std::error::Error) -> String {
    match error.source() {
        Some(source) => format!("{error}: {source}"),
        None => error.to_string(),
    }
}
