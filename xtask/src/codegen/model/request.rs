use std::collections::BTreeSet;

use anyhow::{Context as _, Result, bail, ensure};

use super::{EnumValue, OpenEnum, Parameter, ParameterKind, refuse};
use crate::codegen::names::{self, Scope};
use crate::codegen::overlay::{self, Overlay, idle, sentence};
use crate::codegen::spec;
use crate::codegen::write::FIELDS_IN_SCOPE;

/// The parameters of an operation.
pub(super) fn build(
    operation: &str,
    parameters: &[spec::Parameter],
    entry: &mut overlay::Operation,
    overlay: &mut Overlay,
) -> Result<Vec<Parameter>> {
    let mut built = Vec::new();
    for parameter in parameters {
        let name = &parameter.name;
        let (said, at) = match entry.parameters.remove(name) {
            Some(own) => (own, format!("operations.{operation}.parameters.{name}")),
            None => (
                overlay.parameters.take(name).unwrap_or_default(),
                format!("operations.{operation}.parameters.{name} (or parameters.{name})"),
            ),
        };
        let parameter = one(parameter, said, &at).with_context(|| format!("parameter `{name}`"))?;
        built.push(parameter);
    }
    Ok(built)
}

/// Claims the names of fields and setters. Constraints have to be known by then.
pub(super) fn claim_names(parameters: &[Parameter]) -> Result<()> {
    let mut scope = Scope::new(FIELDS_IN_SCOPE);
    for parameter in parameters {
        scope.claim(&parameter.ident, &parameter.name)?;
        if parameter.base64 {
            scope.claim(&format!("{}_base64", parameter.ident), &parameter.name)?;
        }
    }
    Ok(())
}

fn one(parameter: &spec::Parameter, said: overlay::Parameter, at: &str) -> Result<Parameter> {
    let schema = &parameter.schema;
    refuse(&parameter.unknown)?;
    refuse(&schema.unknown)?;
    ensure!(
        parameter.r#in == "query",
        "a parameter in `{}` is not supported yet",
        parameter.r#in
    );
    ensure!(
        !schema.deprecated,
        "deprecated parameters are not supported yet"
    );
    match schema.r#type.as_deref() {
        Some("string") => {}
        Some(other) => bail!("type `{other}` of a parameter is not supported yet"),
        None => bail!("it has no type"),
    }
    if let Some(format) = &schema.format {
        bail!("format `{format}` of a parameter is not supported yet");
    }
    ensure!(schema.properties.is_none(), "properties of a text");

    let base64 = match said.encoding.as_deref() {
        None => false,
        Some("base64") => true,
        Some(other) => bail!("encoding `{other}` is not supported yet"),
    };
    let built = Parameter {
        name: parameter.name.clone(),
        ident: names::renamed(
            names::snake_case(&parameter.name),
            &format!("{at}.name"),
            said.name.as_deref(),
        )?,
        doc: sentence(said.doc.as_deref(), &format!("{at}.doc"))?,
        required: schema.required,
        default: schema.default.clone(),
        since: None,
        base64: false,
        kind: kind(parameter, said, at)?,
    };
    if base64 { encoded(built) } else { Ok(built) }
}

/// The same parameter, travelling as Base64.
pub(super) fn encoded(parameter: Parameter) -> Result<Parameter> {
    ensure!(
        !parameter.required && matches!(parameter.kind, ParameterKind::Secret),
        "an encoding is supported for optional secrets only"
    );
    Ok(Parameter {
        base64: true,
        ..parameter
    })
}

fn kind(parameter: &spec::Parameter, said: overlay::Parameter, at: &str) -> Result<ParameterKind> {
    let schema = &parameter.schema;
    let mut values = BTreeSet::new();
    values.extend(schema.r#enum.iter().flatten());
    values.extend(
        schema
            .enum_value_titles
            .iter()
            .flat_map(|titles| titles.keys()),
    );
    if values.is_empty() {
        ensure_idle_free(&said, at)?;
        return Ok(if said.secret {
            ParameterKind::Secret
        } else {
            ParameterKind::Text
        });
    }
    ensure!(!said.secret, "{at}.secret: a secret with known values");
    if let Some(default) = schema.default.as_ref() {
        ensure!(
            values.contains(default),
            "the default `{default}` is not among its values"
        );
    }
    let mut entries = said.values;
    let mut scope = Scope::new(&["Other"]);
    let mut variants = Vec::new();
    for wire in values {
        let at = format!("{at}.values.{wire}");
        let value = entries.remove(wire);
        let name = value.as_ref().and_then(|value| value.name.as_deref());
        let doc = value.as_ref().and_then(|value| value.doc.as_deref());
        let variant = names::renamed(names::upper_camel_case(wire), &format!("{at}.name"), name)?;
        scope.claim(&variant, wire)?;
        variants.push(EnumValue {
            wire: wire.clone(),
            variant,
            doc: sentence(doc, &format!("{at}.doc"))?,
        });
    }
    if let Some(value) = entries.keys().next() {
        return idle(&format!("{at}.values.{value}"), "there is no such value");
    }
    variants.sort_unstable_by(|a, b| a.variant.cmp(&b.variant));
    Ok(ParameterKind::Enum(OpenEnum {
        name: names::renamed(
            names::upper_camel_case(&parameter.name),
            &format!("{at}.type_name"),
            said.type_name.as_deref(),
        )?,
        values: variants,
    }))
}

/// Fails if the overlay speaks of values where there are none.
fn ensure_idle_free(said: &overlay::Parameter, at: &str) -> Result<()> {
    if let Some(value) = said.values.keys().next() {
        return idle(&format!("{at}.values.{value}"), "there are no known values");
    }
    if said.type_name.is_some() {
        return idle(&format!("{at}.type_name"), "there are no known values");
    }
    Ok(())
}
