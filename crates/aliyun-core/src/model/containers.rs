//! Objects, lists, maps, and values that may be absent.

use std::collections::BTreeMap;

use super::{Fields, List, Mismatch, Scalar, Slot, View};

impl<T: Fields> Slot for T {
    fn expects(&self) -> &'static str {
        "an object"
    }

    fn view(&self) -> View<'_> {
        View::Object(self)
    }

    fn scalar(&mut self, value: Scalar<'_>) -> Result<bool, Mismatch> {
        null_only(value)
    }

    fn object(&mut self) -> Option<&mut dyn Fields> {
        Some(self)
    }
}

impl<T: Fields + ?Sized> Fields for Box<T> {
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        (**self).field(name)
    }

    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        (**self).each(to);
    }
}

impl<T: Slot + Default> Fields for BTreeMap<String, T> {
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(self.entry(name.to_owned()).or_default())
    }

    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        for (name, value) in self {
            to(name, value.view());
        }
    }
}

impl<T: Slot + Default> Slot for Vec<T> {
    fn expects(&self) -> &'static str {
        "a list"
    }

    fn view(&self) -> View<'_> {
        View::List(self)
    }

    fn scalar(&mut self, value: Scalar<'_>) -> Result<bool, Mismatch> {
        null_only(value)
    }

    fn list(&mut self) -> Option<&mut dyn List> {
        self.clear();
        Some(self)
    }
}

impl<T: Slot + Default> List for Vec<T> {
    fn push(&mut self) -> &mut dyn Slot {
        self.push(T::default());
        self.last_mut().expect("an item was pushed above")
    }

    fn each<'a>(&'a self, to: &mut dyn FnMut(View<'a>)) {
        for item in self {
            to(item.view());
        }
    }

    fn len(&self) -> usize {
        self.len()
    }
}

impl<T: Slot + Default> Slot for Option<T> {
    fn expects(&self) -> &'static str {
        T::default().expects()
    }

    fn keeps_digits(&self) -> bool {
        T::default().keeps_digits()
    }

    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, Slot::view)
    }

    fn scalar(&mut self, value: Scalar<'_>) -> Result<bool, Mismatch> {
        let mut inner = T::default();
        let present = inner.scalar(value)?;
        *self = present.then_some(inner);
        Ok(present)
    }

    fn object(&mut self) -> Option<&mut dyn Fields> {
        self.get_or_insert_default().object()
    }

    fn list(&mut self) -> Option<&mut dyn List> {
        self.get_or_insert_default().list()
    }
}

fn null_only(value: Scalar<'_>) -> Result<bool, Mismatch> {
    match value {
        Scalar::Null => Ok(false),
        _ => Err(Mismatch),
    }
}
