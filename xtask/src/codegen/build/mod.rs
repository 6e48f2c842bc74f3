//! From document and overlay to the model: names are chosen, sentences found, and everything that is
//! not supported is refused.

mod answer;
mod builder;
mod components;
mod culprit;
mod everything;
mod kinds;
mod known;
mod limits;
mod operation;
mod paging;
mod product;
mod reach;
mod references;
mod rules;
mod said;
mod structures;
mod values;
mod way;

pub(super) use self::culprit::Culprit;
pub(super) use self::everything::build;
