//! A text whose memory is overwritten when it goes.

use alloc::string::String;
use core::mem;
use core::ops::{Deref, DerefMut};

use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// A `String` that is overwritten when it is dropped, its spare capacity included.
///
/// `Zeroizing<String>` does the same one byte at a time, which takes longer than the signature
/// whose text it wipes.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Wiped {
    text: Zeroizing<Inner>,
}

#[derive(Clone, Default, PartialEq, Eq)]
struct Inner {
    string: String,
}

impl Wiped {
    pub(crate) fn with_capacity(capacity: usize) -> Self {
        String::with_capacity(capacity).into()
    }

    /// The text, which nobody wipes from now on.
    pub(crate) fn into_string(mut self) -> String {
        mem::take(&mut self.text.string)
    }
}

impl From<String> for Wiped {
    fn from(string: String) -> Self {
        Self {
            text: Zeroizing::new(Inner { string }),
        }
    }
}

impl Deref for Wiped {
    type Target = String;

    fn deref(&self) -> &String {
        &self.text.string
    }
}

impl DerefMut for Wiped {
    fn deref_mut(&mut self) -> &mut String {
        &mut self.text.string
    }
}

impl ZeroizeOnDrop for Wiped {}

impl Zeroize for Inner {
    /// Overwrites the text and lets its memory go.
    fn zeroize(&mut self) {
        if self.string.capacity() == 0 {
            // There is no memory to overwrite, and some processors take as long to write nothing to
            // nowhere as to read a short answer.
            return;
        }
        let mut bytes = mem::take(&mut self.string).into_bytes();
        bytes.as_mut_slice().zeroize();
        bytes.spare_capacity_mut().zeroize();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_left_of_what_was_wiped() {
        let mut wiped = Wiped::from(String::from("hunter2"));
        wiped.text.zeroize();
        assert_eq!((wiped.as_str(), wiped.capacity()), ("", 0));
    }

    #[test]
    fn what_is_taken_out_stays_whole() {
        let wiped = Wiped::from(String::from("hunter2"));
        assert_eq!(wiped.into_string(), "hunter2");
    }

    #[test]
    fn the_text_in_it_is_wiped_on_drop() {
        fn wiped<T: ZeroizeOnDrop>(_: &T) {}
        wiped(&Wiped::default().text);
    }
}
