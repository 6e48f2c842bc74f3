//! Sample values for the members of stub responses.

use crate::resources::demo;

/// A string that fits the name of a member, the same each time.
pub(super) fn sample_text(name: &str) -> String {
    let ends_with = |ends: &[&str]| ends.iter().any(|end| name.ends_with(end));
    match name {
        "RegionId" => demo::REGION_ID.to_owned(),
        _ if ends_with(&["Time", "Date"]) => "2024-07-01T00:00:12Z".to_owned(),
        _ if ends_with(&["Ip", "IP", "Address"]) => "192.0.2.1".to_owned(),
        _ if ends_with(&["Url", "URL"]) => "https://example.com/".to_owned(),
        _ if ends_with(&["Count", "Number", "Port", "Size"]) => "1".to_owned(),
        _ => {
            let noun = name.strip_suffix("Id").filter(|noun| !noun.is_empty());
            kebab_case(noun.unwrap_or(name)) + "-1"
        }
    }
}

/// Converts `HostName` to `host-name`.
fn kebab_case(name: &str) -> String {
    let mut text = String::with_capacity(name.len() + 4);
    let mut after_lower = false;
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && after_lower {
            text.push('-');
        }
        after_lower = letter.is_ascii_lowercase();
        text.push(letter.to_ascii_lowercase());
    }
    text
}
