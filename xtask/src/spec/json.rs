//! JSON values with the place where they stand, so that an error can name it.

use std::collections::BTreeMap;
use std::fmt;

use anyhow::{Context as _, Error, Result, anyhow};
use serde_json::{Number, Value};

/// Where a value stands.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    step: Step<'a>,
    parent: Option<&'a Place<'a>>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Document,
    Member(&'a str),
    Item(usize),
}

impl Place<'_> {
    pub(super) const DOCUMENT: Place<'static> = Place {
        step: Step::Document,
        parent: None,
    };

    pub(super) fn member<'a>(&'a self, name: &'a str) -> Place<'a> {
        let parent = Some(self);
        let step = Step::Member(name);
        Place { step, parent }
    }

    pub(super) fn item(&self, index: usize) -> Place<'_> {
        let parent = Some(self);
        let step = Step::Item(index);
        Place { step, parent }
    }

    fn is_document(&self) -> bool {
        self.parent.is_none()
    }
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let outer = self.parent.filter(|parent| !parent.is_document());
        if let Some(outer) = outer {
            outer.fmt(f)?;
        }
        match self.step {
            Step::Document => f.write_str("the document"),
            Step::Item(index) => write!(f, "[{index}]"),
            // A name that would read like several steps.
            Step::Member(name) if name.is_empty() || name.contains(['.', '[', ']', '"']) => {
                write!(f, "[{name:?}]")
            }
            Step::Member(name) if outer.is_some() => write!(f, ".{name}"),
            Step::Member(name) => f.write_str(name),
        }
    }
}

/// The members of an object. Who reads one takes it out, so that what remains is what nobody knows.
pub(super) struct Object<'a> {
    pub(super) place: &'a Place<'a>,
    members: BTreeMap<&'a str, &'a Value>,
}

impl<'a> Object<'a> {
    pub(super) fn new(value: &'a Value, place: &'a Place<'a>) -> Result<Self> {
        let members = match value {
            Value::Object(members) => members.iter().map(|(k, v)| (k.as_str(), v)).collect(),
            // The vendor's way to write an object without members.
            Value::Array(items) if items.is_empty() => BTreeMap::new(),
            _ => return Err(wrong(value, place, "an object")),
        };
        Ok(Self { place, members })
    }

    pub(super) fn optional<T>(
        &mut self,
        key: &str,
        read: impl FnOnce(&Value, &Place<'_>) -> Result<T>,
    ) -> Result<Option<T>> {
        let value = self.members.remove(key);
        value
            .map(|value| read(value, &self.place.member(key)))
            .transpose()
    }

    pub(super) fn required<T>(
        &mut self,
        key: &str,
        read: impl FnOnce(&Value, &Place<'_>) -> Result<T>,
    ) -> Result<T> {
        let value = self.optional(key, read)?;
        value.with_context(|| format!("{}: `{key}` is missing", self.place))
    }

    /// The members that nobody has read.
    pub(super) fn rest(self) -> impl Iterator<Item = &'a str> {
        self.members.into_keys()
    }
}

pub(super) fn map<T>(
    value: &Value,
    place: &Place<'_>,
    mut read: impl FnMut(&Value, &Place<'_>) -> Result<T>,
) -> Result<BTreeMap<String, T>> {
    let members = Object::new(value, place)?.members;
    members
        .into_iter()
        .map(|(key, value)| Ok((key.to_owned(), read(value, &place.member(key))?)))
        .collect()
}

pub(super) fn list<T>(
    value: &Value,
    place: &Place<'_>,
    mut read: impl FnMut(&Value, &Place<'_>) -> Result<T>,
) -> Result<Vec<T>> {
    let Value::Array(items) = value else {
        return Err(wrong(value, place, "a list"));
    };
    items
        .iter()
        .enumerate()
        .map(|(index, value)| read(value, &place.item(index)))
        .collect()
}

pub(super) fn texts(value: &Value, place: &Place<'_>) -> Result<Vec<String>> {
    list(value, place, text)
}

pub(super) fn text(value: &Value, place: &Place<'_>) -> Result<String> {
    match value {
        Value::String(text) => Ok(text.clone()),
        _ => Err(wrong(value, place, "a text")),
    }
}

pub(super) fn boolean(value: &Value, place: &Place<'_>) -> Result<bool> {
    value
        .as_bool()
        .ok_or_else(|| wrong(value, place, "a boolean"))
}

/// A length or a number of items, which some documents write as a text.
pub(super) fn count(value: &Value, place: &Place<'_>) -> Result<u64> {
    const WANTED: &str = "a whole number";
    match value {
        Value::Number(number) => number_text(number).parse(),
        Value::String(text) => text.parse(),
        _ => return Err(wrong(value, place, WANTED)),
    }
    .map_err(|_| anyhow!("{place}: expected {WANTED}, found {value}"))
}

/// A limit.
pub(super) fn number(value: &Value, place: &Place<'_>) -> Result<String> {
    match value {
        Value::Number(number) => Ok(number_text(number)),
        Value::String(text) => Ok(text.clone()),
        _ => Err(wrong(value, place, "a number or a text")),
    }
}

/// One of the values of a parameter.
pub(super) fn scalar(value: &Value, place: &Place<'_>) -> Result<String> {
    match value {
        Value::Bool(boolean) => Ok(boolean.to_string()),
        Value::Number(number) => Ok(number_text(number)),
        Value::String(text) => Ok(text.clone()),
        _ => Err(wrong(value, place, "a text, a number or a boolean")),
    }
}

/// Any value but null. A list or an object becomes its JSON text.
pub(super) fn any(value: &Value, place: &Place<'_>) -> Result<String> {
    match value {
        Value::Array(_) | Value::Object(_) => Ok(value.to_string()),
        _ => scalar(value, place),
    }
}

/// The text of a number, which is the same for `1` and `1.0`.
fn number_text(number: &Number) -> String {
    let text = number.to_string();
    match text.strip_suffix(".0") {
        Some(whole) => whole.to_owned(),
        None => text,
    }
}

fn wrong(value: &Value, place: &Place<'_>, expected: &str) -> Error {
    let found = match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    };
    anyhow!("{place}: expected {expected}, found {found}")
}
