//! The one reader of JSON bodies.
//!
//! Models hand out places by name and share this code, instead of each having a deserializer of
//! its own: that keeps hundreds of models quick to compile.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::JsonError;
use crate::model::{List, Object, Scalar, Slot, TypeMismatch, Value};

/// Reads a JSON value into a slot.
pub(super) fn read(body: &[u8], slot: &mut dyn Slot) -> Result<(), JsonError> {
    const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";
    let body = body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body);
    let mut progress = ReadState::default();
    let first = parse(body, slot, &mut progress);
    let is_inexact = match &first {
        Ok(()) => progress.rounded,
        // A number beyond all doubles counts as one.
        Err(error) => error.is_syntax(),
    };
    let first = first.map_err(|error| malformed(&error, &progress));
    if !is_inexact {
        return first;
    }
    // A number was too much for a double. That is rare enough to read everything twice rather than
    // every number.
    progress = ReadState {
        exact: true,
        ..ReadState::default()
    };
    let second = parse(body, slot, &mut progress);
    match (first, second) {
        (_, Ok(())) => Ok(()),
        // What is broken is broken both times, and the second time its place is counted from the
        // beginning of the text that it is in.
        (Err(first), Err(_)) if !first.reason.starts_with("number out of range") => Err(first),
        (_, Err(error)) => Err(malformed(&error, &progress)),
    }
}

fn malformed(error: &serde_json::Error, progress: &ReadState<'_>) -> JsonError {
    JsonError {
        path: progress.path.to_string(),
        reason: error.to_string(),
    }
}

fn parse<'de>(
    body: &'de [u8],
    slot: &mut dyn Slot,
    progress: &mut ReadState<'de>,
) -> serde_json::Result<()> {
    let mut json = serde_json::Deserializer::from_slice(body);
    let place = SlotSeed { slot, progress };
    place.deserialize(&mut json).and_then(|()| json.end())
}

/// Reads the value that a deserializer has next, with numbers as it tells them.
pub(super) fn read_next<'de, D: Deserializer<'de>>(
    deserializer: D,
    slot: &mut dyn Slot,
) -> Result<(), D::Error> {
    let progress = &mut ReadState::default();
    SlotSeed { slot, progress }.deserialize(deserializer)
}

/// The whole body, which has to be an object: not even `null` will do.
pub(super) struct RootObject<'s>(pub(super) &'s mut dyn Object);

impl Slot for RootObject<'_> {
    fn expects(&self) -> &'static str {
        "an object"
    }

    fn value(&self) -> Value<'_> {
        Value::Object(self.0)
    }

    fn set(&mut self, _: Scalar<'_>) -> Result<bool, TypeMismatch> {
        Err(TypeMismatch)
    }

    fn object_mut(&mut self) -> Option<&mut dyn Object> {
        Some(self.0)
    }
}

/// How far reading got.
#[derive(Default)]
struct ReadState<'de> {
    path: JsonPath<'de>,
    /// Numbers are read digit by digit.
    exact: bool,
    /// A text got a number whose digits are not certain.
    rounded: bool,
}

/// The way to the member that made reading fail, innermost step first: collected on the way out,
/// so that reading well costs nothing.
#[derive(Default)]
struct JsonPath<'de>(Vec<PathSegment<'de>>);

enum PathSegment<'de> {
    Item(usize),
    Member(Cow<'de, str>),
}

impl fmt::Display for JsonPath<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, step) in self.0.iter().rev().enumerate() {
            match step {
                PathSegment::Item(item) => write!(f, "[{item}]")?,
                PathSegment::Member(name) if index == 0 => f.write_str(name)?,
                PathSegment::Member(name) => write!(f, ".{name}")?,
            }
        }
        Ok(())
    }
}

/// Puts the value that comes next into a slot.
struct SlotSeed<'s, 'de> {
    slot: &'s mut dyn Slot,
    progress: &'s mut ReadState<'de>,
}

impl SlotSeed<'_, '_> {
    fn scalar<E: Error>(self, value: Scalar<'_>) -> Result<(), E> {
        match self.slot.set(value) {
            Ok(_) => Ok(()),
            Err(_) => Err(mismatch(self.slot.expects(), value.kind())),
        }
    }
}

impl<'de> DeserializeSeed<'de> for SlotSeed<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, value: D) -> Result<(), D::Error> {
        if self.progress.exact && self.slot.keeps_digits() {
            let raw = <&RawValue>::deserialize(value)?.get();
            if raw.starts_with(|c: char| c == '-' || c.is_ascii_digit()) {
                return self.scalar(Scalar::Digits(raw));
            }
            let mut text = serde_json::Deserializer::from_str(raw);
            return text.deserialize_any(self).map_err(D::Error::custom);
        }
        value.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for SlotSeed<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.slot.expects())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.scalar(Scalar::Bool(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.progress.rounded |= self.slot.keeps_digits();
        self.scalar(Scalar::Float(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.scalar(Scalar::Signed(value))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let Some(fields) = self.slot.object_mut() else {
            return Err(mismatch(self.slot.expects(), "an object"));
        };
        while let Some((name, slot)) = members.next_key_seed(MemberNameSeed(fields))? {
            let Some(slot) = slot else {
                members.next_value::<IgnoredAny>()?;
                continue;
            };
            let place = SlotSeed {
                slot,
                progress: self.progress,
            };
            if let Err(error) = members.next_value_seed(place) {
                self.progress.path.0.push(PathSegment::Member(name));
                return Err(error);
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let Some(list) = self.slot.list_mut() else {
            return Err(mismatch(self.slot.expects(), "a list"));
        };
        for index in 0.. {
            let item = ItemSeed {
                list,
                progress: self.progress,
            };
            match items.next_element_seed(item) {
                Ok(Some(())) => {}
                Ok(None) => break,
                Err(error) => {
                    self.progress.path.0.push(PathSegment::Item(index));
                    return Err(error);
                }
            }
        }
        Ok(())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.scalar(Scalar::Text(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.scalar(Scalar::Unsigned(value))
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.scalar(Scalar::Null)
    }
}

/// Appends the item that comes next, if one does.
struct ItemSeed<'s, 'de> {
    list: &'s mut dyn List,
    progress: &'s mut ReadState<'de>,
}

impl<'de> DeserializeSeed<'de> for ItemSeed<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, value: D) -> Result<(), D::Error> {
        let place = SlotSeed {
            slot: self.list.push(),
            progress: self.progress,
        };
        place.deserialize(value)
    }
}

/// Finds the slot for the member name that comes next.
struct MemberNameSeed<'s>(&'s mut dyn Object);

impl<'de, 's> DeserializeSeed<'de> for MemberNameSeed<'s> {
    type Value = (Cow<'de, str>, Option<&'s mut dyn Slot>);

    fn deserialize<D: Deserializer<'de>>(self, name: D) -> Result<Self::Value, D::Error> {
        name.deserialize_str(self)
    }
}

impl<'de, 's> Visitor<'de> for MemberNameSeed<'s> {
    type Value = (Cow<'de, str>, Option<&'s mut dyn Slot>);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member name")
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok((Cow::Borrowed(name), self.0.member_mut(name)))
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok((Cow::Owned(name.to_owned()), self.0.member_mut(name)))
    }
}

fn mismatch<E: Error>(expected: &str, found: &str) -> E {
    E::custom(format_args!("expected {expected}, found {found}"))
}
