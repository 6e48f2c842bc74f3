//! Shared code of the fuzz targets.

mod errors;
mod input;
mod machine;
mod mutate;
mod operations;
mod outcome;
mod resolve;

pub use self::errors::{assert_no_secret, error_text};
pub use self::input::Input;
pub use self::machine::Machine;
pub use self::mutate::mutate_json;
pub use self::operations::{host_account, om_token};
pub use self::outcome::{outcome, response, set_header};
pub use self::resolve::resolve;

/// Every secret that a target plants. Letters and digits alone are valid in more places than other
/// characters.
pub const MARK: &str = "S3cretMark9";
