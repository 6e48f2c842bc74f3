//! Entries of a catalog of operations.

use std::fmt;

use crate::model::Object;
use crate::operation::Operation;
use crate::operation::descriptor::Descriptor;

/// The descriptor and the models of an operation, for programs that treat all operations in the same way:
/// an emulator, a command-line tool, a test.
///
/// Each API crate has a `CATALOG` of the compiled operations, behind the Cargo feature `catalog`. To call
/// an operation by name, [`DynamicOperation`](crate::DynamicOperation) is enough.
pub struct CatalogEntry {
    descriptor: &'static Descriptor,
    request: fn() -> Box<dyn Object + Send + Sync>,
    response: fn() -> Box<dyn Object>,
}

impl CatalogEntry {
    /// Creates the entry of the operation `O`. `descriptor` must be the descriptor that `O` returns.
    pub const fn new<O>(descriptor: &'static Descriptor) -> Self
    where
        O: Operation<Output: 'static> + Default + Send + 'static,
    {
        Self {
            descriptor,
            request: || Box::<O>::default(),
            response: || Box::<O::Output>::default(),
        }
    }

    /// Returns the constant description of the operation.
    pub fn descriptor(&self) -> &'static Descriptor {
        self.descriptor
    }

    /// Returns a new request model without any parameters.
    pub fn request(&self) -> Box<dyn Object + Send + Sync> {
        (self.request)()
    }

    /// Returns a new, empty response model.
    pub fn response(&self) -> Box<dyn Object> {
        (self.response)()
    }
}

impl fmt::Debug for CatalogEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("CatalogEntry")
            .field(&self.descriptor.name)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use http::Method;

    use super::*;
    use crate::model::{JsonObject, Slot, Value};
    use crate::operation::{ApiStyle, Product};

    static PRODUCT: Product = Product::new("Thing", "2020-01-01", ApiStyle::Rpc);
    static PING: Descriptor = Descriptor::new(&PRODUCT, "Ping", Method::POST, "/");

    #[derive(Default)]
    struct Ping {
        target: Option<String>,
    }

    impl Object for Ping {
        fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
            (name == "Target").then_some(&mut self.target as &mut dyn Slot)
        }

        fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
            to("Target", self.target.value());
        }
    }

    impl Operation for Ping {
        type Output = JsonObject;

        fn descriptor(&self) -> &'static Descriptor {
            &PING
        }
    }

    #[test]
    fn an_entry_has_the_descriptor_and_empty_models() {
        let entry = CatalogEntry::new::<Ping>(&PING);
        assert_eq!(format!("{entry:?}"), r#"CatalogEntry("Ping")"#);
        assert_eq!(entry.descriptor().name, "Ping");
        assert!(entry.request().member_mut("Target").is_some());
        assert!(entry.request().member_mut("Other").is_none());
        // `JsonObject` has every member.
        assert!(entry.response().member_mut("Other").is_some());
    }
}
