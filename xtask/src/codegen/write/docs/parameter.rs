//! What is said about a parameter.

use super::member::{value, value_facts, with_facts};
use crate::codegen::model::{Condition, Operation, Parameter, Rule};
use crate::codegen::names::listed;

/// What a parameter means, and what the document says about its use.
pub(crate) fn parameter(operation: &Operation, parameter: &Parameter) -> String {
    with_facts(&parameter.member.doc, &facts(operation, parameter))
}

fn facts(operation: &Operation, parameter: &Parameter) -> Vec<String> {
    let is_this =
        |position: usize| operation.parameters[position].member.name == parameter.member.name;
    let mut facts = Vec::new();
    if parameter.base64 {
        facts.push("Takes the plain text, which travels as Base64.".to_owned());
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
                let mut fact = format!("Needed without {}", listed(&others, "and"));
                match precedence {
                    Some(winner) if is_this(*winner) => fact += "; wins over it",
                    Some(_) => fact += ", and without effect beside it",
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
        facts.push(format!("Since version {version} of the instance."));
    }
    facts
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

/// A link to the setter; what `new` takes has none.
fn setter(parameter: &Parameter) -> String {
    let ident = &parameter.member.ident;
    let shown = shown(ident);
    if parameter.member.required {
        format!("`{shown}`")
    } else {
        format!("[`{shown}`](Self::{ident})")
    }
}

/// A name as people say it.
pub(crate) fn shown(ident: &str) -> &str {
    ident.trim_start_matches("r#")
}
