//! Credentials that could not be had.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use super::{Error, Fault};

/// A provider has no credentials, or could not get any; the text says which one, why, and what
/// would help.
///
/// It names variables, files, lines, profiles and hosts, and never the values found there. Cheap
/// to clone, because all calls that waited for the same credentials share it.
#[derive(Clone, Debug)]
pub struct CredentialsError {
    provider: Cow<'static, str>,
    reason: Reason,
}

#[derive(Clone, Debug)]
enum Reason {
    /// Nothing is set up for the provider.
    NotConfigured(String),
    /// What is set up does not do.
    Failed(String),
    /// A request failed; the text says what for.
    Request(String, Arc<Error>),
    /// None of several providers has any.
    Tried(Arc<[CredentialsError]>),
}

impl CredentialsError {
    /// Nothing is set up that the provider could use.
    pub fn not_configured(
        provider: impl Into<Cow<'static, str>>,
        reason: impl Into<String>,
    ) -> Self {
        Self::with(provider, Reason::NotConfigured(reason.into()))
    }

    /// What is set up for the provider does not do.
    pub fn failed(provider: impl Into<Cow<'static, str>>, reason: impl Into<String>) -> Self {
        Self::with(provider, Reason::Failed(reason.into()))
    }

    /// A request of the provider failed; `what` says what it was for, such as `AssumeRole`.
    pub fn request(
        provider: impl Into<Cow<'static, str>>,
        what: impl Into<String>,
        cause: Error,
    ) -> Self {
        Self::with(provider, Reason::Request(what.into(), Arc::new(cause)))
    }

    /// None of the providers of a chain has any.
    pub fn chain(provider: impl Into<Cow<'static, str>>, tried: Vec<Self>) -> Self {
        Self::with(provider, Reason::Tried(tried.into()))
    }

    fn with(provider: impl Into<Cow<'static, str>>, reason: Reason) -> Self {
        Self {
            provider: provider.into(),
            reason,
        }
    }

    /// The same error of a provider that another one has asked. That one was set up to do so, so
    /// it is no absence any more.
    pub fn within(mut self, outer: &str) -> Self {
        self.provider = format!("{outer}/{}", self.provider).into();
        if let Reason::NotConfigured(text) = self.reason {
            self.reason = Reason::Failed(text);
        }
        self
    }

    /// The same error, with the place where the provider was set up in front of the reason.
    pub fn configured_in(mut self, place: &str) -> Self {
        match &mut self.reason {
            Reason::NotConfigured(text) | Reason::Failed(text) | Reason::Request(text, _) => {
                *text = format!("{place}: {text}");
            }
            Reason::Tried(_) => {}
        }
        self
    }

    /// The provider, after those that asked it, such as `default/cli_profile/ram_role_arn`.
    pub fn provider(&self) -> &str {
        &self.provider
    }

    /// Why it has none, without the name of the provider.
    pub fn reason(&self) -> impl fmt::Display {
        &self.reason
    }

    /// What each provider of a chain said, in the order in which they were asked.
    pub fn tried(&self) -> &[Self] {
        match &self.reason {
            Reason::Tried(tried) => tried,
            _ => &[],
        }
    }

    /// Whether nothing is set up at all, as opposed to something that does not do.
    pub fn is_not_configured(&self) -> bool {
        match &self.reason {
            Reason::NotConfigured(_) => true,
            Reason::Failed(_) | Reason::Request(..) => false,
            Reason::Tried(tried) => tried.iter().all(Self::is_not_configured),
        }
    }

    /// The failure of the provider's own request, if that is the reason.
    pub fn cause(&self) -> Option<&Error> {
        match &self.reason {
            Reason::Request(_, cause) => Some(cause),
            _ => None,
        }
    }

    /// Who can do something about it.
    pub fn fault(&self) -> Fault {
        self.cause().map_or(Fault::Caller, Error::fault)
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotConfigured(text) | Self::Failed(text) => f.write_str(text),
            Self::Request(what, cause) => write!(f, "{what}: {cause}"),
            Self::Tried(tried) => {
                for (position, link) in tried.iter().enumerate() {
                    let separator = if position == 0 { "" } else { "; " };
                    write!(f, "{separator}{}: {}", link.provider, link.reason)?;
                }
                Ok(())
            }
        }
    }
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { provider, reason } = self;
        write!(f, "no credentials from `{provider}`: {reason}")
    }
}

impl StdError for CredentialsError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        // The cause itself is a part of the text.
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
    fn the_text_has_the_cause_and_not_its_sources() {
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
    fn a_chain_tells_what_each_link_said() {
        let absent = CredentialsError::not_configured("env", "ID is not set");
        let chain = CredentialsError::chain("default", vec![absent.clone(), unreachable()]);
        assert_eq!(
            chain.to_string(),
            "no credentials from `default`: env: ID is not set; ram_role_arn: \
             AssumeRole: connecting failed (request: never sent)"
        );
        assert_eq!(chain.tried().len(), 2);
        assert_eq!(chain.fault(), Fault::Caller);
        assert!(!chain.is_not_configured());
        assert!(CredentialsError::chain("default", vec![absent]).is_not_configured());
    }

    #[test]
    fn what_was_set_up_elsewhere_tells_where() {
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
