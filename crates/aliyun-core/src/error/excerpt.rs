//! Descriptions of bodies that contain none of their values.
//!
//! An error with the shape of an unexpected body is often enough to see where it came from. The body
//! itself must not be in an error: it may contain tokens and passwords, also those of other systems.
//!
//! A body can be as large as a response may be. So JSON is read without keeping it, and of other bodies only
//! the beginning is examined.

use super::outline;

/// How many bytes of a body that is not JSON are examined. The beginning is enough to recognise its kind.
const LIMIT: usize = 64 * 1024;

/// What a body is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BodyKind {
    Binary,
    Empty,
    Html,
    Json,
    Text,
    Xml,
}

/// Describes a body in a few words, without its values: JSON by the names of its members, an HTML page by
/// its title or its first words, and any other text by its plain words.
pub fn of(body: &[u8]) -> String {
    describe(body).1
}

/// Returns what a body is, and describes it.
pub(super) fn describe(body: &[u8]) -> (BodyKind, String) {
    let head = &body[..body.len().min(LIMIT)];
    if let Some(text) = utf16(head) {
        let (kind, description) = describe_text(text.trim(), &[]);
        return (kind, format!("UTF-16, {description}"));
    }
    let text = String::from_utf8_lossy(head);
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.is_empty() {
        let description = if body.is_empty() { "empty" } else { "blank" };
        return (BodyKind::Empty, description.to_owned());
    }
    if is_binary(text) {
        let length = body.len();
        return (BodyKind::Binary, format!("{length} bytes of binary data"));
    }
    describe_text(text, body)
}

/// Describes a text that is the beginning of a body. Without the body, JSON is not read.
fn describe_text(text: &str, body: &[u8]) -> (BodyKind, String) {
    if text.starts_with(['{', '[']) {
        let outline = outline::of(body);
        let malformed = || format!("{} bytes of malformed JSON", body.len());
        let description = match outline {
            _ if body.is_empty() => "JSON".to_owned(),
            Some(outline) => outline,
            None => malformed(),
        };
        return (BodyKind::Json, description);
    }
    let lower = text.to_ascii_lowercase();
    let is_html = [
        "<!doctype html",
        "<html",
        "<head",
        "<body",
        "<title",
        "<center>",
        "<h1",
    ]
    .iter()
    .any(|tag| lower.contains(tag));
    if is_html && lower.starts_with('<') {
        let description = match element(text, &lower, "title").map(plain_words) {
            Some(title) if !title.is_empty() => format!("HTML page titled `{title}`"),
            _ => match plain_words(&without_tags(text, &lower)) {
                words if words.is_empty() => "HTML page without text".to_owned(),
                words => format!("HTML page: {words}"),
            },
        };
        return (BodyKind::Html, description);
    }
    if text.starts_with('<') {
        let words = plain_words(&without_tags(text, &lower));
        return (BodyKind::Xml, format!("XML: {words}"));
    }
    (BodyKind::Text, plain_words(text))
}

/// Decodes UTF-16, if a body begins with its byte order mark, or if every second byte of its beginning is
/// zero.
fn utf16(head: &[u8]) -> Option<String> {
    let sample = &head[..head.len().min(32)];
    let zeros = |first: usize| {
        sample.len() >= 4 && sample.iter().skip(first).step_by(2).all(|byte| *byte == 0)
    };
    let is_little = match sample {
        [0xff, 0xfe, ..] => true,
        [0xfe, 0xff, ..] => false,
        _ if zeros(0) && zeros(1) => return None,
        _ if zeros(1) => true,
        _ if zeros(0) => false,
        _ => return None,
    };
    let units = head.chunks_exact(2).map(|pair| match *pair {
        [first, second] if is_little => u16::from_le_bytes([first, second]),
        [first, second] => u16::from_be_bytes([first, second]),
        _ => 0,
    });
    let text = char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER));
    let text: String = text.collect();
    Some(text.trim_start_matches('\u{feff}').to_owned())
}

/// Whether a text has characters that no text has.
fn is_binary(text: &str) -> bool {
    let is_strange =
        |c: char| c == char::REPLACEMENT_CHARACTER || (c.is_control() && !c.is_ascii_whitespace());
    let beginning = || text.chars().take(512);
    let strange = beginning().filter(|c| is_strange(*c)).count();
    strange * 10 > beginning().count()
}

/// The content of the first element of a name, in a text and its lower case.
fn element<'t>(text: &'t str, lower: &str, name: &str) -> Option<&'t str> {
    let tag = lower.find(&format!("<{name}"))?;
    let start = tag + lower[tag..].find('>')? + 1;
    let length = lower[start..].find(&format!("</{name}"))?;
    Some(text[start..start + length].trim())
}

/// The text of a page: without tags, and without what is in scripts, styles and comments.
fn without_tags(text: &str, lower: &str) -> String {
    let mut words = String::new();
    let mut position = 0;
    while let Some(tag) = lower[position..].find('<').map(|found| position + found) {
        words.push_str(&text[position..tag]);
        words.push(' ');
        let hidden = [
            ("<!--", "-->"),
            ("<script", "</script>"),
            ("<style", "</style>"),
        ];
        let hidden = hidden
            .iter()
            .find(|(start, _)| lower[tag..].starts_with(start));
        let end = hidden.map_or(">", |(_, end)| *end);
        let Some(found) = lower[tag..].find(end) else {
            return words;
        };
        position = tag + found + end.len();
    }
    words.push_str(&text[position..]);
    words
}

/// The first words of a text. Words that may be secrets are masked: all but words of letters, short numbers,
/// and names of programs with a version.
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
    let word = word.trim_matches(['.', ',', ':', ';', '!', '?', '(', ')', '"', '\'', '[', ']']);
    let is_name = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphabetic());
    let digits = word.bytes().all(|byte| byte.is_ascii_digit());
    let (name, version) = word.split_once('/').unwrap_or((word, ""));
    let is_version = version.len() <= 8
        && version
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'.');
    let is_short = word.len() <= 14;
    let is_compound = word.split(['-', '\'']).all(is_name) && is_short;
    (is_name(name) && name.len() <= 14 && is_version) || is_compound || (digits && word.len() <= 3)
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
    fn a_page_without_a_title_is_described_by_its_first_words() {
        for (page, shown) in [
            (
                "<!DOCTYPE html><html><head><style>p {}</style><script>var a = '<b>';</script></head>\
                 <body><!-- <p>no</p> --><p>Please <b>sign in</b> to the hotel network.</body>",
                "HTML page: Please sign in to the hotel network.",
            ),
            (
                "<html>\r\n<body bgcolor=\"white\"><center><h1>502 Bad Gateway</h1></center><hr>\
                 nginx/1.18.0",
                "HTML page: 502 Bad Gateway nginx/1.18.0",
            ),
            (
                "<html><title> </title><body onload=x>",
                "HTML page without text",
            ),
            (
                "<HTML><script>location = 'http://portal'",
                "HTML page without text",
            ),
        ] {
            assert_eq!(
                describe(page.as_bytes()),
                (BodyKind::Html, shown.to_owned())
            );
        }
        let xml = "<?xml version=\"1.0\"?><Page><Text>not here</Text></Page>";
        assert_eq!(
            describe(xml.as_bytes()),
            (BodyKind::Xml, "XML: not here".to_owned())
        );
    }

    #[test]
    fn utf_16_is_read_and_other_binary_data_is_counted() {
        let page = "<html><title>Login</title>";
        let little: Vec<u8> = page.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = page.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let marked = [&[0xff, 0xfe][..], &little].concat();
        for body in [little, big, marked] {
            let description = "UTF-16, HTML page titled `Login`".to_owned();
            assert_eq!(describe(&body), (BodyKind::Html, description));
        }
        let json: Vec<u8> = "{\"Id\": 1}"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        assert_eq!(describe(&json), (BodyKind::Json, "UTF-16, JSON".to_owned()));
        for body in [
            &b"\x1f\x8b\x08\x00"[..],
            &[0; 40],
            &[1, 2, 3],
            &[0xc3, 0x28, 0xff, 0x80],
        ] {
            let description = format!("{} bytes of binary data", body.len());
            assert_eq!(describe(body), (BodyKind::Binary, description));
        }
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
            ("nginx/1.18.0", "nginx/1.18.0"),
            ("nginx/a18", "…"),
            ("(sign-in)", "(sign-in)"),
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
        assert_eq!(of(&[0xff, 0xfe, 0x00]), "UTF-16, ");
    }
}
