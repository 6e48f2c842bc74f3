//! From document and overlay to the model: names are chosen, sentences found, and everything that is
//! not supported is refused.

mod answer;
mod builder;
mod components;
mod conditions;
mod culprit;
mod everything;
mod fixes;
mod kinds;
mod known;
mod limits;
mod method;
mod operation;
mod operation_names;
mod origin;
mod paging;
mod parameter;
mod parts;
mod path;
mod positions;
mod product;
mod reach;
mod references;
mod rules;
mod said;
mod security;
mod structures;
mod values;
mod way;
mod words;

pub(super) use self::culprit::Culprit;
pub(super) use self::everything::build;
