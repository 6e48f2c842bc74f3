//! Errors of credentials providers.
//!
//! A provider may fail because a call that it makes failed, so this file and that of [`Error`] refer to
//! each other: the data itself is recursive.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use super::{Error, Fault, on_one_line};

/// A credentials provider has no credentials or failed to obtain them. The message names the provider,
/// the reason and the remedy.
///
/// It names variables, files, lines, profiles and hosts, and never the values found there. It is cheap to
/// clone, because all calls that waited for the same credentials get a clone.
#[derive(Clone, Debug)]
pub struct CredentialsError {
    provider: Cow<'static, str>,
    reason: Reason,
    /// Whether nothing on the machine names the provider, so that it was only tried.
    is_guess: bool,
}

#[derive(Clone, Debug)]
enum Reason {
    /// The provider is not configured.
    NotConfigured(String),
    /// The provider is configured and unusable.
    Failed(String),
    /// A request failed. The text names its purpose.
    Request(String, Arc<Error>),
    /// All providers of a chain failed.
    Tried(Arc<[CredentialsError]>),
}

impl CredentialsError {
    /// Creates the error of a provider that is not configured. A chain then tries its next provider.
    pub fn not_configured(
        provider: impl Into<Cow<'static, str>>,
        reason: impl Into<String>,
    ) -> Self {
        Self::with(provider, Reason::NotConfigured(reason.into()))
    }

    /// Creates the error of a provider whose configuration is unusable.
    pub fn failed(provider: impl Into<Cow<'static, str>>, reason: impl Into<String>) -> Self {
        Self::with(provider, Reason::Failed(reason.into()))
    }

    /// Creates the error of a provider whose request failed. `purpose` names the request, for example
    /// `AssumeRole`.
    pub fn request(
        provider: impl Into<Cow<'static, str>>,
        purpose: impl Into<String>,
        cause: Error,
    ) -> Self {
        Self::with(provider, Reason::Request(purpose.into(), Arc::new(cause)))
    }

    /// Creates the error of a chain whose providers all failed, with their errors in the order in which
    /// they were tried.
    pub fn chain(provider: impl Into<Cow<'static, str>>, tried: Vec<Self>) -> Self {
        Self::with(provider, Reason::Tried(tried.into()))
    }

    fn with(provider: impl Into<Cow<'static, str>>, reason: Reason) -> Self {
        // Names of profiles, paths and the like are texts of the user, and may contain anything.
        let reason = match reason {
            Reason::NotConfigured(text) => Reason::NotConfigured(on_one_line(&text)),
            Reason::Failed(text) => Reason::Failed(on_one_line(&text)),
            Reason::Request(text, cause) => Reason::Request(on_one_line(&text), cause),
            Reason::Tried(tried) => Reason::Tried(tried),
        };
        let provider = match provider.into() {
            Cow::Owned(name) => on_one_line(&name).into(),
            name @ Cow::Borrowed(_) => name,
        };
        Self {
            provider,
            reason,
            is_guess: false,
        }
    }

    /// Marks the error of a provider that a chain tries although nothing on the machine names it, such as the
    /// role of an instance. It explains the failure of a chain no better than a provider that is not
    /// configured.
    pub fn as_guess(mut self) -> Self {
        self.is_guess = true;
        self
    }

    /// Puts the name of an outer provider, which uses this one, in front of the provider's name.
    ///
    /// The outer provider is configured to use this one, so an error that this one is not configured
    /// becomes an error of the outer configuration: [`is_not_configured`](Self::is_not_configured) is
    /// `false` afterwards.
    pub fn within(mut self, outer: &str) -> Self {
        self.provider = format!("{outer}/{}", self.provider).into();
        self.is_guess = false;
        if let Reason::NotConfigured(text) = self.reason {
            self.reason = Reason::Failed(text);
        }
        self
    }

    /// Puts the source of the provider's configuration, such as ``profile `ops` ``, in front of the reason.
    /// The error of a chain is left as it is.
    pub fn configured_in(mut self, source: &str) -> Self {
        match &mut self.reason {
            Reason::NotConfigured(text) | Reason::Failed(text) | Reason::Request(text, _) => {
                *text = format!("{}: {text}", on_one_line(source));
            }
            Reason::Tried(_) => {}
        }
        self
    }

    /// Returns the provider's name, after those of the providers that use it, for example
    /// `default/cli_profile/ram_role_arn`.
    pub fn provider(&self) -> &str {
        &self.provider
    }

    /// Returns the reason without the provider's name.
    pub fn reason(&self) -> impl fmt::Display {
        &self.reason
    }

    /// Returns the errors of a chain's providers in the order in which they were tried. Empty for other
    /// providers.
    pub fn tried(&self) -> &[Self] {
        match &self.reason {
            Reason::Tried(tried) => tried,
            _ => &[],
        }
    }

    /// Returns whether the provider is not configured at all, as opposed to configured and unusable. A
    /// chain is not configured if none of its providers is.
    pub fn is_not_configured(&self) -> bool {
        match &self.reason {
            Reason::NotConfigured(_) => true,
            Reason::Failed(_) | Reason::Request(..) => false,
            Reason::Tried(tried) => tried.iter().all(Self::is_not_configured),
        }
    }

    /// Returns the error that a person should act on. Of a chain it is that of the first provider that is
    /// configured and failed, if there is one; the others are as they should be. Of other providers it is
    /// the error itself.
    pub fn decisive(&self) -> &Self {
        let is_configured = |error: &&Self| !error.is_not_configured() && !error.is_guess;
        let configured = self.tried().iter().find(is_configured);
        configured.map_or(self, Self::decisive)
    }

    /// Returns the error of the provider's own request, if that is the reason. Of a chain it is that of the
    /// [decisive](Self::decisive) provider.
    pub fn cause(&self) -> Option<&Error> {
        match &self.decisive().reason {
            Reason::Request(_, cause) => Some(cause),
            _ => None,
        }
    }

    /// Returns who can resolve the error: of a failed request, as for any call, and the caller otherwise. Of
    /// a chain, as for the [decisive](Self::decisive) provider.
    pub fn fault(&self) -> Fault {
        self.cause().map_or(Fault::Caller, Error::fault)
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotConfigured(text) | Self::Failed(text) => f.write_str(text),
            Self::Request(purpose, cause) => write!(f, "{purpose}: {cause}"),
            Self::Tried(tried) => {
                for (position, error) in tried.iter().enumerate() {
                    let separator = if position == 0 { "" } else { "; " };
                    write!(f, "{separator}{}: {}", error.provider, error.reason)?;
                }
                Ok(())
            }
        }
    }
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            provider, reason, ..
        } = self;
        write!(f, "no credentials from `{provider}`: {reason}")
    }
}

impl StdError for CredentialsError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        // The message contains the cause's message already. Programs that print an error with its sources
        // would print it twice.
        self.cause()?.source()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::{Cause, Phase, TransportError, TransportErrorKind};

    fn unreachable() -> CredentialsError {
        let refused = Some(Cause::new("connection refused"));
        let error = TransportError::new(Phase::Connect, TransportErrorKind::Failed, refused);
        CredentialsError::request("ram_role_arn", "AssumeRole", error.into())
    }

    #[test]
    fn the_message_contains_the_cause_and_not_its_sources() {
        let error = unreachable().within("cli_profile").within("default");
        assert_eq!(
            error.to_string(),
            "no credentials from `default/cli_profile/ram_role_arn`: \
             AssumeRole: connecting failed (request: never sent)"
        );
        assert_eq!(
            error.source().map(ToString::to_string).as_deref(),
            Some("connection refused")
        );
        assert_eq!(error.provider(), "default/cli_profile/ram_role_arn");
        assert_eq!(error.fault(), Fault::Network);
        assert!(!error.is_not_configured());
    }

    #[test]
    fn the_message_of_a_chain_contains_the_reason_of_each_provider() {
        let absent = CredentialsError::not_configured("env", "ID is not set");
        let chain = CredentialsError::chain("default", vec![absent.clone(), unreachable()]);
        assert_eq!(
            chain.to_string(),
            "no credentials from `default`: env: ID is not set; ram_role_arn: \
             AssumeRole: connecting failed (request: never sent)"
        );
        assert_eq!(chain.tried().len(), 2);
        assert_eq!(chain.fault(), Fault::Network);
        assert!(!chain.is_not_configured());
        assert!(CredentialsError::chain("default", vec![absent]).is_not_configured());
    }

    #[test]
    fn texts_of_the_user_are_escaped() {
        let text = "a\r\nb\u{1b}[0m\u{202e}c \\ 'd' \u{952e}";
        let shown = "a\\r\\nb\\u{1b}[0m\\u{202e}c \\ 'd' \u{952e}";
        let cause = || TransportError::new(Phase::Connect, TransportErrorKind::Failed, None);
        for error in [
            CredentialsError::not_configured("env", text),
            CredentialsError::failed("env", text),
            CredentialsError::failed(text.to_owned(), ""),
            CredentialsError::request("env", text, cause().into()),
            CredentialsError::failed("env", "").configured_in(text),
        ] {
            assert!(error.to_string().contains(shown), "{error}");
        }
    }

    #[test]
    fn the_message_names_the_source_of_the_configuration() {
        let absent = CredentialsError::not_configured("oidc_role_arn", "there is no token file");
        let error = absent.configured_in("profile `pod`").within("cli_profile");
        assert_eq!(
            error.to_string(),
            "no credentials from `cli_profile/oidc_role_arn`: profile `pod`: there is no token file"
        );
        assert!(!error.is_not_configured());
        let error = unreachable().configured_in("profile `ops`");
        assert!(
            error
                .reason()
                .to_string()
                .starts_with("profile `ops`: AssumeRole: ")
        );
    }
}
