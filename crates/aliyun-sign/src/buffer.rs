//! The reusable working memory of signatures.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::ops::Range;

use crate::wiped::Wiped;

/// The working memory of a signature, reusable for the next one.
///
/// A program that signs many requests keeps one buffer per thread or per client. Once the buffer has grown
/// to the size of the largest request, signing allocates nothing. It contains the text that was signed,
/// with all parameter values, so its memory is overwritten when it is dropped and when it grows. It is not
/// overwritten between two signatures.
#[derive(Default)]
pub struct Buffer {
    /// The texts of a signature, one after the other.
    pub(crate) text: TextBuffer,
    /// The indices of the caller's parameters or headers, sorted by name.
    pub(crate) order: Vec<usize>,
}

impl Buffer {
    /// Creates an empty buffer. The first signature allocates its memory.
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns the number of bytes of text that fit before the buffer grows.
    pub fn capacity(&self) -> usize {
        self.text.0.capacity()
    }

    pub(crate) fn clear(&mut self) {
        self.text.0.clear();
        self.order.clear();
    }
}

impl fmt::Debug for Buffer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Buffer")
            .field("capacity", &self.capacity())
            .finish_non_exhaustive()
    }
}

/// A text that overwrites its old memory when it grows.
///
/// A `String` that grows by itself moves its bytes to new memory and frees the old memory unchanged, with
/// the secrets in it. So every growth goes through [`reserve`](Self::reserve), which copies the text into a
/// new allocation and wipes the old one. Text must be pushed to the returned `String` only up to the
/// reserved number of bytes: one byte more, and the `String` reallocates by itself and leaves a copy
/// behind.
#[derive(Default)]
pub(crate) struct TextBuffer(Wiped);

impl TextBuffer {
    /// Returns the text, with capacity for `additional` more bytes.
    #[inline]
    pub(crate) fn reserve(&mut self, additional: usize) -> &mut String {
        if self.0.capacity() - self.0.len() < additional {
            self.grow(additional);
        }
        &mut self.0
    }

    #[inline]
    pub(crate) fn push_str(&mut self, text: &str) {
        self.reserve(text.len()).push_str(text);
    }

    /// Appends `parts` one after the other, with one check of the capacity.
    #[inline]
    pub(crate) fn push_all<const N: usize>(&mut self, parts: [&str; N]) {
        let length = parts
            .iter()
            .fold(0_usize, |sum, part| sum.saturating_add(part.len()));
        let target = self.reserve(length);
        for part in parts {
            target.push_str(part);
        }
    }

    /// Appends a copy of the text at `range`.
    pub(crate) fn push_copy_of(&mut self, range: Range<usize>) {
        self.reserve(range.len()).extend_from_within(range);
    }

    /// Turns `length` bytes from `start` on into lower case.
    pub(crate) fn make_ascii_lowercase(&mut self, start: usize, length: usize) {
        self.0[start..start + length].make_ascii_lowercase();
    }

    pub(crate) fn truncate(&mut self, length: usize) {
        self.0.truncate(length);
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn into_string(self) -> String {
        self.0.into_string()
    }

    /// Moves the text to new memory with room for `additional` more bytes, rounded up to a multiple of
    /// 1024.
    ///
    /// The capacity at least doubles, so many small pushes take amortized constant time each. The
    /// assignment drops the old text, which wipes its memory.
    #[cold]
    fn grow(&mut self, additional: usize) {
        let needed = self.0.len().saturating_add(additional);
        let capacity = needed.max(self.0.capacity().saturating_mul(2));
        let rounded = capacity.checked_next_multiple_of(1024).unwrap_or(capacity);
        let mut larger = Wiped::with_capacity(rounded);
        larger.push_str(&self.0);
        self.0 = larger;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::format;
    use zeroize::ZeroizeOnDrop;

    #[test]
    fn debug_shows_the_capacity_and_no_contents() {
        let mut buffer = Buffer::new();
        assert_eq!(format!("{buffer:?}"), "Buffer { capacity: 0, .. }");
        buffer.text.push_str("hunter2");
        assert_eq!(format!("{buffer:?}"), "Buffer { capacity: 1024, .. }");
    }

    #[test]
    fn is_wiped_on_drop() {
        fn wiped<T: ZeroizeOnDrop>(_: &T) {}
        wiped(&Buffer::new().text.0);
    }

    #[test]
    fn grows_only_when_full_and_through_grow() {
        let mut text = TextBuffer::default();
        text.push_str(&"a".repeat(1000));
        text.push_str(&"a".repeat(24));
        assert_eq!(text.0.capacity(), 1024);
        // A `String` that grows by itself would have the capacity 2524.
        text.push_str(&"b".repeat(1500));
        assert_eq!(text.0.capacity(), 3072);
        text.push_str("c");
        assert_eq!(text.0.capacity(), 3072);
    }

    #[test]
    fn growth_keeps_the_text() {
        let mut text = TextBuffer::default();
        for _ in 0..1000 {
            text.push_str("0123456789");
        }
        assert_eq!(text.len(), 10_000);
        assert!(text.as_str().ends_with("789"));
        assert_eq!(text.into_string().len(), 10_000);
    }
}
