//! A text whose memory is overwritten when it is dropped.

use alloc::string::String;
use core::mem;
use core::ops::{Deref, DerefMut};

use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// A `String` that is overwritten when it is dropped, including its spare capacity.
///
/// `Zeroizing<String>` would do the same, but it overwrites a string byte by byte: zeroize has a fast path
/// for a slice of bytes, and none for a `Vec` or `String`. For the text of a signature that takes longer
/// than the signature itself. So [`Inner`] implements the wiping through a slice, and `Zeroizing` calls it
/// on drop.
///
/// A push beyond the capacity reallocates, and the old memory is freed without being overwritten. The users
/// of this type reserve first, or never push.
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

    /// Returns the text. It is no longer overwritten on drop.
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
    /// Overwrites the text and frees its memory.
    fn zeroize(&mut self) {
        if self.string.capacity() == 0 {
            // An empty fill is not free: it compiles to a masked vector store that touches no memory, and
            // on some processors that store has a slow path that takes longer than decoding a short
            // response.
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
    fn a_wiped_text_is_empty() {
        let mut wiped = Wiped::from(String::from("hunter2"));
        wiped.text.zeroize();
        assert_eq!((wiped.as_str(), wiped.capacity()), ("", 0));
    }

    #[test]
    fn into_string_keeps_the_text() {
        let wiped = Wiped::from(String::from("hunter2"));
        assert_eq!(wiped.into_string(), "hunter2");
    }

    #[test]
    fn is_wiped_on_drop() {
        fn wiped<T: ZeroizeOnDrop>(_: &T) {}
        wiped(&Wiped::default().text);
    }
}
