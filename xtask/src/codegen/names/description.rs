//! Descriptions of parameters and members, from their names.
//!
//! A pattern is here only if its description is true of every product. Any other name is just written
//! in words.

use super::grammar::{indefinite, is_plural, plural, sentence};
use super::vocabulary::spoken;

/// The shape of a value, which decides what its name can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// True or false, also as text.
    Boolean,
    List,
    Number,
    Object,
    Text,
}

/// Describes what has this name, in a sentence.
pub(crate) fn description(name: &str, shape: Shape) -> String {
    let words = spoken(name);
    let words: Vec<_> = words.iter().map(String::as_str).collect();
    let found = match shape {
        Shape::Boolean => boolean(&words),
        Shape::List => name_or_id(&words, true).or_else(|| list(&words)),
        Shape::Number | Shape::Text => name_or_id(&words, false)
            .or_else(|| number(&words))
            .or_else(|| measure(&words)),
        Shape::Object => None,
    };
    let found = found.or_else(|| time(&words)).or_else(|| address(&words));
    sentence(&found.unwrap_or_else(|| words.join(" ")))
}

/// Words before `Id` or `Name` that are not what has the ID or the name: a `FullName` is not the name
/// of a full.
const QUALIFIERS: &[&str] = &[
    "alias",
    "common",
    "default",
    "description",
    "display",
    "domain",
    "DNS",
    "english",
    "external",
    "first",
    "full",
    "internal",
    "last",
    "local",
    "nick",
    "open",
    "real",
    "short",
    "union",
    "unique",
];

/// Words that are never part of a noun.
const NOT_IN_NOUNS: &[&str] = &[
    "accept", "add", "allow", "and", "apply", "approve", "as", "assume", "attach", "bind", "by",
    "create", "delete", "disable", "enable", "execute", "for", "from", "generate", "get", "in",
    "install", "is", "modify", "need", "of", "on", "or", "reject", "remove", "sync", "to",
    "unbind", "with",
];

fn is_noun(words: &[&str]) -> bool {
    let Some(last) = words.last() else {
        return false;
    };
    !QUALIFIERS.contains(last) && !words.iter().any(|word| NOT_IN_NOUNS.contains(word))
}

/// `AppId`, `AppIds`, `AppName`, `AppNames`, `AppDescription`.
fn name_or_id(words: &[&str], is_list: bool) -> Option<String> {
    let (last, noun) = words.split_last()?;
    if !is_noun(noun) {
        return None;
    }
    match *last {
        "ID" | "name" if is_list => Some(format!("{} of {}", plural(last), the_plural(noun))),
        "ID" | "name" | "description" => Some(format!("{last} of {}", the(noun))),
        "IDs" | "names" => Some(format!("{last} of {}", the_plural(noun))),
        _ => None,
    }
}

/// `HostList`.
fn list(words: &[&str]) -> Option<String> {
    let (last, noun) = words.split_last()?;
    let (head, before) = noun.split_last()?;
    let is_kind_of_list = ["access", "allow", "black", "control", "deny", "white"].contains(head);
    if *last != "list" || is_kind_of_list || !is_noun(noun) {
        return None;
    }
    Some(joined(before, &plural(head)))
}

/// `IsDefault`, `HasPassword`, `EnableRules`, `GzipEnabled`, `AllowRetries`.
fn boolean(words: &[&str]) -> Option<String> {
    let (first, rest) = words.split_first()?;
    let (last, before) = words.split_last()?;
    let is_state = |noun: &[&str], state: &str| {
        let verb = if is_plural(noun.last()?) { "are" } else { "is" };
        Some(format!("whether {} {verb} {state}", the_if_countable(noun)))
    };
    match (*first, rest) {
        ("enable" | "enabled", []) => Some("whether it is enabled".to_owned()),
        ("disable" | "disabled", []) => Some("whether it is disabled".to_owned()),
        ("enable", noun) => is_state(noun, "enabled"),
        ("disable", noun) => is_state(noun, "disabled"),
        ("allow", noun) => is_state(noun, "allowed"),
        ("has", noun) if is_noun(noun) => {
            let article = match noun.last() {
                Some(last) if is_plural(last) => "",
                _ => indefinite(noun.first()?),
            };
            Some(format!("whether it has {article} {}", noun.join(" ")).replace("  ", " "))
        }
        ("is", [adjective]) if is_adjective(adjective) => {
            Some(format!("whether it is {adjective}"))
        }
        (_, []) if is_participle(first) => Some(format!("whether it is {first}")),
        _ if matches!(*last, "enable" | "enabled") && is_noun(before) => {
            is_state(before, "enabled")
        }
        _ => None,
    }
}

/// Whether a word can only be an adjective.
fn is_adjective(word: &str) -> bool {
    const ENDINGS: [&str; 6] = ["able", "ful", "ible", "ive", "less", "ous"];
    is_participle(word) || ENDINGS.iter().any(|ending| word.ends_with(ending))
}

fn is_participle(word: &str) -> bool {
    word.ends_with("ed") && !word.ends_with("eed") && word.len() > 4
}

/// `HostCount`, `MaxHostCount`, `TotalHosts`.
fn number(words: &[&str]) -> Option<String> {
    let (last, before) = words.split_last()?;
    let extreme = |word: &str| {
        let is_one = ["current", "desired", "maximum", "minimum", "total"].contains(&word);
        is_one.then(|| format!("{word} "))
    };
    let (first, rest) = words.split_first()?;
    if *first == "total" && rest == ["count"] {
        return Some("total number of items".to_owned());
    }
    if *first == "total" && is_noun(rest) && is_plural(rest.last()?) {
        return Some(format!("total number of {}", rest.join(" ")));
    }
    // A `PhoneNumber` is not a number of phones.
    if *last != "count" {
        return None;
    }
    let (first, rest) = before.split_first()?;
    let (extreme, noun) = match extreme(first) {
        Some(extreme) if !rest.is_empty() => (extreme, rest),
        Some(_) => return None,
        None => (String::new(), before),
    };
    let (head, attributes) = noun.split_last()?;
    let is_countable = is_noun(noun) && !["left", "parallel"].contains(head);
    is_countable.then(|| format!("{extreme}number of {}", joined(attributes, &plural(head))))
}

/// `PeriodSeconds`, `TimeoutInMs`, `MemoryUsageMB`.
fn measure(words: &[&str]) -> Option<String> {
    const UNITS: &[(&str, &str)] = &[
        ("days", "days"),
        ("gb", "GB"),
        ("hours", "hours"),
        ("kb", "KB"),
        ("mb", "MB"),
        ("millis", "milliseconds"),
        ("milliseconds", "milliseconds"),
        ("minutes", "minutes"),
        ("ms", "milliseconds"),
        ("seconds", "seconds"),
    ];
    let (last, mut what) = words.split_last()?;
    let last = last.to_ascii_lowercase();
    let (_, unit) = UNITS.iter().find(|(word, _)| *word == last)?;
    if let Some(("in", before)) = what.split_last().map(|(last, before)| (*last, before)) {
        what = before;
    }
    // These are hours and days of another sort.
    let is_sort = ["business", "month", "per", "week", "work", "working"].contains(what.last()?);
    (!is_sort).then(|| format!("{}, in {unit}", what.join(" ")))
}

/// `CreateTime`, `UpdatedAt`, `GmtModified`.
fn time(words: &[&str]) -> Option<String> {
    let (first, last) = match words {
        ["gmt", what] => (*what, "time"),
        [first, last @ ("at" | "date" | "time" | "timestamp")]
        | [
            "last",
            first @ ("modified" | "modify" | "update" | "updated"),
            last @ ("time" | "timestamp"),
        ] => (*first, *last),
        _ => return None,
    };
    let last = if last == "at" { "time" } else { last };
    match first {
        "create" | "created" | "creation" => Some(format!("creation {last}")),
        "expire" | "expired" | "expiration" => Some(format!("expiration {last}")),
        "modified" | "modify" => Some(format!("{last} of the last modification")),
        "update" | "updated" => Some(format!("{last} of the last update")),
        _ => None,
    }
}

/// `ClientIp`, `PublicIPs`.
fn address(words: &[&str]) -> Option<String> {
    let (last, _) = words.split_last()?;
    let noun = match *last {
        "IP" => "address",
        "IPs" => "addresses",
        _ => return None,
    };
    let words = words.join(" ");
    let words = words.trim_end_matches('s');
    Some(format!("{words} {noun}"))
}

fn the(noun: &[&str]) -> String {
    format!("the {}", noun.join(" "))
}

fn the_plural(noun: &[&str]) -> String {
    match noun.split_last() {
        Some((head, before)) => format!("the {}", joined(before, &plural(head))),
        None => String::new(),
    }
}

/// With an article, unless it is a plural, a proper name, or what cannot be counted.
fn the_if_countable(noun: &[&str]) -> String {
    let is_uncountable = noun.last().is_none_or(|head| {
        is_plural(head)
            || head.ends_with("ing")
            || head.ends_with("tion")
            || head.contains(|c: char| c.is_ascii_uppercase())
            || ["access", "discovery", "gzip", "traffic"].contains(head)
    });
    if is_uncountable {
        noun.join(" ")
    } else {
        the(noun)
    }
}

fn joined(before: &[&str], last: &str) -> String {
    let words: Vec<_> = before.iter().copied().chain([last]).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_what_it_is_the_name_of() {
        for (name, shape, described) in [
            ("AppId", Shape::Text, "ID of the application."),
            ("AppIds", Shape::Text, "IDs of the applications."),
            ("VSwitchId", Shape::Text, "ID of the vSwitch."),
            ("InstanceId", Shape::List, "IDs of the instances."),
            (
                "SecurityPolicyIds",
                Shape::List,
                "IDs of the security policies.",
            ),
            ("Id", Shape::Number, "ID."),
            ("GatewayUniqueId", Shape::Text, "Gateway unique ID."),
            ("ApplyUserId", Shape::Text, "Apply user ID."),
            ("ProjectName", Shape::Text, "Name of the project."),
            ("DisplayName", Shape::Text, "Display name."),
            ("AccountNames", Shape::List, "Names of the accounts."),
            (
                "NamespaceDescription",
                Shape::Text,
                "Description of the namespace.",
            ),
            ("ChangeOrderList", Shape::List, "Change orders."),
            ("PrivateWhiteList", Shape::List, "Private whitelist."),
            ("HostList", Shape::Text, "Host list."),
        ] {
            assert_eq!(description(name, shape), described, "{name}");
        }
    }

    #[test]
    fn a_switch_says_what_it_switches() {
        for (name, described) in [
            ("Enable", "Whether it is enabled."),
            ("EnableRules", "Whether rules are enabled."),
            ("EnableWAF", "Whether WAF is enabled."),
            ("EnableImageAccl", "Whether image acceleration is enabled."),
            ("EnableScalingRule", "Whether the scaling rule is enabled."),
            ("DisableInternetURL", "Whether internet URL is disabled."),
            ("Disabled", "Whether it is disabled."),
            ("MseEnabled", "Whether MSE is enabled."),
            ("HasPassword", "Whether it has a password."),
            ("HasCountLimit", "Whether it has a count limit."),
            ("IsStateful", "Whether it is stateful."),
            ("IsAuthorized", "Whether it is authorized."),
            ("Expired", "Whether it is expired."),
            ("AllowRetries", "Whether retries are allowed."),
            ("IsNeedApproval", "Is need approval."),
            ("Reverse", "Reverse."),
        ] {
            assert_eq!(description(name, Shape::Boolean), described, "{name}");
        }
        assert_eq!(description("AllowHeaders", Shape::Text), "Allow headers.");
    }

    #[test]
    fn a_number_says_what_it_counts_or_measures() {
        for (name, described) in [
            ("HostCount", "Number of hosts."),
            ("MinInstanceCount", "Minimum number of instances."),
            ("TotalCount", "Total number of items."),
            ("TotalReplicas", "Total number of replicas."),
            ("ParallelCount", "Parallel count."),
            ("Count", "Count."),
            ("PhoneNumber", "Phone number."),
            ("PeriodSeconds", "Period, in seconds."),
            ("TimeoutInMs", "Timeout, in milliseconds."),
            ("memoryUsageMB", "Memory usage, in MB."),
            ("WeekDays", "Week days."),
            ("CreateTime", "Creation time."),
            ("GmtModified", "Time of the last modification."),
            ("UpdatedAt", "Time of the last update."),
            ("ClientIp", "Client IP address."),
            ("PublicIps", "Public IP addresses."),
        ] {
            assert_eq!(description(name, Shape::Number), described, "{name}");
        }
    }
}
