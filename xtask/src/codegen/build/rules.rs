//! Rules between parameters.

use anyhow::{Context as _, Result, bail, ensure};

use super::conditions::conditions;
use super::parameter::encoded;
use super::positions::{position, positions};
use crate::codegen::files::OVERLAY;
use crate::codegen::model::{Condition, Parameter, Rule};
use crate::codegen::overlay::Overlay;
use crate::spec::facts::Constraint;

/// The rules of the constraints. A constraint about a single parameter changes the parameter instead.
pub(super) fn build(
    constraints: Vec<Constraint>,
    parameters: &mut Vec<Parameter>,
    overlay: &mut Overlay,
) -> Result<Vec<Rule>> {
    let mut rules = Vec::new();
    for constraint in constraints {
        let context = format!(
            "constraint `{}` of `{}`",
            constraint.kind,
            constraint.parameters.join("`, `")
        );
        add(constraint, parameters, overlay, &mut rules).context(context)?;
    }
    // Encodings are in constraints and in the overlay.
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
    ensure!(!concerned.is_empty(), "it has no parameters");
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
                other => bail!("encoding `{}` is not supported", other.unwrap_or_default()),
            }
            for position in concerned {
                let parameter = parameters.remove(position);
                ensure!(
                    !parameter.base64,
                    "{OVERLAY}: `{}` has this encoding already",
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
        other => bail!("kind `{other}` is unknown"),
    }
    Ok(())
}

/// Fails if the condition of a rule implies what the rule requires: such a constraint is a mistake.
fn ensure_breakable(parameter: usize, when: &[Condition], parameters: &[Parameter]) -> Result<()> {
    let implied = when.iter().any(
        |condition| matches!(condition, Condition::Named { given, .. } if given.contains(&parameter)),
    );
    ensure!(
        !implied && !parameters[parameter].member.required,
        "it is never broken: `{}` is given whenever the condition holds",
        parameters[parameter].member.name
    );
    Ok(())
}
