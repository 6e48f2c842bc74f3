//! Attributes of the parts of a document.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::spec::facts::{Api, Document, Parameter, Schema};

/// The attributes of a part. The value is empty if the name is the fact itself, such as one of many
/// values.
pub(super) type Attributes = BTreeMap<String, String>;

pub(super) fn of_document(document: &Document) -> Attributes {
    let mut attributes = Attributes::new();
    put(&mut attributes, "style", Some(&document.info.style));
    put(
        &mut attributes,
        "endpointRule",
        document.endpoint_rule.as_ref(),
    );
    put(
        &mut attributes,
        "globalEndpoint",
        document.global_endpoint.as_ref(),
    );
    attributes
}

pub(super) fn of_operation(api: &Api) -> Attributes {
    let mut attributes = Attributes::new();
    put(&mut attributes, "path", api.path.as_ref());
    put(&mut attributes, "methods", Some(api.methods.join(" ")));
    put(&mut attributes, "schemes", Some(api.schemes.join(" ")));
    put(&mut attributes, "security", Some(json(&api.security)));
    put(
        &mut attributes,
        "consumes",
        api.consumes.as_ref().map(|types| types.join(" ")),
    );
    put(
        &mut attributes,
        "produces",
        api.produces.as_ref().map(|types| types.join(" ")),
    );
    put(
        &mut attributes,
        "deprecated",
        Some(api.deprecated.unwrap_or_default()),
    );
    let tags = api.system_tags.as_ref();
    put(
        &mut attributes,
        "operationType",
        tags.map(|tags| &tags.operation_type),
    );
    for (status, errors) in api.error_codes.iter().flatten() {
        let codes = errors
            .iter()
            .map(|error| format!("{status} {}", error.error_code));
        put_each(&mut attributes, "error", codes);
    }
    put_each(
        &mut attributes,
        "permission",
        api.ram_actions.iter().flatten().map(json),
    );
    put_each(
        &mut attributes,
        "constraint",
        api.constraints.iter().flatten().map(json),
    );
    attributes
}

pub(super) fn of_parameter(parameter: &Parameter) -> Attributes {
    let mut attributes = of_schema(&parameter.schema);
    put(&mut attributes, "in", Some(&parameter.r#in));
    put(&mut attributes, "style", parameter.style.as_ref());
    attributes
}

pub(super) fn of_schema(schema: &Schema) -> Attributes {
    let mut attributes = Attributes::new();
    let reference = schema.reference.as_deref();
    let name = reference.and_then(|reference| reference.rsplit_once('/'));
    // A reference replaces a type, and a change from one to the other is one change.
    let kind = name.map_or(schema.r#type.as_deref(), |(_, name)| Some(name));
    put(&mut attributes, "type", kind);
    put(&mut attributes, "format", schema.format.as_ref());
    for (name, flag) in [
        ("required", schema.required),
        ("deprecated", schema.deprecated),
        ("exclusiveMinimum", schema.exclusive_minimum),
        ("exclusiveMaximum", schema.exclusive_maximum),
    ] {
        put(&mut attributes, name, Some(flag.unwrap_or_default()));
    }
    for (name, text) in [
        ("default", &schema.default),
        ("minimum", &schema.minimum),
        ("maximum", &schema.maximum),
        ("pattern", &schema.pattern),
    ] {
        put(&mut attributes, name, text.as_ref());
    }
    for (name, count) in [
        ("minLength", schema.min_length),
        ("maxLength", schema.max_length),
        ("minItems", schema.min_items),
        ("maxItems", schema.max_items),
    ] {
        put(&mut attributes, name, count);
    }
    put_each(&mut attributes, "value", schema.r#enum.iter().flatten());
    let known = schema.enum_value_titles.iter().flatten();
    put_each(
        &mut attributes,
        "known value",
        known.map(|(value, _)| value),
    );
    attributes
}

fn put(attributes: &mut Attributes, name: &str, value: Option<impl ToString>) {
    if let Some(value) = value {
        attributes.insert(name.to_owned(), value.to_string());
    }
}

fn put_each(
    attributes: &mut Attributes,
    name: &str,
    values: impl IntoIterator<Item = impl AsRef<str>>,
) {
    for value in values {
        attributes.insert(format!("{name} {}", value.as_ref()), String::new());
    }
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("all keys are strings")
}
