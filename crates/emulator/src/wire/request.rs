//! A request as it arrived, decoded and otherwise left alone.

use bytes::Bytes;

use super::rejection::{Checked, Rejection};

/// Decoded names and values, in the order they arrived.
pub(crate) type Pairs = Vec<(String, String)>;

/// A request whose texts are text.
pub(crate) struct Wire<'a> {
    pub(crate) method: &'a str,
    /// As it stood in the request line, still encoded.
    pub(crate) path: &'a str,
    pub(crate) query: Pairs,
    /// The parameters of the body, if it is a form.
    pub(crate) form: Pairs,
    /// Names in lower case; the values of a repeated header are joined with commas.
    pub(crate) headers: Pairs,
    pub(crate) body: &'a [u8],
}

impl<'a> Wire<'a> {
    /// Decodes what can be decoded and refuses the rest.
    pub(crate) fn decode(request: &'a http::Request<Bytes>) -> Checked<Self> {
        let headers = headers(request.headers())?;
        let uri = request.uri();
        let is_form = find(&headers, "content-type").is_some_and(is_form);
        let form = if is_form {
            pairs(request.body()).ok_or_else(|| Rejection::encoding("form body"))?
        } else {
            Pairs::new()
        };
        let query = uri.query().unwrap_or_default();
        let wire = Self {
            method: request.method().as_str(),
            path: uri.path(),
            query: pairs(query.as_bytes()).ok_or_else(|| Rejection::encoding("query"))?,
            form,
            headers,
            body: request.body(),
        };
        wire.refuse_repetition()?;
        Ok(wire)
    }

    /// The value of the header of this lower-case name.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        find(&self.headers, name)
    }

    /// The value of a parameter of the query or the form.
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        find(&self.query, name).or_else(|| find(&self.form, name))
    }

    /// All parameters, those of the query first.
    pub(crate) fn parameters(&self) -> impl Iterator<Item = (&str, &str)> {
        let pairs = self.query.iter().chain(&self.form);
        pairs.map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// No operation takes a parameter twice, and which of the two a server uses is anybody's guess.
    fn refuse_repetition(&self) -> Checked<()> {
        let mut names: Vec<&str> = self.parameters().map(|(name, _)| name).collect();
        names.sort_unstable();
        match names.windows(2).find(|pair| pair[0] == pair[1]) {
            Some(pair) => Err(Rejection::invalid(&format!("{} is given twice.", pair[0]))),
            None => Ok(()),
        }
    }
}

pub(crate) fn find<'p>(pairs: &'p [(String, String)], name: &str) -> Option<&'p str> {
    let mut pairs = pairs.iter();
    pairs
        .find(|pair| pair.0 == name)
        .map(|pair| pair.1.as_str())
}

fn headers(map: &http::HeaderMap) -> Checked<Pairs> {
    let mut headers = Pairs::with_capacity(map.keys_len());
    for name in map.keys() {
        let mut joined = String::new();
        for (position, value) in map.get_all(name).iter().enumerate() {
            let value = std::str::from_utf8(value.as_bytes())
                .map_err(|_| Rejection::encoding(&format!("header {name}")))?;
            if position > 0 {
                joined.push(',');
            }
            joined.push_str(value.trim_matches([' ', '\t']));
        }
        headers.push((name.as_str().to_owned(), joined));
    }
    Ok(headers)
}

pub(crate) fn is_form(content_type: &str) -> bool {
    let media_type = content_type.split(';').next().unwrap_or_default();
    media_type
        .trim()
        .eq_ignore_ascii_case("application/x-www-form-urlencoded")
}

/// Decodes `name=value&…`; a name without `=` has an empty value.
pub(crate) fn pairs(text: &[u8]) -> Option<Pairs> {
    text.split(|&byte| byte == b'&')
        .filter(|piece| !piece.is_empty())
        .map(|piece| {
            let end = piece.iter().position(|&byte| byte == b'=');
            let (name, value) = match end {
                Some(end) => (&piece[..end], &piece[end + 1..]),
                None => (piece, &[][..]),
            };
            Some((text_of(name, b' ')?, text_of(value, b' ')?))
        })
        .collect()
}

/// Decodes a part of a path, in which a `+` is a `+`.
pub(crate) fn segment(encoded: &str) -> Option<String> {
    text_of(encoded.as_bytes(), b'+')
}

/// Undoes percent-encoding: `%` begins two hexadecimal digits, and `+` is what `plus` says.
fn text_of(encoded: &[u8], plus: u8) -> Option<String> {
    let mut bytes = Vec::with_capacity(encoded.len());
    let mut rest = encoded;
    while let [first, tail @ ..] = rest {
        rest = tail;
        bytes.push(match first {
            b'+' => plus,
            b'%' => {
                let [high, low, tail @ ..] = rest else {
                    return None;
                };
                rest = tail;
                digit(*high)? << 4 | digit(*low)?
            }
            other => *other,
        });
    }
    String::from_utf8(bytes).ok()
}

fn digit(byte: u8) -> Option<u8> {
    let digit = char::from(byte).to_digit(16)?;
    u8::try_from(digit).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_of_a_space_is_one() {
        let decoded = pairs(b"a=x+y&b=x%20y&c=x%2By&d&=&&%E6%97%A5=%e6%9C%ac").unwrap();
        let expected = [
            ("a", "x y"),
            ("b", "x y"),
            ("c", "x+y"),
            ("d", ""),
            ("", ""),
            ("\u{65e5}", "\u{672c}"),
        ];
        let decoded: Vec<_> = decoded.iter().map(|(n, v)| (&n[..], &v[..])).collect();
        assert_eq!(decoded, expected);
    }

    #[test]
    fn what_is_not_encoded_text_is_refused() {
        for text in ["a=%", "a=%4", "a=%4g", "a=%+1", "%ff=1", "a=%c3%28"] {
            assert!(pairs(text.as_bytes()).is_none(), "{text}");
        }
        assert!(pairs(b"a=\xff").is_none());
        assert!(segment("%C3%28").is_none());
    }

    #[test]
    fn a_plus_in_a_path_is_no_space() {
        assert_eq!(segment("a+b%20c%2Fd").as_deref(), Some("a+b c/d"));
    }
}
