//! From document and overlay to the model: chooses names and documentation, and refuses what is not
//! supported.

mod builder;
mod components;
mod conditions;
mod direction;
mod everything;
mod fixes;
mod kinds;
mod known;
mod limits;
mod member_entry;
mod member_path;
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
mod response;
mod rules;
mod security;
mod structures;
mod subject;
mod values;
mod words;

pub(super) use self::everything::build;
pub(super) use self::subject::Subject;
