//! Descriptions of bodies that contain none of their values.
//!
//! An error with the shape of an unexpected body is often enough to see where it came from. The body
//! itself must not be in an error: it may contain tokens and passwords, also those of other systems.

use serde_json::Value;

/// How many bytes of a body are examined. The beginning is enough to recognise its kind.
const LIMIT: usize = 64 * 1024;

/// Describes a body in a few words, without its values: JSON by the names of its members, an HTML page by
/// its title, and any other text by its plain words.
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
            Err(_) => format!("{} bytes of malformed JSON", body.len()),
        };
    }
    if let Some(title) = html_title(text) {
        return format!("HTML page titled `{}`", plain_words(title));
    }
    plain_words(text)
}

/// Describes a JSON value by its member names and the types of its values.
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

/// A member's name if it looks like one. In maps the names are data.
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

/// The first words of a text. Words that may be secrets are masked: all but words of letters and short
/// numbers.
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
    fn json_is_described_by_its_members() {
        let body = br#"{"Data":{"Token":"zWWpvRj","Nested":{"Deep":{}}},"Code":200,"a b":[1,2]}"#;
        assert_eq!(
            of(body),
            "{Code: number, Data: {Nested: {Deep: {…}}, Token: text}, …: [2 items]}"
        );
        assert_eq!(of(br#"{"Token":"zWWpv"#), "15 bytes of malformed JSON");
    }

    #[test]
    fn a_page_is_described_by_its_title_and_a_text_by_its_plain_words() {
        assert_eq!(
            of(b"<html><TITLE>502 Bad Gateway</TITLE>"),
            "HTML page titled `502 Bad Gateway`"
        );
        assert_eq!(
            of(b"upstream said: token zWWpvRj_5pzof4hfo7 refused"),
            "upstream said: token … refused"
        );
    }

    #[test]
    fn a_dozen_members_of_an_object_are_shown() {
        let object = |members: u8| {
            let members: Vec<_> = (b'a'..)
                .take(members.into())
                .map(|name| format!(r#""{}":1"#, char::from(name)))
                .collect();
            of(format!("{{{}}}", members.join(",")).as_bytes())
        };
        let dozen = object(12);
        assert!(dozen.ends_with("l: number}"), "{dozen}");
        assert_eq!(object(13), format!("{}, …}}", dozen.trim_end_matches('}')));
    }

    #[test]
    fn a_member_name_is_shown_if_it_is_a_short_word() {
        let longest = "N".repeat(32);
        for (name, shown) in [
            (longest.as_str(), longest.as_str()),
            (&"N".repeat(33), "…"),
            ("N1", "…"),
        ] {
            assert_eq!(
                of(format!(r#"{{"{name}":true}}"#).as_bytes()),
                format!("{{{shown}: boolean}}")
            );
        }
        assert_eq!(of(br#"{"N":null}"#), "{N: null}");
        assert_eq!(of(br#"["hunter2"]"#), "[1 items]");
    }

    #[test]
    fn words_and_numbers_are_shown_up_to_a_length() {
        for (word, shown) in [
            ("abcdefghijklmn", "abcdefghijklmn"),
            ("abcdefghijklmno", "…"),
            ("503", "503"),
            ("5033", "…"),
            ("a1", "…"),
            ("so, so: !", "so, so: !"),
            ("a1 b2 so c3 so", "… so … so"),
            ("so so", "so so"),
            ("a b c d e f g h i j k l m", "a b c d e f g h i j k l"),
        ] {
            assert_eq!(of(word.as_bytes()), shown);
        }
    }

    #[test]
    fn only_the_beginning_is_examined() {
        let at = |offset: usize| of((" ".repeat(offset) + "said").as_bytes());
        assert_eq!(at(2000), "said");
        assert_eq!(at(65_535), "s");
        assert_eq!(at(65_536), "blank");
    }

    #[test]
    fn bodies_without_text_have_descriptions() {
        assert_eq!(of(b""), "empty");
        assert_eq!(of(b" \n"), "blank");
        assert_eq!(of(&[0xff, 0xfe, 0x00]), "…");
    }
}
