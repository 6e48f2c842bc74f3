use crate::codegen::model::{Condition, Kind, Member, Operation, Parameter, Rule, TypeDefinition};
use crate::codegen::names::listed;

/// Lines are broken here.
const WIDTH: usize = 100;

/// Documentation of an item that stands `indent` columns deep. Paragraphs are separated by empty
/// lines; a line that begins with `- ` is an item of a list.
pub(super) fn doc(text: &str, indent: usize) -> String {
    let room = WIDTH.saturating_sub(indent + "/// ".len());
    let mut lines = Vec::new();
    for paragraph in text.trim().split("\n\n") {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        let mut block = String::new();
        for line in paragraph.lines().map(str::trim) {
            if line.starts_with("- ") && !block.is_empty() {
                lines.extend(broken(&block, room));
                block.clear();
            }
            block.push_str(line);
            block.push(' ');
        }
        lines.extend(broken(&block, room));
    }
    let commented = lines.iter().map(|line| format!("/// {line}"));
    commented
        .map(|line| line.trim_end().to_owned() + "\n")
        .collect()
}

/// Breaks between words; what follows the first line of a list's item is indented.
fn broken(text: &str, room: usize) -> Vec<String> {
    let indent = if text.starts_with("- ") { "  " } else { "" };
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.len() + 1 + word.len() <= room => {
                line.push(' ');
                line.push_str(word);
            }
            Some(_) => lines.push(format!("{indent}{word}")),
            None => lines.push(word.to_owned()),
        }
    }
    lines
}

/// What the operation does, whom it is allowed to, and how it fails.
pub(super) fn operation(operation: &Operation) -> String {
    let mut paragraphs = vec![operation.summary.clone()];
    if operation.deprecated {
        paragraphs.push("**Deprecated** by the vendor.".to_owned());
    }
    paragraphs.extend(operation.details.clone());

    let mut origin = Vec::new();
    if let [first, others @ ..] = operation.permissions.as_slice() {
        let noun = if others.is_empty() {
            "permission"
        } else {
            "permissions"
        };
        let mut actions = vec![format!("`{first}`")];
        actions.extend(others.iter().map(|action| format!("`{action}`")));
        origin.push(format!("Needs the {noun} {}.", listed(&actions, "and")));
    }
    origin.push(format!(
        "The vendor describes it [here]({}).",
        operation.page.address()
    ));
    if !operation.signed {
        origin.push("Its requests are not signed.".to_owned());
    }
    paragraphs.push(origin.join(" "));
    if !operation.errors.is_empty() {
        paragraphs.push("Error codes documented for it:".to_owned());
        let errors = operation.errors.iter().map(|(status, codes)| {
            let codes: Vec<_> = codes.iter().map(|code| format!("`{code}`")).collect();
            format!("- HTTP {status}: {}", codes.join(", "))
        });
        paragraphs.push(errors.collect::<Vec<_>>().join("\n"));
    }
    paragraphs.extend(
        operation
            .feature
            .iter()
            .map(|feature| format!("Needs the feature `{feature}`.")),
    );
    paragraphs.join("\n\n")
}

/// What a member means, and what the document says about its values.
pub(super) fn member(types: &[TypeDefinition], member: &Member) -> String {
    with_facts(&member.doc, &value_facts(types, member))
}

/// What a parameter means, and what the document says about its use.
pub(super) fn parameter(operation: &Operation, parameter: &Parameter) -> String {
    with_facts(&parameter.member.doc, &facts(operation, parameter))
}

fn with_facts(doc: &str, facts: &[String]) -> String {
    if facts.is_empty() {
        return doc.to_owned();
    }
    format!("{doc}\n\n{}", facts.join(" "))
}

/// What the document says about the values of a member.
fn value_facts(types: &[TypeDefinition], member: &Member) -> Vec<String> {
    let mut facts = Vec::new();
    if member.deprecated {
        facts.push("Deprecated by the vendor.".to_owned());
    }
    if !member.values.is_empty() && !matches!(member.kind.innermost(), Kind::Known(_)) {
        let values: Vec<_> = member
            .values
            .iter()
            .map(|value| format!("`{value}`"))
            .collect();
        facts.push(format!("Known values: {}.", values.join(", ")));
    }
    if !member.limits.is_empty() {
        let clauses: Vec<_> = member
            .limits
            .iter()
            .map(|limit| limit.clause.clone())
            .collect();
        facts.push(format!("Limits: {}.", clauses.join(", ")));
    }
    if let Some(default) = &member.default {
        facts.push(format!(
            "Left out, it is {}.",
            value(types, member, default)
        ));
    }
    facts
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
pub(super) fn shown(ident: &str) -> &str {
    ident.trim_start_matches("r#")
}

/// A link to a known value.
fn value(types: &[TypeDefinition], member: &Member, wire: &str) -> String {
    let known = types
        .iter()
        .find_map(|definition| match (definition, member.kind.innermost()) {
            (TypeDefinition::Values(known), Kind::Known(name)) if known.name == *name => {
                Some(known)
            }
            _ => None,
        });
    let variant = known.and_then(|known| {
        let value = known.values.iter().find(|value| value.wire == wire)?;
        Some(format!("[`{wire}`]({}::{})", known.name, value.variant))
    });
    variant.unwrap_or_else(|| format!("`{wire}`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_broken_and_lists_indented() {
        let long = "word ".repeat(30);
        let text = format!("One.\n\n- {long}\n- two");
        let lines: Vec<_> = doc(&text, 4).lines().map(str::to_owned).collect();
        assert_eq!(lines[0], "/// One.");
        assert_eq!(lines[1], "///");
        assert!(lines[2].starts_with("/// - word"));
        assert!(lines[3].starts_with("///   word"));
        assert_eq!(lines[4], "/// - two");
        assert!(lines.iter().all(|line| line.len() <= WIDTH - 4));
    }
}
