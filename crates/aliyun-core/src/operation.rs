//! What an API operation is to the rest of the workspace.

use crate::decode::Fields;
use crate::error::ValidationError;
use crate::parameters::Parameters;
use crate::product::Product;

/// One operation of a product's API, as a value that carries its parameters.
///
/// The generated models implement it; it can as well be implemented by hand for an operation
/// that has no model. It describes and encodes, and knows nothing of signatures or sockets.
pub trait Operation {
    /// What a successful answer decodes to.
    type Output: Response;

    /// The constant facts of the operation.
    fn descriptor(&self) -> &'static Descriptor;

    /// Checks what can be checked before anything is sent.
    ///
    /// # Errors
    ///
    /// A [`ValidationError`] that names the parameters and the rule they break.
    fn validate(&self) -> Result<(), ValidationError>;

    /// Writes the parameters that have a value.
    fn parameters<'a>(&'a self, to: &mut Parameters<'a>);
}

/// The body of a successful answer.
pub trait Response: Fields + Default {
    /// What the body itself says about success, for products that say it there.
    ///
    /// By default nothing: the HTTP status alone decides.
    fn verdict(&self) -> Verdict<'_> {
        Verdict::default()
    }

    /// The first field that a successful answer always has and this one lacks.
    fn missing(&self) -> Option<&'static str> {
        None
    }
}

/// The members by which a body reports success or failure, whatever its HTTP status.
///
/// `ErrorCode` is not among them: successful answers carry it, too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Verdict<'a> {
    /// `Success`: decides when it is there.
    pub success: Option<bool>,
    /// `Code`, a number in the manner of an HTTP status or an error code: decides without `Success`.
    pub code: Option<&'a str>,
}

impl Verdict<'_> {
    /// Whether the body reports a failure.
    pub fn is_failure(&self) -> bool {
        match (self.success, self.code) {
            (Some(success), _) => !success,
            (None, Some(code)) => !code
                .parse()
                .is_ok_and(|status: u16| (200..300).contains(&status)),
            (None, None) => false,
        }
    }
}

/// The constant facts of an operation.
#[derive(Debug)]
#[non_exhaustive]
pub struct Descriptor {
    /// The product it belongs to.
    pub product: &'static Product,
    /// Its name, the `Action` of a request.
    pub name: &'static str,
    /// The HTTP method it is called with.
    pub method: http::Method,
    /// The path of a ROA operation; `/` for an RPC operation.
    pub path: &'static str,
    /// Every parameter the vendor documents, in the order of the documentation.
    pub parameters: &'static [ParameterDescriptor],
    /// The vendor's page.
    pub documentation: &'static str,
}

impl Descriptor {
    /// Describes an operation without parameters.
    pub const fn new(
        product: &'static Product,
        name: &'static str,
        method: http::Method,
        path: &'static str,
    ) -> Self {
        Self {
            product,
            name,
            method,
            path,
            parameters: &[],
            documentation: "",
        }
    }

    /// Adds the parameters.
    pub const fn with_parameters(mut self, parameters: &'static [ParameterDescriptor]) -> Self {
        self.parameters = parameters;
        self
    }

    /// Adds the vendor's page.
    pub const fn with_documentation(mut self, page: &'static str) -> Self {
        self.documentation = page;
        self
    }

    /// Checks a rule between parameters; `reason` follows their names in a sentence.
    ///
    /// # Errors
    ///
    /// A [`ValidationError`] that names them, if the rule does not hold.
    pub fn rule(
        &self,
        holds: bool,
        parameters: &'static [&'static str],
        reason: &'static str,
    ) -> Result<(), ValidationError> {
        if holds {
            return Ok(());
        }
        Err(ValidationError::new(self.name, parameters, reason))
    }

    /// The parameter of this name.
    pub fn parameter(&self, name: &str) -> Option<&'static ParameterDescriptor> {
        self.parameters.iter().find(|known| known.name == name)
    }
}

/// The constant facts of one parameter, which travels in the query.
#[derive(Debug)]
#[non_exhaustive]
pub struct ParameterDescriptor {
    /// Its name on the wire.
    pub name: &'static str,
    /// Whether the service refuses a request without it.
    pub required: bool,
    /// Whether its value must not be shown.
    pub secret: bool,
}

impl ParameterDescriptor {
    /// A parameter that may be left out.
    pub const fn optional(name: &'static str) -> Self {
        Self {
            name,
            required: false,
            secret: false,
        }
    }

    /// A parameter that must be given.
    pub const fn required(name: &'static str) -> Self {
        Self {
            required: true,
            ..Self::optional(name)
        }
    }

    /// The same parameter with a value that must not be shown.
    pub const fn secret(self) -> Self {
        Self {
            secret: true,
            ..self
        }
    }
}
