//! Calls that do not know the type of their operation.

use crate::model::{Object, Slot, Value};
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
impl Object for AnyOperation {
    fn member_mut(&mut self, _: &str) -> Option<&mut dyn Slot> {
        None
    }

    fn visit<'a>(&'a self, _: &mut dyn FnMut(&'a str, Value<'a>)) {}
}

/// Nothing of an answer is wanted.
impl Object for () {
    fn member_mut(&mut self, _: &str) -> Option<&mut dyn Slot> {
        None
    }

    fn visit<'a>(&'a self, _: &mut dyn FnMut(&'a str, Value<'a>)) {}
}

/// A place for an output.
pub(super) trait Place {
    /// An empty output in it: what an earlier attempt left there is gone.
    fn clear(&mut self) -> &mut dyn Object;
}

impl<T: Object + Default> Place for Option<T> {
    fn clear(&mut self) -> &mut dyn Object {
        self.insert(T::default())
    }
}
