//! Operations that are chosen by name.

use std::fmt;

use serde::Serialize;

use crate::error::ValidationError;
use crate::model::{Json, JsonObject, Object, Slot, Value};
use crate::operation::Operation;
use crate::operation::descriptor::{Descriptor, DescriptorCursor, Kind, ParameterDescriptor};

/// An operation chosen by its name, with JSON for parameters and JSON for an answer.
///
/// It is checked, signed and sent like any other. The parameters have the names and the shapes of
/// the vendor's documentation, whatever their style on the wire: lists as lists and objects as
/// objects. Where a text belongs, a number or a boolean is taken for one; nothing else is converted.
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
/// // `OPERATIONS` is that of `sae_api` or `bastion_api`; `json!` of serde_json serves as well.
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
    /// The operation of this name among those that there are, with arguments that serde turns into a JSON
    /// object.
    ///
    /// # Errors
    ///
    /// A [`ValidationError`] for a name that none of them has, and for arguments that are no
    /// object or that the operation does not have.
    pub fn new(
        operations: &[&'static Descriptor],
        name: &str,
        arguments: &(impl Serialize + ?Sized),
    ) -> Result<Self, ValidationError> {
        let found = operations.iter().find(|known| known.name == name);
        let Some(descriptor) = found else {
            let reason = "there is no such operation; it may need a feature of its name".to_owned();
            return Err(ValidationError::of_operation(name.to_owned(), reason));
        };
        Self::from_descriptor(descriptor, arguments)
    }

    /// A described operation, with arguments that serde turns into a JSON object.
    ///
    /// # Errors
    ///
    /// A [`ValidationError`] for arguments that are no object or that the operation does not have.
    pub fn from_descriptor(
        descriptor: &'static Descriptor,
        arguments: &(impl Serialize + ?Sized),
    ) -> Result<Self, ValidationError> {
        let error = |reason: &str| {
            ValidationError::of_operation(descriptor.name.to_owned(), reason.to_owned())
        };
        let mut json =
            Json::new(arguments).map_err(|_| error("the arguments have no form in JSON"))?;
        stringify(Kind::Object(descriptor.parameters), &mut json);
        let arguments =
            JsonObject::from_json(json).ok_or_else(|| error("the arguments are not an object"))?;
        let is_unknown = |name: &&str| descriptor.parameter(name).is_none();
        if let Some(name) = arguments.iter().map(|(name, _)| name).find(is_unknown) {
            let reason = "is not a parameter of it".to_owned();
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

/// Turns numbers and booleans into texts where texts belong: the vendor has ids and switches that
/// are texts, and nobody writes them as such.
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
