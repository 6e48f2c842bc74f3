//! A text whose memory is overwritten when it goes.

use alloc::string::String;
use core::mem;
use core::ops::{Deref, DerefMut};

use zeroize::{Zeroize, ZeroizeOnDrop};

/// A `String` that is overwritten when it is dropped, its spare capacity included.
///
/// `Zeroizing<String>` does the same one byte at a time, which takes longer than the signature
/// whose text it wipes.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Wiped(pub(crate) String);

impl Wiped {
    pub(crate) fn with_capacity(capacity: usize) -> Self {
        Self(String::with_capacity(capacity))
    }

    /// The text, which nobody wipes from now on.
    pub(crate) fn into_string(mut self) -> String {
        mem::take(&mut self.0)
    }
}

impl Deref for Wiped {
    type Target = String;

    fn deref(&self) -> &String {
        &self.0
    }
}

impl DerefMut for Wiped {
    fn deref_mut(&mut self) -> &mut String {
        &mut self.0
    }
}

impl Drop for Wiped {
    fn drop(&mut self) {
        if self.0.capacity() == 0 {
            // There is no memory to overwrite, and some processors take as long to write nothing to
            // nowhere as to read a short answer.
            return;
        }
        let mut bytes = mem::take(&mut self.0).into_bytes();
        bytes.as_mut_slice().zeroize();
        bytes.spare_capacity_mut().zeroize();
    }
}

impl ZeroizeOnDrop for Wiped {}
