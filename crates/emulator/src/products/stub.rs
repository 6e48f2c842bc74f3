//! Stub responses for operations without a behaviour, built from the response models.

use aliyun_core::model::{self, Object, Scalar, Slot};
use aliyun_core::operation::{Descriptor, PagedBy};
use serde_json::{Value, json};

use super::sample::sample_text;
use crate::operations::Parameters;

/// The deepest nesting of a stub response. Some models contain themselves.
const MAX_DEPTH: usize = 8;

/// Builds a response with every member of the model, one item in each list, and one entry in each map.
///
/// A member with the name of a parameter has the parameter's value. Tokens of a next page, items after the first page
/// and members of error responses are omitted.
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
    /// Fills an object. `path` is its JSON path in the descriptor, without the `[]` of lists. It recurses because models
    /// are nested, down to [`MAX_DEPTH`].
    fn fill(&self, object: &mut dyn Object, path: &str, depth: usize) {
        let mut names = Vec::new();
        object.visit(&mut |name, _| names.push(name.to_owned()));
        if names.is_empty() {
            // A map accepts any name, and an object without members accepts none.
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
        let is = |other: Option<&str>| other == Some(path);
        let is_next_token = paging.is_some_and(|paging| is(paging.next_token));
        if is_next_token || matches!(name, "ErrorCode" | "NextToken") {
            return;
        }
        let fixed = match name {
            "Success" => Some("true"),
            "Code" if depth == 0 => Some("200"),
            "Code" => Some("OK"),
            "Message" => Some("success"),
            _ if paging.is_some_and(|paging| is(paging.total_count)) => Some("1"),
            _ => None,
        };
        let text = fixed
            .map(str::to_owned)
            .or_else(|| self.parameter_text(name))
            .unwrap_or_else(|| sample_text(name));
        // A slot that rejects the text is that of a number or a boolean.
        let is_set = matches!(slot.set(Scalar::Text(&text)), Ok(true));
        if !is_set {
            let _ = slot.set(Scalar::Integer(1));
        }
    }

    /// The value of the parameter with this name as text, unless the parameter is a secret.
    fn parameter_text(&self, name: &str) -> Option<String> {
        let known = self.descriptor.parameter(name)?;
        match self.parameters.value(name)? {
            _ if known.secret => None,
            Value::String(text) => Some(text.clone()),
            value @ (Value::Bool(_) | Value::Number(_)) => Some(value.to_string()),
            _ => None,
        }
    }

    /// Whether the list at this path is the paged one and the request asks for another page than the first.
    fn is_past_last_page(&self, path: &str) -> bool {
        self.descriptor.paging.as_ref().is_some_and(|paging| {
            let page = self.parameter_text(paging.page_parameter);
            paging.by == PagedBy::Number
                && paging.items.replace("[]", "") == path
                && page.is_some_and(|page| page != "1")
        })
    }
}
