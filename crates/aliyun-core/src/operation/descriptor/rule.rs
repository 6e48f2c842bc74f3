//! Rules that concern several parameters.

/// A rule that concerns several parameters, which have the vendor's names. A parameter with an empty string
/// counts as not given.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Rule {
    /// At least one of the parameters must be given.
    AtLeastOneOf(&'static [&'static str]),
    /// The parameter must be valid Base64 if it is given.
    Base64(&'static str),
    /// The parameter is required if all conditions hold.
    RequiredWhen {
        /// The name of the parameter.
        parameter: &'static str,
        /// The conditions.
        when: &'static [Condition],
        /// The conditions in words, for the error message: a clause that follows "is required when".
        reason: &'static str,
    },
}

/// A condition of a [`Rule`].
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Condition {
    /// The parameter is not given.
    Absent(&'static str),
    /// The parameter is given.
    Given(&'static str),
    /// The parameter has one of these values. An empty string in the list matches a parameter that is not
    /// given.
    OneOf(&'static str, &'static [&'static str]),
}
