//! The format of a case.

use std::fmt;

use aliyun_sign::{Credentials, Timestamp};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

/// A request and the expected texts of its signature. Fields for readers are ignored.
#[derive(Deserialize)]
pub(super) struct Case {
    pub(super) access_key_id: Option<String>,
    pub(super) access_key_secret: Option<String>,
    pub(super) security_token: Option<String>,
    pub(super) bearer: Option<String>,
    pub(super) algorithm: Option<String>,
    pub(super) style: Option<String>,
    pub(super) method: String,
    pub(super) host: String,
    pub(super) path: String,
    pub(super) query: Pairs,
    #[serde(default)]
    pub(super) form: Pairs,
    pub(super) params_in: Option<String>,
    #[serde(default)]
    pub(super) headers: Pairs,
    body_utf8: Option<String>,
    body_base64: Option<String>,
    #[serde(default)]
    pub(super) action: String,
    pub(super) version: String,
    timestamp_unix: u64,
    pub(super) date: Option<String>,
    pub(super) nonce: String,
    pub(super) expect: Map<String, Value>,
}

impl Case {
    pub(super) fn credentials(&self) -> Result<Credentials, String> {
        if let Some(token) = &self.bearer {
            return Ok(Credentials::bearer(token.as_str()));
        }
        let id = self
            .access_key_id
            .as_deref()
            .ok_or("missing field `access_key_id`")?;
        let secret = self
            .access_key_secret
            .as_deref()
            .ok_or("missing field `access_key_secret`")?;
        Ok(match &self.security_token {
            Some(token) => Credentials::sts(id, secret, token.as_str()),
            None => Credentials::access_key(id, secret),
        })
    }

    pub(super) fn timestamp(&self) -> Timestamp {
        Timestamp::from_unix(self.timestamp_unix)
    }

    pub(super) fn body(&self) -> Result<Vec<u8>, String> {
        match (&self.body_utf8, &self.body_base64) {
            (None, None) => Ok(Vec::new()),
            (Some(text), None) => Ok(text.clone().into_bytes()),
            (None, Some(text)) => STANDARD
                .decode(text)
                .map_err(|error| format!("body_base64: {error}")),
            (Some(_), Some(_)) => Err("body_utf8 and body_base64: both are given".into()),
        }
    }

    /// The headers as arguments of the signer.
    pub(super) fn headers(&self) -> Vec<(&str, &str)> {
        self.headers
            .0
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect()
    }
}

/// The ID of a case, even if the rest is invalid.
pub(super) fn id(text: &str) -> Result<String, String> {
    #[derive(Deserialize)]
    struct Id {
        id: String,
    }
    let id: Id = serde_json::from_str(text).map_err(|error| error.to_string())?;
    Ok(id.id)
}

/// The family of a case, which decides whether the rest is read.
pub(super) fn family(text: &str) -> Result<String, String> {
    #[derive(Deserialize)]
    struct Family {
        family: String,
    }
    let family: Family = serde_json::from_str(text).map_err(|error| error.to_string())?;
    Ok(family.family)
}

/// Names and values, written as a list of pairs or as an object. They keep the order of the file and
/// duplicates, since the signer has to refuse those.
#[derive(Default)]
pub(super) struct Pairs(pub(super) Vec<(String, String)>);

impl<'de> Deserialize<'de> for Pairs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct PairsVisitor;

        impl<'de> Visitor<'de> for PairsVisitor {
            type Value = Pairs;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of pairs of strings, or an object of strings")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Pairs, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = list.next_element()? {
                    pairs.push(pair);
                }
                Ok(Pairs(pairs))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pairs, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Pairs(pairs))
            }

            fn visit_unit<E>(self) -> Result<Pairs, E> {
                Ok(Pairs::default())
            }
        }

        deserializer.deserialize_any(PairsVisitor)
    }
}
