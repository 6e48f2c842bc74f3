//! The outline of a JSON body: the names of its members and the types of its values.
//!
//! It is written while the body is read, and nothing of the body is kept. A body of many small values would
//! take a multiple of its size otherwise.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// The outline of a body, or `None` if it is not JSON.
pub(super) fn of(body: &[u8]) -> Option<String> {
    const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";
    let body = body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body);
    let mut json = serde_json::Deserializer::from_slice(body);
    let outline = Outline { depth: 0 }.deserialize(&mut json).ok()?;
    json.end().ok()?;
    Some(outline)
}

/// Reads a value and returns its outline.
struct Outline {
    depth: u8,
}

impl<'de> DeserializeSeed<'de> for Outline {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, value: D) -> Result<String, D::Error> {
        value.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Outline {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<String, E> {
        Ok("boolean".to_owned())
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<String, E> {
        Ok("number".to_owned())
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<String, E> {
        Ok("number".to_owned())
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<String, E> {
        Ok("number".to_owned())
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<String, E> {
        Ok("text".to_owned())
    }

    fn visit_unit<E: Error>(self) -> Result<String, E> {
        Ok("null".to_owned())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<String, A::Error> {
        const MEMBERS: usize = 12;
        const DEPTH: u8 = 3;
        // Sorted by name. The largest is dropped when there are too many.
        let mut shown = BTreeMap::new();
        let mut has_more = false;
        while let Some(name) = members.next_key_seed(Name)? {
            if self.depth >= DEPTH {
                members.next_value::<IgnoredAny>()?;
                continue;
            }
            let depth = self.depth + 1;
            let outline = members.next_value_seed(Outline { depth })?;
            shown.insert(name, outline);
            if shown.len() > MEMBERS {
                shown.pop_last();
                has_more = true;
            }
        }
        if self.depth >= DEPTH {
            return Ok("{…}".to_owned());
        }
        let mut parts: Vec<_> = shown
            .iter()
            .map(|(name, outline)| format!("{}: {outline}", ordinary(name)))
            .collect();
        if has_more {
            parts.push("…".to_owned());
        }
        Ok(format!("{{{}}}", parts.join(", ")))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<String, A::Error> {
        let mut count = 0_usize;
        while items.next_element::<IgnoredAny>()?.is_some() {
            count += 1;
        }
        Ok(format!("[{count} items]"))
    }
}

/// Reads a member's name, and keeps the beginning of a long one.
struct Name;

/// The length of the longest name that is shown.
const LONGEST: usize = 32;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, name: D) -> Result<String, D::Error> {
        name.deserialize_str(self)
    }
}

impl Visitor<'_> for Name {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<String, E> {
        Ok(name.chars().take(LONGEST + 1).collect())
    }
}

/// A member's name if it looks like one. In maps the names are data.
fn ordinary(name: &str) -> &str {
    let is_ordinary = name.len() <= LONGEST && name.bytes().all(|byte| byte.is_ascii_alphabetic());
    if is_ordinary { name } else { "…" }
}
