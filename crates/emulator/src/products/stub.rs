//! Answers of operations that have no behaviour of their own, made from the models of the answers.

use aliyun_core::model::{self, Object, Scalar, Slot};
use aliyun_core::operation::{Descriptor, PagedBy};
use serde_json::{Value, json};

use super::sample::sample_text;
use crate::operations::Parameters;

/// How deep an answer goes. Some models contain themselves.
const MAX_DEPTH: usize = 8;

/// An answer with every member the model has, one item in each list, and one entry in each map.
///
/// A member that is called like a parameter has the parameter's value. What follows the last page, and
/// what only failures have, is left out.
pub(crate) fn respond(parameters: &Parameters) -> Value {
    let builder = StubBuilder {
        descriptor: parameters.operation().descriptor(),
        parameters,
    };
    let mut response = parameters.operation().response_model();
    builder.fill(&mut *response, "", 0);
    json!(model::Value::Object(&*response))
}

struct StubBuilder<'a> {
    descriptor: &'static Descriptor,
    parameters: &'a Parameters,
}

impl StubBuilder<'_> {
    /// Fills an object; `path` is the way to it as in the descriptor, without marks of lists.
    fn fill(&self, object: &mut dyn Object, path: &str, depth: usize) {
        let mut names = Vec::new();
        object.visit(&mut |name, _| names.push(name.to_owned()));
        if names.is_empty() {
            // A map has a place for any name, and an object without members for none.
            names.push("key".to_owned());
        }
        for name in names {
            let path = match path {
                "" => name.clone(),
                path => format!("{path}.{name}"),
            };
            if let Some(slot) = object.member_mut(&name) {
                self.put(slot, &name, &path, depth);
            }
        }
    }

    fn put(&self, slot: &mut dyn Slot, name: &str, path: &str, depth: usize) {
        match slot.expects() {
            "an object" | "a list" if depth == MAX_DEPTH => {}
            "an object" => {
                if let Some(object) = slot.object_mut() {
                    self.fill(object, path, depth + 1);
                }
            }
            "a list" => {
                let list = slot.list_mut().filter(|_| !self.is_past_last_page(path));
                if let Some(list) = list {
                    let item = name.strip_suffix('s').unwrap_or(name);
                    self.put(list.push(), item, path, depth + 1);
                }
            }
            _ => self.put_scalar(slot, name, path, depth),
        }
    }

    fn put_scalar(&self, slot: &mut dyn Slot, name: &str, path: &str, depth: usize) {
        let paging = self.descriptor.paging.as_ref();
        let is = |way: Option<&str>| way == Some(path);
        let is_last = paging.is_some_and(|paging| is(paging.next_token));
        if is_last || matches!(name, "ErrorCode" | "NextToken") {
            return;
        }
        let said = match name {
            "Success" => Some("true"),
            "Code" if depth == 0 => Some("200"),
            "Code" => Some("OK"),
            "Message" => Some("success"),
            _ if paging.is_some_and(|paging| is(paging.total_count)) => Some("1"),
            _ => None,
        };
        let text = said
            .map(str::to_owned)
            .or_else(|| self.parameter_text(name))
            .unwrap_or_else(|| sample_text(name));
        // Where the text does not belong, this is a number or `true`.
        let is_set = matches!(slot.set(Scalar::Text(&text)), Ok(true));
        if !is_set {
            let _ = slot.set(Scalar::Signed(1));
        }
    }

    /// The text of a parameter of this name that may be repeated.
    fn parameter_text(&self, name: &str) -> Option<String> {
        let known = self.descriptor.parameter(name)?;
        match self.parameters.value(name)? {
            _ if known.secret => None,
            Value::String(text) => Some(text.clone()),
            value @ (Value::Bool(_) | Value::Number(_)) => Some(value.to_string()),
            _ => None,
        }
    }

    /// Whether the list at a path is the paged one, and its only page is not the one asked for.
    fn is_past_last_page(&self, path: &str) -> bool {
        self.descriptor.paging.as_ref().is_some_and(|paging| {
            let page = self.parameter_text(paging.page_parameter);
            paging.by == PagedBy::Number
                && paging.items.replace("[]", "") == path
                && page.is_some_and(|page| page != "1")
        })
    }
}
