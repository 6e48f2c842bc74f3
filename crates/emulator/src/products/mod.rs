//! What the products do with a request that has been let in.

mod apps;
mod bastion;
mod listing;
mod made_up;
mod perform;
mod plausible;
mod sts;

pub(crate) use self::perform::perform;
