//! Documentation.

mod lines;
mod member;
mod operation;
mod parameter;

pub(super) use self::lines::doc;
pub(super) use self::member::{field, member};
pub(super) use self::operation::operation;
pub(super) use self::parameter::{parameter, shown};
