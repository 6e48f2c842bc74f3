//! Slots of objects, lists, maps and optional values.

use std::collections::BTreeMap;

use super::{List, Object, Scalar, Slot, TypeMismatch, Value};

/// A model as a slot. `null` resets it to its default, so that the members of an earlier value do not
/// remain: the object may have been decoded into before, and a body may contain a name twice.
impl<T: Object + Default> Slot for T {
    fn expects(&self) -> &'static str {
        "an object"
    }

    fn value(&self) -> Value<'_> {
        Value::Object(self)
    }

    fn set(&mut self, value: Scalar<'_>) -> Result<bool, TypeMismatch> {
        null_only(value)?;
        *self = T::default();
        Ok(false)
    }

    fn object_mut(&mut self) -> Option<&mut dyn Object> {
        Some(self)
    }
}

/// An object without members, for operations whose response has no content. Members of the body are
/// skipped.
impl Object for () {
    fn member_mut(&mut self, _: &str) -> Option<&mut dyn Slot> {
        None
    }

    fn visit<'a>(&'a self, _: &mut dyn FnMut(&'a str, Value<'a>)) {}
}

impl<T: Object + ?Sized> Object for Box<T> {
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        (**self).member_mut(name)
    }

    fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
        (**self).visit(to);
    }

    fn accepts_any_member(&self) -> bool {
        (**self).accepts_any_member()
    }
}

impl<T: Slot + Default> Object for BTreeMap<String, T> {
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(self.entry(name.to_owned()).or_default())
    }

    fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
        for (name, value) in self {
            to(name, value.value());
        }
    }

    fn accepts_any_member(&self) -> bool {
        true
    }
}

impl<T: Slot + Default> Slot for Vec<T> {
    fn expects(&self) -> &'static str {
        "a list"
    }

    fn value(&self) -> Value<'_> {
        Value::List(self)
    }

    fn set(&mut self, value: Scalar<'_>) -> Result<bool, TypeMismatch> {
        null_only(value)
    }

    fn list_mut(&mut self) -> Option<&mut dyn List> {
        self.clear();
        Some(self)
    }
}

impl<T: Slot + Default> List for Vec<T> {
    fn push(&mut self) -> &mut dyn Slot {
        self.push(T::default());
        self.last_mut().expect("an item was pushed above")
    }

    fn visit<'a>(&'a self, to: &mut dyn FnMut(Value<'a>)) {
        for item in self {
            to(item.value());
        }
    }

    fn len(&self) -> usize {
        self.len()
    }
}

/// An optional value is absent in a request if it is `None`, and becomes `None` if the response contains a
/// scalar that means an absent value. `expects` and `keeps_digits` depend on the type only and use a
/// default value, because there may be no value yet.
impl<T: Slot + Default> Slot for Option<T> {
    fn expects(&self) -> &'static str {
        T::default().expects()
    }

    fn keeps_digits(&self) -> bool {
        T::default().keeps_digits()
    }

    fn value(&self) -> Value<'_> {
        self.as_ref().map_or(Value::Absent, Slot::value)
    }

    fn set(&mut self, value: Scalar<'_>) -> Result<bool, TypeMismatch> {
        let mut inner = T::default();
        let present = inner.set(value)?;
        *self = present.then_some(inner);
        Ok(present)
    }

    fn object_mut(&mut self) -> Option<&mut dyn Object> {
        self.get_or_insert_default().object_mut()
    }

    fn list_mut(&mut self) -> Option<&mut dyn List> {
        self.get_or_insert_default().list_mut()
    }
}

/// Accepts `null`, which means an absent value, and no other scalar.
fn null_only(value: Scalar<'_>) -> Result<bool, TypeMismatch> {
    match value {
        Scalar::Null => Ok(false),
        _ => Err(TypeMismatch),
    }
}
