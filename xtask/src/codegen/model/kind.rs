//! Types of values.

/// The type of a value.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    Any,
    Boolean,
    Bytes,
    Int32,
    Int64,
    /// An integer to the caller, and text on the wire.
    IntegerText,
    Known(String),
    List(Box<Kind>),
    Map(Box<Kind>),
    Number,
    Object(Object),
    Secret,
    Text,
}

impl Kind {
    /// The same kind as an item of a list or a value of a map, which need no box.
    pub(crate) fn without_box(self) -> Self {
        match self {
            Self::Object(object) => Self::Object(Object {
                is_boxed: false,
                ..object
            }),
            other => other,
        }
    }

    /// Whether it is text to the descriptor.
    pub(crate) fn is_text(&self) -> bool {
        matches!(self, Self::Known(_) | Self::Secret | Self::Text)
    }

    /// The kind inside of all lists and maps.
    pub(crate) fn innermost(&self) -> &Self {
        match self {
            Self::List(inner) | Self::Map(inner) => inner.innermost(),
            other => other,
        }
    }
}

/// A struct, by name.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Object {
    pub(crate) name: String,
    /// It is a component, and not a type of the same module.
    pub(crate) is_shared: bool,
    /// The table of its members, if it is a component.
    pub(crate) table: String,
    /// It contains itself, not only as an item of a list or a map.
    pub(crate) is_boxed: bool,
}
