//! JSON values with their JSON paths, which errors name.

use std::collections::BTreeMap;
use std::fmt;

use anyhow::{Context as _, Error, Result, anyhow};
use serde_json::{Number, Value};

/// The path of a value.
#[derive(Clone, Copy)]
pub(super) struct JsonPath<'a> {
    step: Step<'a>,
    parent: Option<&'a JsonPath<'a>>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Document,
    Member(&'a str),
    Item(usize),
}

impl JsonPath<'_> {
    pub(super) const DOCUMENT: JsonPath<'static> = JsonPath {
        step: Step::Document,
        parent: None,
    };

    pub(super) fn member<'a>(&'a self, name: &'a str) -> JsonPath<'a> {
        let parent = Some(self);
        let step = Step::Member(name);
        JsonPath { step, parent }
    }

    pub(super) fn item(&self, index: usize) -> JsonPath<'_> {
        let parent = Some(self);
        let step = Step::Item(index);
        JsonPath { step, parent }
    }

    fn is_document(&self) -> bool {
        self.parent.is_none()
    }
}

impl fmt::Display for JsonPath<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let outer = self.parent.filter(|parent| !parent.is_document());
        if let Some(outer) = outer {
            outer.fmt(f)?;
        }
        match self.step {
            Step::Document => f.write_str("the document"),
            Step::Item(index) => write!(f, "[{index}]"),
            // Such a name would look like several steps.
            Step::Member(name) if name.is_empty() || name.contains(['.', '[', ']', '"']) => {
                write!(f, "[{name:?}]")
            }
            Step::Member(name) if outer.is_some() => write!(f, ".{name}"),
            Step::Member(name) => f.write_str(name),
        }
    }
}

/// The members of an object. Reading one removes it, so the unknown ones are left.
pub(super) struct Object<'a> {
    pub(super) path: &'a JsonPath<'a>,
    members: BTreeMap<&'a str, &'a Value>,
}

impl<'a> Object<'a> {
    pub(super) fn new(value: &'a Value, path: &'a JsonPath<'a>) -> Result<Self> {
        let members = match value {
            Value::Object(members) => members.iter().map(|(k, v)| (k.as_str(), v)).collect(),
            // The vendor writes an object without members like this.
            Value::Array(items) if items.is_empty() => BTreeMap::new(),
            _ => return Err(wrong(value, path, "an object")),
        };
        Ok(Self { path, members })
    }

    pub(super) fn optional<T>(
        &mut self,
        key: &str,
        read: impl FnOnce(&Value, &JsonPath<'_>) -> Result<T>,
    ) -> Result<Option<T>> {
        let value = self.members.remove(key);
        value
            .map(|value| read(value, &self.path.member(key)))
            .transpose()
    }

    pub(super) fn required<T>(
        &mut self,
        key: &str,
        read: impl FnOnce(&Value, &JsonPath<'_>) -> Result<T>,
    ) -> Result<T> {
        let value = self.optional(key, read)?;
        value.with_context(|| format!("{}: `{key}` is missing", self.path))
    }

    /// The members that were not read.
    pub(super) fn rest(self) -> impl Iterator<Item = &'a str> {
        self.members.into_keys()
    }
}

pub(super) fn map<T>(
    value: &Value,
    path: &JsonPath<'_>,
    mut read: impl FnMut(&Value, &JsonPath<'_>) -> Result<T>,
) -> Result<BTreeMap<String, T>> {
    let members = Object::new(value, path)?.members;
    members
        .into_iter()
        .map(|(key, value)| Ok((key.to_owned(), read(value, &path.member(key))?)))
        .collect()
}

pub(super) fn list<T>(
    value: &Value,
    path: &JsonPath<'_>,
    mut read: impl FnMut(&Value, &JsonPath<'_>) -> Result<T>,
) -> Result<Vec<T>> {
    let Value::Array(items) = value else {
        return Err(wrong(value, path, "an array"));
    };
    items
        .iter()
        .enumerate()
        .map(|(index, value)| read(value, &path.item(index)))
        .collect()
}

pub(super) fn texts(value: &Value, path: &JsonPath<'_>) -> Result<Vec<String>> {
    list(value, path, text)
}

pub(super) fn text(value: &Value, path: &JsonPath<'_>) -> Result<String> {
    match value {
        Value::String(text) => Ok(text.clone()),
        _ => Err(wrong(value, path, "a string")),
    }
}

pub(super) fn boolean(value: &Value, path: &JsonPath<'_>) -> Result<bool> {
    value
        .as_bool()
        .ok_or_else(|| wrong(value, path, "a boolean"))
}

/// A length or a number of items, which some documents write as a string.
pub(super) fn count(value: &Value, path: &JsonPath<'_>) -> Result<u64> {
    const EXPECTED: &str = "an integer";
    match value {
        Value::Number(number) => number_text(number).parse(),
        Value::String(text) => text.parse(),
        _ => return Err(wrong(value, path, EXPECTED)),
    }
    .map_err(|_| anyhow!("{path}: expected {EXPECTED}, found {value}"))
}

/// A limit.
pub(super) fn number(value: &Value, path: &JsonPath<'_>) -> Result<String> {
    match value {
        Value::Number(number) => Ok(number_text(number)),
        Value::String(text) => Ok(text.clone()),
        _ => Err(wrong(value, path, "a number or a string")),
    }
}

/// One of the values of a parameter.
pub(super) fn scalar(value: &Value, path: &JsonPath<'_>) -> Result<String> {
    match value {
        Value::Bool(boolean) => Ok(boolean.to_string()),
        Value::Number(number) => Ok(number_text(number)),
        Value::String(text) => Ok(text.clone()),
        _ => Err(wrong(value, path, "a string, a number or a boolean")),
    }
}

/// Any value but null. A list or an object becomes its JSON text.
pub(super) fn any(value: &Value, path: &JsonPath<'_>) -> Result<String> {
    match value {
        Value::Array(_) | Value::Object(_) => Ok(value.to_string()),
        _ => scalar(value, path),
    }
}

/// The text of a number. `1` and `1.0` have the same.
fn number_text(number: &Number) -> String {
    let text = number.to_string();
    match text.strip_suffix(".0") {
        Some(whole) => whole.to_owned(),
        None => text,
    }
}

fn wrong(value: &Value, path: &JsonPath<'_>, expected: &str) -> Error {
    let found = match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    };
    anyhow!("{path}: expected {expected}, found {found}")
}
