//! The operations of the Security Token Service (STS), which issues temporary credentials.
//!
//! They are operations like any other: a client calls them with its credentials.
//!
//! ```
//! use aliyun_core::Operation;
//! use aliyun_credentials::sts::AssumeRole;
//!
//! let operation = AssumeRole::new("acs:ram::1234567890123456:role/ops", "nightly-backup")
//!     .duration_seconds(900);
//! assert!(operation.validate().is_ok());
//! ```

pub use crate::generated::*;
