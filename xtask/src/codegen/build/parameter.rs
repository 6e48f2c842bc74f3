//! Parameters.

use anyhow::{Result, bail, ensure};

use super::builder::Builder;
use super::member_path::MemberPath;
use super::words;
use crate::codegen::files::OVERLAY;
use crate::codegen::model::{Kind, Location, Parameter, Serialization};
use crate::codegen::names::Scope;
use crate::spec::facts;

/// Builds a parameter.
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
    let path = MemberPath::top(name);
    let (mut member, entry) = builder.member(&path, name, &parameter.schema, idents)?;
    member.kind = entry.kind(member.kind)?;
    let location = words::location(entry.location(&parameter.r#in)?)?;
    let base64 = match entry.keys.encoding.as_deref() {
        None => false,
        Some("base64") => true,
        Some(other) => bail!("encoding `{other}` is not supported, only `base64` is"),
    };
    // Without it the path would be that of another operation.
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

/// The same parameter, sent as Base64.
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

/// Fails if a setter for Base64 has the name of another setter. Such a parameter has two setters.
pub(super) fn check_names(parameters: &[Parameter]) -> Result<()> {
    for encoded in parameters.iter().filter(|parameter| parameter.base64) {
        let second = format!("{}_base64", encoded.member.ident);
        let mut others = parameters.iter();
        if let Some(other) = others.find(|other| other.member.ident == second) {
            bail!(
                "`{}` and `{}` would both be `{second}` in Rust: give one of them another name in {OVERLAY}",
                encoded.member.name,
                other.member.name
            );
        }
    }
    Ok(())
}

/// Fails if several parameters are the body.
pub(super) fn check_locations(parameters: &[Parameter]) -> Result<()> {
    let count = |location| {
        parameters
            .iter()
            .filter(|parameter| parameter.location == location)
            .count()
    };
    ensure!(
        count(Location::Body) + count(Location::Form).min(1) <= 1,
        "more than one parameter is the body"
    );
    Ok(())
}
