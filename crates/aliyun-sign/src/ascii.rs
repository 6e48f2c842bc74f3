//! Short ASCII texts of fixed length, on the stack.

use core::fmt;

/// A text of `N` ASCII bytes. The code that builds one must put ASCII in: [`as_str`](Self::as_str) panics
/// otherwise.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Ascii<const N: usize>(pub(crate) [u8; N]);

impl<const N: usize> Ascii<N> {
    pub(crate) fn as_str(&self) -> &str {
        str::from_utf8(&self.0).expect("the bytes are ASCII")
    }
}

impl<const N: usize> fmt::Debug for Ascii<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
