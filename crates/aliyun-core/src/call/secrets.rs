//! Masks the secrets of a request in the texts of its response.

use std::cmp::Reverse;

use aliyun_sign::encode::encode;
use aliyun_sign::{Credentials, SecretString};
use zeroize::Zeroizing;

use crate::config::additions::Additions;
use crate::error::is_known;
use crate::model::{Object, Value, base64};
use crate::operation::descriptor::{Descriptor, DescriptorCursor, Kind};

/// The secrets of a request: those of its parameters and of its credentials.
///
/// Services return parts of a request in their messages. That of `SignatureDoesNotMatch` contains the whole
/// string to sign, with all parameters.
pub(super) struct Secrets<'a> {
    pub(super) descriptor: &'static Descriptor,
    pub(super) request: &'a dyn Object,
    pub(super) credentials: Option<&'a Credentials>,
    /// What the program added to the request. It may contain secrets, too.
    pub(super) additions: Option<&'a Additions>,
}

impl Secrets<'_> {
    /// Returns a text that can be shown: secrets are masked in every form, control characters are escaped,
    /// and the text is cut after 4096 bytes.
    ///
    /// A form of a few characters occurs in texts by chance, so it is masked only where it is a word.
    pub(super) fn mask(&self, text: &str) -> String {
        const SHORT: usize = 5;
        self.masked(text, SHORT, char::is_alphanumeric)
    }

    /// Returns a name or an ID that can be shown. It consists of few characters, often hexadecimal digits,
    /// so a longer form may occur in it by chance.
    pub(super) fn mask_name(&self, name: &str) -> String {
        const SHORT: usize = 8;
        self.masked(name, SHORT, |c| {
            c.is_alphanumeric() || matches!(c, '-' | '.' | '_')
        })
    }

    /// Returns an error code that can be shown. A known one contains no secret: it is the vendor's word.
    pub(super) fn mask_code(&self, code: &str) -> String {
        if is_known(code) {
            code.to_owned()
        } else {
            self.mask_name(code)
        }
    }

    /// Masks in a single pass, so what replaces a secret is not masked again. Forms of up to `short` bytes
    /// must stand between characters that are not `in_word`.
    fn masked(&self, text: &str, short: usize, in_word: fn(char) -> bool) -> String {
        const LIMIT: usize = 4096;
        let values = self.values();
        let mut forms: Vec<_> = values
            .into_iter()
            .flat_map(forms)
            .filter(|form| !form.is_empty())
            .collect();
        // The longest first: a form may be the beginning of another one, whose rest would stay visible.
        forms.sort_by_key(|form| Reverse(form.len()));
        let mut shown = String::with_capacity(text.len().min(LIMIT));
        let mut position = 0;
        while let Some(c) = text[position..].chars().next() {
            if shown.len() >= LIMIT {
                shown.push('…');
                break;
            }
            let found = forms.iter().find(|form| {
                let is_here = text[position..].starts_with(&***form);
                is_here && (form.len() > short || is_word(text, position, form.len(), in_word))
            });
            if let Some(form) = found {
                shown.push_str("[redacted]");
                position += form.len();
                continue;
            }
            position += c.len_utf8();
            // A terminal would interpret them as commands.
            if c.is_control() {
                shown.extend(c.escape_default());
            } else {
                shown.push(c);
            }
        }
        shown
    }

    fn values(&self) -> Vec<&str> {
        let mut values = Vec::new();
        let parameters = Kind::Object(self.descriptor.parameters);
        collect(parameters, Value::Object(self.request), false, &mut values);
        let credentials = self.credentials.into_iter().flat_map(|credentials| {
            [
                credentials.access_key_secret(),
                credentials.security_token(),
                credentials.bearer_token(),
            ]
        });
        values.extend(credentials.flatten().map(SecretString::expose_secret));
        // Any of these may be secret. Short ones hardly are, and masking them would mask parts of other words.
        let added = self.additions.into_iter().flat_map(Additions::secrets);
        values.extend(added.filter(|value| value.len() >= 8));
        values.retain(|value| !value.is_empty());
        values
    }
}

/// Adds the secrets in a value. In a secret value they are all texts.
///
/// Typed requests mark their secrets with their types, and untyped ones have only the descriptor, so both
/// are considered. The recursion follows the nesting of the value.
fn collect<'a>(kind: Kind, value: Value<'a>, is_secret: bool, to: &mut Vec<&'a str>) {
    match (kind, value) {
        (_, Value::Secret(text)) => to.push(text),
        (_, Value::Text(text)) if is_secret => to.push(text),
        (Kind::List(items), Value::List(list)) => {
            list.visit(&mut |item| collect(*items, item, is_secret, to));
        }
        (_, Value::List(list)) => list.visit(&mut |item| collect(Kind::Any, item, is_secret, to)),
        (Kind::Map(values), Value::Object(map)) => {
            map.visit(&mut |_, value| collect(*values, value, is_secret, to));
        }
        (kind, Value::Object(fields)) => {
            let members = match kind {
                Kind::Object(members) => members,
                _ => &[],
            };
            let mut descriptors = DescriptorCursor::new(members);
            fields.visit(&mut |name, value| {
                let member = descriptors.find(name);
                let kind = member.map_or(Kind::Any, |member| member.kind);
                let is_secret = is_secret || member.is_some_and(|member| member.secret);
                collect(kind, value, is_secret, to);
            });
        }
        _ => {}
    }
}

/// Whether a part of a text is a word of its own. The end of an escape is the end of a word, too: in `%3D1`
/// and in `\\n1` the `1` is one.
fn is_word(text: &str, start: usize, length: usize, in_word: fn(char) -> bool) -> bool {
    let before = &text[..start];
    let ends_before = before.chars().next_back().is_none_or(|c| !in_word(c));
    let is_escape = |length: usize, prefix: &str| {
        let start = before.len().checked_sub(length);
        let escape = start.and_then(|start| before.get(start..));
        let digits = escape.and_then(|escape| escape.strip_prefix(prefix));
        digits.is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
    };
    let after_escape = is_escape(3, "%") || is_escape(5, "%25");
    let after_backslash = before.chars().rev().nth(1) == Some('\\');
    let after = text[start + length..].chars().next();
    (ends_before || after_escape || after_backslash) && after.is_none_or(|c| !in_word(c))
}

/// The forms in which a response may contain a secret:
///
/// - as it is;
/// - percent-encoded once, or twice as in a string to sign;
/// - each of these with the escapes of JSON;
/// - if it is Base64, without its padding, and decoded.
fn forms(secret: &str) -> Vec<Zeroizing<String>> {
    let mut forms = Vec::new();
    let quoted = Zeroizing::new(serde_json::to_string(secret).unwrap_or_default());
    let in_json = quoted.get(1..quoted.len().saturating_sub(1));
    let in_json = in_json.filter(|text| *text != secret);
    for text in in_json.into_iter().chain([secret]) {
        let once = encode(text).into_owned();
        let twice = encode(&once).into_owned();
        forms.extend([twice, once, text.to_owned()]);
    }
    let unpadded = secret.trim_end_matches('=');
    if unpadded != secret {
        forms.push(unpadded.to_owned());
    }
    forms.extend(base64::decode_text(secret));
    forms.into_iter().map(Zeroizing::new).collect()
}

#[cfg(test)]
mod tests {
    use http::Method;

    use super::*;
    use crate::operation::{ApiStyle, Product};

    /// Masks a text for a request without secrets.
    fn shown(text: &str) -> String {
        static PRODUCT: Product = Product::new("Thing", "2020-01-01", ApiStyle::Rpc);
        static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "Put", Method::POST, "/");
        let secrets = Secrets {
            descriptor: &DESCRIPTOR,
            request: &(),
            credentials: None,
            additions: None,
        };
        secrets.mask(text)
    }

    #[test]
    fn a_long_text_is_cut() {
        let longest = "a".repeat(4096);
        assert_eq!(shown(&longest), longest);
        assert_eq!(shown(&(longest.clone() + "b")), longest.clone() + "…");
        assert_eq!(shown(&(longest.clone() + "bc")), longest + "…");
    }

    #[test]
    fn a_short_form_is_a_word_between_others_and_after_escapes() {
        for (text, is_masked) in [
            ("1", true),
            ("a=1&b", true),
            ("Pin%3D1%26", true),
            ("Pin%253D1%2526", true),
            ("a\\n1", true),
            ("A1", false),
            ("12", false),
            ("%31", false),
            ("%1", true),
        ] {
            let position = text.find('1').expect("it is there");
            let found = is_word(text, position, 1, char::is_alphanumeric);
            assert_eq!(found, is_masked, "{text}");
        }
    }

    #[test]
    fn control_characters_are_escaped() {
        assert_eq!(shown("a\u{1b}[2Jb"), r"a\u{1b}[2Jb");
    }

    #[test]
    fn a_password_with_quotes_is_masked_in_json() {
        let forms = forms(r#"a"b"#);
        for form in [r#"a"b"#, r#"a\"b"#, "a%22b", "a%5C%22b", "a%255C%2522b"] {
            assert!(forms.iter().any(|known| **known == form), "{form}");
        }
    }

    #[test]
    fn a_base64_password_is_masked_in_every_form() {
        let forms = forms("aHVudGVyMg==");
        for form in [
            "aHVudGVyMg%253D%253D",
            "aHVudGVyMg%3D%3D",
            "aHVudGVyMg==",
            "aHVudGVyMg",
            "hunter2",
        ] {
            assert!(forms.iter().any(|known| **known == form), "{form}");
        }
    }
}
