//! Rules between parameters.

/// A rule between parameters. They are given by their positions in `Operation::parameters`.
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
        /// All of them must hold.
        when: Vec<Condition>,
    },
}

#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Condition {
    /// A condition that the overlay defines by parameters.
    Named {
        phrase: String,
        given: Vec<usize>,
        absent: Vec<usize>,
    },
    /// A condition that only the service can check. Its rule is documentation only.
    ServerOnly { phrase: String },
    /// A parameter has one of these values.
    Value {
        parameter: usize,
        values: Vec<String>,
        /// It also holds if the parameter is missing, since the default is one of the values.
        or_absent: bool,
    },
}
