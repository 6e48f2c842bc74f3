//! What the fuzz targets share.

mod input;
mod machine;
mod mutate;
mod operations;
mod outcome;
mod resolve;
mod shown;

pub use self::input::Input;
pub use self::machine::Machine;
pub use self::mutate::mutate_json;
pub use self::operations::{door, dynamic};
pub use self::outcome::{answer, outcome, set};
pub use self::resolve::resolve;
pub use self::shown::{assert_silent, shown};

/// What every planted secret is. A mark of letters and digits passes for a word in more places than
/// one with other characters.
pub const MARK: &str = "S3cretMark9";
