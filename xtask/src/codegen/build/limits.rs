//! What values have to keep to.

use anyhow::{Context as _, Result, bail};

use crate::codegen::model::Limit;
use crate::spec::facts::Schema;

/// What a value has to keep to.
pub(super) fn of(schema: &Schema) -> Result<Vec<Limit>> {
    let mut limits = Vec::new();
    let is_exclusive = |flag: Option<bool>| flag == Some(true);
    let ends = [
        (
            "minimum",
            &schema.minimum,
            is_exclusive(schema.exclusive_minimum),
        ),
        (
            "maximum",
            &schema.maximum,
            is_exclusive(schema.exclusive_maximum),
        ),
    ];
    for (key, limit, is_exclusive) in ends {
        if let Some(limit) = limit {
            let place = || format!("`{key}` `{limit}`");
            limits.push(end(schema, key, limit, is_exclusive).with_context(place)?);
        }
    }
    let sizes = [
        ("MinLength", schema.min_length, "at least", "characters"),
        ("MaxLength", schema.max_length, "at most", "characters"),
        ("MinItems", schema.min_items, "at least", "items"),
        ("MaxItems", schema.max_items, "at most", "items"),
    ];
    for (variant, size, bound, what) in sizes {
        if let Some(size) = size {
            let what = if size == 1 {
                what.trim_end_matches('s')
            } else {
                what
            };
            limits.push(Limit {
                expression: format!("Limit::{variant}({})", grouped(&size.to_string())),
                clause: format!("{bound} {size} {what}"),
            });
        }
    }
    if let Some(pattern) = &schema.pattern {
        limits.push(Limit {
            expression: format!("Limit::Pattern({pattern:?})"),
            // Two marks, since the pattern may have one in it.
            clause: format!("the pattern `` {pattern} ``, which only the service checks"),
        });
    }
    Ok(limits)
}

/// The smallest or the greatest number.
fn end(schema: &Schema, key: &str, limit: &str, is_exclusive: bool) -> Result<Limit> {
    let is_lower = key == "minimum";
    match schema.r#type.as_deref() {
        Some("integer") => {
            let number: i64 = limit.parse().context("it is no integer")?;
            let step = if is_lower { 1 } else { -1 };
            let number = if is_exclusive {
                number.checked_add(step).context("nothing is beyond it")?
            } else {
                number
            };
            let (variant, bound) = if is_lower {
                ("Minimum", "at least")
            } else {
                ("Maximum", "at most")
            };
            Ok(Limit {
                expression: format!("Limit::{variant}({})", grouped(&number.to_string())),
                clause: format!("{bound} {number}"),
            })
        }
        Some("number") => {
            let number: f64 = limit.parse().context("it is no number")?;
            let (variant, bound) = match (is_lower, is_exclusive) {
                (true, false) => ("AtLeast", "at least"),
                (true, true) => ("Above", "more than"),
                (false, false) => ("AtMost", "at most"),
                (false, true) => ("Below", "less than"),
            };
            Ok(Limit {
                expression: format!("Limit::{variant}({number:?})"),
                clause: format!("{bound} {number}"),
            })
        }
        _ => bail!("it is a limit of something that is no number"),
    }
}

/// Digits in groups of three, as long literals are written.
fn grouped(digits: &str) -> String {
    let (sign, digits) = match digits.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", digits),
    };
    if digits.len() < 5 {
        return format!("{sign}{digits}");
    }
    let mut grouped = String::new();
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position) % 3 == 0 {
            grouped.push('_');
        }
        grouped.push(digit);
    }
    format!("{sign}{grouped}")
}
