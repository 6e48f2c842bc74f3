//! The models of operations, found by name.

use std::fmt;

use crate::descriptor::Descriptor;
use crate::model::Fields;
use crate::operation::Operation;

/// The facts and the models of an operation, for programs that treat all operations alike: a fake
/// service, a command line, a test.
///
/// The API crates have a `CATALOG` of the operations that are compiled in, behind a feature of that
/// name. To call an operation by name, [`DynamicOperation`](crate::DynamicOperation) is enough.
pub struct CatalogEntry {
    descriptor: &'static Descriptor,
    request: fn() -> Box<dyn Fields + Send + Sync>,
    answer: fn() -> Box<dyn Fields>,
}

impl CatalogEntry {
    /// The entry of an operation.
    pub const fn of<O>(descriptor: &'static Descriptor) -> Self
    where
        O: Operation<Output: 'static> + Default + Send + 'static,
    {
        Self {
            descriptor,
            request: || Box::<O>::default(),
            answer: || Box::<O::Output>::default(),
        }
    }

    /// The constant facts of the operation.
    pub fn descriptor(&self) -> &'static Descriptor {
        self.descriptor
    }

    /// The model of its request, without a value.
    pub fn request(&self) -> Box<dyn Fields + Send + Sync> {
        (self.request)()
    }

    /// The model of its answer, without a value.
    pub fn answer(&self) -> Box<dyn Fields> {
        (self.answer)()
    }
}

impl fmt::Debug for CatalogEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("CatalogEntry")
            .field(&self.descriptor.name)
            .finish()
    }
}
