//! A document as a table: each thing that has a place, with all that is said about it.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::spec::facts::{Api, Document, Endpoint, Parameter, Schema};

pub(super) type Table = BTreeMap<Place, Attributes>;

/// What is said about a thing. An empty text says that the name itself is the fact, such as one of many values.
pub(super) type Attributes = BTreeMap<String, String>;

/// Where a thing stands. Their order is that of the report.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub(super) group: Group,
    pub(super) part: Part,
    /// Names; `[]` stands for the items of a list and `{}` for the values of a map.
    pub(super) path: Vec<String>,
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Group {
    Operation(String),
    Component(String),
    Endpoints,
    VpcEndpoints,
    Document,
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    Itself,
    Parameter,
    /// By its status.
    Response(String),
    /// Of a component.
    Member,
    Endpoint,
}

impl Place {
    fn itself(group: Group) -> Self {
        let (part, path) = (Part::Itself, Vec::new());
        Self { group, part, path }
    }

    /// The thing that this one is a part of.
    pub(super) fn outer(&self) -> Option<Self> {
        let mut outer = self.clone();
        if outer.path.pop().is_none() {
            outer.part = Part::Itself;
        }
        (outer != *self).then_some(outer)
    }

    fn inner(&self, name: &str) -> Self {
        let mut inner = self.clone();
        inner.path.push(name.to_owned());
        inner
    }
}

pub(super) fn table(document: &Document) -> Table {
    let mut table = Table::new();
    for (name, api) in &document.apis {
        operation(&mut table, Group::Operation(name.clone()), api);
    }
    for (name, component) in &document.components.schemas {
        let place = Place::itself(Group::Component(name.clone()));
        let members = Place {
            part: Part::Member,
            ..place.clone()
        };
        table.insert(place, schema_attributes(component));
        schema_parts(&mut table, &members, component);
    }
    endpoints(&mut table, &Group::Endpoints, &document.endpoints);
    let vpc_endpoints = document.vpc_endpoints.as_deref().unwrap_or_default();
    endpoints(&mut table, &Group::VpcEndpoints, vpc_endpoints);
    table.insert(Place::itself(Group::Document), settings(document));
    table
}

fn settings(document: &Document) -> Attributes {
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

fn endpoints(table: &mut Table, group: &Group, endpoints: &[Endpoint]) {
    for Endpoint {
        region_id,
        endpoint,
    } in endpoints
    {
        let place = Place {
            group: group.clone(),
            part: Part::Endpoint,
            path: vec![region_id.clone()],
        };
        let attributes = [("endpoint".to_owned(), endpoint.clone())];
        table.insert(place, attributes.into());
    }
}

fn operation(table: &mut Table, group: Group, api: &Api) {
    for parameter in &api.parameters {
        let mut place = Place {
            group: group.clone(),
            part: Part::Parameter,
            path: vec![parameter.name.clone()],
        };
        // The same name in two places is two parameters.
        if table.contains_key(&place) {
            place.path = vec![format!("{} in {}", parameter.name, parameter.r#in)];
        }
        table.insert(place.clone(), parameter_attributes(parameter));
        schema_parts(table, &place, &parameter.schema);
    }
    for (status, response) in &api.responses {
        let place = Place {
            group: group.clone(),
            part: Part::Response(status.clone()),
            path: Vec::new(),
        };
        let schema = response.schema.as_ref();
        table.insert(
            place.clone(),
            schema.map(schema_attributes).unwrap_or_default(),
        );
        if let Some(schema) = schema {
            schema_parts(table, &place, schema);
        }
    }
    table.insert(Place::itself(group), operation_attributes(api));
}

fn operation_attributes(api: &Api) -> Attributes {
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

fn parameter_attributes(parameter: &Parameter) -> Attributes {
    let mut attributes = schema_attributes(&parameter.schema);
    put(&mut attributes, "in", Some(&parameter.r#in));
    put(&mut attributes, "style", parameter.style.as_ref());
    attributes
}

fn schema_attributes(schema: &Schema) -> Attributes {
    let mut attributes = Attributes::new();
    let reference = schema.reference.as_deref();
    let name = reference.and_then(|reference| reference.rsplit_once('/'));
    // A reference takes the place of a type, and turning one into the other is one change.
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

/// What a schema is made of, with all that in turn is made of.
fn schema_parts(table: &mut Table, place: &Place, schema: &Schema) {
    let properties = schema.properties.iter().flatten();
    let parts = properties.map(|(name, part)| (name.as_str(), part));
    let parts = parts.chain(schema.items.as_deref().map(|part| ("[]", part)));
    let values = schema.additional_properties.as_deref();
    for (name, part) in parts.chain(values.map(|part| ("{}", part))) {
        let place = place.inner(name);
        table.insert(place.clone(), schema_attributes(part));
        schema_parts(table, &place, part);
    }
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
    serde_json::to_string(value).expect("all keys are texts")
}
