//! Results of the signer, and checks of their consistency.

use serde_json::{Map, Value};

use crate::vectors::case::Case;

/// Results by the names of the file.
pub(in crate::vectors) type Fields = Map<String, Value>;

/// Checks the text of the time, which the signer derives itself.
pub(super) fn check_date(case: &Case, actual: &str) -> Result<(), String> {
    match case.date.as_deref() {
        Some(date) if date != actual => Err(format!("date: expected {date:?}, got {actual:?}")),
        _ => Ok(()),
    }
}

/// Checks that the function for a single step has the result of signing. With a bearer token there
/// is none.
pub(super) fn check_step(whole: Option<&str>, by_step: Option<&str>) -> Result<(), String> {
    if whole.is_some() && whole != by_step {
        return Err(format!(
            "steps: signing returned {whole:?}, its step {by_step:?}"
        ));
    }
    Ok(())
}

/// The caller's headers and those the signer adds.
pub(super) fn with_added<'a>(
    headers: &[(&'a str, &'a str)],
    added: impl Iterator<Item = (&'static str, &'a str)>,
) -> Vec<(&'a str, &'a str)> {
    let mut sent = headers.to_vec();
    for header in added {
        sent.push(header);
    }
    sent
}

/// The headers as a server sees them: names in lower case, values trimmed.
pub(super) fn received(headers: &[(&str, &str)]) -> Value {
    headers
        .iter()
        .map(|(name, value)| {
            let value = value.trim_matches([' ', '\t']);
            (name.to_ascii_lowercase(), Value::from(value))
        })
        .collect::<Fields>()
        .into()
}

pub(super) fn body_text(case: &Case) -> Result<Value, String> {
    Ok(String::from_utf8_lossy(&case.body()?).into())
}

pub(super) fn fields<const N: usize>(fields: [(&str, Option<Value>); N]) -> Fields {
    fields
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value.unwrap_or(Value::Null)))
        .collect()
}
