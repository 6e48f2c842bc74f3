//! Names on the wire as names in Rust.

use std::collections::BTreeMap;

use anyhow::{Result, bail};

/// The name of a field, a setter or a module: `VSwitchId` becomes `v_switch_id`.
pub(super) fn snake_case(name: &str) -> Result<String> {
    let ident = words(name)?.join("_");
    Ok(match ident.as_str() {
        // These four are keywords even behind `r#`.
        "crate" | "self" | "super" | "_" => format!("{ident}_"),
        _ if KEYWORDS.contains(&ident.as_str()) => format!("r#{ident}"),
        _ => ident,
    })
}

/// The name of a type or a variant: `PostgreSQL` becomes `PostgreSql`.
pub(super) fn upper_camel_case(name: &str) -> Result<String> {
    let ident: String = words(name)?.iter().map(|word| capitalized(word)).collect();
    Ok(if ident == "Self" {
        "Self_".to_owned()
    } else {
        ident
    })
}

/// The derived name, or the one of the overlay. One that says the same is out of date.
pub(super) fn renamed(derived: Result<String>, entry: &str, name: Option<&str>) -> Result<String> {
    match (derived, name) {
        (Ok(derived), Some(name)) if derived == name => {
            super::overlay::idle(entry, &format!("`{name}` is its name anyway"))
        }
        (_, Some(name)) => Ok(name.to_owned()),
        (derived, None) => derived,
    }
}

/// Names of one place, each claimed once.
pub(super) struct Scope {
    claims: BTreeMap<String, String>,
}

impl Scope {
    /// A place where these names are used already.
    pub(super) fn new(reserved: &[&str]) -> Self {
        let claim = |name: &&str| ((*name).to_owned(), "the generated code".to_owned());
        Self {
            claims: reserved.iter().map(claim).collect(),
        }
    }

    /// Takes a name for something, unless something else has it.
    pub(super) fn claim(&mut self, ident: &str, owner: &str) -> Result<()> {
        if let Some(other) = self.claims.insert(ident.to_owned(), format!("`{owner}`")) {
            bail!(
                "`{owner}` and {other} both want to be `{ident}` in Rust: give one of them another name in {}",
                super::OVERLAY
            );
        }
        Ok(())
    }

    /// Whether a name can be had.
    pub(super) fn is_free(&self, ident: &str) -> bool {
        !self.claims.contains_key(ident)
    }
}

/// The words of a name in lower case. A run of capitals is one word, up to the one that begins the
/// next: `SQLServer` is `sql`, `server`.
fn words(name: &str) -> Result<Vec<String>> {
    let chars: Vec<char> = name.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut previous = None;
    for (position, &c) in chars.iter().enumerate() {
        if matches!(c, '-' | '.' | '/' | ':' | ' ' | '_') {
            previous = None;
            continue;
        }
        if !c.is_ascii_alphanumeric() {
            bail!(
                "`{name}` cannot be a name in Rust: give it one in {}",
                super::OVERLAY
            );
        }
        let before_lower = chars
            .get(position + 1)
            .is_some_and(char::is_ascii_lowercase);
        let starts = match previous {
            None => true,
            Some(previous) if c.is_ascii_uppercase() => {
                !char::is_ascii_uppercase(&previous) || before_lower
            }
            Some(_) => false,
        };
        match words.last_mut() {
            Some(word) if !starts => word.push(c.to_ascii_lowercase()),
            _ => words.push(c.to_ascii_lowercase().to_string()),
        }
        previous = Some(c);
    }
    let first = words.first().and_then(|word| word.chars().next());
    if !first.is_some_and(|c| c.is_ascii_lowercase()) {
        bail!(
            "`{name}` cannot be a name in Rust: give it one in {}",
            super::OVERLAY
        );
    }
    Ok(words)
}

fn capitalized(word: &str) -> String {
    let mut chars = word.chars();
    let first = chars.next().map(|c| c.to_ascii_uppercase());
    first.into_iter().chain(chars).collect()
}

/// Strict and reserved keywords of the edition.
const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

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
        ] {
            assert_eq!(snake_case(name).unwrap(), snake);
            assert_eq!(upper_camel_case(name).unwrap(), camel);
        }
    }

    #[test]
    fn keywords_are_made_usable() {
        assert_eq!(snake_case("Type").unwrap(), "r#type");
        assert_eq!(snake_case("Self").unwrap(), "self_");
        assert_eq!(upper_camel_case("self").unwrap(), "Self_");
        assert_eq!(upper_camel_case("type").unwrap(), "Type");
    }

    #[test]
    fn what_cannot_be_a_name_is_refused_by_name() {
        for name in ["", "--", "2fa", "\u{5bc6}\u{7801}", "a&b"] {
            let error = snake_case(name).unwrap_err().to_string();
            assert!(error.contains(&format!("`{name}`")), "{error}");
            assert!(upper_camel_case(name).is_err());
        }
    }

    #[test]
    fn a_name_is_claimed_once() {
        let mut scope = Scope::new(&["new"]);
        scope.claim("user_id", "UserId").unwrap();
        let error = scope.claim("user_id", "UserID").unwrap_err().to_string();
        assert!(error.contains("`UserID` and `UserId`"), "{error}");
        let error = scope.claim("new", "New").unwrap_err().to_string();
        assert!(error.contains("the generated code"), "{error}");
    }

    #[test]
    fn a_rename_that_changes_nothing_is_out_of_date() {
        let derived = || upper_camel_case("SSH");
        assert_eq!(renamed(derived(), "e", None).unwrap(), "Ssh");
        assert_eq!(renamed(derived(), "e", Some("Shell")).unwrap(), "Shell");
        assert!(renamed(derived(), "e", Some("Ssh")).is_err());
    }
}
