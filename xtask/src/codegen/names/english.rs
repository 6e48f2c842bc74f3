//! Names and lists as people say them.

use super::words::split;

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

/// A name as people say it: `ListUsersForRDMember` becomes `list users for RD member`.
fn phrase(name: &str) -> String {
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

/// What the name of an operation says: `ListHosts` becomes `Lists hosts.`
pub(crate) fn summary(name: &str) -> String {
    let phrase = phrase(name);
    let (verb, object) = phrase.split_once(' ').unwrap_or((&phrase, ""));
    let verb = third_person(verb);
    let mut chars = verb.chars();
    let first = chars.next().map(|c| c.to_ascii_uppercase());
    let verb: String = first.into_iter().chain(chars).collect();
    format!("{}.", format!("{verb} {object}").trim_end())
}

fn third_person(verb: &str) -> String {
    let before_y = |c: char| !"aeiou".contains(c);
    match verb.strip_suffix('y') {
        Some(stem) if stem.ends_with(before_y) => format!("{stem}ies"),
        _ if ["ch", "o", "s", "sh", "x", "z"]
            .iter()
            .any(|end| verb.ends_with(end)) =>
        {
            format!("{verb}es")
        }
        _ => format!("{verb}s"),
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

/// A sentence in the place of a clause: the first letter is small unless it belongs to a name.
pub(crate) fn as_clause(sentence: &str) -> String {
    let mut chars = sentence.chars();
    match (chars.next(), chars.next()) {
        (Some(first), Some(second)) if second.is_lowercase() || second == ' ' => {
            format!("{}{}", first.to_lowercase(), &sentence[first.len_utf8()..])
        }
        _ => sentence.to_owned(),
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
    fn a_name_can_be_said() {
        assert_eq!(phrase("ListUsersForRDMember"), "list users for RD member");
        assert_eq!(phrase("GetK8sLog"), "get k8s log");
    }

    #[test]
    fn a_sentence_becomes_a_clause() {
        assert_eq!(as_clause("Id of it."), "id of it.");
        assert_eq!(as_clause("A host."), "a host.");
        assert_eq!(as_clause("SAE application."), "SAE application.");
    }
}
