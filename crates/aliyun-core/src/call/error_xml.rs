//! Error responses in XML.
//!
//! The gateway responds in XML to requests that do not ask for JSON. This is not an XML parser: it finds the
//! elements of the gateway's error, which has no nesting and no second element of the same name. Any other
//! XML has no such elements and is reported as an unexpected response.

/// The content of the element `Error`, if the text has one. It may have attributes and a prefix, and be
/// inside of other elements.
pub(super) fn error(text: &str) -> Option<&str> {
    element(text, "Error")
}

/// The text of the first element with this name, with its entities replaced, or of its CDATA section.
pub(super) fn text_of(xml: &str, name: &str) -> Option<String> {
    let mut rest = element(xml, name)?.trim();
    let mut text = String::new();
    while let Some((before, section)) = rest.split_once("<![CDATA[") {
        text.push_str(&unescape(before));
        let (content, after) = section.split_once("]]>")?;
        text.push_str(content);
        rest = after;
    }
    text.push_str(&unescape(rest));
    Some(text.trim().to_owned())
}

/// What is between the tags of the first element with this local name.
fn element<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let mut rest = text;
    loop {
        let (_, tag) = rest.split_once('<')?;
        if let Some(section) = tag.strip_prefix("![CDATA[") {
            rest = section.split_once("]]>")?.1;
            continue;
        }
        let (tag, content) = tag.split_once('>')?;
        rest = content;
        let qualified = tag.split_ascii_whitespace().next().unwrap_or_default();
        let local = qualified.rsplit(':').next().unwrap_or_default();
        if local != name || qualified.starts_with('/') {
            continue;
        }
        let end = format!("</{qualified}");
        let mut searched = 0;
        loop {
            let found = searched + content[searched..].find(&end)?;
            let after = content[found + end.len()..].trim_start();
            let is_in_section = content[..found]
                .rfind("<![CDATA[")
                .is_some_and(|section| !content[section..found].contains("]]>"));
            if after.starts_with('>') && !is_in_section {
                return Some(&content[..found]);
            }
            searched = found + end.len();
        }
    }
}

/// Replaces the entities of XML. `&amp;` must be last: it would otherwise produce new entities, and
/// `&amp;lt;` would become `<`.
fn unescape(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_are_found_with_prefixes_attributes_and_sections() {
        let text = "<?xml version='1.0'?><e:Error xmlns:e='urn:x' at=\"1\">\
                    <e:Code >Bad.&lt;Thing&gt;</e:Code ><Message><![CDATA[a </Message> & <b>]]> &amp;lt; \
                    </Message><Codes>no</Codes></e:Error>";
        let error = error(text).expect("it has the element");
        assert_eq!(text_of(error, "Code").as_deref(), Some("Bad.<Thing>"));
        assert_eq!(
            text_of(error, "Message").as_deref(),
            Some("a </Message> & <b> &lt;")
        );
        assert_eq!(text_of(error, "RequestId"), None);
    }

    #[test]
    fn other_texts_have_no_error() {
        for text in [
            "",
            "<",
            "<Error",
            "<Error>",
            "<Error></Errors>",
            "a < b",
            "<![CDATA[<Error></Error>",
        ] {
            assert_eq!(error(text), None, "{text}");
        }
    }
}
