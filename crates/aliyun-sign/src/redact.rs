//! `Debug` output of parameters and headers without their values.

use core::fmt;

/// Shows the names of the pairs and hides the values.
pub(crate) struct Names<'a, N, V>(pub(crate) &'a [(N, V)]);

impl<N: AsRef<str>, V> fmt::Debug for Names<'_, N, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.0.iter().map(|pair| pair.0.as_ref()))
            .finish()
    }
}
