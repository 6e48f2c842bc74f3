//! The behaviour of the operations, product by product.

mod apps;
mod bastion;
mod dispatch;
mod listing;
mod sample;
mod sts;
mod stub;

pub(crate) use self::dispatch::dispatch;
