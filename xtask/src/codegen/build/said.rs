//! What the overlay says about a member.

use anyhow::{Result, ensure};

use super::builder::Builder;
use super::way::{Direction, Way};
use crate::codegen::model::Kind;
use crate::codegen::names::{self, Shape};
use crate::codegen::overlay::{As, Entry, idle, sentence};

/// The entry of the overlay for a member, and where it stands.
pub(super) struct Said {
    pub(super) entry: Entry,
    pub(super) at: String,
    /// It is said of this member, and not of every one with its name.
    pub(super) is_own: bool,
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
            !(entry.required
                && matches!(
                    kind,
                    Kind::Boolean | Kind::Int32 | Kind::Int64 | Kind::Number
                )),
            "{at}.required: a missing boolean or number cannot be told from a given one"
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
        for (key, is_given) in [
            ("as", entry.r#as.is_some()),
            ("encoding", entry.encoding.is_some()),
            ("in", entry.r#in.is_some()),
        ] {
            if self.is_own && is_given {
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

    /// The kind that a parameter has for the caller.
    pub(super) fn kind(&self, documented: Kind) -> Result<Kind> {
        match self.entry.r#as {
            None => Ok(documented),
            Some(As::Integer) if documented == Kind::Text => Ok(Kind::IntegerText),
            // An entry for several parameters is meant for those that it fits.
            Some(As::Integer) if !self.is_own => Ok(documented),
            Some(As::Integer) => idle(
                &format!("{}.as", self.at),
                "the document does not say `string` without known values",
            ),
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

    /// What it is, in the words of the overlay or of its name.
    pub(super) fn doc(&self, name: &str, shape: Shape) -> Result<String> {
        let doc = self.own_doc()?;
        Ok(doc.unwrap_or_else(|| names::description(name, shape)))
    }

    pub(super) fn own_doc(&self) -> Result<Option<String>> {
        sentence(self.entry.doc.as_deref(), &format!("{}.doc", self.at))
    }

    /// What the overlay says about an object apart from its use here.
    pub(super) fn type_doc(&self) -> Result<Option<String>> {
        let at = format!("{}.type_doc", self.at);
        sentence(self.entry.type_doc.as_deref(), &at)
    }
}

/// The shape of a value, as far as it decides what its name can mean. `values` are the known ones.
pub(super) fn shape(kind: &Kind, values: &[String]) -> Shape {
    let is_boolean = |value: &String| matches!(value.as_str(), "false" | "true");
    match kind {
        Kind::Boolean => Shape::Boolean,
        _ if !values.is_empty() && values.iter().all(is_boolean) => Shape::Boolean,
        Kind::Int32 | Kind::Int64 | Kind::IntegerText | Kind::Number => Shape::Number,
        Kind::Bytes | Kind::Known(_) | Kind::Secret | Kind::Text => Shape::Text,
        Kind::List(_) => Shape::List,
        Kind::Any | Kind::Map(_) | Kind::Object(_) => Shape::Object,
    }
}
