//! What is said about a member: by the overlay, and by the limits of its schema.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result, bail, ensure};

use super::kinds::{Builder, Direction, Way};
use super::{Kind, Limit};
use crate::codegen::names;
use crate::codegen::overlay::{Entry, idle, sentence};
use crate::spec::facts::Schema;

/// The entry of the overlay for a member, and where it stands.
pub(super) struct Said {
    pub(super) entry: Entry,
    pub(super) at: String,
    /// It is said of this member, and not of every one with its name.
    is_own: bool,
}

/// The most particular entry there is for a member.
pub(super) fn said(builder: &mut Builder<'_, '_>, way: &Way<'_>, name: &str) -> Said {
    let path = way.path();
    let owner = builder.owner;
    let table = match builder.direction {
        Direction::Input => "parameters",
        Direction::Output | Direction::Both => "response",
    };
    let overlay = &mut *builder.overlay;
    if builder.component.is_none() {
        let operation = overlay.operations.get_mut(owner);
        let own = operation.and_then(|operation| match builder.direction {
            Direction::Input => operation.parameters.remove(&path),
            Direction::Output | Direction::Both => operation.response.remove(&path),
        });
        if let Some(entry) = own {
            return Said {
                entry,
                at: format!("operations.{owner}.{table}.\"{path}\""),
                is_own: true,
            };
        }
        let shared = match builder.direction {
            Direction::Input => overlay.parameters.take(&path),
            Direction::Output | Direction::Both => overlay.response.take(&path),
        };
        if let Some(entry) = shared {
            return Said {
                entry,
                at: format!("{table}.\"{path}\""),
                is_own: false,
            };
        }
    }
    Said {
        entry: overlay.names.take(name).unwrap_or_default(),
        at: format!("names.\"{name}\""),
        is_own: false,
    }
}

impl Said {
    /// Fails if the entry says what cannot be said of a member of this kind.
    pub(super) fn check(&self, kind: &Kind) -> Result<()> {
        if !self.is_own {
            return Ok(());
        }
        let Self { entry, at, .. } = self;
        let inner = kind.innermost();
        if entry.secret && *inner != Kind::Secret {
            return idle(&format!("{at}.secret"), "it is no text");
        }
        if entry.type_doc.is_some() && !matches!(inner, Kind::Object(_)) {
            return idle(&format!("{at}.type_doc"), "it is no object");
        }
        if entry.type_name.is_some() && !matches!(inner, Kind::Object(_) | Kind::Known(_)) {
            return idle(
                &format!("{at}.type_name"),
                "it is no object and has no known values",
            );
        }
        ensure!(
            !(entry.guaranteed
                && matches!(
                    kind,
                    Kind::Boolean | Kind::Int32 | Kind::Int64 | Kind::Number
                )),
            "{at}.guaranteed: a missing boolean or number cannot be told from a given one"
        );
        if let Some(value) = entry.values.keys().next()
            && !matches!(inner, Kind::Known(_))
        {
            return idle(&format!("{at}.values.{value}"), "there are no known values");
        }
        Ok(())
    }

    /// Fails if the entry says what can be said of parameters only.
    pub(super) fn check_is_no_parameter(&self) -> Result<()> {
        let Self { entry, at, .. } = self;
        for (key, value) in [("in", &entry.r#in), ("encoding", &entry.encoding)] {
            if self.is_own && value.is_some() {
                return idle(&format!("{at}.{key}"), "it is no parameter");
            }
        }
        Ok(())
    }

    /// Where a parameter travels that the document has in `documented`.
    pub(super) fn place<'s>(&'s self, documented: &'s str) -> Result<&'s str> {
        match self.entry.r#in.as_deref() {
            None => Ok(documented),
            Some(place) if place == documented && self.is_own => {
                idle(&format!("{}.in", self.at), "the document says the same")
            }
            Some(place) => Ok(place),
        }
    }

    pub(super) fn ident(&self, name: &str) -> Result<String> {
        let at = format!("{}.name", self.at);
        names::renamed(names::snake_case(name), &at, self.entry.name.as_deref())
    }

    /// The name that its type is given, if it is given one.
    pub(super) fn type_name(&self, derived: &str) -> Result<Option<String>> {
        let at = format!("{}.type_name", self.at);
        match self.entry.type_name.as_deref() {
            None => Ok(None),
            given => names::renamed(derived.to_owned(), &at, given).map(Some),
        }
    }

    pub(super) fn doc(&self, name: &str, direction: Direction) -> Result<String> {
        let doc = sentence(self.entry.doc.as_deref(), &format!("{}.doc", self.at))?;
        Ok(doc.unwrap_or_else(|| match direction {
            Direction::Input => format!("The parameter `{name}`."),
            Direction::Both | Direction::Output => format!("The member `{name}`."),
        }))
    }

    pub(super) fn values_doc(&self, name: &str) -> Result<String> {
        let doc = sentence(self.entry.doc.as_deref(), &format!("{}.doc", self.at))?;
        Ok(doc.unwrap_or_else(|| format!("Values of `{name}`.")))
    }

    pub(super) fn type_doc(&self, way: &Way<'_>) -> Result<String> {
        let doc = sentence(
            self.entry.type_doc.as_deref(),
            &format!("{}.type_doc", self.at),
        )?;
        Ok(doc.unwrap_or_else(|| format!("What stands in `{}`.", way.name())))
    }
}

/// The values that the document knows, sorted.
pub(super) fn values(schema: &Schema) -> Vec<String> {
    let mut values = BTreeSet::new();
    values.extend(schema.r#enum.iter().flatten().cloned());
    values.extend(
        schema
            .enum_value_titles
            .iter()
            .flat_map(|titles| titles.keys())
            .cloned(),
    );
    values.into_iter().collect()
}

/// What a value has to keep to.
pub(super) fn limits(schema: &Schema) -> Result<Vec<Limit>> {
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
