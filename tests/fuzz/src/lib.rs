//! What the fuzz targets share.

mod shown;

pub use self::shown::{assert_silent, shown};

/// What every planted secret has in it. A mark of letters and digits passes for a word in more
/// places than one with other characters.
pub const MARK: &str = "S3cretMark9";
