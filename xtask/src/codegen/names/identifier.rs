//! Names on the wire as names in Rust.

use anyhow::{Result, bail};

use super::reserved::KEYWORDS;
use super::words::split;
use crate::codegen::files::OVERLAY;
use crate::codegen::overlay::stale;

/// The name of a field, a setter or a module: `VSwitchId` becomes `v_switch_id`.
pub(crate) fn snake_case(name: &str) -> String {
    let ident = words(name).join("_");
    match ident.as_str() {
        // `r#` is not possible with these.
        "crate" | "self" | "super" => format!("{ident}_"),
        _ if KEYWORDS.contains(&ident.as_str()) => format!("r#{ident}"),
        _ if ident.starts_with(|c: char| c.is_ascii_digit()) => format!("_{ident}"),
        _ => ident,
    }
}

/// The name of a type or a variant: `PostgreSQL` becomes `PostgreSql`.
pub(crate) fn upper_camel_case(name: &str) -> String {
    let ident: String = words(name).iter().map(|word| capitalized(word)).collect();
    if ident == "Self" {
        return "Self_".to_owned();
    }
    if ident.starts_with(|c: char| c.is_ascii_digit()) {
        return format!("N{ident}");
    }
    ident
}

/// The name of the overlay, or the derived one. A name of the overlay that changes nothing is an
/// error.
pub(crate) fn renamed(derived: String, entry: &str, name: Option<&str>) -> Result<String> {
    match name {
        Some(name) if derived == name => stale(entry, &format!("`{name}` is its name already")),
        Some(name) if !is_identifier(name) => {
            bail!("{OVERLAY}: {entry}: `{name}` is not an identifier")
        }
        Some(name) => Ok(name.to_owned()),
        None => Ok(derived),
    }
}

fn is_identifier(name: &str) -> bool {
    let first = name.chars().next();
    let allowed = |c: char| c.is_ascii_alphanumeric() || c == '_';
    first.is_some_and(|c| !c.is_ascii_digit()) && name.chars().all(allowed)
}

/// The words of a name in lower case, without characters that an identifier cannot have.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<_> = split(name).iter().map(|word| word.to_lowercase()).collect();
    if words.is_empty() {
        words.push("unnamed".to_owned());
    }
    words
}

fn capitalized(word: &str) -> String {
    let mut chars = word.chars();
    let first = chars.next().map(|c| c.to_ascii_uppercase());
    first.into_iter().chain(chars).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_split_into_words() {
        for (name, snake, camel) in [
            ("AppId", "app_id", "AppId"),
            ("PostgreSQL", "postgre_sql", "PostgreSql"),
            ("MySQL", "my_sql", "MySql"),
            ("SQLServer", "sql_server", "SqlServer"),
            ("SSH", "ssh", "Ssh"),
            ("sftp", "sftp", "Sftp"),
            ("WebSocketUrl", "web_socket_url", "WebSocketUrl"),
            ("VSwitchId", "v_switch_id", "VSwitchId"),
            ("K8sMD5Sum", "k8s_md5_sum", "K8sMd5Sum"),
            ("x-acs-request_id", "x_acs_request_id", "XAcsRequestId"),
            ("a&b.c", "a_b_c", "ABC"),
        ] {
            assert_eq!(snake_case(name), snake);
            assert_eq!(upper_camel_case(name), camel);
        }
    }

    #[test]
    fn every_name_can_be_one_in_rust() {
        for (name, snake, camel) in [
            ("Type", "r#type", "Type"),
            ("Self", "self_", "Self_"),
            ("2fa", "_2fa", "N2fa"),
            ("", "unnamed", "Unnamed"),
            ("--", "unnamed", "Unnamed"),
            ("\u{5bc6}\u{7801}", "u5bc6_u7801", "U5bc6U7801"),
            ("\u{e9}tat", "ue9_tat", "Ue9Tat"),
        ] {
            assert_eq!(snake_case(name), snake);
            assert_eq!(upper_camel_case(name), camel);
        }
    }

    #[test]
    fn a_rename_that_changes_nothing_is_refused() {
        let derived = || upper_camel_case("SSH");
        assert_eq!(renamed(derived(), "e", None).unwrap(), "Ssh");
        assert_eq!(renamed(derived(), "e", Some("Shell")).unwrap(), "Shell");
        assert!(renamed(derived(), "e", Some("Ssh")).is_err());
        assert!(renamed(derived(), "e", Some("2fa")).is_err());
    }
}
