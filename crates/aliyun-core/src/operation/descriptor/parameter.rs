//! The constant description of a parameter.

/// The constant description of a parameter, or of a member of a parameter that is an object.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
#[must_use = "facts do nothing by themselves"]
pub struct ParameterDescriptor {
    /// The vendor's name of the parameter.
    pub name: &'static str,
    /// The type of the value.
    pub kind: Kind,
    /// Where the parameter is sent. Has no effect on a member, which is sent with its parameter.
    pub location: Location,
    /// How a list or an object is serialized. Has no effect on a member.
    pub serialization: Serialization,
    /// Whether the service rejects a request without the parameter.
    pub required: bool,
    /// Whether the value must not be shown or logged.
    pub secret: bool,
    /// The limits that the value must comply with.
    pub limits: &'static [Limit],
    /// The strings that the vendor documents for the value, or for the items of a list. Others are allowed,
    /// because the service may know newer ones. One that differs from a documented string in upper and lower
    /// case only is refused, because it is a mistake for which the service returns an error at best.
    pub known_values: &'static [&'static str],
}

/// The type of a value.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Kind {
    /// Any JSON value.
    Any,
    /// `true` or `false`.
    Boolean,
    /// Bytes. Only the body of a request can be bytes.
    Bytes,
    /// A 32-bit integer.
    Int32,
    /// A 64-bit integer.
    Int64,
    /// An integer that is sent as a string, also in JSON: the vendor documents a string where only an
    /// integer makes sense, such as a page number. Its width is not documented.
    IntegerText,
    /// A list of items of this type.
    List(&'static Kind),
    /// An object with any member names and values of this type.
    Map(&'static Kind),
    /// A number, with or without a fraction.
    Number,
    /// An object with these members. Other members are allowed, and are not checked.
    Object(&'static [ParameterDescriptor]),
    /// A string.
    Text,
}

/// The location of a parameter: the part of the request that contains it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Location {
    /// The parameter is the whole body. Its name is not sent. A string ([`Kind::Text`]) is sent as it is,
    /// and everything else but bytes as JSON.
    Body,
    /// A form, which is the body (`application/x-www-form-urlencoded`).
    Form,
    /// The header with the name of the parameter.
    Header,
    /// The host, where the value replaces the name in braces. The parameter is not sent to an endpoint
    /// whose host does not contain the name, such as an endpoint that the caller configured.
    Host,
    /// The path, where the percent-encoded value replaces the name in braces.
    Path,
    /// The query string of the URL.
    Query,
}

/// The serialization of a list or an object in a query or a form. It has no effect on scalars, and none in
/// the body, where a list or an object is always JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Serialization {
    /// One parameter per scalar in the value, such as `Name.1.Key=a`, with items counted from 1. The vendor
    /// calls it `flat` or `repeatList`.
    Flat,
    /// One parameter whose value is compact JSON.
    Json,
    /// One parameter with the items of a list, joined with commas.
    Simple,
}

/// A limit of a value. A limit that does not apply to the type of the value is ignored.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Limit {
    /// The number must be greater than this.
    FloatExclusiveMinimum(f64),
    /// The number must be this or greater.
    FloatMinimum(f64),
    /// The number must be this or less.
    FloatMaximum(f64),
    /// The number must be less than this.
    FloatExclusiveMaximum(f64),
    /// The largest number of items of a list.
    MaxItems(usize),
    /// The largest number of characters of a string.
    MaxLength(usize),
    /// The largest value of an integer.
    Maximum(i64),
    /// The smallest number of items of a list.
    MinItems(usize),
    /// The smallest number of characters of a string.
    MinLength(usize),
    /// The smallest value of an integer.
    Minimum(i64),
    /// The regular expression that a string must match. It is not checked, because its syntax is that of
    /// the service, which differs between regular expression engines.
    Pattern(&'static str),
}

impl ParameterDescriptor {
    /// Creates the descriptor of an optional string in the query.
    pub const fn optional(name: &'static str) -> Self {
        Self {
            name,
            kind: Kind::Text,
            location: Location::Query,
            serialization: Serialization::Flat,
            required: false,
            secret: false,
            limits: &[],
            known_values: &[],
        }
    }

    /// Creates the descriptor of a required string in the query.
    pub const fn required(name: &'static str) -> Self {
        Self {
            required: true,
            ..Self::optional(name)
        }
    }

    /// Sets the type of the value. Defaults to [`Kind::Text`].
    pub const fn with_kind(self, kind: Kind) -> Self {
        Self { kind, ..self }
    }

    /// Sets the location. Defaults to [`Location::Query`].
    pub const fn with_location(self, location: Location) -> Self {
        Self { location, ..self }
    }

    /// Sets the serialization of a list or an object. Defaults to [`Serialization::Flat`].
    pub const fn with_serialization(self, serialization: Serialization) -> Self {
        Self {
            serialization,
            ..self
        }
    }

    /// Marks the value as secret: it must not be shown or logged. Values are not secret by default.
    pub const fn secret(self) -> Self {
        Self {
            secret: true,
            ..self
        }
    }

    /// Sets the strings that the vendor documents for the value. Defaults to none.
    pub const fn with_known_values(self, known_values: &'static [&'static str]) -> Self {
        Self {
            known_values,
            ..self
        }
    }

    /// Sets the limits of the value. Defaults to none.
    pub const fn with_limits(self, limits: &'static [Limit]) -> Self {
        Self { limits, ..self }
    }
}
