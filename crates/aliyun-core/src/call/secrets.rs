//! Keeping what must not be shown out of what the service says about it.

use std::cmp::Reverse;

use aliyun_sign::encode::encode;
use aliyun_sign::{Credentials, SecretString};
use zeroize::Zeroizing;

use crate::model::{Object, Value, base64};
use crate::operation::descriptor::{Descriptor, DescriptorCursor, Kind};

/// The secrets that went into a request, in case the service repeats them.
///
/// It does: the message of `SignatureDoesNotMatch` has the whole string to sign in it.
pub(super) struct Secrets<'a> {
    pub(super) descriptor: &'static Descriptor,
    pub(super) request: &'a dyn Object,
    pub(super) credentials: Option<&'a Credentials>,
}

impl Secrets<'_> {
    /// The text as a person can be shown it: without the secrets, in whichever form they stand in
    /// it, without control characters, and not longer than one reads.
    pub(super) fn mask(&self, text: &str) -> String {
        const LIMIT: usize = 4096;
        let mut masked = text.to_owned();
        for secret in self
            .values()
            .into_iter()
            .filter(|secret| !secret.is_empty())
        {
            for form in forms(secret) {
                if masked.contains(&*form) {
                    masked = masked.replace(&*form, "[redacted]");
                }
            }
        }
        let mut shown = String::with_capacity(masked.len().min(LIMIT));
        for c in masked.chars() {
            if shown.len() >= LIMIT {
                shown.push('…');
                break;
            }
            // A terminal takes them for orders.
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
        // Of two secrets one may begin with the other.
        values.sort_by_key(|value| Reverse(value.len()));
        values
    }
}

/// Adds the secret texts in a value, which are all texts in a secret one. What has no type of its
/// own is secret by its descriptor alone.
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
            let mut known = DescriptorCursor::new(members);
            fields.visit(&mut |name, value| {
                let member = known.find(name);
                let kind = member.map_or(Kind::Any, |member| member.kind);
                let is_secret = is_secret || member.is_some_and(|member| member.secret);
                collect(kind, value, is_secret, to);
            });
        }
        _ => {}
    }
}

/// The forms in which a service repeats a secret: encoded as often as in a string to sign, once,
/// not at all, each also as a part of JSON, and decoded where it was Base64.
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

    /// A text of a service that heard no secret.
    fn shown(text: &str) -> String {
        static PRODUCT: Product = Product::new("Thing", "2020-01-01", ApiStyle::Rpc);
        static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "Put", Method::POST, "/");
        let secrets = Secrets {
            descriptor: &DESCRIPTOR,
            request: &(),
            credentials: None,
        };
        secrets.mask(text)
    }

    #[test]
    fn a_text_is_as_long_as_one_reads() {
        let longest = "a".repeat(4096);
        assert_eq!(shown(&longest), longest);
        assert_eq!(shown(&(longest.clone() + "b")), longest.clone() + "…");
        assert_eq!(shown(&(longest.clone() + "bc")), longest + "…");
    }

    #[test]
    fn a_text_gives_a_terminal_no_orders() {
        assert_eq!(shown("a\u{1b}[2Jb"), r"a\u{1b}[2Jb");
    }

    #[test]
    fn a_password_with_quotes_is_known_as_a_part_of_json() {
        let forms = forms(r#"a"b"#);
        for form in [r#"a"b"#, r#"a\"b"#, "a%22b", "a%5C%22b", "a%255C%2522b"] {
            assert!(forms.iter().any(|known| **known == form), "{form}");
        }
    }

    #[test]
    fn a_password_is_known_in_every_form_it_is_repeated_in() {
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
