//! Summaries of operations, from their names.

use super::grammar::{indefinite, is_plural, plural, sentence, third_person};
use super::vocabulary::spoken;

/// Verbs for operations on existing things.
const VERBS: &[&str] = &[
    "abort",
    "accept",
    "acquire",
    "activate",
    "allocate",
    "allow",
    "apply",
    "approve",
    "assign",
    "associate",
    "attach",
    "authorize",
    "bind",
    "cancel",
    "change",
    "check",
    "close",
    "commit",
    "confirm",
    "convert",
    "copy",
    "deactivate",
    "decrease",
    "delete",
    "deploy",
    "deregister",
    "describe",
    "detach",
    "disable",
    "disassociate",
    "downgrade",
    "enable",
    "execute",
    "export",
    "get",
    "grant",
    "import",
    "increase",
    "install",
    "invoke",
    "lock",
    "modify",
    "move",
    "open",
    "pause",
    "publish",
    "query",
    "reboot",
    "redeploy",
    "refresh",
    "register",
    "reject",
    "release",
    "remove",
    "rename",
    "renew",
    "replace",
    "report",
    "rescale",
    "reset",
    "resize",
    "restart",
    "restore",
    "resume",
    "retry",
    "revoke",
    "save",
    "send",
    "set",
    "start",
    "stop",
    "submit",
    "suspend",
    "switch",
    "tag",
    "terminate",
    "transfer",
    "unassign",
    "unassociate",
    "unbind",
    "uninstall",
    "unlock",
    "untag",
    "update",
    "upgrade",
    "upload",
    "validate",
    "verify",
];

/// Verbs for operations that create something.
const MAKING: &[&str] = &["add", "create", "generate", "purchase", "run"];

/// Words that begin another noun of the name.
const PREPOSITIONS: &[&str] = &["by", "for", "from", "in", "of", "on", "to", "with"];

/// A sentence from the name of an operation: `ListHosts` becomes `Lists hosts.` A name that does not
/// begin with a known verb, or not go on with a noun, becomes an imperative.
pub(crate) fn summary(name: &str) -> String {
    let words = spoken(name);
    let words: Vec<_> = words.iter().map(String::as_str).collect();
    let Some((verb, object)) = words.split_first() else {
        return String::new();
    };
    let is_clause = object
        .iter()
        .any(|word| ["and", "or", "not"].contains(word));
    if object.is_empty() || is_clause {
        return sentence(&words.join(" "));
    }
    let first = match *verb {
        "list" => |noun: &[&str]| several(noun),
        verb if MAKING.contains(&verb) => |noun: &[&str]| one(noun),
        verb if VERBS.contains(&verb) => |noun: &[&str]| this(noun),
        _ => return sentence(&words.join(" ")),
    };
    let mut text = third_person(verb);
    let mut rest = object;
    let mut noun: fn(&[&str]) -> String = first;
    loop {
        let end = rest.iter().position(|word| PREPOSITIONS.contains(word));
        let (phrase, behind) = rest.split_at(end.unwrap_or(rest.len()));
        if phrase.is_empty() {
            return sentence(&words.join(" "));
        }
        text += " ";
        text += &noun(phrase);
        let Some((preposition, behind)) = behind.split_first() else {
            return sentence(&text);
        };
        text += " ";
        text += preposition;
        rest = behind;
        noun = this;
    }
}

/// Something new.
fn one(noun: &[&str]) -> String {
    match noun.last() {
        Some(head) if is_plural(head) || is_uncountable(head) => noun.join(" "),
        _ => format!("{} {}", indefinite(noun[0]), noun.join(" ")),
    }
}

/// An existing thing.
fn this(noun: &[&str]) -> String {
    match noun.last() {
        Some(head) if is_plural(head) => noun.join(" "),
        _ => format!("the {}", noun.join(" ")),
    }
}

/// Items of a list.
fn several(noun: &[&str]) -> String {
    match noun.split_last() {
        Some((head, _)) if is_uncountable(head) => noun.join(" "),
        Some((head, before)) => {
            let head = plural(head);
            let words: Vec<_> = before.iter().copied().chain([&*head]).collect();
            words.join(" ")
        }
        None => String::new(),
    }
}

fn is_uncountable(noun: &str) -> bool {
    ["access", "data", "information", "traffic"].contains(&noun)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_known_verb_is_conjugated() {
        for (name, sentence) in [
            ("ListHosts", "Lists hosts."),
            ("ListGreyTagRoute", "Lists grey tag routes."),
            ("CreateHost", "Creates a host."),
            ("CreateSLB", "Creates an SLB."),
            ("AddHostsToGroup", "Adds hosts to the group."),
            ("DescribeRegions", "Describes regions."),
            ("DescribeVSwitches", "Describes vSwitches."),
            ("ModifyPolicy", "Modifies the policy."),
            ("QueryStatus", "Queries the status."),
            (
                "AttachHostAccountsToUser",
                "Attaches host accounts to the user.",
            ),
            ("ResumeTraffic", "Resumes the traffic."),
        ] {
            assert_eq!(summary(name), sentence);
        }
    }

    #[test]
    fn any_other_name_is_an_imperative() {
        for (name, sentence) in [
            ("BatchRestartApplications", "Batch restart applications."),
            ("CreateOrUpdateLane", "Create or update lane."),
            ("ExecJob", "Exec job."),
            ("Submit", "Submit."),
            ("ListMembersNotForProject", "List members not for project."),
            ("ListBy", "List by."),
        ] {
            assert_eq!(summary(name), sentence);
        }
    }
}
