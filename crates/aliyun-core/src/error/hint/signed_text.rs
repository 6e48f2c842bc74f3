//! What differs between the text that a service signed and the local one.
//!
//! Only names are returned and never values: names of parameters and headers of the local request, and names
//! of other headers that look like one.

/// How the text of a scheme is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Layout {
    /// The canonical request: method, path, query, headers, an empty line, names of headers, hash of the
    /// body. Each on a line.
    Acs3,
    /// Method, four standard headers, the vendor's headers, and path with query. Each on a line.
    Roa,
    /// Method, `%2F` and the encoded query, joined with `&`.
    Rpc,
}

/// The parts of a signed text.
#[derive(Default)]
struct Parts<'t> {
    method: &'t str,
    path: &'t str,
    query: &'t str,
    /// Names and values.
    headers: Vec<(&'t str, &'t str)>,
    body_hash: Option<&'t str>,
}

/// Names what differs in the service's text, which is in its message, from the local text. Empty if the
/// service's text cannot be found or is laid out in another way.
pub(super) fn differences(message: &str, local: &str, layout: Layout) -> Vec<String> {
    let unescaped;
    let mut message = message;
    if !message.contains('\n') {
        unescaped = message.replace("\\n", "\n");
        message = &unescaped;
    }
    let marker = match layout {
        Layout::Acs3 => "request",
        Layout::Roa | Layout::Rpc => "sign",
    };
    let Some(theirs) = after_marker(message, marker) else {
        return Vec::new();
    };
    match (parts(theirs, layout), parts(local, layout)) {
        (Some(theirs), Some(ours)) => compare(&theirs, &ours),
        _ => Vec::new(),
    }
}

/// The text after the last colon or bracket that follows the marker `canonical…request` or `string…sign`.
fn after_marker<'m>(message: &'m str, end: &str) -> Option<&'m str> {
    let lower = message.to_ascii_lowercase();
    let begin = if end == "request" {
        "canonical"
    } else {
        "string"
    };
    let marker = lower.find(begin)?;
    let marker = marker + lower[marker..].find(end)? + end.len();
    let start = marker + message[marker..].find([':', '['])? + 1;
    Some(message[start..].trim_start_matches([' ', '[', '\n']))
}

fn parts(text: &str, layout: Layout) -> Option<Parts<'_>> {
    match layout {
        Layout::Acs3 => acs3(text),
        Layout::Roa => roa(text),
        Layout::Rpc => rpc(text),
    }
}

fn acs3(text: &str) -> Option<Parts<'_>> {
    let mut lines = text.lines();
    let mut parts = Parts {
        method: lines.next()?.trim(),
        path: lines.next()?.trim(),
        query: lines.next()?.trim(),
        ..Parts::default()
    };
    for line in lines.by_ref().take_while(|line| !line.trim().is_empty()) {
        parts.headers.push(line.split_once(':')?);
    }
    let _names = lines.next()?;
    let hash = lines.next()?.trim();
    let length = hash.bytes().take_while(u8::is_ascii_hexdigit).count();
    parts.body_hash = Some(&hash[..length]);
    Some(parts)
}

fn roa(text: &str) -> Option<Parts<'_>> {
    const STANDARD: [&str; 4] = ["accept", "content-md5", "content-type", "date"];
    let mut lines = text.lines();
    let mut parts = Parts {
        method: lines.next()?.trim(),
        ..Parts::default()
    };
    for name in STANDARD {
        parts.headers.push((name, lines.next()?));
    }
    for line in lines {
        let resource = line.trim();
        if resource.starts_with('/') {
            let resource = resource.split([' ', ']']).next().unwrap_or_default();
            (parts.path, parts.query) = resource.split_once('?').unwrap_or((resource, ""));
            return Some(parts);
        }
        parts.headers.push(line.split_once(':')?);
    }
    None
}

fn rpc(text: &str) -> Option<Parts<'_>> {
    let mut fields = text.split('&');
    let method = fields.next()?.trim();
    let path = fields.next()?;
    let query = fields.next()?.split([' ', ']', '\n']).next()?;
    Some(Parts {
        method,
        path,
        query,
        ..Parts::default()
    })
}

fn compare(theirs: &Parts<'_>, ours: &Parts<'_>) -> Vec<String> {
    let mut differences = Vec::new();
    if theirs.method != ours.method {
        differences.push("the method is another one".to_owned());
    }
    if theirs.path != ours.path {
        differences.push("the path is another one, or is encoded in another way".to_owned());
    }
    compare_queries(theirs.query, ours.query, &mut differences);
    compare_headers(&theirs.headers, &ours.headers, &mut differences);
    if theirs.body_hash != ours.body_hash {
        differences.push("the body is another one".to_owned());
    }
    // A text that is quite another one is not explained by a list.
    differences.truncate(4);
    differences
}

fn compare_queries(theirs: &str, ours: &str, to: &mut Vec<String>) {
    if theirs == ours {
        return;
    }
    let has_plus = |query: &str| query.contains('+') || query.contains("%2B");
    if has_plus(theirs) && !has_plus(ours) {
        to.push("a blank in the query is `+` instead of `%20`".to_owned());
        return;
    }
    let theirs = pairs(theirs);
    let ours = pairs(ours);
    let before = to.len();
    for (name, value) in &ours {
        match theirs.iter().find(|(other, _)| other == name) {
            None => to.push(format!("the parameter `{name}` is missing")),
            Some((_, other)) if other != value => {
                to.push(format!("the parameter `{name}` has another value"));
            }
            Some(_) => {}
        }
    }
    if theirs.len() > ours.len() {
        to.push("there is another parameter in the query".to_owned());
    } else if to.len() == before {
        to.push("the query is in another order or encoded in another way".to_owned());
    }
}

/// The names and the values of a query, which is encoded as a whole under the older RPC scheme.
fn pairs(query: &str) -> Vec<(&str, &str)> {
    let is_encoded = !query.contains('=');
    let (between, within) = if is_encoded {
        ("%26", "%3D")
    } else {
        ("&", "=")
    };
    let pairs = query.split(between).filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| pair.split_once(within).unwrap_or((pair, "")))
        .collect()
}

fn compare_headers(theirs: &[(&str, &str)], ours: &[(&str, &str)], to: &mut Vec<String>) {
    for (name, value) in ours {
        let value = value.trim();
        let others: Vec<_> = theirs
            .iter()
            .filter(|(other, _)| other.trim().eq_ignore_ascii_case(name))
            .map(|(_, other)| other.trim())
            .collect();
        match others[..] {
            [] => to.push(format!("the header `{name}` is missing")),
            [other] if other == value => {}
            [other] => to.push(header_difference(name, value, other)),
            _ => to.push(format!("the header `{name}` is there twice")),
        }
    }
    let is_known = |name: &str| {
        ours.iter()
            .any(|(known, _)| known.eq_ignore_ascii_case(name))
    };
    for (name, _) in theirs {
        let name = name.trim();
        let is_name = name.len() <= 32 && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
        if !is_known(name) {
            let name = if is_name { name } else { "…" };
            to.push(format!("there is another header `{name}`"));
        }
    }
}

fn header_difference(name: &str, ours: &str, theirs: &str) -> String {
    let mut parts = theirs.split(',').map(str::trim);
    if theirs.contains(',') && parts.all(|part| part == ours) {
        return format!("the header `{name}` is there twice");
    }
    let port = theirs
        .strip_prefix(ours)
        .and_then(|rest| rest.strip_prefix(':'));
    if name == "host" && port.is_some() {
        return "the header `host` has a port".to_owned();
    }
    if name == "host" && ours.split(':').next() == Some(theirs) {
        return "the header `host` has no port".to_owned();
    }
    if name == "host" && theirs.contains(',') {
        return "the header `host` is there twice, with different values".to_owned();
    }
    if theirs.is_empty() {
        return format!("the header `{name}` is missing or empty");
    }
    format!("the header `{name}` has another value")
}

#[cfg(test)]
mod tests {
    use super::*;

    const ACS3: &str = "POST\n/\nName=a%20b&Note=\nhost:demo.example\nx-acs-action:Make\n\nhost;x-acs-action\nabc012";

    fn found(local: &str, theirs: &str, layout: Layout, marker: &str) -> String {
        differences(&format!("no match. {marker}{theirs}"), local, layout).join("; ")
    }

    #[test]
    fn a_changed_canonical_request_is_named() {
        for (from, to, difference) in [
            ("POST", "GET", "the method is another one"),
            (
                "\n/\n",
                "\n//\n",
                "the path is another one, or is encoded in another way",
            ),
            (
                "a%20b",
                "a+b",
                "a blank in the query is `+` instead of `%20`",
            ),
            (
                "a%20b",
                "a%2Bb",
                "a blank in the query is `+` instead of `%20`",
            ),
            ("a%20b", "c", "the parameter `Name` has another value"),
            ("&Note=", "", "the parameter `Note` is missing"),
            (
                "Note=",
                "Note=&Z=1",
                "there is another parameter in the query",
            ),
            (
                "host:demo.example",
                "host:demo.example,demo.example",
                "the header `host` is there twice",
            ),
            (
                "host:demo.example",
                "host:demo.example\nhost:demo.example",
                "the header `host` is there twice",
            ),
            (
                "host:demo.example",
                "host:demo.example:443",
                "the header `host` has a port",
            ),
            (
                "host:demo.example",
                "host:a.example",
                "the header `host` has another value",
            ),
            (
                "x-acs-action:Make\n",
                "",
                "the header `x-acs-action` is missing",
            ),
            (
                "x-acs-action:Make",
                "x-acs-action:Make\nx-acs-new:1",
                "there is another header `x-acs-new`",
            ),
            ("abc012", "abc013", "the body is another one"),
        ] {
            let theirs = ACS3.replacen(from, to, 1);
            for marker in [
                "server canonical request is:",
                "CanonicalizedRequest: [",
                "server CanonicalRequest is [",
            ] {
                assert_eq!(
                    found(ACS3, &theirs, Layout::Acs3, marker),
                    difference,
                    "{marker}{to}"
                );
            }
            let in_line = theirs.replace('\n', "\\n");
            assert_eq!(
                found(ACS3, &in_line, Layout::Acs3, "canonical request is:"),
                difference
            );
        }
    }

    #[test]
    fn a_changed_string_of_the_older_schemes_is_named() {
        let roa = "GET\napplication/json\n\n\nMon, 01 Jul 2024 12:00:09 GMT\nx-acs-version:1\n/v1/a?b=c%20d";
        for (from, to, difference) in [
            (
                "application/json",
                "*/*",
                "the header `accept` has another value",
            ),
            (
                "x-acs-version:1\n",
                "x-acs-version:1\nx-acs-other:2\n",
                "there is another header `x-acs-other`",
            ),
            (
                "c%20d",
                "c+d",
                "a blank in the query is `+` instead of `%20`",
            ),
            (
                "/v1/a",
                "/v1//a",
                "the path is another one, or is encoded in another way",
            ),
        ] {
            let theirs = roa.replacen(from, to, 1);
            assert_eq!(
                found(roa, &theirs, Layout::Roa, "string to sign is:"),
                difference
            );
        }
        let rpc = "POST&%2F&Name%3Da%2520b%26Note%3D";
        for (from, to, difference) in [
            ("POST", "GET", "the method is another one"),
            (
                "a%2520b",
                "a%2Bb",
                "a blank in the query is `+` instead of `%20`",
            ),
            ("a%2520b", "c", "the parameter `Name` has another value"),
        ] {
            let theirs = rpc.replacen(from, to, 1);
            assert_eq!(
                found(rpc, &theirs, Layout::Rpc, "string to sign is:"),
                difference
            );
        }
    }

    #[test]
    fn a_text_of_another_layout_has_no_list() {
        for theirs in [
            "",
            "x",
            "POST",
            "POST\n/\n",
            "POST\n/\n\nno header",
            "é\né\né",
        ] {
            assert_eq!(
                found(ACS3, theirs, Layout::Acs3, "canonical request is:"),
                ""
            );
        }
        assert_eq!(found(ACS3, ACS3, Layout::Acs3, "nothing: "), "");
    }
}
