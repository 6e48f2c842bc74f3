//! The parameters of an operation, put together and checked against what is documented.

use aliyun_core::operation::Style as Addressing;
use aliyun_core::operation::descriptor::{Kind, ParameterDescriptor, Place, Style};
use aliyun_core::{DynamicOperation, Operation as _};
use serde_json::{Map, Number, Value, json};

use super::catalog::{Operation, Route, is_common};
use crate::wire::{Checked, Rejection, Wire, sae};

/// How long a flattened list can be. No documented one comes near it.
const MOST_ITEMS: usize = 1000;

/// What a request gives to its operation. An empty value counts as none.
pub(crate) struct Given {
    operation: Operation,
    values: Map<String, Value>,
}

impl Given {
    /// Refuses a request that lacks a required parameter or has an unknown one.
    ///
    /// The real gateway passes over unknown ones. Here they are refused, because a misspelt name is the
    /// likeliest reason for one.
    pub(crate) fn read(wire: &Wire<'_>, route: &Route) -> Checked<Self> {
        let descriptor = route.operation.descriptor();
        let mut given = Self {
            operation: route.operation,
            values: Map::new(),
        };
        given.add_single(wire, route);
        let mut unknown = None;
        for (place, pairs) in [(Place::Query, &wire.query), (Place::Form, &wire.form)] {
            for (name, value) in pairs {
                let is_understood = given.add(place, name, value)?;
                if !is_understood && !is_common(name) && !route.operation.tolerates(name) {
                    unknown.get_or_insert(name);
                }
            }
        }
        let is_missing =
            |known: &&ParameterDescriptor| known.required && !given.values.contains_key(known.name);
        if let Some(missing) = descriptor.parameters.iter().find(is_missing) {
            return Err(if given.operation.is_sae() {
                sae::empty(missing.name)
            } else {
                Rejection::missing(missing.name, None)
            });
        }
        match unknown {
            Some(name) if given.operation.is_sae() => Err(sae::invalid(name)),
            Some(name) => {
                let why = format!("{} has no parameter {name}.", descriptor.name);
                Err(Rejection::invalid(&why))
            }
            None => Ok(given),
        }
    }

    /// Refuses values that are not what they are documented to be.
    pub(crate) fn check_values(&self) -> Checked<()> {
        DynamicOperation::of(self.operation.descriptor(), &self.values)
            .and_then(|operation| operation.validate())
            .map_err(|error| self.invalid(&error.parameters().join(", "), error.reason()))
    }

    /// The error for a parameter; `why` follows its name in a sentence.
    pub(crate) fn invalid(&self, name: &str, why: &str) -> Rejection {
        let why = format!("{name} {why}.");
        if !self.operation.is_sae() {
            return Rejection::invalid(&why);
        }
        let mut rejection = sae::invalid(name);
        rejection.message.push(' ');
        rejection.message.push_str(&why);
        rejection
    }

    pub(crate) fn operation(&self) -> Operation {
        self.operation
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.values.get(name)?.as_str()
    }

    /// The text of a required parameter.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.get(name).unwrap_or_default()
    }

    /// The value of any kind.
    pub(crate) fn value(&self, name: &str) -> Option<&Value> {
        self.values.get(name)
    }

    /// Adds the parameters in the path, in headers and in a body of their own.
    fn add_single(&mut self, wire: &Wire<'_>, route: &Route) {
        for (name, text) in &route.path {
            self.add_text(name, text);
        }
        for known in self.operation.descriptor().parameters {
            let (name, kind) = (known.name, known.kind);
            match known.place {
                Place::Header => {
                    let text = wire.header(&name.to_ascii_lowercase());
                    self.add_text(name, text.unwrap_or_default());
                }
                Place::Body if !wire.body.is_empty() => {
                    let text = String::from_utf8_lossy(wire.body);
                    let value = match kind {
                        Kind::Bytes => json!(text),
                        _ => read_json(&text),
                    };
                    self.values.insert(name.to_owned(), value);
                }
                _ => {}
            }
        }
    }

    fn add_text(&mut self, name: &str, text: &str) {
        let known = self.operation.descriptor().parameter(name);
        if let Some(known) = known.filter(|_| !text.is_empty()) {
            let value = scalar(known.kind, text);
            self.values.insert(name.to_owned(), value);
        }
    }

    /// Adds a parameter of the query or the form. `false` says that there is none of its name.
    fn add(&mut self, place: Place, name: &str, text: &str) -> Checked<bool> {
        let descriptor = self.operation.descriptor();
        let mut steps = name.split('.');
        let base = steps.next().unwrap_or_default();
        let steps: Vec<&str> = steps.collect();
        let is_here = |known: &&ParameterDescriptor| match descriptor.product.style {
            // The gateway makes no difference between the two.
            Addressing::Rpc => matches!(known.place, Place::Query | Place::Form),
            Addressing::Roa => known.place == place,
        };
        let Some(known) = descriptor.parameter(base) else {
            return Ok(false);
        };
        if !is_here(&known) {
            return Err(self.invalid(base, place_of(known)));
        }
        if text.is_empty() {
            return Ok(true);
        }
        let slot = self.values.entry(base).or_insert(Value::Null);
        match (known.style, known.kind) {
            (Style::Json, Kind::List(_) | Kind::Map(_) | Kind::Object(_)) if steps.is_empty() => {
                *slot = read_json(text);
            }
            (Style::Simple, Kind::List(items)) if steps.is_empty() => {
                *slot = text.split(',').map(|item| scalar(*items, item)).collect();
            }
            _ => return Ok(insert(slot, known.kind, &steps, text).is_some()),
        }
        Ok(true)
    }
}

/// Where a parameter travels, as the rest of a sentence.
fn place_of(known: &ParameterDescriptor) -> &'static str {
    match known.place {
        Place::Body => "is the body of the request",
        Place::Form => "travels in the form, which is the body of the request",
        Place::Header => "travels in a header",
        Place::Path => "travels in the path",
        _ => "travels in the query",
    }
}

/// The value a text stands for. One that is of another kind stays a text and is found out later.
fn scalar(kind: Kind, text: &str) -> Value {
    let value = match kind {
        Kind::Boolean if text.eq_ignore_ascii_case("true") => Some(json!(true)),
        Kind::Boolean if text.eq_ignore_ascii_case("false") => Some(json!(false)),
        Kind::Int32 | Kind::Int64 => text.parse().ok().map(|number: i64| json!(number)),
        Kind::Number => text
            .parse()
            .ok()
            .and_then(Number::from_f64)
            .map(Value::from),
        _ => None,
    };
    value.unwrap_or_else(|| json!(text))
}

/// As [`scalar`], for JSON.
fn read_json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|_| json!(text))
}

/// Puts the text of a flattened parameter where the rest of its name says; `None` if there is no such place.
fn insert(place: &mut Value, kind: Kind, steps: &[&str], text: &str) -> Option<()> {
    let Some((step, rest)) = steps.split_first() else {
        *place = scalar(kind, text);
        return Some(());
    };
    let (inner, kind) = match kind {
        Kind::List(items) => {
            let position: usize = step.parse().ok()?;
            let index = position
                .checked_sub(1)
                .filter(|index| *index < MOST_ITEMS)?;
            if place.is_null() {
                *place = json!([]);
            }
            let list = place.as_array_mut()?;
            let length = list.len().max(position);
            list.resize(length, Value::Null);
            (&mut list[index], *items)
        }
        Kind::Map(_) | Kind::Object(_) => {
            let kind = match kind {
                Kind::Map(values) => *values,
                Kind::Object(members) => members.iter().find(|known| known.name == *step)?.kind,
                _ => return None,
            };
            if place.is_null() {
                *place = json!({});
            }
            let object = place.as_object_mut()?;
            (object.entry(*step).or_insert(Value::Null), kind)
        }
        _ => return None,
    };
    insert(inner, kind, rest, text)
}
