//! What the products do with a request that has been let in.

pub(crate) mod apps;
pub(crate) mod bastion;
pub(crate) mod listing;
pub(crate) mod plausible;
pub(crate) mod sts;
