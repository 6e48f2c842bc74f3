//! English: forms of nouns and verbs, lists, and sentences.

use super::vocabulary::is_proper;

/// The name of one of the items of a list: `Hosts` has items `Host`.
pub(crate) fn singular(name: &str) -> String {
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

/// Several of a noun, which may be in the plural already: `policy` becomes `policies`.
pub(super) fn plural(noun: &str) -> String {
    if is_plural(noun) {
        return noun.to_owned();
    }
    with_s(noun)
}

/// Whether a noun looks like the plural of another. Acronyms end with a small `s` if they are.
pub(super) fn is_plural(noun: &str) -> bool {
    const SINGULAR: [&str; 6] = ["ss", "us", "is", "access", "address", "alias"];
    const PLURAL: [&str; 3] = ["children", "criteria", "people"];
    PLURAL.contains(&noun)
        || noun.ends_with('s') && !SINGULAR.iter().any(|ending| noun.ends_with(ending))
}

/// The verb of a sentence whose subject is one thing: `apply` becomes `applies`.
pub(super) fn third_person(verb: &str) -> String {
    with_s(verb)
}

/// The ending of plurals and of third persons, which follow the same rules.
fn with_s(word: &str) -> String {
    let before_y = |c: char| !"aeiou".contains(c);
    match word.strip_suffix('y') {
        Some(stem) if stem.ends_with(before_y) => format!("{stem}ies"),
        _ if ["ch", "s", "sh", "x", "z"]
            .iter()
            .any(|end| word.ends_with(end)) =>
        {
            format!("{word}es")
        }
        _ => format!("{word}s"),
    }
}

/// `a` or `an` before a word. Acronyms are spelled: an `SLB`, a `URL`.
pub(super) fn indefinite(word: &str) -> &'static str {
    let is_acronym = word.len() > 1 && !word.contains(|c: char| c.is_ascii_lowercase());
    let vowels = if is_acronym {
        "AEFHILMNORSX"
    } else {
        "aeioAEIO"
    };
    // Only some of the words with `u` begin with a vowel when spoken.
    let is_un = word.starts_with("un") && !word.starts_with("uni");
    if word.starts_with(|c: char| vowels.contains(c)) || is_un || word.starts_with("up") {
        "an"
    } else {
        "a"
    }
}

/// `a`, `a and b`, `a, b, and c`.
pub(crate) fn listed(items: &[String], conjunction: &str) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [one, other] => format!("{one} {conjunction} {other}"),
        [first @ .., last] => format!("{}, {conjunction} {last}", first.join(", ")),
    }
}

/// Words as a sentence. A word with capitals of its own keeps its first letter.
pub(super) fn sentence(words: &str) -> String {
    let first = words.split(' ').next().unwrap_or_default();
    let is_plain = first
        .chars()
        .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | ','));
    let mut chars = words.chars();
    match chars.next() {
        Some(initial) if is_plain => format!("{}{}.", initial.to_ascii_uppercase(), chars.as_str()),
        _ => format!("{words}."),
    }
}

/// A sentence as a clause: the first letter becomes small unless it belongs to a name.
pub(crate) fn as_clause(text: &str) -> String {
    let first = text.split([' ', '.', ',']).next().unwrap_or_default();
    let mut chars = text.chars();
    match chars.next() {
        Some(initial)
            if !is_proper(first)
                && !first.contains('`')
                && first[initial.len_utf8()..].chars().all(char::is_lowercase) =>
        {
            format!("{}{}", initial.to_lowercase(), chars.as_str())
        }
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn nouns_have_plurals() {
        for (one, several) in [
            ("host", "hosts"),
            ("policy", "policies"),
            ("key", "keys"),
            ("address", "addresses"),
            ("VPC", "VPCs"),
            ("hosts", "hosts"),
            ("children", "children"),
        ] {
            assert_eq!(plural(one), several);
        }
        for singular in ["status", "access", "DNS", "HTTPS", "analysis", "alias"] {
            assert!(!is_plural(singular), "{singular}");
        }
    }

    #[test]
    fn the_article_follows_the_sound() {
        for (word, article) in [
            ("host", "a"),
            ("application", "an"),
            ("SLB", "an"),
            ("URL", "a"),
            ("user", "a"),
            ("unit", "a"),
            ("update", "an"),
        ] {
            assert_eq!(indefinite(word), article, "{word}");
        }
    }

    #[test]
    fn words_become_a_sentence_and_a_sentence_a_clause() {
        for (words, whole, clause) in [
            ("id of it", "Id of it.", "id of it."),
            ("ID of it", "ID of it.", "ID of it."),
            ("name", "Name.", "name."),
            ("vSwitch ID", "vSwitch ID.", "vSwitch ID."),
            ("Kafka topic", "Kafka topic.", "Kafka topic."),
            ("MySQL port", "MySQL port.", "MySQL port."),
            ("`X` of it", "`X` of it.", "`X` of it."),
        ] {
            assert_eq!(sentence(words), whole);
            assert_eq!(as_clause(whole), clause);
        }
        assert_eq!(as_clause("A host."), "a host.");
        assert_eq!(as_clause("SAE application."), "SAE application.");
    }
}
