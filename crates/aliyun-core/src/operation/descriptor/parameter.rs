//! The constant facts of one parameter.

/// The constant facts of a parameter, or of a member of one.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ParameterDescriptor {
    /// Its name on the wire.
    pub name: &'static str,
    /// What its value is.
    pub kind: Kind,
    /// Where it travels. Members travel with what they are a member of.
    pub location: Location,
    /// How a list or an object becomes text.
    pub serialization: Serialization,
    /// Whether the service refuses a request without it.
    pub required: bool,
    /// Whether its value must not be shown.
    pub secret: bool,
    /// What its value has to keep to.
    pub limits: &'static [Limit],
}

/// What a value is.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Kind {
    /// Any JSON value.
    Any,
    /// `true` or `false`.
    Boolean,
    /// Bytes that are no text.
    Bytes,
    /// An integer of 32 bits.
    Int32,
    /// An integer of 64 bits.
    Int64,
    /// An integer that travels as text, also in JSON: the vendor's documentation says text where
    /// nothing but an integer makes sense, such as a page number. Its width is not documented.
    IntegerText,
    /// A list.
    List(&'static Kind),
    /// An object with any names.
    Map(&'static Kind),
    /// A number.
    Number,
    /// An object with these members.
    Object(&'static [ParameterDescriptor]),
    /// A text.
    Text,
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Location {
    /// It is the body; its name is not sent.
    Body,
    /// In a form, which is the body.
    Form,
    /// In a header of its name.
    Header,
    /// In the host, in the place of its name in braces. An endpoint without that place, such as one
    /// the caller gives, goes without it.
    Host,
    /// In the path, in the place of its name in braces.
    Path,
    /// In the query of the address.
    Query,
}

/// How a list or an object becomes text. In a JSON body it makes no difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Serialization {
    /// One parameter for each scalar in it: `Name.1.Key=a`. The vendor's `flat` and `repeatList`.
    Flat,
    /// One parameter whose value is compact JSON.
    Json,
    /// One parameter with the items of a list, separated by commas.
    Simple,
}

/// What a value has to keep to.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Limit {
    /// The number is greater.
    Above(f64),
    /// The number is not smaller.
    AtLeast(f64),
    /// The number is not greater.
    AtMost(f64),
    /// The number is smaller.
    Below(f64),
    /// The list has no more items.
    MaxItems(usize),
    /// The text has no more characters.
    MaxLength(usize),
    /// The integer is not greater.
    Maximum(i64),
    /// The list has no fewer items.
    MinItems(usize),
    /// The text has no fewer characters.
    MinLength(usize),
    /// The integer is not smaller.
    Minimum(i64),
    /// The text matches this regular expression of the vendor. Not checked here: the dialect is the
    /// service's.
    Pattern(&'static str),
}

impl ParameterDescriptor {
    /// A text in the query that may be left out.
    pub const fn optional(name: &'static str) -> Self {
        Self {
            name,
            kind: Kind::Text,
            location: Location::Query,
            serialization: Serialization::Flat,
            required: false,
            secret: false,
            limits: &[],
        }
    }

    /// A text in the query that must be given.
    pub const fn required(name: &'static str) -> Self {
        Self {
            required: true,
            ..Self::optional(name)
        }
    }

    /// The same parameter with values of another kind.
    pub const fn with_kind(self, kind: Kind) -> Self {
        Self { kind, ..self }
    }

    /// The same parameter in another place.
    pub const fn with_location(self, place: Location) -> Self {
        Self {
            location: place,
            ..self
        }
    }

    /// The same parameter, written in another style.
    pub const fn with_serialization(self, style: Serialization) -> Self {
        Self {
            serialization: style,
            ..self
        }
    }

    /// The same parameter with a value that must not be shown.
    pub const fn secret(self) -> Self {
        Self {
            secret: true,
            ..self
        }
    }

    /// The same parameter with limits.
    pub const fn with_limits(self, limits: &'static [Limit]) -> Self {
        Self { limits, ..self }
    }
}
