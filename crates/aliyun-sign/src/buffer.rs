use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::ops::Range;

use crate::wiped::Wiped;

/// The working memory of a signature, to be used again for the next one.
///
/// A program that signs many requests keeps one per thread or per client: once it has grown to the
/// size of the largest request, signing allocates nothing. What it holds is the text that was signed,
/// secrets among the parameters included, so it is overwritten on drop and whenever it grows.
#[derive(Default)]
pub struct Buffer {
    /// Everything a signature consists of, one text after the other.
    pub(crate) text: TextBuffer,
    /// The caller's parameters or headers in the order of their names.
    pub(crate) order: Vec<usize>,
}

impl Buffer {
    /// An empty buffer. It takes memory with the first signature.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many bytes of text fit before it has to grow.
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

/// A growing text that leaves no copy behind.
///
/// A plain `String` that grows gives its old memory back as it is. Therefore all growing happens in
/// [`room`](Self::room), and what is pushed afterwards has to fit.
#[derive(Default)]
pub(crate) struct TextBuffer(Wiped);

impl TextBuffer {
    /// The text, with space for `additional` more bytes.
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

    /// Appends `parts` one after the other.
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

    /// Appends a copy of what stands at `range`.
    pub(crate) fn repeat(&mut self, range: Range<usize>) {
        self.reserve(range.len()).extend_from_within(range);
    }

    /// Turns `length` bytes from `start` on to lower case.
    pub(crate) fn lower(&mut self, start: usize, length: usize) {
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
    fn shows_its_size_and_nothing_of_its_contents() {
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
    fn grows_when_it_has_to_and_in_its_own_way() {
        let mut text = TextBuffer::default();
        text.push_str(&"a".repeat(1000));
        text.push_str(&"a".repeat(24));
        assert_eq!(text.0.capacity(), 1024);
        // A `String` left to itself would make room for just as much.
        text.push_str(&"b".repeat(1500));
        assert_eq!(text.0.capacity(), 3072);
        text.push_str("c");
        assert_eq!(text.0.capacity(), 3072);
    }

    #[test]
    fn grows_by_copying() {
        let mut text = TextBuffer::default();
        for _ in 0..1000 {
            text.push_str("0123456789");
        }
        assert_eq!(text.len(), 10_000);
        assert!(text.as_str().ends_with("789"));
        assert_eq!(text.into_string().len(), 10_000);
    }
}
