//! Entries of the overlay for a parameter or a member.

use anyhow::{Result, ensure};

use super::builder::Builder;
use super::direction::Direction;
use super::member_path::MemberPath;
use crate::codegen::model::Kind;
use crate::codegen::names::{self, Shape};
use crate::codegen::overlay::{As, Entry, sentence, stale};

/// The entry of the overlay for a member, which may be empty.
pub(super) struct MemberEntry {
    pub(super) keys: Entry,
    /// Its path in the overlay, for errors.
    pub(super) at: String,
    /// It is an entry for this member only, not for every member of the name.
    pub(super) is_own: bool,
}

/// The most specific entry for a member: of the operation, for the path, or for the name.
pub(super) fn find(
    builder: &mut Builder<'_, '_>,
    path: &MemberPath<'_>,
    name: &str,
) -> MemberEntry {
    let path = path.dotted();
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
        if let Some(keys) = own {
            return MemberEntry {
                keys,
                at: format!("operations.{owner}.{table}.\"{path}\""),
                is_own: true,
            };
        }
        let shared = match builder.direction {
            Direction::Input => overlay.parameters.take(&path),
            Direction::Output | Direction::Both => overlay.response.take(&path),
        };
        if let Some(keys) = shared {
            return MemberEntry {
                keys,
                at: format!("{table}.\"{path}\""),
                is_own: false,
            };
        }
    }
    MemberEntry {
        keys: overlay.names.take(name).unwrap_or_default(),
        at: format!("names.\"{name}\""),
        is_own: false,
    }
}

impl MemberEntry {
    /// Fails if the entry has keys that a member of this kind cannot have.
    pub(super) fn check(&self, kind: &Kind) -> Result<()> {
        if !self.is_own {
            return Ok(());
        }
        let Self { keys, at, .. } = self;
        let inner = kind.innermost();
        if keys.secret && *inner != Kind::Secret {
            return stale(&format!("{at}.secret"), "it is not text");
        }
        if keys.type_doc.is_some() && !matches!(inner, Kind::Object(_)) {
            return stale(&format!("{at}.type_doc"), "it is not an object");
        }
        if keys.type_name.is_some() && !matches!(inner, Kind::Object(_) | Kind::Known(_)) {
            return stale(
                &format!("{at}.type_name"),
                "it is not an object and has no known values",
            );
        }
        ensure!(
            !(keys.required
                && matches!(
                    kind,
                    Kind::Boolean | Kind::Int32 | Kind::Int64 | Kind::Number
                )),
            "{at}.required: a missing boolean or number cannot be told from its default"
        );
        if let Some(value) = keys.values.keys().next()
            && !matches!(inner, Kind::Known(_))
        {
            return stale(&format!("{at}.values.{value}"), "it has no known values");
        }
        Ok(())
    }

    /// Fails if the entry has keys that only a parameter can have.
    pub(super) fn check_is_no_parameter(&self) -> Result<()> {
        let Self { keys, at, .. } = self;
        for (key, is_given) in [
            ("as", keys.r#as.is_some()),
            ("encoding", keys.encoding.is_some()),
            ("in", keys.r#in.is_some()),
        ] {
            if self.is_own && is_given {
                return stale(&format!("{at}.{key}"), "it is not a parameter");
            }
        }
        Ok(())
    }

    /// The location of a parameter that the document has in `documented`.
    pub(super) fn location<'s>(&'s self, documented: &'s str) -> Result<&'s str> {
        match self.keys.r#in.as_deref() {
            None => Ok(documented),
            Some(location) if location == documented && self.is_own => {
                stale(&format!("{}.in", self.at), "the document says the same")
            }
            Some(location) => Ok(location),
        }
    }

    /// The kind that a parameter has for the caller.
    pub(super) fn kind(&self, documented: Kind) -> Result<Kind> {
        match self.keys.r#as {
            None => Ok(documented),
            Some(As::Integer) if documented == Kind::Text => Ok(Kind::IntegerText),
            // An entry for several parameters applies to those that it fits.
            Some(As::Integer) if !self.is_own => Ok(documented),
            Some(As::Integer) => stale(
                &format!("{}.as", self.at),
                "the document does not say `string` without known values",
            ),
        }
    }

    /// Whether an integer is a moment.
    pub(super) fn is_time(&self, kind: &Kind) -> Result<bool> {
        let fits = *kind == Kind::Int64;
        if self.keys.time && !fits && self.is_own {
            return stale(&format!("{}.time", self.at), "it is not a 64-bit integer");
        }
        Ok(self.keys.time && fits)
    }

    pub(super) fn ident(&self, name: &str) -> Result<String> {
        let at = format!("{}.name", self.at);
        names::renamed(names::snake_case(name), &at, self.keys.name.as_deref())
    }

    /// The name of the type of the member, if the entry has one.
    pub(super) fn type_name(&self, derived: &str) -> Result<Option<String>> {
        let at = format!("{}.type_name", self.at);
        match self.keys.type_name.as_deref() {
            None => Ok(None),
            given => names::renamed(derived.to_owned(), &at, given).map(Some),
        }
    }

    /// The documentation of the member, which its name gives if the entry has none.
    pub(super) fn doc(&self, name: &str, shape: Shape) -> Result<String> {
        let doc = self.own_doc()?;
        Ok(doc.unwrap_or_else(|| names::description(name, shape)))
    }

    pub(super) fn own_doc(&self) -> Result<Option<String>> {
        sentence(self.keys.doc.as_deref(), &format!("{}.doc", self.at))
    }

    /// The documentation of an object's type, apart from its use in this member.
    pub(super) fn type_doc(&self) -> Result<Option<String>> {
        let at = format!("{}.type_doc", self.at);
        sentence(self.keys.type_doc.as_deref(), &at)
    }
}

/// The shape of a value, which decides what its name can mean. `values` are the known ones.
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
