//! What the products do with a request that has been let in.

mod apps;
mod bastion;
mod dispatch;
mod listing;
mod sample;
mod sts;
mod stub;

pub(crate) use self::dispatch::dispatch;
