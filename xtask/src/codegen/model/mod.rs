//! What is generated, independent of the form of the document and of the text of the files.

mod component;
mod everything;
mod kind;
mod limit;
mod member;
mod operation;
mod paging;
mod parameter;
mod product;
mod response;
mod rule;
mod types;
mod values;

pub(super) use self::component::Component;
pub(super) use self::everything::Model;
pub(super) use self::kind::{Kind, Object};
pub(super) use self::limit::Limit;
pub(super) use self::member::Member;
pub(super) use self::operation::{Method, Operation, Page};
pub(super) use self::paging::{Paging, Step};
pub(super) use self::parameter::{Location, Parameter, Serialization};
pub(super) use self::product::{ApiStyle, Product};
pub(super) use self::response::Response;
pub(super) use self::rule::{Condition, Rule};
pub(super) use self::types::{Struct, TypeDefinition, structs};
pub(super) use self::values::{KnownValue, KnownValues};
