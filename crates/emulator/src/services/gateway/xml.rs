//! Response bodies as XML.

use serde_json::Value;

/// Writes a JSON value as XML. Members become elements, and a list becomes an element for each of its items.
pub(super) fn xml(root: &str, body: &Value) -> String {
    let mut text = String::from("<?xml version='1.0' encoding='UTF-8'?>");
    element(&mut text, root, body);
    text
}

/// Appends an element. It recurses because JSON is nested.
fn element(text: &mut String, name: &str, value: &Value) {
    let push_tag = |text: &mut String, start: &str| {
        text.push_str(start);
        text.push_str(name);
        text.push('>');
    };
    push_tag(text, "<");
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                match value {
                    Value::Array(items) => {
                        for item in items {
                            element(text, name, item);
                        }
                    }
                    value => element(text, name, value),
                }
            }
        }
        Value::String(string) => escape(text, string),
        other => escape(text, &other.to_string()),
    }
    push_tag(text, "</");
}

fn escape(text: &mut String, plain: &str) {
    for character in plain.chars() {
        match character {
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '&' => text.push_str("&amp;"),
            // XML parsers replace a literal carriage return with a line feed.
            '\r' => text.push_str("&#13;"),
            '\n' | '\t' => text.push(character),
            // XML 1.0 forbids most control characters and the two noncharacters, even as references.
            control if control.is_control() || matches!(control, '\u{fffe}' | '\u{ffff}') => {
                text.push('\u{fffd}');
            }
            other => text.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn xml_is_nested_and_escaped() {
        let body = json!({ "A": { "B": true, "C": [7, "x"] }, "D": "<&>\u{1}\r" });
        assert_eq!(
            xml("Root", &body),
            "<?xml version='1.0' encoding='UTF-8'?><Root><A><B>true</B><C>7</C><C>x</C></A>\
             <D>&lt;&amp;&gt;\u{fffd}&#13;</D></Root>"
        );
    }
}
