//! What a body looked like, without what stood in it.

use serde_json::Value;

/// Bodies are looked at up to here; whatever comes later is not needed to recognise one.
const LIMIT: usize = 64 * 1024;

/// A short description of a body that gives away no value.
pub fn of(body: &[u8]) -> String {
    let head = &body[..body.len().min(LIMIT)];
    let text = String::from_utf8_lossy(head);
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.is_empty() {
        return if body.is_empty() { "empty" } else { "blank" }.to_owned();
    }
    if text.starts_with(['{', '[']) {
        return match serde_json::from_slice(body) {
            Ok(value) => outline(&value, 0),
            Err(_) => format!("{} bytes of broken JSON", body.len()),
        };
    }
    if let Some(title) = html_title(text) {
        return format!("page titled `{}`", plain_words(title));
    }
    plain_words(text)
}

/// A JSON value with its member names and without its values.
fn outline(value: &Value, depth: usize) -> String {
    const MEMBERS: usize = 12;
    match value {
        Value::Object(members) if depth < 3 => {
            let mut parts: Vec<String> = members
                .iter()
                .take(MEMBERS)
                .map(|(name, value)| {
                    format!("{}: {}", member_name(name), outline(value, depth + 1))
                })
                .collect();
            if members.len() > MEMBERS {
                parts.push("…".to_owned());
            }
            format!("{{{}}}", parts.join(", "))
        }
        Value::Object(_) => "{…}".to_owned(),
        Value::Array(items) => format!("[{} items]", items.len()),
        Value::String(_) => "text".to_owned(),
        Value::Number(_) => "number".to_owned(),
        Value::Bool(_) => "boolean".to_owned(),
        Value::Null => "null".to_owned(),
    }
}

/// A member's name, unless it looks like data that came to stand in its place.
fn member_name(name: &str) -> &str {
    let ordinary = name.len() <= 32 && name.bytes().all(|byte| byte.is_ascii_alphabetic());
    if ordinary { name } else { "…" }
}

fn html_title(text: &str) -> Option<&str> {
    let lower = text.to_ascii_lowercase();
    let start = lower.find("<title>")? + "<title>".len();
    let length = lower[start..].find("</title>")?;
    Some(text[start..start + length].trim())
}

/// The first words of a text, those masked that are not plain words or short numbers.
fn plain_words(text: &str) -> String {
    const WORDS: usize = 12;
    let mut words: Vec<&str> = text
        .split_whitespace()
        .take(WORDS)
        .map(|word| if is_plain(word) { word } else { "…" })
        .collect();
    words.dedup_by(|a, b| a == b && *a == "…");
    words.join(" ")
}

fn is_plain(word: &str) -> bool {
    let word = word.trim_end_matches(['.', ',', ':', ';', '!']);
    let letters = word.bytes().all(|byte| byte.is_ascii_alphabetic());
    let digits = word.bytes().all(|byte| byte.is_ascii_digit());
    (letters && word.len() <= 14) || (digits && word.len() <= 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_shows_its_members_and_none_of_its_values() {
        let body = br#"{"Data":{"Token":"zWWpvRj","Nested":{"Deep":{}}},"Code":200,"a b":[1,2]}"#;
        assert_eq!(
            of(body),
            "{Code: number, Data: {Nested: {Deep: {…}}, Token: text}, …: [2 items]}"
        );
        assert_eq!(of(br#"{"Token":"zWWpv"#), "15 bytes of broken JSON");
    }

    #[test]
    fn a_page_shows_its_title_and_a_text_its_plain_words() {
        assert_eq!(
            of(b"<html><TITLE>502 Bad Gateway</TITLE>"),
            "page titled `502 Bad Gateway`"
        );
        assert_eq!(
            of(b"upstream said: token zWWpvRj_5pzof4hfo7 refused"),
            "upstream said: token … refused"
        );
    }

    #[test]
    fn nothing_is_said_about_nothing() {
        assert_eq!(of(b""), "empty");
        assert_eq!(of(b" \n"), "blank");
        assert_eq!(of(&[0xff, 0xfe, 0x00]), "…");
    }
}
