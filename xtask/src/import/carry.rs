//! Facts that the vendor's documents do not have, which an import keeps.

use crate::spec::facts::{Api, Document};

/// Copies facts of the committed document that the new one lacks. Returns their names.
pub(super) fn over(committed: &Document, document: &mut Document) -> Vec<String> {
    let mut carried = Vec::new();
    let mut note = |done, what: &str| {
        if done {
            carried.push(what.to_owned());
        }
    };
    note(
        keep(
            &mut document.endpoint_rule,
            committed.endpoint_rule.as_ref(),
        ),
        "endpointRule",
    );
    note(
        keep(
            &mut document.global_endpoint,
            committed.global_endpoint.as_ref(),
        ),
        "globalEndpoint",
    );
    note(
        keep(
            &mut document.vpc_endpoints,
            committed.vpc_endpoints.as_ref(),
        ),
        "vpcEndpoints",
    );
    let ram_actions = operations(committed, document, |old, new| {
        keep(&mut new.ram_actions, old.ram_actions.as_ref())
    });
    let constraints = operations(committed, document, |old, new| {
        keep(&mut new.constraints, old.constraints.as_ref())
    });
    note_operations(&mut carried, "x-ramActions", &ram_actions);
    note_operations(&mut carried, "x-constraints", &constraints);
    carried
}

fn keep<T: Clone>(new: &mut Option<T>, old: Option<&T>) -> bool {
    let missing = new.is_none() && old.is_some();
    if missing {
        *new = old.cloned();
    }
    missing
}

/// The operations of both documents for which `keep` did something.
fn operations<'a>(
    committed: &'a Document,
    document: &mut Document,
    keep: impl Fn(&Api, &mut Api) -> bool,
) -> Vec<&'a str> {
    let mut kept = Vec::new();
    for (name, old) in &committed.apis {
        if let Some(new) = document.apis.get_mut(name)
            && keep(old, new)
        {
            kept.push(name.as_str());
        }
    }
    kept
}

fn note_operations(carried: &mut Vec<String>, key: &str, operations: &[&str]) {
    match operations {
        [] => {}
        [only] => carried.push(format!("{key} of {only}")),
        [first, rest @ ..] => {
            carried.push(format!("{key} of {first} and {} more", rest.len()));
        }
    }
}
