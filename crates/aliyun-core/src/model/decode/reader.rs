//! The one reader of JSON bodies.
//!
//! Models hand out places by name and share this code, instead of each having a deserializer of
//! its own: that keeps hundreds of models quick to compile.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::Malformed;
use crate::model::{Fields, List, Mismatch, Scalar, Slot, View};

/// Reads a JSON value into a slot.
pub(super) fn read(body: &[u8], slot: &mut dyn Slot) -> Result<(), Malformed> {
    const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";
    let body = body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body);
    let mut progress = Progress::default();
    let first = attempt(body, slot, &mut progress);
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
    progress = Progress {
        exact: true,
        ..Progress::default()
    };
    let second = attempt(body, slot, &mut progress);
    match (first, second) {
        (_, Ok(())) => Ok(()),
        // What is broken is broken both times, and the second time its place is counted from the
        // beginning of the text that it is in.
        (Err(first), Err(_)) if !first.reason.starts_with("number out of range") => Err(first),
        (_, Err(error)) => Err(malformed(&error, &progress)),
    }
}

fn malformed(error: &serde_json::Error, progress: &Progress<'_>) -> Malformed {
    Malformed {
        path: progress.path.to_string(),
        reason: error.to_string(),
    }
}

fn attempt<'de>(
    body: &'de [u8],
    slot: &mut dyn Slot,
    progress: &mut Progress<'de>,
) -> serde_json::Result<()> {
    let mut json = serde_json::Deserializer::from_slice(body);
    let place = Place { slot, progress };
    place.deserialize(&mut json).and_then(|()| json.end())
}

/// Reads the value that a deserializer has next, with numbers as it tells them.
pub(super) fn place<'de, D: Deserializer<'de>>(
    deserializer: D,
    slot: &mut dyn Slot,
) -> Result<(), D::Error> {
    let progress = &mut Progress::default();
    Place { slot, progress }.deserialize(deserializer)
}

/// The whole body, which has to be an object: not even `null` will do.
pub(super) struct Root<'s>(pub(super) &'s mut dyn Fields);

impl Slot for Root<'_> {
    fn expects(&self) -> &'static str {
        "an object"
    }

    fn view(&self) -> View<'_> {
        View::Object(self.0)
    }

    fn scalar(&mut self, _: Scalar<'_>) -> Result<bool, Mismatch> {
        Err(Mismatch)
    }

    fn object(&mut self) -> Option<&mut dyn Fields> {
        Some(self.0)
    }
}

/// How far reading got.
#[derive(Default)]
struct Progress<'de> {
    path: Path<'de>,
    /// Numbers are read digit by digit.
    exact: bool,
    /// A text got a number whose digits are not certain.
    rounded: bool,
}

/// The way to the member that made reading fail, innermost step first: collected on the way out,
/// so that reading well costs nothing.
#[derive(Default)]
struct Path<'de>(Vec<Step<'de>>);

enum Step<'de> {
    Item(usize),
    Member(Cow<'de, str>),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, step) in self.0.iter().rev().enumerate() {
            match step {
                Step::Item(item) => write!(f, "[{item}]")?,
                Step::Member(name) if index == 0 => f.write_str(name)?,
                Step::Member(name) => write!(f, ".{name}")?,
            }
        }
        Ok(())
    }
}

/// Puts the value that comes next into a slot.
struct Place<'s, 'de> {
    slot: &'s mut dyn Slot,
    progress: &'s mut Progress<'de>,
}

impl Place<'_, '_> {
    fn scalar<E: Error>(self, value: Scalar<'_>) -> Result<(), E> {
        match self.slot.scalar(value) {
            Ok(_) => Ok(()),
            Err(_) => Err(mismatch(self.slot.expects(), value.kind())),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Place<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, value: D) -> Result<(), D::Error> {
        if self.progress.exact && self.slot.keeps_digits() {
            let raw = <&RawValue>::deserialize(value)?.get();
            if raw.starts_with(|c: char| c == '-' || c.is_ascii_digit()) {
                return self.scalar(Scalar::Number(raw));
            }
            let mut text = serde_json::Deserializer::from_str(raw);
            return text.deserialize_any(self).map_err(D::Error::custom);
        }
        value.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Place<'_, 'de> {
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
        let Some(fields) = self.slot.object() else {
            return Err(mismatch(self.slot.expects(), "an object"));
        };
        while let Some((name, slot)) = members.next_key_seed(Member(fields))? {
            let Some(slot) = slot else {
                members.next_value::<IgnoredAny>()?;
                continue;
            };
            let place = Place {
                slot,
                progress: self.progress,
            };
            if let Err(error) = members.next_value_seed(place) {
                self.progress.path.0.push(Step::Member(name));
                return Err(error);
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let Some(list) = self.slot.list() else {
            return Err(mismatch(self.slot.expects(), "a list"));
        };
        for index in 0.. {
            let item = Item {
                list,
                progress: self.progress,
            };
            match items.next_element_seed(item) {
                Ok(Some(())) => {}
                Ok(None) => break,
                Err(error) => {
                    self.progress.path.0.push(Step::Item(index));
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
struct Item<'s, 'de> {
    list: &'s mut dyn List,
    progress: &'s mut Progress<'de>,
}

impl<'de> DeserializeSeed<'de> for Item<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, value: D) -> Result<(), D::Error> {
        let place = Place {
            slot: self.list.push(),
            progress: self.progress,
        };
        place.deserialize(value)
    }
}

/// Finds the slot for the member name that comes next.
struct Member<'s>(&'s mut dyn Fields);

impl<'de, 's> DeserializeSeed<'de> for Member<'s> {
    type Value = (Cow<'de, str>, Option<&'s mut dyn Slot>);

    fn deserialize<D: Deserializer<'de>>(self, name: D) -> Result<Self::Value, D::Error> {
        name.deserialize_str(self)
    }
}

impl<'de, 's> Visitor<'de> for Member<'s> {
    type Value = (Cow<'de, str>, Option<&'s mut dyn Slot>);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member name")
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok((Cow::Borrowed(name), self.0.field(name)))
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok((Cow::Owned(name.to_owned()), self.0.field(name)))
    }
}

fn mismatch<E: Error>(expected: &str, found: &str) -> E {
    E::custom(format_args!("expected {expected}, found {found}"))
}
