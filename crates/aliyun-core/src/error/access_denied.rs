//! Why a permission is missing.

use std::fmt;

/// What a service says about a request that its sender may not make: the member `AccessDeniedDetail` of the
/// error response. It is what an administrator needs to grant the permission.
///
/// Every field can be missing, because each service sends what it knows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AccessDenied {
    /// The action that a policy must allow, such as `sae:DescribeApplicationInstances`.
    pub action: Option<String>,
    /// The type of the sender, such as `SubUser` or `AssumedRoleUser`.
    pub principal_type: Option<String>,
    /// The sender: the ID of a user, or the name and the session of a role.
    pub principal: Option<String>,
    /// The ID of the account that the sender belongs to.
    pub principal_owner: Option<String>,
    /// `ImplicitDeny` if no policy allows the action, and `ExplicitDeny` if a policy denies it.
    pub denial: Option<String>,
    /// The type of the policy that decided, such as `AccountLevelIdentityBasedPolicy`.
    pub policy_type: Option<String>,
    /// A text that only the vendor's operation `DecodeDiagnosticMessage` can read.
    pub diagnostic_message: Option<String>,
}

impl AccessDenied {
    /// The same detail with each text changed.
    pub(crate) fn map(self, change: impl Fn(String) -> String) -> Self {
        Self {
            action: self.action.map(&change),
            principal_type: self.principal_type.map(&change),
            principal: self.principal.map(&change),
            principal_owner: self.principal_owner.map(&change),
            denial: self.denial.map(&change),
            policy_type: self.policy_type.map(&change),
            diagnostic_message: self.diagnostic_message.map(&change),
        }
    }
}

/// In short: the action, the sender, the denial and the type of the policy, as far as they are known.
impl fmt::Display for AccessDenied {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("denied")?;
        let parts = [
            (" ", &self.action),
            (" to ", &self.principal_type),
            (" ", &self.principal),
            (" by ", &self.denial),
            (" of ", &self.policy_type),
        ];
        for (separator, part) in parts {
            if let Some(part) = part {
                write!(f, "{separator}{part}")?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_known_parts_are_shown_in_short() {
        let detail = AccessDenied {
            action: Some("sae:ListApplications".into()),
            principal_type: Some("SubUser".into()),
            principal: Some("2000".into()),
            denial: Some("ImplicitDeny".into()),
            policy_type: Some("AccountLevelIdentityBasedPolicy".into()),
            diagnostic_message: Some("AQ".into()),
            ..AccessDenied::default()
        };
        assert_eq!(
            detail.to_string(),
            "denied sae:ListApplications to SubUser 2000 by ImplicitDeny of \
             AccountLevelIdentityBasedPolicy"
        );
        assert_eq!(AccessDenied::default().to_string(), "denied");
    }
}
