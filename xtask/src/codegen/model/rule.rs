//! What holds between parameters.

/// A rule between parameters, which stand for their positions in `Operation::parameters`.
pub(crate) enum Rule {
    AtLeastOneOf {
        parameters: Vec<usize>,
        precedence: Option<usize>,
    },
    Base64 {
        parameter: usize,
    },
    RequiredWhen {
        parameter: usize,
        /// All of them have to hold.
        when: Vec<Condition>,
    },
}

#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Condition {
    /// One that the overlay defines by parameters.
    Named {
        phrase: String,
        given: Vec<usize>,
        absent: Vec<usize>,
    },
    /// One that only the service knows. Its rule is documentation.
    ServerOnly { phrase: String },
    /// A parameter has one of these values.
    Value {
        parameter: usize,
        values: Vec<String>,
        /// It is the same to leave the parameter out.
        or_absent: bool,
    },
}
