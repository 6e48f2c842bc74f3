//! What the fuzz targets share.

mod input;
mod operations;
mod outcome;
mod shown;

pub use self::input::Input;
pub use self::operations::{door, dynamic};
pub use self::outcome::{answer, outcome, set};
pub use self::shown::{assert_silent, shown};

/// What every planted secret is. A mark of letters and digits passes for a word in more places than
/// one with other characters.
pub const MARK: &str = "S3cretMark9";
