//! The owners of credentials.

use aliyun_sign::Credentials;
use serde_json::{Value, json};

use super::account::arn;
use super::ids::{ACCOUNT_ID, ROLE_NAME, USER_NAME};

/// A principal of the account: the owner of credentials.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Principal {
    /// The account itself.
    Account,
    /// A RAM user with this name.
    User(String),
    /// A session of a role.
    Session(Session),
}

/// A session of an assumed role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Session {
    /// The name of the role.
    pub(crate) role: String,
    pub(crate) name: String,
}

impl Principal {
    /// The owner of credentials that were added without one: a RAM user or a session named like the access key ID.
    pub(crate) fn default_for(credentials: &Credentials) -> Self {
        let id = credentials.access_key_id();
        if credentials.security_token().is_some() {
            return Self::Session(Session::new(ROLE_NAME, id.unwrap_or_default()));
        }
        Self::User(id.unwrap_or(USER_NAME).to_owned())
    }

    /// The members of a `GetCallerIdentity` response.
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

    /// The member `AssumedRoleUser` of the responses of `AssumeRole` and its variants.
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

/// The ID of the user or role with this name, the same each time. It has eighteen digits like the real ones.
fn id(first: u8, name: &str) -> String {
    // FNV-1a, because the hash of the standard library may differ between its versions.
    let hash = name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{first}{:017}", hash % 10_u64.pow(17))
}
