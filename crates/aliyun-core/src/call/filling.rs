//! Calls that do not know the type of their operation.

use crate::model::{Fields, Slot, View};
use crate::operation::Operation;
use crate::operation::descriptor::Descriptor;

/// Stands for any operation in a [call that fills a place](super::Call::filling).
#[derive(Clone, Copy, Debug)]
pub enum AnyOperation {}

impl Operation for AnyOperation {
    type Output = ();

    fn descriptor(&self) -> &'static Descriptor {
        match *self {}
    }
}

/// Nobody asks for the fields of what cannot exist.
impl Fields for AnyOperation {
    fn field(&mut self, _: &str) -> Option<&mut dyn Slot> {
        None
    }

    fn each<'a>(&'a self, _: &mut dyn FnMut(&'a str, View<'a>)) {}
}

/// Nothing of an answer is wanted.
impl Fields for () {
    fn field(&mut self, _: &str) -> Option<&mut dyn Slot> {
        None
    }

    fn each<'a>(&'a self, _: &mut dyn FnMut(&'a str, View<'a>)) {}
}

/// A place for an output.
pub(super) trait Place {
    /// An empty output in it: what an earlier attempt left there is gone.
    fn clear(&mut self) -> &mut dyn Fields;
}

impl<T: Fields + Default> Place for Option<T> {
    fn clear(&mut self) -> &mut dyn Fields {
        self.insert(T::default())
    }
}
