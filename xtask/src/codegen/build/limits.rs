//! Limits of values.

use anyhow::{Context as _, Result, anyhow};

use crate::codegen::model::Limit;
use crate::spec::facts::Schema;

/// The limits of a value.
pub(super) fn of(schema: &Schema) -> Result<Vec<Limit>> {
    let mut limits = Vec::new();
    for end in [End::Lower, End::Upper] {
        limits.extend(number(schema, end)?);
    }
    limits.extend(schema.min_length.map(Limit::MinLength));
    limits.extend(schema.max_length.map(Limit::MaxLength));
    limits.extend(schema.min_items.map(Limit::MinItems));
    limits.extend(schema.max_items.map(Limit::MaxItems));
    limits.extend(schema.pattern.clone().map(Limit::Pattern));
    Ok(limits)
}

/// An end of a range.
#[derive(Clone, Copy)]
enum End {
    Lower,
    Upper,
}

/// The minimum or the maximum, if there is one.
fn number(schema: &Schema, end: End) -> Result<Option<Limit>> {
    let (key, limit, exclusive) = match end {
        End::Lower => ("minimum", &schema.minimum, schema.exclusive_minimum),
        End::Upper => ("maximum", &schema.maximum, schema.exclusive_maximum),
    };
    let Some(limit) = limit else {
        return Ok(None);
    };
    let is_exclusive = exclusive == Some(true);
    let read = match schema.r#type.as_deref() {
        Some("integer") => integer(limit, end, is_exclusive),
        Some("number") => fraction(limit, end, is_exclusive),
        _ => Err(anyhow!("it is a limit of something that is not a number")),
    };
    read.map(Some).with_context(|| format!("`{key}` `{limit}`"))
}

/// A limit of integers. An exclusive limit becomes the next inclusive one.
fn integer(limit: &str, end: End, is_exclusive: bool) -> Result<Limit> {
    let number: i64 = limit.parse().context("it is not an integer")?;
    let (variant, step): (fn(i64) -> Limit, _) = match end {
        End::Lower => (Limit::Minimum, 1),
        End::Upper => (Limit::Maximum, -1),
    };
    let step = if is_exclusive { step } else { 0 };
    let number = number
        .checked_add(step)
        .context("no integer is beyond it")?;
    Ok(variant(number))
}

fn fraction(limit: &str, end: End, is_exclusive: bool) -> Result<Limit> {
    let number: f64 = limit.parse().context("it is not a number")?;
    Ok(match (end, is_exclusive) {
        (End::Lower, false) => Limit::FloatMinimum(number),
        (End::Lower, true) => Limit::FloatExclusiveMinimum(number),
        (End::Upper, false) => Limit::FloatMaximum(number),
        (End::Upper, true) => Limit::FloatExclusiveMaximum(number),
    })
}
