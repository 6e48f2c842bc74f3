//! The parameters of one request, serialized by location.

use std::borrow::Cow;
use std::fmt;

use aliyun_sign::encode::encode;

use crate::error::ValidationError;
use crate::model::{Object, Value};
use crate::operation::descriptor::{
    Descriptor, DescriptorCursor, Kind, Location, ParameterDescriptor, Serialization,
};

type Pair<'a> = (Cow<'a, str>, Cow<'a, str>);

/// The parameters of one request, grouped by location.
///
/// The path is percent-encoded. The query and the form are not: the signature schemes encode them, because
/// the encoded text is also what is signed. `Debug` shows the names of the parameters only, because values
/// can be secret.
#[derive(Clone)]
pub struct Parameters<'a> {
    path: Cow<'static, str>,
    query: Vec<Pair<'a>>,
    form: Vec<Pair<'a>>,
    headers: Vec<Pair<'a>>,
    host: Vec<Pair<'a>>,
    body: Option<Body<'a>>,
}

/// The value of a parameter that is the whole body.
#[derive(Clone)]
pub(crate) enum Body<'a> {
    Bytes(&'a [u8]),
    Json(Cow<'a, [u8]>),
}

impl<'a> Parameters<'a> {
    /// Serializes the parameters of a request and groups them by location. Absent values are left out, and
    /// parameters without a descriptor are part of the query.
    ///
    /// # Errors
    ///
    /// Returns a [`ValidationError`] if a value cannot be sent in its location, such as an object in a
    /// header, or if a part of the path is missing.
    pub fn from_request(
        descriptor: &Descriptor,
        request: &'a dyn Object,
    ) -> Result<Self, ValidationError> {
        let mut parameters = Self {
            path: Cow::Borrowed(descriptor.path),
            // Capacity for the parameters of the model and a few extra ones of the caller.
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
                let reason = "is missing; it is part of the path".to_owned();
                Err(ValidationError::at(descriptor.name, name, reason))
            }
        }
    }

    /// Adds one parameter. The error is the reason, to be completed with the name of the parameter.
    fn add(
        &mut self,
        name: &'a str,
        known: Option<&ParameterDescriptor>,
        value: Value<'a>,
    ) -> Result<(), &'static str> {
        const QUERY: ParameterDescriptor = ParameterDescriptor::optional("");
        let ParameterDescriptor {
            kind,
            location,
            serialization,
            ..
        } = known.unwrap_or(&QUERY);
        match location {
            Location::Body => self.body = Some(body(*kind, value)?),
            Location::Form => write(&mut self.form, name, *serialization, value)?,
            Location::Header => {
                let text = value
                    .text()
                    .ok_or("must be a scalar, because it is sent in a header")?;
                self.headers.push((name.into(), text));
            }
            Location::Host => {
                let text = value
                    .text()
                    .filter(|text| is_part_of_a_host(text))
                    .ok_or("is not valid in a host name")?;
                self.host.push((name.into(), text));
            }
            Location::Path => {
                let text = value
                    .text()
                    .ok_or("must be a scalar, because it is part of the path")?;
                // HTTP libraries resolve these segments, and would send another path than the signed one.
                // Percent-encoding does not help, because a dot is never encoded.
                if matches!(&*text, "." | "..") {
                    return Err("must not be `.` or `..`, because it is part of the path");
                }
                // The replacement cannot add a placeholder of another parameter: `encode` escapes braces.
                let part = encode(&text);
                self.path = self.path.replace(&format!("{{{name}}}"), &part).into();
            }
            Location::Query => write(&mut self.query, name, *serialization, value)?,
        }
        Ok(())
    }

    /// Returns the path, percent-encoded.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the names and values of the query parameters, not encoded, in the order of the model.
    pub fn query(&self) -> &[(Cow<'a, str>, Cow<'a, str>)] {
        &self.query
    }

    /// Returns the names and values of the form parameters, not encoded, in the order of the model.
    pub fn form(&self) -> &[(Cow<'a, str>, Cow<'a, str>)] {
        &self.form
    }

    /// Returns the names and values of the parameters that are headers.
    pub fn headers(&self) -> &[(Cow<'a, str>, Cow<'a, str>)] {
        &self.headers
    }

    /// Returns the names and values of the parameters that are part of the host.
    pub fn host(&self) -> &[(Cow<'a, str>, Cow<'a, str>)] {
        &self.host
    }

    /// Returns the serialized parameter that is the whole body. Returns `None` if the request has no such
    /// parameter; it may still have a form.
    pub fn body(&self) -> Option<&[u8]> {
        match self.body.as_ref()? {
            Body::Bytes(bytes) => Some(bytes),
            Body::Json(json) => Some(json),
        }
    }

    /// Returns the media type of the body or of the form. Returns `None` if the request has neither.
    pub fn content_type(&self) -> Option<&'static str> {
        match (&self.body, &*self.form) {
            (Some(Body::Bytes(_)), _) => Some("application/octet-stream"),
            (Some(Body::Json(_)), _) => Some("application/json"),
            (None, []) => None,
            (None, _) => Some("application/x-www-form-urlencoded"),
        }
    }

    /// Adds a query parameter.
    pub(crate) fn push_query(&mut self, name: &'static str, value: &'static str) {
        self.query.push((name.into(), value.into()));
    }

    /// Moves the form parameters to the query.
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

/// A string is sent as it is, without quotes: it is the text of the body, which is nearly always JSON that
/// the caller wrote. The official libraries send it with the media type of JSON, too.
fn body(kind: Kind, value: Value<'_>) -> Result<Body<'_>, &'static str> {
    Ok(match (kind, value) {
        (_, Value::Bytes(bytes)) => Body::Bytes(bytes),
        (Kind::Text, Value::Secret(text) | Value::Text(text)) => Body::Json(text.as_bytes().into()),
        (_, value) => Body::Json(json(value)?.into()),
    })
}

/// Serializes a value as compact JSON. Fails for bytes.
fn json(value: Value<'_>) -> Result<Vec<u8>, &'static str> {
    serde_json::to_vec(&value).map_err(|_| "cannot be represented in JSON")
}

/// Whether a text consists of one or more labels of a host name. The value becomes part of the host, so any
/// other character could direct a signed request to another host.
fn is_part_of_a_host(text: &str) -> bool {
    let is_label = |label: &str| {
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        (1..=63).contains(&label.len()) && label.bytes().all(allowed)
    };
    text.split('.').all(is_label)
}

/// Adds a value to a query or a form, as one or more parameters, depending on its serialization.
fn write<'a>(
    pairs: &mut Vec<Pair<'a>>,
    name: &'a str,
    serialization: Serialization,
    value: Value<'a>,
) -> Result<(), &'static str> {
    if let Some(text) = value.text() {
        pairs.push((name.into(), text));
        return Ok(());
    }
    match (serialization, value) {
        (_, Value::Bytes(_)) => return Err("is bytes, which can only be sent as the body"),
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

/// Adds a parameter for each scalar in a value. Recursive, because values are.
///
/// `name` is a buffer for the names of all levels: each level appends its segment and removes it
/// afterwards, so `name` is unchanged in the end, and only a complete name is copied.
fn flatten<'a>(pairs: &mut Vec<Pair<'a>>, name: &mut String, value: Value<'a>) {
    let length = name.len();
    let mut descend = |name: &mut String, segment: &str, value: Value<'a>| {
        name.push('.');
        name.push_str(segment);
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
        Value::Object(object) => {
            object.visit(&mut |member, value| descend(name, member, value));
        }
        scalar => {
            if let Some(text) = scalar.text() {
                pairs.push((name.clone().into(), text));
            }
        }
    }
}

/// Query parameters that the model of a request does not have, such as those of a newer API. `Debug` shows
/// their names only, because values can be secret.
#[derive(Clone, Default)]
pub struct ExtraQuery {
    pairs: Vec<(String, String)>,
}

impl ExtraQuery {
    /// Adds a parameter.
    pub fn push(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.pairs.push((name.into(), value.into()));
    }

    /// Calls `to` with the name and value of each parameter, like [`Object::visit`].
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
