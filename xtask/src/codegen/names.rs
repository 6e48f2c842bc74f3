//! Names on the wire as names in Rust.

use std::collections::BTreeSet;

use anyhow::{Result, bail};

/// The name of a field, a setter or a module: `VSwitchId` becomes `v_switch_id`.
pub(super) fn snake_case(name: &str) -> String {
    let ident = words(name).join("_");
    match ident.as_str() {
        // These are keywords even behind `r#`.
        "crate" | "self" | "super" => format!("{ident}_"),
        _ if KEYWORDS.contains(&ident.as_str()) => format!("r#{ident}"),
        _ if ident.starts_with(|c: char| c.is_ascii_digit()) => format!("_{ident}"),
        _ => ident,
    }
}

/// The name of a type or a variant: `PostgreSQL` becomes `PostgreSql`.
pub(super) fn upper_camel_case(name: &str) -> String {
    let ident: String = words(name).iter().map(|word| capitalized(word)).collect();
    if ident == "Self" {
        return "Self_".to_owned();
    }
    if ident.starts_with(|c: char| c.is_ascii_digit()) {
        return format!("N{ident}");
    }
    ident
}

/// The derived name, or the one of the overlay. One that says the same is out of date.
pub(super) fn renamed(derived: String, entry: &str, name: Option<&str>) -> Result<String> {
    match name {
        Some(name) if derived == name => {
            super::overlay::idle(entry, &format!("`{name}` is its name anyway"))
        }
        Some(name) if !is_identifier(name) => {
            bail!(
                "{}: {entry}: `{name}` cannot be a name in Rust",
                super::OVERLAY
            )
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

/// Names of one place, each given once.
#[derive(Clone)]
pub(super) struct Scope {
    taken: BTreeSet<String>,
}

impl Scope {
    /// A place where these names are used already.
    pub(super) fn new(reserved: &[&str]) -> Self {
        Self {
            taken: reserved.iter().map(|&name| name.to_owned()).collect(),
        }
    }

    /// The name, with a number behind it if something else has it.
    pub(super) fn claim(&mut self, name: String) -> String {
        if self.taken.insert(name.clone()) {
            return name;
        }
        let is_type = name.starts_with(|c: char| c.is_ascii_uppercase());
        let separator = if is_type { "" } else { "_" };
        let stem = name.trim_end_matches('_');
        let numbered = (2..).map(|number| format!("{stem}{separator}{number}"));
        let free = numbered
            .into_iter()
            .find(|name| !self.taken.contains(name))
            .expect("there is always a higher number");
        self.taken.insert(free.clone());
        free
    }

    /// Gives a name back.
    pub(super) fn release(&mut self, name: &str) {
        self.taken.remove(name);
    }

    /// Takes the first of these names that is free, or the last with a number behind it.
    pub(super) fn claim_one_of(&mut self, names: &[String]) -> String {
        let is_free = |name: &&String| !self.taken.contains(*name);
        let name = names.iter().find(is_free).or(names.last());
        let name = name.expect("there is at least one name").clone();
        self.claim(name)
    }
}

/// The name of one of the items of a list: `Hosts` has items `Host`.
pub(super) fn singular(name: &str) -> String {
    const ENDINGS: [(&str, &str); 8] = [
        ("List", ""),
        ("ies", "y"),
        ("ches", "ch"),
        ("sses", "ss"),
        ("xes", "x"),
        ("ss", "ss"),
        ("us", "us"),
        ("s", ""),
    ];
    let stems = ENDINGS.iter().filter_map(|(plural, singular)| {
        let stem = name.strip_suffix(plural)?;
        Some(format!("{stem}{singular}"))
    });
    // Shorter ones are acronyms: `IPs` stays as it is.
    if let Some(singular) = stems.into_iter().find(|singular| singular.len() > 2) {
        return singular;
    }
    name.to_owned()
}

/// A name as people say it: `ListUsersForRDMember` becomes `list users for RD member`.
pub(super) fn phrase(name: &str) -> String {
    let words = split(name).into_iter().map(|word| {
        let is_acronym = word.len() > 1 && word.chars().all(|c| !c.is_ascii_lowercase());
        if is_acronym {
            word
        } else {
            word.to_ascii_lowercase()
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// The words of a name in lower case, made of characters that an identifier can have.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<_> = split(name).iter().map(|word| word.to_lowercase()).collect();
    if words.is_empty() {
        words.push("unnamed".to_owned());
    }
    words
}

/// The words of a name. A run of capitals is one word, up to the one that begins the next:
/// `SQLServer` is `SQL`, `Server`. What no identifier can have in it separates words, except that
/// letters of other scripts are told by their numbers.
fn split(name: &str) -> Vec<String> {
    let chars: Vec<char> = name.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut previous = None;
    for (position, &c) in chars.iter().enumerate() {
        if !c.is_ascii_alphanumeric() {
            if !c.is_ascii() {
                words.push(format!("u{:x}", u32::from(c)));
            }
            previous = None;
            continue;
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
            Some(word) if !starts => word.push(c),
            _ => words.push(c.to_string()),
        }
        previous = Some(c);
    }
    words
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
    fn a_name_is_given_once() {
        let mut scope = Scope::new(&["new"]);
        assert_eq!(scope.claim("user_id".to_owned()), "user_id");
        assert_eq!(scope.claim("user_id".to_owned()), "user_id_2");
        assert_eq!(scope.claim("user_id".to_owned()), "user_id_3");
        assert_eq!(scope.claim("new".to_owned()), "new_2");
        let names = || vec!["Host".to_owned(), "DataHost".to_owned()];
        assert_eq!(scope.claim_one_of(&names()), "Host");
        assert_eq!(scope.claim_one_of(&names()), "DataHost");
        assert_eq!(scope.claim_one_of(&names()), "DataHost2");
    }

    #[test]
    fn a_rename_that_changes_nothing_is_out_of_date() {
        let derived = || upper_camel_case("SSH");
        assert_eq!(renamed(derived(), "e", None).unwrap(), "Ssh");
        assert_eq!(renamed(derived(), "e", Some("Shell")).unwrap(), "Shell");
        assert!(renamed(derived(), "e", Some("Ssh")).is_err());
        assert!(renamed(derived(), "e", Some("2fa")).is_err());
    }

    #[test]
    fn an_item_has_the_singular_of_its_list() {
        for (list, item) in [
            ("Hosts", "Host"),
            ("Addresses", "Address"),
            ("Boxes", "Box"),
            ("ChangeOrderList", "ChangeOrder"),
            ("Policies", "Policy"),
            ("Status", "Status"),
            ("Access", "Access"),
            ("Data", "Data"),
            ("IPs", "IPs"),
            ("List", "List"),
        ] {
            assert_eq!(singular(list), item);
        }
    }

    #[test]
    fn a_name_can_be_said() {
        assert_eq!(phrase("ListUsersForRDMember"), "list users for RD member");
        assert_eq!(phrase("GetK8sLog"), "get k8s log");
    }
}
