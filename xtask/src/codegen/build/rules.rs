//! What holds between parameters.

use anyhow::{Context as _, Result, anyhow, bail, ensure};

use crate::codegen::files::OVERLAY;
use crate::codegen::model::{Condition, Kind, Parameter, Rule};
use crate::codegen::overlay::{self, Overlay};
use crate::spec::facts::Constraint;

/// The constraints of the document with the corrections of the overlay.
pub(super) fn fixed(
    operation: &str,
    mut constraints: Vec<Constraint>,
    entry: &mut overlay::Operation,
) -> Result<Vec<Constraint>> {
    for fix in std::mem::take(&mut entry.constraint_fixes) {
        let at = format!("operations.{operation}.constraint_fixes");
        ensure!(
            !fix.because.trim().is_empty(),
            "{OVERLAY}: {at}: `because` says nothing"
        );
        let found = constraints.iter_mut().find(|constraint| {
            constraint.kind == fix.kind && constraint.parameters == fix.parameters
        });
        let Some(constraint) = found else {
            let parameters = fix.parameters.join("`, `");
            let reason = format!("there is no constraint `{}` of `{parameters}`", fix.kind);
            return overlay::idle(&at, &reason);
        };
        constraint.parameters = fix.becomes;
    }
    Ok(constraints)
}

/// The same parameter, travelling as Base64.
pub(super) fn encoded(parameter: Parameter) -> Result<Parameter> {
    ensure!(
        !parameter.member.required && parameter.member.kind == Kind::Secret,
        "an encoding is supported for optional secrets only"
    );
    Ok(Parameter {
        base64: true,
        ..parameter
    })
}

/// The rules that follow from the constraints. Those about a single parameter change it instead.
pub(super) fn build(
    constraints: Vec<Constraint>,
    parameters: &mut Vec<Parameter>,
    overlay: &mut Overlay,
) -> Result<Vec<Rule>> {
    let mut rules = Vec::new();
    for constraint in constraints {
        let place = format!(
            "constraint `{}` of `{}`",
            constraint.kind,
            constraint.parameters.join("`, `")
        );
        add(constraint, parameters, overlay, &mut rules).context(place)?;
    }
    // Encodings can come from the overlay, too.
    for (position, parameter) in parameters.iter().enumerate() {
        if parameter.base64 {
            rules.push(Rule::Base64 {
                parameter: position,
            });
        }
    }
    Ok(rules)
}

fn add(
    constraint: Constraint,
    parameters: &mut Vec<Parameter>,
    overlay: &mut Overlay,
    rules: &mut Vec<Rule>,
) -> Result<()> {
    let concerned = positions(&constraint.parameters, parameters)?;
    ensure!(!concerned.is_empty(), "it names no parameter");
    match constraint.kind.as_str() {
        "atLeastOneOf" => rules.push(Rule::AtLeastOneOf {
            precedence: constraint
                .precedence
                .map(|name| position(&name, parameters))
                .transpose()?,
            parameters: concerned,
        }),
        "encoding" => {
            match constraint.encoding.as_deref() {
                Some("base64") => {}
                other => bail!(
                    "encoding `{}` is not supported yet",
                    other.unwrap_or_default()
                ),
            }
            for position in concerned {
                let parameter = parameters.remove(position);
                ensure!(
                    !parameter.base64,
                    "{OVERLAY}: `{}` has this encoding anyway",
                    parameter.member.name
                );
                parameters.insert(position, encoded(parameter)?);
            }
        }
        "requiredWhen" => {
            ensure!(
                constraint
                    .when
                    .as_ref()
                    .is_some_and(|when| !when.is_empty()),
                "`when` is missing"
            );
            let when = conditions(&constraint, parameters, overlay)?;
            for parameter in concerned {
                ensure_breakable(parameter, &when, parameters)?;
                rules.push(Rule::RequiredWhen {
                    parameter,
                    when: when.clone(),
                });
            }
        }
        "sinceVersion" => {
            let version = constraint.version.context("`version` is missing")?;
            for position in concerned {
                parameters[position].since = Some(version.clone());
            }
        }
        other => bail!("kind `{other}` is not known"),
    }
    Ok(())
}

/// What has to hold, parameters first and in their order.
fn conditions(
    constraint: &Constraint,
    parameters: &[Parameter],
    overlay: &mut Overlay,
) -> Result<Vec<Condition>> {
    let mut by_value = Vec::new();
    let mut named = Vec::new();
    for (name, values) in constraint.when.iter().flatten() {
        match position(name, parameters) {
            Ok(position) => by_value.push((position, value(position, values, parameters)?)),
            Err(_) => named.push(named_condition(name, values, parameters, overlay)?),
        }
    }
    by_value.sort_unstable_by_key(|(position, _)| *position);
    let by_value = by_value.into_iter().map(|(_, condition)| condition);
    Ok(by_value.chain(named).collect())
}

fn value(position: usize, values: &[String], parameters: &[Parameter]) -> Result<Condition> {
    let parameter = &parameters[position];
    let known = &parameter.member.values;
    if !known.is_empty() {
        for value in values {
            ensure!(
                known.contains(value),
                "`{value}` is not among the values of `{}`",
                parameter.member.name
            );
        }
    }
    ensure!(
        !values.is_empty(),
        "`when`: `{}` has no values",
        parameter.member.name
    );
    Ok(Condition::Value {
        parameter: position,
        values: values.to_vec(),
        or_absent: parameter
            .member
            .default
            .as_ref()
            .is_some_and(|default| values.contains(default)),
    })
}

fn named_condition(
    name: &str,
    values: &[String],
    parameters: &[Parameter],
    overlay: &mut Overlay,
) -> Result<Condition> {
    let entry = overlay.conditions.take(name).ok_or_else(|| {
        anyhow!("`when`: `{name}` is neither a parameter nor one of the conditions of {OVERLAY}")
    })?;
    let at = format!("{OVERLAY}: conditions.{name}");
    ensure!(
        values == ["true"],
        "`when`: `{name}` has a value other than `true`"
    );
    ensure!(!entry.phrase.trim().is_empty(), "{at}.phrase is missing");
    if entry.server_only {
        ensure!(
            entry.given.is_empty() && entry.absent.is_empty(),
            "{at}: parameters tell it, so that `server_only` is wrong"
        );
        return Ok(Condition::ServerOnly {
            phrase: entry.phrase,
        });
    }
    ensure!(
        !entry.given.is_empty() || !entry.absent.is_empty(),
        "{at}: neither `given` nor `absent` nor `server_only`"
    );
    Ok(Condition::Named {
        phrase: entry.phrase,
        given: positions(&entry.given, parameters).context(at.clone())?,
        absent: positions(&entry.absent, parameters).context(at)?,
    })
}

/// A rule that its own condition fulfils checks nothing, which is hardly what it is there for.
fn ensure_breakable(parameter: usize, when: &[Condition], parameters: &[Parameter]) -> Result<()> {
    let implied = when.iter().any(
        |condition| matches!(condition, Condition::Named { given, .. } if given.contains(&parameter)),
    );
    ensure!(
        !implied && !parameters[parameter].member.required,
        "it can never be broken: `{}` is given whenever the condition holds",
        parameters[parameter].member.name
    );
    Ok(())
}

fn positions(names: &[String], parameters: &[Parameter]) -> Result<Vec<usize>> {
    names
        .iter()
        .map(|name| position(name, parameters))
        .collect()
}

fn position(name: &str, parameters: &[Parameter]) -> Result<usize> {
    parameters
        .iter()
        .position(|parameter| parameter.member.name == name)
        .ok_or_else(|| anyhow!("there is no parameter `{name}`"))
}
