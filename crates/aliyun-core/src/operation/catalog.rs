//! The models of operations, found by name.

use std::fmt;

use crate::model::Object;
use crate::operation::Operation;
use crate::operation::descriptor::Descriptor;

/// The facts and the models of an operation, for programs that treat all operations alike: a fake
/// service, a command line, a test.
///
/// The API crates have a `CATALOG` of the operations that are compiled in, behind a feature of that
/// name. To call an operation by name, [`DynamicOperation`](crate::DynamicOperation) is enough.
pub struct CatalogEntry {
    descriptor: &'static Descriptor,
    request: fn() -> Box<dyn Object + Send + Sync>,
    answer: fn() -> Box<dyn Object>,
}

impl CatalogEntry {
    /// The entry of an operation.
    pub const fn new<O>(descriptor: &'static Descriptor) -> Self
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
    pub fn request(&self) -> Box<dyn Object + Send + Sync> {
        (self.request)()
    }

    /// The model of its answer, without a value.
    pub fn response(&self) -> Box<dyn Object> {
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
    fn an_entry_has_the_facts_and_empty_models() {
        let entry = CatalogEntry::new::<Ping>(&PING);
        assert_eq!(format!("{entry:?}"), r#"CatalogEntry("Ping")"#);
        assert_eq!(entry.descriptor().name, "Ping");
        assert!(entry.request().member_mut("Target").is_some());
        assert!(entry.request().member_mut("Other").is_none());
        // The answer takes whatever comes.
        assert!(entry.response().member_mut("Other").is_some());
    }
}
