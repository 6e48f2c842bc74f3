//! What holds between parameters.

/// A rule between parameters, which are named as on the wire. An empty text is as good as none.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Rule {
    /// At least one of them is given.
    AtLeastOneOf(&'static [&'static str]),
    /// The text is Base64.
    Base64(&'static str),
    /// The parameter is given whenever all conditions hold.
    RequiredWhen {
        /// The parameter.
        parameter: &'static str,
        /// The conditions.
        when: &'static [Condition],
        /// The conditions as a clause that follows "is required when".
        reason: &'static str,
    },
}

/// What a rule hangs on.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Condition {
    /// The parameter is not given.
    Absent(&'static str),
    /// The parameter is given.
    Given(&'static str),
    /// The parameter has one of these values. An empty one among them stands for its absence.
    OneOf(&'static str, &'static [&'static str]),
}
