//! Where Alibaba Cloud credentials come from.

mod generated;
pub mod sts;
