use std::collections::BTreeSet;

use super::docs::listed;
use super::quoted;
use crate::codegen::model::{Condition, Operation, Parameter, ParameterKind, Rule};
use crate::codegen::names::{self, Scope};

/// The body of `Operation::validate`.
///
/// Every parameter that takes part in a rule gets a local variable with its text, empty if it is
/// not given, so that an empty text and an absent one are the same, and so are a known value and
/// `Other` with its text.
pub(super) fn validate(operation: &Operation) -> String {
    let mut checks: Vec<String> = operation
        .parameters
        .iter()
        .filter(|parameter| parameter.required)
        .map(|parameter| {
            let holds = format!("!self.{}.is_empty()", emptiness(parameter));
            rule(&holds, &[&parameter.name], "must not be empty")
        })
        .collect();

    let rules: Vec<_> = operation
        .rules
        .iter()
        .filter(|rule| is_checked(rule))
        .collect();
    let conditions = Conditions::of(operation, &rules);
    let mut ends_with_rule = !checks.is_empty();
    let mut body = String::new();
    if !rules.is_empty() {
        body += &checks
            .drain(..)
            .map(|check| check + "?;\n")
            .collect::<String>();
        body += "\n";
        body += &texts(operation, &rules);
        body += &conditions.definitions(operation);
        body += "\n";
        for rule in rules {
            let (check, is_rule) = checked(operation, rule, &conditions);
            checks.push(check);
            ends_with_rule = is_rule;
        }
    }
    let last = if ends_with_rule { checks.pop() } else { None };
    for check in checks {
        body += &check;
        body += if check.ends_with('}') { "\n" } else { "?;\n" };
    }
    body + last.as_deref().unwrap_or("Ok(())")
}

/// Rules that hang on what only the service knows are documentation.
fn is_checked(rule: &Rule) -> bool {
    match rule {
        Rule::RequiredWhen { when, .. } => !when
            .iter()
            .any(|condition| matches!(condition, Condition::ServerOnly { .. })),
        Rule::AtLeastOneOf { .. } | Rule::Base64 { .. } => true,
    }
}

/// The check, and whether it is an expression rather than a block.
fn checked(operation: &Operation, one: &Rule, conditions: &Conditions) -> (String, bool) {
    let parameter = |position: usize| &operation.parameters[position];
    let given = |position: usize| format!("!{}.is_empty()", parameter(position).ident);
    match one {
        Rule::AtLeastOneOf { parameters, .. } => {
            let holds: Vec<_> = parameters.iter().map(|&position| given(position)).collect();
            let names: Vec<_> = parameters
                .iter()
                .map(|&position| name(parameter(position)))
                .collect();
            let reason = "are missing; at least one of them is needed";
            (rule(&holds.join(" || "), &names, reason), true)
        }
        Rule::Base64 {
            parameter: position,
        } => {
            let parameter = parameter(*position);
            let holds = format!("base64::is_valid({})", parameter.ident);
            (rule(&holds, &[&parameter.name], "must be Base64"), true)
        }
        Rule::RequiredWhen {
            parameter: position,
            when,
        } => {
            let tests: Vec<_> = when
                .iter()
                .map(|condition| conditions.test(operation, condition))
                .collect();
            let clauses: Vec<_> = when
                .iter()
                .map(|condition| clause(operation, condition))
                .collect();
            let reason = format!("is required when {}", listed(&clauses, "and"));
            let names = [name(parameter(*position))];
            let check = rule(&given(*position), &names, &reason);
            (
                format!("if {} {{\n{check}?;\n}}", tests.join(" && ")),
                false,
            )
        }
    }
}

fn name(parameter: &Parameter) -> &str {
    &parameter.name
}

fn rule(holds: &str, names: &[&str], reason: &str) -> String {
    let names = quoted(names.iter().copied());
    let reason = literal(reason);
    format!("DESCRIPTOR.rule({holds}, &[{names}], {reason})")
}

/// A literal of a reason, which the formatter does not break.
fn literal(text: &str) -> String {
    /// What remains of a line behind the indentation of an argument.
    const ROOM: usize = 78;
    let mut lines = vec![String::new()];
    for word in text.split_inclusive(' ') {
        match lines.last_mut() {
            Some(line) if line.len() + word.len() <= ROOM => line.push_str(word),
            _ => lines.push(word.to_owned()),
        }
    }
    format!("\"{}\"", lines.join("\\\n                 "))
}

/// The parameters that take part in rules, as local variables.
fn texts(operation: &Operation, rules: &[&Rule]) -> String {
    let mut used = BTreeSet::new();
    for rule in rules {
        match rule {
            Rule::AtLeastOneOf { parameters, .. } => used.extend(parameters),
            Rule::Base64 { parameter } => drop(used.insert(parameter)),
            Rule::RequiredWhen { parameter, when } => {
                used.insert(parameter);
                for condition in when {
                    used.extend(parameters_of(condition));
                }
            }
        }
    }
    let texts = used.into_iter().map(|&position| {
        let parameter = &operation.parameters[position];
        format!("let {} = {};\n", parameter.ident, text(parameter))
    });
    texts.collect()
}

fn parameters_of(condition: &Condition) -> Vec<&usize> {
    match condition {
        Condition::Named { given, absent, .. } => given.iter().chain(absent).collect(),
        Condition::ServerOnly { .. } => Vec::new(),
        Condition::Value { parameter, .. } => vec![parameter],
    }
}

/// The text of a parameter.
fn text(parameter: &Parameter) -> String {
    let field = format!("self.{}", parameter.ident);
    match (parameter.required, &parameter.kind) {
        (true, ParameterKind::Enum(_) | ParameterKind::Text) => format!("{field}.as_str()"),
        (true, ParameterKind::Secret) => format!("{field}.expose_secret()"),
        (false, ParameterKind::Enum(open)) => {
            format!("{field}.as_ref().map_or(\"\", {}::as_str)", open.name)
        }
        (false, ParameterKind::Secret) => {
            format!("{field}.as_ref().map_or(\"\", SecretString::expose_secret)")
        }
        (false, ParameterKind::Text) => format!("{field}.as_deref().unwrap_or_default()"),
    }
}

/// What of a required parameter can be empty.
fn emptiness(parameter: &Parameter) -> String {
    match parameter.kind {
        ParameterKind::Enum(_) => format!("{}.as_str()", parameter.ident),
        ParameterKind::Secret | ParameterKind::Text => parameter.ident.clone(),
    }
}

/// Conditions that are worth a local variable: those with a name, and those of several rules.
struct Conditions<'a> {
    locals: Vec<(&'a Condition, String)>,
}

impl<'a> Conditions<'a> {
    fn of(operation: &Operation, rules: &[&'a Rule]) -> Self {
        let used: Vec<_> = rules
            .iter()
            .flat_map(|rule| match rule {
                Rule::RequiredWhen { when, .. } => when.as_slice(),
                Rule::AtLeastOneOf { .. } | Rule::Base64 { .. } => &[],
            })
            .collect();
        let idents = operation
            .parameters
            .iter()
            .map(|parameter| parameter.ident.as_str());
        let scope = Scope::new(&idents.collect::<Vec<_>>());
        let mut locals: Vec<(&Condition, String)> = Vec::new();
        for &condition in &used {
            let is_new = locals.iter().all(|(known, _)| *known != condition);
            let uses = used.iter().filter(|other| **other == condition).count();
            let is_free = |name: &String| {
                scope.is_free(name) && locals.iter().all(|(_, taken)| taken != name)
            };
            let local = match condition {
                Condition::Named { local, .. } => Some(local.clone()),
                Condition::Value { values, .. } if uses > 1 => {
                    names::snake_case(&values.join("-or-")).ok()
                }
                Condition::Value { .. } | Condition::ServerOnly { .. } => None,
            };
            if let Some(local) = local.filter(is_free).filter(|_| is_new) {
                locals.push((condition, local));
            }
        }
        Self { locals }
    }

    fn definitions(&self, operation: &Operation) -> String {
        let definitions = self.locals.iter().map(|(condition, local)| {
            format!("let {local} = {};\n", expression(operation, condition))
        });
        definitions.collect()
    }

    /// The name of a condition or, if it has none, its expression.
    fn test(&self, operation: &Operation, condition: &Condition) -> String {
        match self.locals.iter().find(|(known, _)| *known == condition) {
            Some((_, local)) => local.clone(),
            None => expression(operation, condition),
        }
    }
}

/// A condition in Rust. It binds as strongly as `&&`.
fn expression(operation: &Operation, condition: &Condition) -> String {
    let ident = |position: &usize| &operation.parameters[*position].ident;
    match condition {
        Condition::Named { given, absent, .. } => {
            let given = given
                .iter()
                .map(|position| format!("!{}.is_empty()", ident(position)));
            let absent = absent
                .iter()
                .map(|position| format!("{}.is_empty()", ident(position)));
            given.chain(absent).collect::<Vec<_>>().join(" && ")
        }
        Condition::ServerOnly { .. } => unreachable!("rules with it are not checked"),
        Condition::Value {
            parameter,
            values,
            or_absent,
        } => {
            let mut values: Vec<_> = values.iter().map(|value| format!("{value:?}")).collect();
            if *or_absent {
                values.push("\"\"".to_owned());
            }
            match values.as_slice() {
                [value] => format!("{} == {value}", ident(parameter)),
                values => format!("matches!({}, {})", ident(parameter), values.join(" | ")),
            }
        }
    }
}

fn clause(operation: &Operation, condition: &Condition) -> String {
    match condition {
        // Names are marked in documentation, and stand plainly in messages.
        Condition::Named { phrase, .. } | Condition::ServerOnly { phrase } => {
            phrase.replace('`', "")
        }
        Condition::Value {
            parameter, values, ..
        } => {
            let name = &operation.parameters[*parameter].name;
            format!("{name} is {}", listed(values, "or"))
        }
    }
}
