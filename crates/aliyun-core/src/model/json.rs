//! JSON without a fixed structure.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::de::{Deserialize, DeserializeOwned, Deserializer};
use serde::ser::{Serialize, Serializer};

use super::{List, Object, Scalar, Slot, TypeMismatch, Value};
use crate::model::decode::{self, JsonError};

/// Any JSON value, for members whose structure the vendor does not document.
///
/// `Display` writes compact JSON. `Debug` shows only the type of the value, because the value can be
/// secret. [`decode`](Self::decode) converts it to any type that implements serde's `Deserialize`, and
/// [`Json::new`] converts from any type that implements `Serialize`.
///
/// A number is an integer if it fits into `i64` or `u64`, and an `f64` otherwise. The members of an object
/// are sorted by name.
///
/// ```
/// use aliyun_core::model::Json;
///
/// let json: Json = r#"{"Names": ["a", "b"]}"#.parse()?;
/// assert_eq!(json.get("Names").and_then(|names| names.item(1)?.as_str()), Some("b"));
/// # Ok::<(), aliyun_core::model::decode::JsonError>(())
/// ```
#[derive(Clone, Default, PartialEq)]
pub struct Json(Node);

#[derive(Clone, Default, PartialEq)]
enum Node {
    Boolean(bool),
    Number(f64),
    List(Vec<Json>),
    #[default]
    Null,
    Object(JsonObject),
    Integer(i64),
    Text(String),
    Unsigned(u64),
}

impl Json {
    /// Converts any serializable value to JSON.
    ///
    /// # Errors
    ///
    /// Returns [`JsonError`] if the value cannot be represented in JSON, such as a map whose keys are not
    /// strings, or if its `Serialize` implementation fails.
    pub fn new(value: &(impl Serialize + ?Sized)) -> Result<Self, JsonError> {
        serde_json::to_string(value)
            .map_err(|error| JsonError::of_body(&error.to_string()))?
            .parse()
    }

    /// Converts a model to JSON, **including secrets**. Absent members are left out. Bytes become a string,
    /// in which invalid UTF-8 is replaced.
    pub fn from_object(object: &dyn Object) -> Self {
        let mut members = JsonObject::default();
        object.visit(&mut |name, value| {
            if !value.is_absent() {
                members.0.insert(name.to_owned(), Self::from_value(value));
            }
        });
        Self(Node::Object(members))
    }

    fn from_value(value: Value<'_>) -> Self {
        Self(match value {
            Value::Absent | Value::Null => Node::Null,
            Value::Boolean(value) => Node::Boolean(value),
            Value::Bytes(bytes) => Node::Text(String::from_utf8_lossy(bytes).into_owned()),
            Value::Integer(value) => Node::Integer(value),
            Value::List(list) => {
                let mut items = Vec::with_capacity(list.len());
                list.visit(&mut |item| items.push(Self::from_value(item)));
                Node::List(items)
            }
            Value::Number(value) => Node::Number(value),
            Value::Object(object) => return Self::from_object(object),
            Value::Secret(text) | Value::Text(text) => Node::Text(text.to_owned()),
            Value::Unsigned(value) => Node::Unsigned(value),
        })
    }

    /// Converts the value to any deserializable type.
    ///
    /// # Errors
    ///
    /// Returns [`JsonError`] if the value does not have the structure that the type requires.
    pub fn decode<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        serde_json::from_str(&self.to_string())
            .map_err(|error| JsonError::of_body(&error.to_string()))
    }

    /// Returns the member `name` of an object. Returns `None` if there is no such member or the value is
    /// not an object.
    pub fn get(&self, name: &str) -> Option<&Self> {
        match &self.0 {
            Node::Object(object) => object.get(name),
            _ => None,
        }
    }

    /// Returns the item at `index`, counted from 0, of a list. Returns `None` if there is no such item or
    /// the value is not a list.
    pub fn item(&self, index: usize) -> Option<&Self> {
        match &self.0 {
            Node::List(items) => items.get(index),
            _ => None,
        }
    }

    /// Returns the string. Returns `None` if the value is not a string.
    pub fn as_str(&self) -> Option<&str> {
        match &self.0 {
            Node::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the items of a list, and no items for any other value.
    pub(crate) fn items_mut(&mut self) -> &mut [Self] {
        match &mut self.0 {
            Node::List(items) => items,
            _ => &mut [],
        }
    }

    /// Returns the members of an object, and no members for any other value.
    pub(crate) fn members_mut(&mut self) -> impl Iterator<Item = (&String, &mut Self)> {
        let object = match &mut self.0 {
            Node::Object(object) => Some(&mut object.0),
            _ => None,
        };
        object.into_iter().flatten()
    }

    /// Replaces a scalar by the string that is sent for it in a parameter. Other values stay unchanged.
    pub(crate) fn make_text(&mut self) {
        if let Some(text) = self.value().text().map(Cow::into_owned) {
            self.0 = Node::Text(text);
        }
    }
}

/// A JSON object without a fixed structure.
///
/// `Display` writes compact JSON. `Debug` shows the names of the members only, because values can be secret.
#[derive(Clone, Default, PartialEq)]
pub struct JsonObject(BTreeMap<String, Json>);

impl JsonObject {
    /// Returns the member `name`, or `None` if there is no such member.
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.0.get(name)
    }

    /// Returns the names and values of the members, sorted by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.0.iter().map(|(name, value)| (&**name, value))
    }

    /// Returns the object in `json`, or `None` if it is another value.
    pub(crate) fn from_json(json: Json) -> Option<Self> {
        match json.0 {
            Node::Object(object) => Some(object),
            _ => None,
        }
    }
}

impl Object for JsonObject {
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        self.0.member_mut(name)
    }

    fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
        self.0.visit(to);
    }

    fn accepts_any_member(&self) -> bool {
        true
    }
}

impl Slot for Json {
    fn expects(&self) -> &'static str {
        "any value"
    }

    fn value(&self) -> Value<'_> {
        match &self.0 {
            Node::Boolean(value) => Value::Boolean(*value),
            Node::Number(value) => Value::Number(*value),
            Node::List(items) => Value::List(items),
            Node::Null => Value::Null,
            Node::Object(object) => Value::Object(object),
            Node::Integer(value) => Value::Integer(*value),
            Node::Text(text) => Value::Text(text),
            Node::Unsigned(value) => Value::Unsigned(*value),
        }
    }

    fn set(&mut self, value: Scalar<'_>) -> Result<bool, TypeMismatch> {
        self.0 = match value {
            Scalar::Boolean(value) => Node::Boolean(value),
            Scalar::Number(value) => Node::Number(value),
            Scalar::Null => Node::Null,
            Scalar::Digits(text) => Node::Number(text.parse().map_err(|_| TypeMismatch)?),
            Scalar::Integer(value) => Node::Integer(value),
            Scalar::Text(text) => Node::Text(text.to_owned()),
            // An integer that fits into both types is always signed, so that equal numbers compare as
            // equal.
            Scalar::Unsigned(value) => {
                i64::try_from(value).map_or(Node::Unsigned(value), Node::Integer)
            }
        };
        Ok(!matches!(self.0, Node::Null))
    }

    fn object_mut(&mut self) -> Option<&mut dyn Object> {
        self.0 = Node::Object(JsonObject::default());
        match &mut self.0 {
            Node::Object(object) => Some(object),
            _ => None,
        }
    }

    fn list_mut(&mut self) -> Option<&mut dyn List> {
        self.0 = Node::List(Vec::new());
        match &mut self.0 {
            Node::List(items) => Some(items),
            _ => None,
        }
    }
}

impl FromStr for Json {
    type Err = JsonError;

    fn from_str(text: &str) -> Result<Self, JsonError> {
        let mut json = Self::default();
        decode::value_into(text.as_bytes(), &mut json)?;
        Ok(json)
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&serde_json::to_string(self).map_err(|_| fmt::Error)?)
    }
}

impl fmt::Display for JsonObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&serde_json::to_string(self).map_err(|_| fmt::Error)?)
    }
}

impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value().fmt(f)
    }
}

impl fmt::Debug for JsonObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value().serialize(serializer)
    }
}

impl Serialize for JsonObject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut json = Self::default();
        decode::next_value_into(deserializer, &mut json)?;
        Ok(json)
    }
}
