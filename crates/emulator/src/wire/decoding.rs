//! Decoding of queries, forms and paths.

/// Decoded names and values in the order they arrived.
pub(crate) type Pairs = Vec<(String, String)>;

/// The first value with this name.
pub(crate) fn find<'p>(pairs: &'p [(String, String)], name: &str) -> Option<&'p str> {
    let mut pairs = pairs.iter();
    pairs
        .find(|pair| pair.0 == name)
        .map(|pair| pair.1.as_str())
}

/// Whether a `Content-Type` is that of a form.
pub(crate) fn is_form(content_type: &str) -> bool {
    let media_type = content_type.split(';').next().unwrap_or_default();
    media_type
        .trim()
        .eq_ignore_ascii_case("application/x-www-form-urlencoded")
}

/// Decodes `name=value&…`. A name without `=` has an empty value. `None` if a part is not percent-encoded UTF-8.
pub(crate) fn decode_pairs(text: &[u8]) -> Option<Pairs> {
    text.split(|&byte| byte == b'&')
        .filter(|piece| !piece.is_empty())
        .map(|piece| {
            let end = piece.iter().position(|&byte| byte == b'=');
            let (name, value) = match end {
                Some(end) => (&piece[..end], &piece[end + 1..]),
                None => (piece, &[][..]),
            };
            Some((percent_decode(name, b' ')?, percent_decode(value, b' ')?))
        })
        .collect()
}

/// Decodes a segment of a path, in which `+` does not stand for a space.
pub(crate) fn decode_segment(encoded: &str) -> Option<String> {
    percent_decode(encoded.as_bytes(), b'+')
}

/// Decodes percent-encoding, and replaces `+` with `plus`.
fn percent_decode(encoded: &[u8], plus: u8) -> Option<String> {
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
    fn each_encoding_of_a_space_is_decoded() {
        let decoded = decode_pairs(b"a=x+y&b=x%20y&c=x%2By&d&=&&%E6%97%A5=%e6%9C%ac").unwrap();
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
    fn malformed_encoding_is_rejected() {
        for text in ["a=%", "a=%4", "a=%4g", "a=%+1", "%ff=1", "a=%c3%28"] {
            assert!(decode_pairs(text.as_bytes()).is_none(), "{text}");
        }
        assert!(decode_pairs(b"a=\xff").is_none());
        assert!(decode_segment("%C3%28").is_none());
    }

    #[test]
    fn a_plus_in_a_path_is_not_a_space() {
        assert_eq!(decode_segment("a+b%20c%2Fd").as_deref(), Some("a+b c/d"));
    }
}
