//! Rules between parameters.

use super::text::quoted;
use crate::codegen::model::{Condition, Operation, Rule};
use crate::codegen::names::listed;

/// The table of an operation's rules.
pub(super) fn table(operation: &Operation) -> String {
    let rules: String = checked(operation).map(|one| rule(operation, one)).collect();
    match rules.as_str() {
        "" => rules,
        _ => format!(".with_rules(&[\n{rules}])"),
    }
}

/// The rules that can be checked. Rules with a condition that only the service can check are
/// documentation only.
fn checked(operation: &Operation) -> impl Iterator<Item = &Rule> {
    operation.rules.iter().filter(|rule| match rule {
        Rule::RequiredWhen { when, .. } => {
            let is_server_only =
                |condition: &Condition| matches!(condition, Condition::ServerOnly { .. });
            !when.iter().any(is_server_only)
        }
        Rule::AtLeastOneOf { .. } | Rule::Base64 { .. } => true,
    })
}

pub(super) fn has_rules(operation: &Operation) -> bool {
    checked(operation).next().is_some()
}

pub(super) fn has_conditions(operation: &Operation) -> bool {
    checked(operation).any(|rule| matches!(rule, Rule::RequiredWhen { .. }))
}

fn rule(operation: &Operation, rule: &Rule) -> String {
    let name = |position: &usize| operation.parameters[*position].member.name.as_str();
    match rule {
        Rule::AtLeastOneOf { parameters, .. } => {
            format!(
                "Rule::AtLeastOneOf(&[{}]),\n",
                quoted(parameters.iter().map(name))
            )
        }
        Rule::Base64 { parameter } => format!("Rule::Base64({:?}),\n", name(parameter)),
        Rule::RequiredWhen { parameter, when } => {
            let conditions: Vec<_> = when
                .iter()
                .flat_map(|condition| conditions(operation, condition))
                .collect();
            let clauses: Vec<_> = when
                .iter()
                .map(|condition| clause(operation, condition))
                .collect();
            format!(
                "Rule::RequiredWhen {{
                    parameter: {:?},
                    when: &[{}],
                    reason: {},
                }},\n",
                name(parameter),
                conditions.join(", "),
                literal(&listed(&clauses, "and"))
            )
        }
    }
}

fn conditions(operation: &Operation, condition: &Condition) -> Vec<String> {
    let name = |position: &usize| operation.parameters[*position].member.name.as_str();
    match condition {
        Condition::Named { given, absent, .. } => {
            let given = given
                .iter()
                .map(|one| format!("Condition::Given({:?})", name(one)));
            let absent = absent
                .iter()
                .map(|one| format!("Condition::Absent({:?})", name(one)));
            given.chain(absent).collect()
        }
        Condition::ServerOnly { .. } => unreachable!("rules with it are not checked"),
        Condition::Value {
            parameter,
            values,
            or_absent,
        } => {
            let empty = or_absent.then_some("");
            let values = quoted(values.iter().map(String::as_str).chain(empty));
            vec![format!(
                "Condition::OneOf({:?}, &[{values}])",
                name(parameter)
            )]
        }
    }
}

fn clause(operation: &Operation, condition: &Condition) -> String {
    match condition {
        // Messages have no backticks.
        Condition::Named { phrase, .. } | Condition::ServerOnly { phrase } => {
            phrase.replace('`', "")
        }
        Condition::Value {
            parameter, values, ..
        } => {
            let name = &operation.parameters[*parameter].member.name;
            format!("{name} is {}", listed(values, "or"))
        }
    }
}

/// The literal of a reason, in lines, since rustfmt does not break strings.
fn literal(text: &str) -> String {
    /// The rest of a line after the indentation of an argument.
    const ROOM: usize = 70;
    let mut lines = vec![String::new()];
    for word in text.split_inclusive(' ') {
        match lines.last_mut() {
            Some(line) if line.len() + word.len() <= ROOM => line.push_str(word),
            _ => lines.push(word.to_owned()),
        }
    }
    format!("\"{}\"", lines.join("\\\n                         "))
}
