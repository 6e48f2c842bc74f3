//! Whom a key belongs to.

use aliyun_sign::Credentials;
use serde_json::{Value, json};

use super::account::arn;
use super::ids::{ACCOUNT_ID, ROLE_NAME, USER_NAME};

/// Somebody in the one account there is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Principal {
    /// The account itself.
    Account,
    /// A RAM user of this name.
    User(String),
    /// Whoever has assumed a role.
    Session(Session),
}

/// A role as somebody has assumed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Session {
    /// The name of the role.
    pub(crate) role: String,
    pub(crate) name: String,
}

impl Principal {
    /// Whose credentials they are, if nobody says so.
    pub(crate) fn default_for(credentials: &Credentials) -> Self {
        let id = credentials.access_key_id();
        if credentials.security_token().is_some() {
            return Self::Session(Session::new(ROLE_NAME, id.unwrap_or_default()));
        }
        Self::User(id.unwrap_or(USER_NAME).to_owned())
    }

    /// What `GetCallerIdentity` tells of it.
    pub(crate) fn identity_json(&self) -> Value {
        let mut identity = match self {
            Self::Account => json!({
                "IdentityType": "Account",
                "Arn": arn("root"),
                "PrincipalId": ACCOUNT_ID,
                "UserId": ACCOUNT_ID,
            }),
            Self::User(name) => json!({
                "IdentityType": "RAMUser",
                "Arn": arn(&format!("user/{name}")),
                "PrincipalId": id(2, name),
                "UserId": id(2, name),
            }),
            Self::Session(session) => json!({
                "IdentityType": "AssumedRoleUser",
                "Arn": arn(&format!("assumed-role/{}/{}", session.role, session.name)),
                "PrincipalId": session.id(),
                "RoleId": session.role_id(),
            }),
        };
        identity["AccountId"] = json!(ACCOUNT_ID);
        identity
    }
}

impl Session {
    pub(crate) fn new(role: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            role: role.into(),
            name: name.into(),
        }
    }

    /// What the answer to whoever assumes a role tells of it.
    pub(crate) fn assumed_role_user_json(&self) -> Value {
        json!({
            "Arn": arn(&format!("role/{}/{}", self.role, self.name)),
            "AssumedRoleId": self.id(),
        })
    }

    fn id(&self) -> String {
        format!("{}:{}", self.role_id(), self.name)
    }

    fn role_id(&self) -> String {
        id(3, &self.role)
    }
}

/// The id of whoever has this name, the same each time: eighteen digits, as the real ones have.
fn id(first: u8, name: &str) -> String {
    // FNV-1a, because the hashes of the standard library are not the same in all its versions.
    let hash = name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{first}{:017}", hash % 10_u64.pow(17))
}
