//! Compares a request with the expected one.

use bytes::Bytes;
use http::Request;
use http::header::CONTENT_TYPE;
use percent_encoding::percent_decode_str;
use serde::Deserialize;
use serde_json::Value;

use super::values;

/// The expected request of a case.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Expected {
    method: String,
    path: String,
    query: Vec<(String, String)>,
    content_type: Option<String>,
    body: Option<String>,
    form: Option<Vec<(String, String)>>,
    #[serde(default)]
    json: Vec<String>,
    #[serde(default)]
    optional_body: bool,
}

impl Expected {
    /// Returns all differences of a request.
    pub(super) fn differences(&self, request: &Request<Bytes>) -> Vec<String> {
        let mut found = Vec::new();
        exact(
            "method",
            &self.method,
            request.method().as_str(),
            &mut found,
        );
        exact("path", &self.path, request.uri().path(), &mut found);
        let query = request.uri().query().unwrap_or_default();
        self.pairs("query", &self.query, query, &mut found);
        self.content(request, &mut found);
        found
    }

    fn content(&self, request: &Request<Bytes>, found: &mut Vec<String>) {
        let content_type = request
            .headers()
            .get(CONTENT_TYPE)
            .map(|value| String::from_utf8_lossy(value.as_bytes()));
        let body = String::from_utf8_lossy(request.body());
        if self.optional_body && content_type.is_none() && body.is_empty() {
            return;
        }
        let wanted = self.content_type.as_deref().map(media_type);
        let sent = content_type.as_deref().map(media_type);
        if wanted != sent {
            let show = |media_type: Option<String>| media_type.unwrap_or_else(|| "none".into());
            found.push(format!(
                "content_type: expected {}, got {}",
                show(wanted),
                show(sent)
            ));
            return;
        }
        match (&self.form, wanted.as_deref()) {
            (Some(form), _) => self.pairs("form", form, &body, found),
            (None, Some("application/json")) => {
                let wanted = self.body.as_deref().unwrap_or_default();
                json("body", wanted, &body, found);
            }
            (None, _) => exact(
                "body",
                self.body.as_deref().unwrap_or_default(),
                &body,
                found,
            ),
        }
    }

    /// Compares names and values in any order.
    fn pairs(
        &self,
        part: &str,
        expected: &[(String, String)],
        encoded: &str,
        found: &mut Vec<String>,
    ) {
        let mut actual = match decode(encoded) {
            Ok(pairs) => pairs,
            Err(reason) => return found.push(format!("{part}: {reason}")),
        };
        let mut missing = Vec::new();
        for (name, value) in expected {
            let is_json = self.json.contains(name);
            let is_equal = |(other, text): &(String, String)| {
                other == name && (text == value || is_json && same_json(value, text))
            };
            match actual.iter().position(is_equal) {
                Some(position) => drop(actual.swap_remove(position)),
                None => missing.push((name, value)),
            }
        }
        actual.sort_unstable();
        for (name, value) in missing {
            match actual.iter().position(|(other, _)| other == name) {
                Some(position) => {
                    let (_, text) = actual.remove(position);
                    let part = format!("{part}: {name}");
                    if self.json.contains(name) {
                        json(&part, value, &text, found);
                    } else {
                        exact(&part, value, &text, found);
                    }
                }
                None => found.push(format!("{part}: {name}: expected {value:?}, got nothing")),
            }
        }
        for (name, value) in actual {
            found.push(format!("{part}: {name}: expected nothing, got {value:?}"));
        }
    }
}

/// Returns the decoded names and values of a query or a form.
fn decode(encoded: &str) -> Result<Vec<(String, String)>, String> {
    let decode = |text: &str| match percent_decode_str(text).decode_utf8() {
        Ok(text) => Ok(text.into_owned()),
        Err(_) => Err(format!("{text:?} is not UTF-8 when decoded")),
    };
    encoded
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair
                .split_once('=')
                .ok_or_else(|| format!("{pair:?} has no `=`"))?;
            Ok((decode(name)?, decode(value)?))
        })
        .collect()
}

/// Returns a content type without its parameters.
fn media_type(content_type: &str) -> String {
    let (media_type, _) = content_type.split_once(';').unwrap_or((content_type, ""));
    media_type.trim().to_ascii_lowercase()
}

fn exact(part: &str, expected: &str, actual: &str, found: &mut Vec<String>) {
    if expected != actual {
        found.push(format!("{part}: expected {expected:?}, got {actual:?}"));
    }
}

fn same_json(expected: &str, actual: &str) -> bool {
    let parse = |text| serde_json::from_str::<Value>(text).ok();
    match (parse(expected), parse(actual)) {
        (Some(expected), Some(actual)) => values::are_equal(&expected, &actual),
        _ => false,
    }
}

fn json(part: &str, expected: &str, actual: &str, found: &mut Vec<String>) {
    let parse = |text| serde_json::from_str::<Value>(text);
    match (parse(expected), parse(actual)) {
        (Ok(expected), Ok(actual)) => {
            let differences = values::differences(&expected, &actual);
            found.extend(
                differences
                    .iter()
                    .map(|difference| format!("{part}: {difference}")),
            );
        }
        (Err(error), _) => found.push(format!("{part}: the expected text: {error}")),
        (_, Err(error)) => found.push(format!("{part}: {actual:?} is not JSON: {error}")),
    }
}
