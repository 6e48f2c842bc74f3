//! The tokens a bastion host has issued: they expire, are used up, and can be renewed.

use std::collections::BTreeMap;
use std::fmt;

use aliyun_sign::Timestamp;

use super::cleanup::{CleanupTimer, RETENTION};
use super::token::{RenewError, TokenState, UseTokenError};
use crate::resources::{TokenPolicy, later};

/// What one renewal adds, in seconds.
const RENEWAL_SECONDS: u64 = 3600;

/// What a token is for.
pub(crate) struct TokenScope<'a> {
    pub(crate) instance_id: &'a str,
    pub(crate) asset_type: &'a str,
    pub(crate) asset_id: &'a str,
    pub(crate) account_name: &'a str,
}

#[derive(Default)]
pub(crate) struct Tokens {
    issued: BTreeMap<u64, IssuedToken>,
    last_id: u64,
    cleanup: CleanupTimer,
}

struct IssuedToken {
    state: TokenState,
    /// There is none in single sign-on mode.
    token: Option<String>,
}

impl Tokens {
    pub(crate) fn issue(
        &mut self,
        purpose: &TokenScope<'_>,
        policy: TokenPolicy,
        token: Option<String>,
        now: Timestamp,
    ) -> TokenState {
        if self.cleanup.is_due(now) {
            let remembered = |issued: &IssuedToken| {
                issued.state.expires.unix().saturating_add(RETENTION) > now.unix()
            };
            self.issued.retain(|_, issued| remembered(issued));
        }
        self.last_id += 1;
        let state = TokenState {
            token_id: self.last_id.to_string(),
            instance_id: purpose.instance_id.to_owned(),
            asset_type: purpose.asset_type.to_owned(),
            asset_id: purpose.asset_id.to_owned(),
            account_name: purpose.account_name.to_owned(),
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

    pub(crate) fn state(&self, token_id: &str) -> Option<&TokenState> {
        self.issued
            .values()
            .map(|issued| &issued.state)
            .find(|state| state.token_id == token_id)
    }

    /// Prolongs the token that has this id, this text, or both.
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

    /// Uses a token once.
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

    fn tokens(policy: TokenPolicy) -> Tokens {
        let mut tokens = Tokens::default();
        let purpose = TokenScope {
            instance_id: "bh",
            asset_type: "Host",
            asset_id: "11",
            account_name: "root",
        };
        let state = tokens.issue(&purpose, policy, Some("secret".to_owned()), NOW);
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
    fn uncounted_uses_do_not_end_before_the_time() {
        let policy = TokenPolicy::new()
            .uses(None)
            .validity(Duration::from_secs(60));
        let mut tokens = tokens(policy);
        for _ in 0..50 {
            tokens.use_token("secret", later(NOW, 59)).unwrap();
        }
        let over = tokens.use_token("secret", later(NOW, 60));
        assert_eq!(over, Err(UseTokenError::Expired));
    }

    #[test]
    fn renewals_add_an_hour_each_until_there_are_none_left() {
        let mut tokens = tokens(TokenPolicy::new().renewals(2));
        let (id, token) = (Some("1"), Some("secret"));
        for (id, token) in [(id, None), (None, token)] {
            tokens.renew("bh", id, token, NOW).unwrap();
        }
        let state = tokens.state("1").unwrap();
        assert_eq!(state.expires.unix(), 1_000 + 3 * 3600);
        assert_eq!(state.renew_count, 2);
        let again = tokens.renew("bh", id, token, NOW);
        assert_eq!(again, Err(RenewError::Exhausted));
    }

    #[test]
    fn id_token_and_bastion_host_must_belong_together() {
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
    fn what_expired_long_ago_is_forgotten() {
        let mut tokens = tokens(TokenPolicy::new());
        let purpose = TokenScope {
            instance_id: "bh",
            asset_type: "Host",
            asset_id: "11",
            account_name: "root",
        };
        let later = later(NOW, 2 * 24 * 3600);
        tokens.issue(&purpose, TokenPolicy::new(), None, later);
        assert!(tokens.state("1").is_none() && tokens.state("2").is_some());
        assert!(!format!("{tokens:?}").contains("secret"));
    }
}
