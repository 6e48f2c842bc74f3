//! Decodes the bytes of an input as choices and texts.

/// The rest of an input: usually choices first, and then parts.
///
/// The digits `0` to `9` and the six characters after them in ASCII, `:` to `?`, choose among up to
/// sixteen values, so that an input can be written by hand. When no bytes are left, the first value is
/// chosen.
#[derive(Clone, Copy)]
pub struct Input<'a>(&'a [u8]);

impl<'a> Input<'a> {
    /// Starts with all bytes.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// Takes a number below sixteen.
    pub fn digit(&mut self) -> u8 {
        match self.0.split_first() {
            Some((first, rest)) => {
                self.0 = rest;
                first & 0x0f
            }
            None => 0,
        }
    }

    /// Takes a choice among values.
    pub fn choose<T: Copy>(&mut self, among: &[T]) -> T {
        among[usize::from(self.digit()) % among.len()]
    }

    /// Takes the part before the next `~`, or the rest.
    pub fn part(&mut self) -> &'a [u8] {
        let mut parts = self.0.splitn(2, |byte| *byte == b'~');
        let part = parts.next().unwrap_or_default();
        self.0 = parts.next().unwrap_or_default();
        part
    }

    /// Takes a part as text, with replacement characters for invalid UTF-8.
    pub fn text(&mut self) -> String {
        String::from_utf8_lossy(self.part()).into_owned()
    }

    /// Returns the rest.
    pub fn rest(self) -> &'a [u8] {
        self.0
    }

    /// Returns whether no bytes are left.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
