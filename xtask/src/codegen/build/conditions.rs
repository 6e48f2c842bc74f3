//! Conditions of rules.

use anyhow::{Context as _, Result, anyhow, ensure};

use super::positions::{position, positions};
use crate::codegen::files::OVERLAY;
use crate::codegen::model::{Condition, Parameter};
use crate::codegen::overlay::Overlay;
use crate::spec::facts::Constraint;

/// The conditions of a constraint: those about parameters first, in the order of the parameters.
pub(super) fn conditions(
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
        anyhow!("`when`: `{name}` is neither a parameter nor a condition of {OVERLAY}")
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
            "{at}: it has both parameters and `server_only`"
        );
        return Ok(Condition::ServerOnly {
            phrase: entry.phrase,
        });
    }
    ensure!(
        !entry.given.is_empty() || !entry.absent.is_empty(),
        "{at}: `given`, `absent` or `server_only` is missing"
    );
    Ok(Condition::Named {
        phrase: entry.phrase,
        given: positions(&entry.given, parameters).context(at.clone())?,
        absent: positions(&entry.absent, parameters).context(at)?,
    })
}
