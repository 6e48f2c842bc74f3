//! One parameter, and parameters side by side.

use anyhow::{Result, bail, ensure};

use super::builder::Builder;
use super::way::Way;
use super::words;
use crate::codegen::files::OVERLAY;
use crate::codegen::model::{Kind, Location, Parameter, Serialization};
use crate::codegen::names::Scope;
use crate::spec::facts;

/// A parameter with all that is said about it.
pub(super) fn build(
    parameter: &facts::Parameter,
    builder: &mut Builder<'_, '_>,
    idents: &mut Scope,
) -> Result<Parameter> {
    let name = &parameter.name;
    let serialization = match &parameter.style {
        Some(word) => words::serialization(word)?,
        None => Serialization::Flat,
    };
    let way = Way::to(name);
    let (mut member, said) = builder.member(&way, name, &parameter.schema, idents)?;
    member.kind = said.kind(member.kind)?;
    let location = words::location(said.place(&parameter.r#in)?)?;
    let base64 = match said.entry.encoding.as_deref() {
        None => false,
        Some("base64") => true,
        Some(other) => bail!("encoding `{other}` is not supported, only `base64` is"),
    };
    // A path without it would be another operation's.
    member.required |= location == Location::Path;
    let is_scalar = !matches!(member.kind, Kind::List(_) | Kind::Map(_) | Kind::Object(_));
    ensure!(
        is_scalar || takes_lists(location),
        "a list or an object in `{}` is not supported",
        parameter.r#in
    );
    ensure!(
        member.kind != Kind::Bytes || location == Location::Body,
        "format `binary` in `{}` is not supported, only in `body`",
        parameter.r#in
    );
    let built = Parameter {
        member,
        location,
        is_elsewhere: false,
        serialization,
        base64: false,
        since: None,
    };
    if base64 { encoded(built) } else { Ok(built) }
}

fn takes_lists(location: Location) -> bool {
    match location {
        Location::Body | Location::Form | Location::Query => true,
        Location::Header | Location::Host | Location::Path => false,
    }
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

/// A parameter that travels as Base64 is set in two ways, and each needs a name.
pub(super) fn check_names(parameters: &[Parameter]) -> Result<()> {
    for encoded in parameters.iter().filter(|parameter| parameter.base64) {
        let second = format!("{}_base64", encoded.member.ident);
        let mut others = parameters.iter();
        if let Some(other) = others.find(|other| other.member.ident == second) {
            bail!(
                "`{}` and `{}` both want to be `{second}` in Rust: give one of them another name in {OVERLAY}",
                encoded.member.name,
                other.member.name
            );
        }
    }
    Ok(())
}

/// There is one body.
pub(super) fn check_places(parameters: &[Parameter]) -> Result<()> {
    let count = |location| {
        parameters
            .iter()
            .filter(|parameter| parameter.location == location)
            .count()
    };
    ensure!(
        count(Location::Body) + count(Location::Form).min(1) <= 1,
        "more than one parameter wants to be the body"
    );
    Ok(())
}
