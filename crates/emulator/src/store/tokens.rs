//! The O&M tokens that were issued. They expire, have a number of uses, and can be renewed.

use std::collections::BTreeMap;
use std::fmt;

use aliyun_sign::Timestamp;

use super::cleanup::{CleanupTimer, RETENTION};
use super::token::{RenewError, TokenState, UseTokenError};
use crate::resources::{TokenPolicy, later};

/// By how much a renewal extends the validity, in seconds.
const RENEWAL_SECONDS: u64 = 3600;

/// The asset and the account that a token gives access to.
pub(crate) struct TokenScope<'a> {
    pub(crate) instance_id: &'a str,
    pub(crate) asset_type: &'a str,
    pub(crate) asset_id: &'a str,
    pub(crate) account_name: &'a str,
}

/// The tokens of all bastion hosts.
#[derive(Default)]
pub(crate) struct Tokens {
    /// The tokens by their numeric ID.
    issued: BTreeMap<u64, IssuedToken>,
    last_id: u64,
    cleanup: CleanupTimer,
}

struct IssuedToken {
    state: TokenState,
    /// `None` in single sign-on mode, whose responses contain a URL in place of a token.
    token: Option<String>,
}

impl Tokens {
    /// Issues a token, and removes those that expired more than a day ago.
    pub(crate) fn issue(
        &mut self,
        scope: &TokenScope<'_>,
        policy: TokenPolicy,
        token: Option<String>,
        now: Timestamp,
    ) -> TokenState {
        if self.cleanup.is_due(now) {
            let is_retained = |issued: &IssuedToken| {
                issued.state.expires.unix().saturating_add(RETENTION) > now.unix()
            };
            self.issued.retain(|_, issued| is_retained(issued));
        }
        self.last_id += 1;
        let state = TokenState {
            token_id: self.last_id.to_string(),
            instance_id: scope.instance_id.to_owned(),
            asset_type: scope.asset_type.to_owned(),
            asset_id: scope.asset_id.to_owned(),
            account_name: scope.account_name.to_owned(),
            expires: later(now, policy.validity.as_secs()),
            count_left: policy.uses,
            max_renew_count: policy.renewals,
            renew_count: 0,
        };
        let issued = IssuedToken {
            state: state.clone(),
            token,
        };
        self.issued.insert(self.last_id, issued);
        state
    }

    /// The state of the token with this ID.
    pub(crate) fn state(&self, token_id: &str) -> Option<&TokenState> {
        self.issued
            .values()
            .map(|issued| &issued.state)
            .find(|state| state.token_id == token_id)
    }

    /// Renews the token that has this ID, this text, or both.
    pub(crate) fn renew(
        &mut self,
        instance_id: &str,
        token_id: Option<&str>,
        token: Option<&str>,
        now: Timestamp,
    ) -> Result<(), RenewError> {
        let issued = self
            .issued
            .values_mut()
            .find(|issued| {
                issued.state.instance_id == instance_id
                    && token_id.is_none_or(|id| issued.state.token_id == id)
                    && token.is_none_or(|token| issued.token.as_deref() == Some(token))
            })
            .ok_or(RenewError::Unknown)?;
        let state = &mut issued.state;
        if state.expires <= now {
            return Err(RenewError::Expired);
        }
        if state.renew_count >= state.max_renew_count {
            return Err(RenewError::Exhausted);
        }
        state.renew_count += 1;
        state.expires = later(state.expires, RENEWAL_SECONDS);
        Ok(())
    }

    /// Uses a token once and returns its state afterwards.
    pub(crate) fn use_token(
        &mut self,
        token: &str,
        now: Timestamp,
    ) -> Result<TokenState, UseTokenError> {
        let issued = self
            .issued
            .values_mut()
            .find(|issued| issued.token.as_deref() == Some(token))
            .ok_or(UseTokenError::Unknown)?;
        let state = &mut issued.state;
        if state.expires <= now {
            return Err(UseTokenError::Expired);
        }
        if let Some(left) = &mut state.count_left {
            *left = left.checked_sub(1).ok_or(UseTokenError::Exhausted)?;
        }
        Ok(state.clone())
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let states = self.issued.values().map(|issued| &issued.state);
        f.debug_list().entries(states).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    const NOW: Timestamp = Timestamp::from_unix(1_000);
    const SCOPE: TokenScope<'_> = TokenScope {
        instance_id: "bh",
        asset_type: "Host",
        asset_id: "11",
        account_name: "root",
    };

    fn tokens(policy: TokenPolicy) -> Tokens {
        let mut tokens = Tokens::default();
        let state = tokens.issue(&SCOPE, policy, Some("secret".to_owned()), NOW);
        assert_eq!(state.token_id, "1");
        tokens
    }

    #[test]
    fn uses_are_counted_down() {
        let mut tokens = tokens(TokenPolicy::new().uses(Some(2)));
        assert_eq!(tokens.use_token("secret", NOW).unwrap().count_left, Some(1));
        assert_eq!(tokens.use_token("secret", NOW).unwrap().count_left, Some(0));
        assert_eq!(
            tokens.use_token("secret", NOW),
            Err(UseTokenError::Exhausted)
        );
        assert_eq!(tokens.use_token("other", NOW), Err(UseTokenError::Unknown));
    }

    #[test]
    fn a_token_with_unlimited_uses_is_valid_until_it_expires() {
        let policy = TokenPolicy::new()
            .uses(None)
            .validity(Duration::from_secs(60));
        let mut tokens = tokens(policy);
        for _ in 0..50 {
            tokens.use_token("secret", later(NOW, 59)).unwrap();
        }
        let expired = tokens.use_token("secret", later(NOW, 60));
        assert_eq!(expired, Err(UseTokenError::Expired));
    }

    #[test]
    fn each_renewal_adds_an_hour_until_none_is_left() {
        let mut tokens = tokens(TokenPolicy::new().renewals(2));
        let (id, token) = (Some("1"), Some("secret"));
        for (id, token) in [(id, None), (None, token)] {
            tokens.renew("bh", id, token, NOW).unwrap();
        }
        let state = tokens.state("1").unwrap();
        assert_eq!(state.expires.unix(), 1_000 + 3 * 3600);
        assert_eq!(state.renew_count, 2);
        let exhausted = tokens.renew("bh", id, token, NOW);
        assert_eq!(exhausted, Err(RenewError::Exhausted));
    }

    #[test]
    fn a_renewal_needs_matching_id_token_and_bastion_host() {
        let mut tokens = tokens(TokenPolicy::new());
        for (host, id, token) in [
            ("bh", Some("1"), Some("other")),
            ("bh", Some("2"), Some("secret")),
            ("other", Some("1"), None),
        ] {
            let renewed = tokens.renew(host, id, token, NOW);
            assert_eq!(renewed, Err(RenewError::Unknown));
        }
        let late = tokens.renew("bh", Some("1"), None, later(NOW, 3600));
        assert_eq!(late, Err(RenewError::Expired));
    }

    #[test]
    fn a_token_is_removed_a_day_after_its_expiry() {
        let mut tokens = tokens(TokenPolicy::new());
        let later = later(NOW, 2 * 24 * 3600);
        tokens.issue(&SCOPE, TokenPolicy::new(), None, later);
        assert!(tokens.state("1").is_none() && tokens.state("2").is_some());
        assert!(!format!("{tokens:?}").contains("secret"));
    }
}
