//! What an API operation is to the rest of the workspace.

use crate::error::ValidationError;
use crate::model::Object;
use crate::operation::descriptor::Descriptor;

/// One operation of a product's API, as a value that carries its parameters.
///
/// The generated models implement it; it can as well be implemented by hand for an operation
/// that has no model. Its fields are its parameters, by their names on the wire; how each of them
/// travels stands in its [descriptor](Self::descriptor). A field that is not described there
/// travels in the query.
pub trait Operation: Object + Sync {
    /// What a successful answer decodes to.
    type Output: Object + Default + Send;

    /// The constant facts of the operation.
    fn descriptor(&self) -> &'static Descriptor;

    /// Checks what can be checked before anything is sent.
    ///
    /// # Errors
    ///
    /// A [`ValidationError`] that names the parameters and the rule they break.
    fn validate(&self) -> Result<(), ValidationError>
    where
        Self: Sized,
    {
        self.descriptor().validate(self)
    }
}
