//! Credentials in environment variables.

use std::borrow::Cow;

use aliyun_core::error::CredentialsError;
use aliyun_sign::Credentials;

use crate::context::Context;
use crate::provider::{Source, source};
use crate::resolution::{Resolved, Resolving};
use crate::system::System;
use crate::{Identity, key_text};

const NAME: &str = "env";

/// The variables with the parts of credentials, in the order in which the CLI reads them.
const NAMES: Names = Names {
    id: &[
        "ALIBABA_CLOUD_ACCESS_KEY_ID",
        "ALIBABACLOUD_ACCESS_KEY_ID",
        "ALICLOUD_ACCESS_KEY_ID",
    ],
    secret: &[
        "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
        "ALIBABACLOUD_ACCESS_KEY_SECRET",
        "ALICLOUD_ACCESS_KEY_SECRET",
    ],
    token: &[
        "ALIBABA_CLOUD_SECURITY_TOKEN",
        "ALIBABACLOUD_SECURITY_TOKEN",
        "ALICLOUD_SECURITY_TOKEN",
    ],
};

/// The CLI reads these, too. Programs for other clouds use these names, so they count only as a pair.
const SHORT_NAMES: Names = Names {
    id: &["ACCESS_KEY_ID"],
    secret: &["ACCESS_KEY_SECRET"],
    token: &["SECURITY_TOKEN"],
};

/// Pairs of variables with a key that tools of others read, and who they are.
const OTHERS: [(&str, &str, &str); 2] = [
    ("ALICLOUD_ACCESS_KEY", "ALICLOUD_SECRET_KEY", "Terraform"),
    (
        "ALIYUN_ACCESS_KEY_ID",
        "ALIYUN_ACCESS_KEY_SECRET",
        "an old library",
    ),
];

/// The names of variables with the parts of credentials. The first that is set has the part.
struct Names {
    id: &'static [&'static str],
    secret: &'static [&'static str],
    token: &'static [&'static str],
}

/// Returns the credentials in environment variables:
///
/// | variable | credentials |
/// | --- | --- |
/// | `ALIBABA_CLOUD_ACCESS_KEY_ID` | the ID of the access key |
/// | `ALIBABA_CLOUD_ACCESS_KEY_SECRET` | its secret |
/// | `ALIBABA_CLOUD_SECURITY_TOKEN` | the token, if the credentials are temporary |
///
/// If one is not set, the same name with `ALIBABACLOUD_` or `ALICLOUD_` in front is read, in this order, as
/// in the CLI. `ACCESS_KEY_ID`, `ACCESS_KEY_SECRET` and `SECURITY_TOKEN` come last and are read only
/// together, because programs for other clouds use these names. In the
/// [default chain](crate::DefaultChain) they come after all files.
///
/// An empty variable counts as unset. White space around a value is ignored, such as the line break at the
/// end of a file that the value comes from. If only one half of the key is set, obtaining credentials fails:
/// a missing half is a mistake, and not a sign that another provider is meant. So does a value with
/// characters that no key has, such as quotes.
#[derive(Clone, Debug, Default)]
#[must_use = "a provider does nothing until it is asked for credentials"]
pub struct EnvironmentProvider {
    reads: Reads,
}

/// Which of the names are read.
#[derive(Clone, Copy, Debug, Default)]
enum Reads {
    #[default]
    All,
    Prefixed,
    Short,
}

impl EnvironmentProvider {
    /// Creates the provider. The variables are read each time that credentials are obtained.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a provider that does not read the names without a prefix.
    pub(super) fn prefixed() -> Self {
        Self {
            reads: Reads::Prefixed,
        }
    }

    /// Creates a provider that reads only the names without a prefix, if there is a key in them.
    pub(super) fn short(system: &dyn System) -> Option<Self> {
        has_short_key(system).then_some(Self {
            reads: Reads::Short,
        })
    }
}

source!(EnvironmentProvider);

impl Source for EnvironmentProvider {
    fn name(&self) -> Cow<'static, str> {
        NAME.into()
    }

    fn resolve<'a>(&'a self, context: &'a Context) -> Resolving<'a> {
        Box::pin(async move { self.obtain(context) })
    }
}

impl EnvironmentProvider {
    fn obtain(&self, context: &Context) -> Resolved {
        let failed = |reason| CredentialsError::failed(NAME, reason);
        let system = context.system();
        let found = match self.reads {
            Reads::Prefixed => NAMES.read(system),
            Reads::Short => SHORT_NAMES.read(system),
            Reads::All => match NAMES.read(system) {
                Ok(None) if has_short_key(system) => SHORT_NAMES.read(system),
                found => found,
            },
        };
        match found.map_err(failed)? {
            Some(credentials) => Identity::new(NAME, credentials, None, context.now()),
            None => Err(CredentialsError::not_configured(NAME, absence(system))),
        }
    }
}

impl Names {
    /// Returns the credentials in the variables, or what is wrong with them.
    fn read(&self, system: &dyn System) -> Result<Option<Credentials>, String> {
        let id = part(system, "access key ID", self.id)?;
        let secret = part(system, "access key secret", self.secret)?;
        let half = |set: &str, unset: &str| Err(format!("`{set}` is set, but `{unset}` is not"));
        match (id, secret) {
            (Some((_, id)), Some((_, secret))) => {
                let token = part(system, "security token", self.token)?;
                Ok(Some(match token {
                    Some((_, token)) => Credentials::sts(id, secret, token),
                    None => Credentials::access_key(id, secret),
                }))
            }
            (None, None) => Ok(None),
            (Some((set, _)), None) => half(set, &sibling(set, "_ID", "_SECRET")),
            (None, Some((set, _))) => half(set, &sibling(set, "_SECRET", "_ID")),
        }
    }
}

/// Returns a part of the credentials, and the variable that it is in.
fn part(
    system: &dyn System,
    part: &str,
    names: &'static [&'static str],
) -> Result<Option<(&'static str, String)>, String> {
    let found = system.first_variable(names)?;
    if let Some((name, text)) = &found {
        key_text::check(part, name, text)?;
    }
    Ok(found)
}

/// The name of the variable with the other half of a key.
fn sibling(name: &str, end: &str, other: &str) -> String {
    format!("{}{other}", name.strip_suffix(end).unwrap_or(name))
}

/// Whether both halves of a key are in the variables without a prefix.
fn has_short_key(system: &dyn System) -> bool {
    let is_set = |names: &[&str]| names.iter().all(|name| system.is_set(name));
    is_set(SHORT_NAMES.id) && is_set(SHORT_NAMES.secret)
}

/// Says that there is no key, and names the variables of other tools that have one.
fn absence(system: &dyn System) -> String {
    let (id, secret) = (NAMES.id[0], NAMES.secret[0]);
    let mut text = format!("`{id}` and `{secret}` are not set");
    for (other_id, other_secret, tool) in OTHERS {
        let set: Vec<_> = [other_id, other_secret]
            .into_iter()
            .filter(|name| system.is_set(name))
            .collect();
        if let [first, rest @ ..] = &*set {
            let (names, are) = match rest {
                [second] => (format!("`{first}` and `{second}`"), "are"),
                _ => (format!("`{first}`"), "is"),
            };
            text.push_str(&format!(
                "; {names} of {tool} {are} set, but not read here: set `{id}` and `{secret}` to the same \
                 values"
            ));
        }
    }
    text
}
