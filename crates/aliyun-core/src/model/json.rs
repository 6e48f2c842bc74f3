//! JSON whose shape nobody promised.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::de::{Deserialize, DeserializeOwned, Deserializer};
use serde::ser::{Serialize, Serializer};

use super::{Fields, List, Mismatch, Scalar, Slot, View};
use crate::model::decode::{self, Malformed};

/// Any JSON value.
///
/// `Display` writes it as compact JSON; `Debug` shows its kind alone, since what is in it may be
/// secret. With serde it becomes any other type: [`read`](Self::read), or `serde_json::to_value`.
///
/// Numbers are 64-bit integers or double-precision fractions.
///
/// ```
/// use aliyun_core::model::Json;
///
/// let json: Json = r#"{"Names": ["a", "b"]}"#.parse()?;
/// assert_eq!(json.get("Names").and_then(|names| names.at(1)?.as_str()), Some("b"));
/// # Ok::<(), aliyun_core::model::decode::Malformed>(())
/// ```
#[derive(Clone, Default, PartialEq)]
pub struct Json(Node);

#[derive(Clone, Default, PartialEq)]
enum Node {
    Bool(bool),
    Float(f64),
    List(Vec<Json>),
    #[default]
    Null,
    Object(JsonObject),
    Signed(i64),
    Text(String),
    Unsigned(u64),
}

impl Json {
    /// What serde makes of a value.
    ///
    /// # Errors
    ///
    /// [`Malformed`] for a value that has no form in JSON.
    pub fn new(value: &(impl Serialize + ?Sized)) -> Result<Self, Malformed> {
        serde_json::to_string(value)
            .map_err(|error| Malformed::whole(&error.to_string()))?
            .parse()
    }

    /// A model as JSON, **secrets included**; absent fields are left out.
    pub fn of(fields: &dyn Fields) -> Self {
        let mut object = JsonObject::default();
        fields.each(&mut |name, value| {
            if !value.is_absent() {
                object.0.insert(name.to_owned(), Self::from_view(value));
            }
        });
        Self(Node::Object(object))
    }

    fn from_view(view: View<'_>) -> Self {
        Self(match view {
            View::Absent | View::Null => Node::Null,
            View::Boolean(value) => Node::Bool(value),
            View::Bytes(bytes) => Node::Text(String::from_utf8_lossy(bytes).into_owned()),
            View::Integer(value) => Node::Signed(value),
            View::List(list) => {
                let mut items = Vec::with_capacity(list.len());
                list.each(&mut |item| items.push(Self::from_view(item)));
                Node::List(items)
            }
            View::Number(value) => Node::Float(value),
            View::Object(fields) => return Self::of(fields),
            View::Secret(text) | View::Text(text) => Node::Text(text.to_owned()),
            View::Unsigned(value) => Node::Unsigned(value),
        })
    }

    /// The value as another type.
    ///
    /// # Errors
    ///
    /// [`Malformed`] if the type wants something else.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, Malformed> {
        serde_json::from_str(&self.to_string())
            .map_err(|error| Malformed::whole(&error.to_string()))
    }

    /// The member of an object.
    pub fn get(&self, name: &str) -> Option<&Self> {
        match &self.0 {
            Node::Object(object) => object.get(name),
            _ => None,
        }
    }

    /// An item of a list.
    pub fn at(&self, index: usize) -> Option<&Self> {
        match &self.0 {
            Node::List(items) => items.get(index),
            _ => None,
        }
    }

    /// The text, if it is one.
    pub fn as_str(&self) -> Option<&str> {
        match &self.0 {
            Node::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The items of a list; none of anything else.
    pub(crate) fn items_mut(&mut self) -> &mut [Self] {
        match &mut self.0 {
            Node::List(items) => items,
            _ => &mut [],
        }
    }

    /// The members of an object; none of anything else.
    pub(crate) fn members_mut(&mut self) -> impl Iterator<Item = (&String, &mut Self)> {
        let object = match &mut self.0 {
            Node::Object(object) => Some(&mut object.0),
            _ => None,
        };
        object.into_iter().flatten()
    }

    /// Turns a scalar into the text it travels as.
    pub(crate) fn make_text(&mut self) {
        if let Some(text) = self.view().text().map(Cow::into_owned) {
            self.0 = Node::Text(text);
        }
    }
}

/// An object of which nobody promised anything. `Debug` shows the names of its members alone.
#[derive(Clone, Default, PartialEq)]
pub struct JsonObject(BTreeMap<String, Json>);

impl JsonObject {
    /// The member of this name.
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.0.get(name)
    }

    /// Names and values in the order of the names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.0.iter().map(|(name, value)| (&**name, value))
    }

    pub(crate) fn from_json(json: Json) -> Option<Self> {
        match json.0 {
            Node::Object(object) => Some(object),
            _ => None,
        }
    }
}

impl Fields for JsonObject {
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        self.0.field(name)
    }

    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        self.0.each(to);
    }
}

impl Slot for Json {
    fn expects(&self) -> &'static str {
        "any value"
    }

    fn view(&self) -> View<'_> {
        match &self.0 {
            Node::Bool(value) => View::Boolean(*value),
            Node::Float(value) => View::Number(*value),
            Node::List(items) => View::List(items),
            Node::Null => View::Null,
            Node::Object(object) => View::Object(object),
            Node::Signed(value) => View::Integer(*value),
            Node::Text(text) => View::Text(text),
            Node::Unsigned(value) => View::Unsigned(*value),
        }
    }

    fn scalar(&mut self, value: Scalar<'_>) -> Result<bool, Mismatch> {
        self.0 = match value {
            Scalar::Bool(value) => Node::Bool(value),
            Scalar::Float(value) => Node::Float(value),
            Scalar::Null => Node::Null,
            Scalar::Number(text) => Node::Float(text.parse().map_err(|_| Mismatch)?),
            Scalar::Signed(value) => Node::Signed(value),
            Scalar::Text(text) => Node::Text(text.to_owned()),
            Scalar::Unsigned(value) => {
                i64::try_from(value).map_or(Node::Unsigned(value), Node::Signed)
            }
        };
        Ok(!matches!(self.0, Node::Null))
    }

    fn object(&mut self) -> Option<&mut dyn Fields> {
        self.0 = Node::Object(JsonObject::default());
        match &mut self.0 {
            Node::Object(object) => Some(object),
            _ => None,
        }
    }

    fn list(&mut self) -> Option<&mut dyn List> {
        self.0 = Node::List(Vec::new());
        match &mut self.0 {
            Node::List(items) => Some(items),
            _ => None,
        }
    }
}

impl FromStr for Json {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let mut json = Self::default();
        decode::fill(text.as_bytes(), &mut json)?;
        Ok(json)
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&serde_json::to_string(self).map_err(|_| fmt::Error)?)
    }
}

impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.view().fmt(f)
    }
}

impl fmt::Debug for JsonObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl Serialize for JsonObject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut json = Self::default();
        decode::place(deserializer, &mut json)?;
        Ok(json)
    }
}
