//! The trait of an API operation.

use crate::error::ValidationError;
use crate::model::Object;
use crate::operation::descriptor::Descriptor;

/// An operation of a product's API: a value that contains the parameters of one request.
///
/// The generated models implement this trait. Implement it by hand for an operation that has no model. The
/// members of the [`Object`] are the parameters, with the vendor's names. The
/// [descriptor](Self::descriptor) defines where each one is sent, and how it is serialized. A parameter
/// that it does not describe is sent in the query.
pub trait Operation: Object + Sync {
    /// The model of a successful response.
    type Output: Object + Default + Send;

    /// Returns the constant description of the operation.
    fn descriptor(&self) -> &'static Descriptor;

    /// Validates the parameters by the rules of the descriptor. A call does that before it sends the first
    /// request.
    ///
    /// # Errors
    ///
    /// Returns a [`ValidationError`] that names the invalid parameters and the reason.
    fn validate(&self) -> Result<(), ValidationError>
    where
        Self: Sized,
    {
        self.descriptor().validate(self)
    }
}
