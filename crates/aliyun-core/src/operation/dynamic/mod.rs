//! Operations that are selected by name at run time.

use std::fmt;

use serde::Serialize;

use crate::error::ValidationError;
use crate::model::{Json, JsonObject, Object, Slot, Value};
use crate::operation::Operation;
use crate::operation::descriptor::{Descriptor, DescriptorCursor, Kind, ParameterDescriptor};

/// An operation selected by name, with JSON as parameters and JSON as response.
///
/// It is validated, signed and sent like any other operation. The arguments have the names and the
/// structure of the vendor's documentation, regardless of their serialization in the request: a list is a
/// JSON list, an object is a JSON object. A number or a boolean is accepted for a string parameter, and
/// nothing else is converted.
///
/// ```
/// use std::collections::BTreeMap;
///
/// use aliyun_core::{DynamicOperation, Operation};
/// # use aliyun_core::operation::{Descriptor, ParameterDescriptor, Product, ApiStyle};
/// # static PRODUCT: Product = Product::new("Demo", "2020-01-01", ApiStyle::Rpc);
/// # static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "Ping", http::Method::POST, "/")
/// #     .with_parameters(&[ParameterDescriptor::required("Target")]);
/// # static OPERATIONS: &[&Descriptor] = &[&DESCRIPTOR];
///
/// // `OPERATIONS` is a constant of `sae_api` and `bastion_api`. The arguments can also be built with
/// // `json!` of serde_json.
/// let arguments = BTreeMap::from([("Target", "here")]);
/// let operation = DynamicOperation::new(OPERATIONS, "Ping", &arguments)?;
/// assert!(operation.validate().is_ok());
///
/// let error = DynamicOperation::new(OPERATIONS, "Pong", &arguments).unwrap_err();
/// assert!(error.to_string().starts_with("Pong: there is no such operation"));
/// # Ok::<(), aliyun_core::error::ValidationError>(())
/// ```
#[derive(Clone)]
pub struct DynamicOperation {
    descriptor: &'static Descriptor,
    arguments: JsonObject,
}

impl DynamicOperation {
    /// Creates the operation `name`, with arguments that serialize to a JSON object. `operations` is the
    /// list to select from, usually `OPERATIONS` of an API crate.
    ///
    /// # Errors
    ///
    /// Returns a [`ValidationError`] if no operation has this name, if the arguments are not an object, or
    /// if the operation does not have one of them. The values are not validated yet.
    pub fn new(
        operations: &[&'static Descriptor],
        name: &str,
        arguments: &(impl Serialize + ?Sized),
    ) -> Result<Self, ValidationError> {
        let found = operations.iter().find(|known| known.name == name);
        let Some(descriptor) = found else {
            let reason =
                "there is no such operation; it may need the feature of its name".to_owned();
            return Err(ValidationError::of_operation(name.to_owned(), reason));
        };
        Self::from_descriptor(descriptor, arguments)
    }

    /// Creates the operation of a descriptor, with arguments that serialize to a JSON object.
    ///
    /// # Errors
    ///
    /// Returns a [`ValidationError`] if the arguments are not an object, or if the operation does not have
    /// one of them. The values are not validated yet.
    pub fn from_descriptor(
        descriptor: &'static Descriptor,
        arguments: &(impl Serialize + ?Sized),
    ) -> Result<Self, ValidationError> {
        let error = |reason: &str| {
            ValidationError::of_operation(descriptor.name.to_owned(), reason.to_owned())
        };
        let mut json = Json::new(arguments)
            .map_err(|_| error("the arguments cannot be represented in JSON"))?;
        stringify(Kind::Object(descriptor.parameters), &mut json);
        let arguments =
            JsonObject::from_json(json).ok_or_else(|| error("the arguments are not an object"))?;
        let is_unknown = |name: &&str| descriptor.parameter(name).is_none();
        if let Some(name) = arguments.iter().map(|(name, _)| name).find(is_unknown) {
            let reason = "is not a parameter of this operation".to_owned();
            return Err(ValidationError::at(
                descriptor.name,
                name.to_owned(),
                reason,
            ));
        }
        Ok(Self {
            descriptor,
            arguments,
        })
    }
}

impl Object for DynamicOperation {
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        self.arguments.member_mut(name)
    }

    fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
        let mut known = DescriptorCursor::new(self.descriptor.parameters);
        self.arguments.visit(&mut |name, value| {
            let known = known.find(name);
            let is = |wanted: fn(&ParameterDescriptor) -> bool| known.is_some_and(wanted);
            to(
                name,
                match value {
                    Value::Text(text) if is(|known| known.secret) => Value::Secret(text),
                    Value::Text(text) if is(|known| matches!(known.kind, Kind::Bytes)) => {
                        Value::Bytes(text.as_bytes())
                    }
                    value => value,
                },
            );
        });
    }
}

/// Converts numbers and booleans to strings where the descriptor requires strings. The vendor has many IDs
/// and flags that are strings, and callers tend to pass them as numbers and booleans. Recursive, because
/// parameters contain lists and objects.
fn stringify(kind: Kind, json: &mut Json) {
    match kind {
        Kind::List(items) => {
            for item in json.items_mut() {
                stringify(*items, item);
            }
        }
        Kind::Map(values) => {
            for (_, value) in json.members_mut() {
                stringify(*values, value);
            }
        }
        Kind::Object(members) => {
            let mut known = DescriptorCursor::new(members);
            for (name, value) in json.members_mut() {
                if let Some(member) = known.find(name) {
                    stringify(member.kind, value);
                }
            }
        }
        Kind::IntegerText | Kind::Text => json.make_text(),
        _ => {}
    }
}

impl Operation for DynamicOperation {
    type Output = JsonObject;

    fn descriptor(&self) -> &'static Descriptor {
        self.descriptor
    }
}

impl fmt::Debug for DynamicOperation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DynamicOperation")
            .field("name", &self.descriptor.name)
            .field("arguments", &self.arguments)
            .finish()
    }
}

#[cfg(test)]
mod tests;
