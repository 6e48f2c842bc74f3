//! Bytes as choices and texts.

/// Bytes that are choices first and then something to read.
///
/// The digits `0` to `9` and the six characters behind them in ASCII, `:` to `?`, choose among up to
/// sixteen things, so that an input can be written by hand. Where there are no bytes left, the first
/// thing is chosen.
#[derive(Clone, Copy)]
pub struct Input<'a>(&'a [u8]);

impl<'a> Input<'a> {
    /// All of the bytes.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// A number below sixteen.
    pub fn digit(&mut self) -> u8 {
        match self.0.split_first() {
            Some((first, rest)) => {
                self.0 = rest;
                first & 0x0f
            }
            None => 0,
        }
    }

    /// One of several things.
    pub fn choose<T: Copy>(&mut self, among: &[T]) -> T {
        among[usize::from(self.digit()) % among.len()]
    }

    /// What comes before the next `~`, or all that is left.
    pub fn part(&mut self) -> &'a [u8] {
        let mut parts = self.0.splitn(2, |byte| *byte == b'~');
        let part = parts.next().unwrap_or_default();
        self.0 = parts.next().unwrap_or_default();
        part
    }

    /// The same as a text, with replacement characters for what is none.
    pub fn text(&mut self) -> String {
        String::from_utf8_lossy(self.part()).into_owned()
    }

    /// All that is left.
    pub fn rest(self) -> &'a [u8] {
        self.0
    }

    /// Whether nothing is left.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
