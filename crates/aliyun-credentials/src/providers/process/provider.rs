//! The provider that runs a program.

use std::borrow::Cow;
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

pub(crate) const DISABLED: &str = "ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS";

/// Whether running programs is disabled: the variable is `1` or `true`, as in the CLI, which defines it.
pub(crate) fn is_disabled(system: &dyn System) -> Result<bool, String> {
    let switch = system.text_variable(DISABLED)?;
    Ok(switch.is_some_and(|switch| switch == "1" || switch.eq_ignore_ascii_case("true")))
}

/// Runs a program and returns the credentials that it prints.
///
/// The command is split into words like in a shell, with quotes and backslashes, but it is run directly:
/// variables and wildcards are not expanded, except for `~` or `$HOME` at the start of the program's path.
/// On Windows a backslash is part of a path. The program may take
/// 60 seconds and print 1 MiB. Its output is a JSON object:
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
/// `mode` is `AK` or `StsToken`; without it, an `sts_token` decides. Without `expiration` the credentials
/// are used until the service rejects their token. With `ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS` set to `1`
/// or `true` no program is run.
#[derive(Clone)]
#[must_use = "a provider does nothing until it is asked for credentials"]
pub struct ProcessProvider {
    command: SecretString,
}

impl ProcessProvider {
    /// Creates a provider that runs this command.
    pub fn new(command: impl Into<SecretString>) -> Self {
        Self {
            command: command.into(),
        }
    }

    async fn obtain(&self, context: &Context) -> Resolved {
        let failed = |reason: String| CredentialsError::failed(NAME, reason);
        if is_disabled(context.system()).map_err(failed)? {
            let reason = format!("`{DISABLED}` disables running programs");
            return Err(failed(reason));
        }
        let command = self.command(context.system()).map_err(|reason| {
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
            let end = output
                .code
                .map_or("was ended by a signal".to_owned(), |code| {
                    format!("exited with code {code}")
                });
            let message = output.stderr.expose_secret().trim();
            return Err(failed(if message.is_empty() {
                format!("{end}; stderr is empty")
            } else {
                format!("{end}; stderr: {}", excerpt(message.as_bytes()))
            }));
        }
        if output.stdout.expose_secret().trim().is_empty() {
            return Err(failed("printed nothing".to_owned()));
        }
        let printed: ProcessOutput = decode::object(output.stdout.expose_secret().as_bytes())
            .map_err(|malformed| {
                failed(format!(
                    "did not print a JSON object with credentials: {malformed}"
                ))
            })?;
        printed
            .identity(context)
            .unwrap_or_else(|reason| Err(failed(reason)))
    }

    /// The command, split into words, or the rest of a sentence about what is wrong with it.
    fn command(&self, system: &dyn System) -> Result<Command, &'static str> {
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
            return Err(
                "begins with a variable assignment, which only a shell runs; use `env` to set variables",
            );
        }
        // A path that is not UTF-8 comes from the home directory only, and then it is left as it was.
        let expanded = system.expanded(&program).into_os_string().into_string();
        let program = expanded.unwrap_or(program);
        Ok(Command::new(program, words.collect::<Vec<_>>()))
    }
}

source!(ProcessProvider);

impl Source for ProcessProvider {
    fn name(&self) -> Cow<'static, str> {
        NAME.into()
    }

    fn resolve<'a>(&'a self, context: &'a Context) -> Resolving<'a> {
        Box::pin(self.obtain(context))
    }
}

/// Without the command, which may contain a secret.
impl fmt::Debug for ProcessProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProcessProvider").finish_non_exhaustive()
    }
}

/// The text of an error, with that of its source.
fn chain(error: &dyn std::error::Error) -> String {
    match error.source() {
        Some(source) => format!("{error}: {source}"),
        None => error.to_string(),
    }
}
