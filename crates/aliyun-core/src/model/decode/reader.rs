//! The decoder of JSON bodies, shared by all models.
//!
//! With `#[derive(Deserialize)]`, every model would have its own generated deserializer, and hundreds of
//! models would compile slowly. Here a model only returns its [`Slot`]s by name, as trait objects, and this
//! one decoder fills them.
//!
//! It does so through [`DeserializeSeed`]. `Deserialize` creates a value of a type that is known at compile
//! time. A seed is a value itself, so it can hold a reference to a slot that was chosen at run time and
//! write to it; the deserialized value is then `()`. Each seed hands on the next: [`SlotSeed`] finds an
//! object, [`MemberNameSeed`] reads a name and returns the slot for it, and a new [`SlotSeed`] reads the
//! value. Names and values go straight from the body to the model, and nothing is allocated in between.
//!
//! The decoder is recursive, because JSON is. `serde_json` limits the depth.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::JsonError;
use crate::model::{List, Object, Scalar, Slot, TypeMismatch, Value};

/// Decodes a JSON body into a slot, in up to two passes.
///
/// The service returns some IDs as numbers, possibly with more digits than an `f64` can hold, and the model
/// has a string for them. That string must contain the digits of the body, not a rounded number. But
/// `serde_json` passes numbers to a visitor as `f64`, `i64` or `u64`, and it is too late for the digits
/// then. There are two ways to get them, and neither is acceptable for every body:
///
/// - [`RawValue`] returns a value as text, which must be parsed once more unless it is a number. All
///   strings would be scanned twice.
/// - The feature `arbitrary_precision` of `serde_json` keeps the text of every number. Cargo would enable
///   it for the whole program, and other crates would see numbers in another form.
///
/// So the first pass decodes numbers the usual way, and notes in [`ReadState::is_rounded`] whether a slot
/// that keeps digits received an `f64`. Only then, or if the first pass failed with a syntax error, which
/// is also the error for a number beyond the range of `f64`, does a second pass decode the body with
/// [`RawValue`] for all slots that keep digits. The second pass fills the same slots with the same values,
/// so the results of the first need not be cleared.
pub(super) fn read(body: &[u8], slot: &mut dyn Slot) -> Result<(), JsonError> {
    const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";
    let body = body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body);
    let mut state = ReadState::default();
    let first = parse(body, slot, &mut state);
    let needs_digits = match &first {
        Ok(()) => state.is_rounded,
        // "number out of range" is a syntax error, too.
        Err(error) => error.is_syntax(),
    };
    let first = first.map_err(|error| json_error(&error, &state));
    if !needs_digits {
        return first;
    }
    state = ReadState {
        is_exact: true,
        ..ReadState::default()
    };
    let second = parse(body, slot, &mut state);
    match (first, second) {
        (_, Ok(())) => Ok(()),
        // An invalid body fails in both passes. The first error is the better one, because the second pass
        // counts lines and columns from the start of a raw value. But a number that is out of range may
        // hide the actual error, which only the second pass reaches.
        (Err(first), Err(_)) if !first.reason.starts_with("number out of range") => Err(first),
        (_, Err(error)) => Err(json_error(&error, &state)),
    }
}

fn json_error(error: &serde_json::Error, state: &ReadState<'_>) -> JsonError {
    JsonError {
        path: state.path.to_string(),
        reason: error.to_string(),
    }
}

/// One pass: decodes the whole body, and checks that nothing follows.
fn parse<'de>(
    body: &'de [u8],
    slot: &mut dyn Slot,
    state: &mut ReadState<'de>,
) -> serde_json::Result<()> {
    let mut json = serde_json::Deserializer::from_slice(body);
    let seed = SlotSeed { slot, state };
    seed.deserialize(&mut json).and_then(|()| json.end())
}

/// Decodes the next value of any deserializer.
///
/// Numbers have the precision of that deserializer. There is no second pass, because a deserializer cannot
/// be rewound, and [`RawValue`] works with that of `serde_json` only.
pub(super) fn read_next<'de, D: Deserializer<'de>>(
    deserializer: D,
    slot: &mut dyn Slot,
) -> Result<(), D::Error> {
    let state = &mut ReadState::default();
    SlotSeed { slot, state }.deserialize(deserializer)
}

/// The slot of the whole body, which must be an object. The slot of a model also accepts `null`, which is
/// not a valid body.
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

/// The state of one pass, shared by all seeds.
#[derive(Default)]
struct ReadState<'de> {
    path: JsonPath<'de>,
    /// Slots that keep digits are read as [`RawValue`]. Requires the deserializer of `serde_json`.
    is_exact: bool,
    /// A slot that keeps digits received a number that may have been rounded.
    is_rounded: bool,
}

/// The JSON path of the value that failed to decode, with the innermost segment first.
///
/// It is empty until an error occurs, and each level then adds its segment while the error passes through
/// it. Without an error it costs nothing.
#[derive(Default)]
struct JsonPath<'de>(Vec<PathSegment<'de>>);

enum PathSegment<'de> {
    Item(usize),
    Member(Cow<'de, str>),
}

impl fmt::Display for JsonPath<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, segment) in self.0.iter().rev().enumerate() {
            match segment {
                PathSegment::Item(item) => write!(f, "[{item}]")?,
                PathSegment::Member(name) if index == 0 => f.write_str(name)?,
                PathSegment::Member(name) => write!(f, ".{name}")?,
            }
        }
        Ok(())
    }
}

/// Decodes the next value into a slot.
struct SlotSeed<'s, 'de> {
    slot: &'s mut dyn Slot,
    state: &'s mut ReadState<'de>,
}

impl SlotSeed<'_, '_> {
    fn set<E: Error>(self, value: Scalar<'_>) -> Result<(), E> {
        match self.slot.set(value) {
            Ok(_) => Ok(()),
            Err(_) => Err(mismatch(self.slot.expects(), value.kind())),
        }
    }
}

impl<'de> DeserializeSeed<'de> for SlotSeed<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, value: D) -> Result<(), D::Error> {
        if self.state.is_exact && self.slot.keeps_digits() {
            // Only a number is used in its raw form. A string may contain escapes, so it is parsed.
            let raw = <&RawValue>::deserialize(value)?.get();
            if raw.starts_with(|c: char| c == '-' || c.is_ascii_digit()) {
                return self.set(Scalar::Digits(raw));
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
        self.set(Scalar::Boolean(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        // Even 0.5 counts as rounded: whether the body said `0.5` or `0.50` cannot be seen here.
        self.state.is_rounded |= self.slot.keeps_digits();
        self.set(Scalar::Number(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.set(Scalar::Integer(value))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let Some(object) = self.slot.object_mut() else {
            return Err(mismatch(self.slot.expects(), "an object"));
        };
        while let Some((name, slot)) = members.next_key_seed(MemberNameSeed(object))? {
            let Some(slot) = slot else {
                members.next_value::<IgnoredAny>()?;
                continue;
            };
            let seed = SlotSeed {
                slot,
                state: self.state,
            };
            if let Err(error) = members.next_value_seed(seed) {
                self.state.path.0.push(PathSegment::Member(name));
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
                state: self.state,
            };
            match items.next_element_seed(item) {
                Ok(Some(())) => {}
                Ok(None) => break,
                Err(error) => {
                    self.state.path.0.push(PathSegment::Item(index));
                    return Err(error);
                }
            }
        }
        Ok(())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.set(Scalar::Text(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.set(Scalar::Unsigned(value))
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.set(Scalar::Null)
    }
}

/// Appends an item to a list and decodes the next value into it. serde only uses the seed if there is
/// another item, so no empty item is appended at the end.
struct ItemSeed<'s, 'de> {
    list: &'s mut dyn List,
    state: &'s mut ReadState<'de>,
}

impl<'de> DeserializeSeed<'de> for ItemSeed<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, value: D) -> Result<(), D::Error> {
        let seed = SlotSeed {
            slot: self.list.push(),
            state: self.state,
        };
        seed.deserialize(value)
    }
}

/// Reads the next member name and returns it with its slot, or with `None` if the object has no such
/// member.
///
/// The name is only needed for error paths. It is borrowed from the body unless it contains escapes.
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

/// The error for a value of the wrong type. It names both types, but not the value, which can be secret.
fn mismatch<E: Error>(expected: &str, found: &str) -> E {
    E::custom(format_args!("expected {expected}, found {found}"))
}
