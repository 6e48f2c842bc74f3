//! Support for several tests.

#![allow(dead_code, reason = "each file of tests uses a part of it")]

pub(crate) mod doors;
pub(crate) mod scratch;
pub(crate) mod temporary;
