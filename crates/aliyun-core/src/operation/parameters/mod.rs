//! The parameters of one request, on their way from an operation to the wire.

use std::borrow::Cow;
use std::fmt;

use aliyun_sign::encode::encode;

use crate::error::ValidationError;
use crate::model::{Object, Value};
use crate::operation::descriptor::{
    Descriptor, DescriptorCursor, Location, ParameterDescriptor, Serialization,
};

type Pair<'a> = (Cow<'a, str>, Cow<'a, str>);

/// The parameters of one request, each in its place, not encoded yet.
///
/// Encoding the query and the form belongs to the signature schemes. `Debug` shows the names alone,
/// since a value may be a password.
#[derive(Clone)]
pub struct Parameters<'a> {
    path: Cow<'static, str>,
    query: Vec<Pair<'a>>,
    form: Vec<Pair<'a>>,
    headers: Vec<Pair<'a>>,
    host: Vec<Pair<'a>>,
    body: Option<Body<'a>>,
}

/// A parameter that is the whole body.
#[derive(Clone)]
pub(crate) enum Body<'a> {
    Bytes(&'a [u8]),
    Json(Vec<u8>),
}

impl<'a> Parameters<'a> {
    /// Puts the parameters of a request where its operation wants them.
    ///
    /// # Errors
    ///
    /// A [`ValidationError`] for a value that has no form in its place: an object in a header, an
    /// absent value in the path.
    pub fn from_request(
        descriptor: &Descriptor,
        request: &'a dyn Object,
    ) -> Result<Self, ValidationError> {
        let mut parameters = Self {
            path: Cow::Borrowed(descriptor.path),
            // Room for the parameters of the model and a few that only the caller knows.
            query: Vec::with_capacity(descriptor.parameters.len() + 4),
            form: Vec::new(),
            headers: Vec::new(),
            host: Vec::new(),
            body: None,
        };
        let mut known = DescriptorCursor::new(descriptor.parameters);
        let mut result = Ok(());
        request.visit(&mut |name, value| {
            if result.is_ok() && !matches!(value, Value::Absent | Value::Null) {
                result = parameters
                    .add(name, known.find(name), value)
                    .map_err(|reason| (name, reason));
            }
        });
        if let Err((name, reason)) = result {
            return Err(ValidationError::at(
                descriptor.name,
                name.to_owned(),
                reason.to_owned(),
            ));
        }
        match parameters.path.split_once('{') {
            None => Ok(parameters),
            Some((_, rest)) => {
                let name = rest.split('}').next().unwrap_or_default().to_owned();
                let reason = "is missing; it is a part of the path".to_owned();
                Err(ValidationError::at(descriptor.name, name, reason))
            }
        }
    }

    fn add(
        &mut self,
        name: &'a str,
        known: Option<&ParameterDescriptor>,
        value: Value<'a>,
    ) -> Result<(), &'static str> {
        const QUERY: ParameterDescriptor = ParameterDescriptor::optional("");
        let ParameterDescriptor {
            location: place,
            serialization: style,
            ..
        } = known.unwrap_or(&QUERY);
        match place {
            Location::Body => self.body = Some(body(value)?),
            Location::Form => write(&mut self.form, name, *style, value)?,
            Location::Header => {
                let text = value.text().ok_or("must be a scalar, as a header is")?;
                self.headers.push((name.into(), text));
            }
            Location::Host => {
                let text = value
                    .text()
                    .filter(|text| is_part_of_a_host(text))
                    .ok_or("cannot be a part of a host name")?;
                self.host.push((name.into(), text));
            }
            Location::Path => {
                let text = value
                    .text()
                    .ok_or("must be a scalar, as a part of a path is")?;
                // HTTP libraries take them for steps in a path and would send another one.
                if matches!(&*text, "." | "..") {
                    return Err("must not be `.` or `..`, as a part of a path");
                }
                let part = encode(&text);
                self.path = self.path.replace(&format!("{{{name}}}"), &part).into();
            }
            Location::Query => write(&mut self.query, name, *style, value)?,
        }
        Ok(())
    }

    /// The path, encoded.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The query parameters in the order in which they were given.
    pub fn as_query(&self) -> &[(Cow<'a, str>, Cow<'a, str>)] {
        &self.query
    }

    /// The parameters of the form in the order in which they were given.
    pub fn as_form(&self) -> &[(Cow<'a, str>, Cow<'a, str>)] {
        &self.form
    }

    /// The headers that are parameters.
    pub fn as_headers(&self) -> &[(Cow<'a, str>, Cow<'a, str>)] {
        &self.headers
    }

    /// The parameters in the host.
    pub fn as_host(&self) -> &[(Cow<'a, str>, Cow<'a, str>)] {
        &self.host
    }

    /// The parameter that is the whole body, as it travels.
    pub fn body(&self) -> Option<&[u8]> {
        match self.body.as_ref()? {
            Body::Bytes(bytes) => Some(bytes),
            Body::Json(json) => Some(json),
        }
    }

    /// The media type of the body, which a form has, too.
    pub fn content_type(&self) -> Option<&'static str> {
        match (&self.body, &*self.form) {
            (Some(Body::Bytes(_)), _) => Some("application/octet-stream"),
            (Some(Body::Json(_)), _) => Some("application/json"),
            (None, []) => None,
            (None, _) => Some("application/x-www-form-urlencoded"),
        }
    }

    /// Adds a query parameter.
    pub(crate) fn query(&mut self, name: &'static str, value: &'static str) {
        self.query.push((name.into(), value.into()));
    }

    /// Makes one list of the query and the form.
    pub(crate) fn join_form(&mut self) {
        self.query.append(&mut self.form);
    }

    /// Removes the query parameters with an empty value.
    pub(crate) fn drop_empty(&mut self) {
        self.query.retain(|(_, value)| !value.is_empty());
    }
}

impl fmt::Debug for Parameters<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = |pairs: &[Pair<'_>]| -> Vec<String> {
            pairs.iter().map(|(name, _)| name.to_string()).collect()
        };
        f.debug_struct("Parameters")
            .field("query", &names(&self.query))
            .field("form", &names(&self.form))
            .field("headers", &names(&self.headers))
            .field("content_type", &self.content_type())
            .finish_non_exhaustive()
    }
}

fn body(value: Value<'_>) -> Result<Body<'_>, &'static str> {
    match value {
        Value::Bytes(bytes) => Ok(Body::Bytes(bytes)),
        value => Ok(Body::Json(json(value)?)),
    }
}

fn json(value: Value<'_>) -> Result<Vec<u8>, &'static str> {
    serde_json::to_vec(&value).map_err(|_| "has no form in JSON")
}

/// Whether a text is one or more labels of a host name.
fn is_part_of_a_host(text: &str) -> bool {
    let is_label = |label: &str| {
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        (1..=63).contains(&label.len()) && label.bytes().all(allowed)
    };
    text.split('.').all(is_label)
}

/// Adds a value to a query or a form, in as many parameters as its style makes of it.
fn write<'a>(
    pairs: &mut Vec<Pair<'a>>,
    name: &'a str,
    style: Serialization,
    value: Value<'a>,
) -> Result<(), &'static str> {
    if let Some(text) = value.text() {
        pairs.push((name.into(), text));
        return Ok(());
    }
    match (style, value) {
        (_, Value::Bytes(_)) => return Err("is bytes, which only a body can be"),
        (Serialization::Json, _) => {
            let text = String::from_utf8(json(value)?).expect("JSON is UTF-8");
            pairs.push((name.into(), text.into()));
        }
        (Serialization::Simple, Value::List(list)) => {
            let mut texts = Vec::with_capacity(list.len());
            list.visit(&mut |item| texts.push(item.text()));
            let texts: Option<Vec<_>> = texts.into_iter().collect();
            let texts = texts.ok_or("must be a list of scalars")?;
            if !texts.is_empty() {
                pairs.push((name.into(), texts.join(",").into()));
            }
        }
        (Serialization::Flat | Serialization::Simple, _) => {
            flatten(pairs, &mut name.to_owned(), value);
        }
    }
    Ok(())
}

/// Adds a parameter for each scalar in a value. `name` is left as it was.
fn flatten<'a>(pairs: &mut Vec<Pair<'a>>, name: &mut String, value: Value<'a>) {
    let length = name.len();
    let mut descend = |name: &mut String, step: &str, value: Value<'a>| {
        name.push('.');
        name.push_str(step);
        flatten(pairs, name, value);
        name.truncate(length);
    };
    match value {
        Value::List(list) => {
            let mut position = 0;
            list.visit(&mut |item| {
                position += 1;
                descend(name, &position.to_string(), item);
            });
        }
        Value::Object(fields) => {
            fields.visit(&mut |member, value| descend(name, member, value));
        }
        scalar => {
            if let Some(text) = scalar.text() {
                pairs.push((name.clone().into(), text));
            }
        }
    }
}

/// Query parameters that a model does not know. `Debug` shows the names alone.
#[derive(Clone, Default)]
pub struct ExtraQuery {
    pairs: Vec<(String, String)>,
}

impl ExtraQuery {
    /// Adds one.
    pub fn push(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.pairs.push((name.into(), value.into()));
    }

    /// Hands out names and values, as [`Fields::each`] does.
    pub fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
        for (name, value) in &self.pairs {
            to(name, Value::Text(value));
        }
    }
}

impl fmt::Debug for ExtraQuery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.pairs.iter().map(|(name, _)| name))
            .finish()
    }
}

#[cfg(test)]
mod tests;
