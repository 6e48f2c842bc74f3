//! Documentation of parameters.

use super::member::{value, value_facts, with_facts};
use crate::codegen::model::{Condition, Location, Operation, Parameter, Rule};
use crate::codegen::names::listed;

/// The documentation of a parameter.
pub(crate) fn parameter(operation: &Operation, parameter: &Parameter) -> String {
    with_facts(&parameter.member.doc, &facts(operation, parameter))
}

fn facts(operation: &Operation, parameter: &Parameter) -> Vec<String> {
    let is_this =
        |position: usize| operation.parameters[position].member.name == parameter.member.name;
    let mut facts = Vec::new();
    facts.extend(location(parameter));
    if parameter.base64 {
        facts.push("Takes plain text, which is sent as Base64.".to_owned());
    }
    facts.extend(value_facts(&operation.types, &parameter.member));
    for rule in &operation.rules {
        match rule {
            Rule::AtLeastOneOf {
                parameters,
                precedence,
            } if parameters.iter().any(|position| is_this(*position)) => {
                let others = parameters.iter().filter(|position| !is_this(**position));
                let others: Vec<_> = others
                    .map(|position| setter(&operation.parameters[*position]))
                    .collect();
                let mut fact = format!("Required unless {} is given", listed(&others, "or"));
                match precedence {
                    Some(winner) if is_this(*winner) => fact += "; takes precedence over it",
                    Some(_) => fact += ", and ignored beside it",
                    None => {}
                }
                facts.push(fact + ".");
            }
            Rule::RequiredWhen {
                parameter: required,
                when,
            } if is_this(*required) => {
                let clauses: Vec<_> = when
                    .iter()
                    .map(|condition| clause(operation, condition))
                    .collect();
                let unchecked = when
                    .iter()
                    .any(|condition| matches!(condition, Condition::ServerOnly { .. }));
                let note = if unchecked {
                    ", which only the service can check"
                } else {
                    ""
                };
                facts.push(format!("Required when {}{note}.", listed(&clauses, "and")));
            }
            _ => {}
        }
    }
    if let Some(version) = &parameter.since {
        facts.push(format!(
            "Requires version {version} of the instance or later."
        ));
    }
    facts
}

/// The location of a parameter, if most parameters of the product have another one.
fn location(parameter: &Parameter) -> Option<String> {
    if !parameter.is_elsewhere {
        return None;
    }
    let location = match parameter.location {
        Location::Body => "as the body",
        Location::Form => "in the form",
        Location::Header => "as a header",
        Location::Host => "in the host name",
        Location::Path => "in the path",
        Location::Query => "in the query",
    };
    Some(format!("Sent {location}."))
}

fn clause(operation: &Operation, condition: &Condition) -> String {
    match condition {
        Condition::Named { phrase, .. } | Condition::ServerOnly { phrase } => phrase.clone(),
        Condition::Value {
            parameter, values, ..
        } => {
            let parameter = &operation.parameters[*parameter];
            let values: Vec<_> = values
                .iter()
                .map(|wire| value(&operation.types, &parameter.member, wire))
                .collect();
            format!("{} is {}", setter(parameter), listed(&values, "or"))
        }
    }
}

/// A link to the setter, or the name of a parameter that `new` takes.
fn setter(parameter: &Parameter) -> String {
    let ident = &parameter.member.ident;
    let shown = shown(ident);
    if parameter.member.required {
        format!("`{shown}`")
    } else {
        format!("[`{shown}`](Self::{ident})")
    }
}

/// An identifier without `r#`.
pub(crate) fn shown(ident: &str) -> &str {
    ident.trim_start_matches("r#")
}
