//! A document as a table of its parts.

use std::collections::BTreeMap;

use super::attributes::{self, Attributes};
use super::part_key::{Group, Part, PartKey};
use crate::spec::facts::{Api, Document, Endpoint, Schema};

pub(super) type Table = BTreeMap<PartKey, Attributes>;

pub(super) fn table(document: &Document) -> Table {
    let mut table = Table::new();
    for (name, api) in &document.apis {
        operation(&mut table, Group::Operation(name.clone()), api);
    }
    for (name, component) in &document.components.schemas {
        let key = PartKey::itself(Group::Component(name.clone()));
        let members = PartKey {
            part: Part::Member,
            ..key.clone()
        };
        table.insert(key, attributes::of_schema(component));
        schema_parts(&mut table, &members, component);
    }
    endpoints(&mut table, &Group::Endpoints, &document.endpoints);
    let vpc_endpoints = document.vpc_endpoints.as_deref().unwrap_or_default();
    endpoints(&mut table, &Group::VpcEndpoints, vpc_endpoints);
    table.insert(
        PartKey::itself(Group::Document),
        attributes::of_document(document),
    );
    table
}

fn endpoints(table: &mut Table, group: &Group, endpoints: &[Endpoint]) {
    for Endpoint {
        region_id,
        endpoint,
    } in endpoints
    {
        let key = PartKey {
            group: group.clone(),
            part: Part::Endpoint,
            path: vec![region_id.clone()],
        };
        let attributes = [("endpoint".to_owned(), endpoint.clone())];
        table.insert(key, attributes.into());
    }
}

fn operation(table: &mut Table, group: Group, api: &Api) {
    for parameter in &api.parameters {
        let mut key = PartKey {
            group: group.clone(),
            part: Part::Parameter,
            path: vec![parameter.name.clone()],
        };
        // The same name in two locations is two parameters.
        if table.contains_key(&key) {
            key.path = vec![format!("{} in {}", parameter.name, parameter.r#in)];
        }
        table.insert(key.clone(), attributes::of_parameter(parameter));
        schema_parts(table, &key, &parameter.schema);
    }
    for (status, response) in &api.responses {
        let key = PartKey {
            group: group.clone(),
            part: Part::Response(status.clone()),
            path: Vec::new(),
        };
        let schema = response.schema.as_ref();
        table.insert(
            key.clone(),
            schema.map(attributes::of_schema).unwrap_or_default(),
        );
        if let Some(schema) = schema {
            schema_parts(table, &key, schema);
        }
    }
    table.insert(PartKey::itself(group), attributes::of_operation(api));
}

/// Adds the parts of a schema, recursively.
fn schema_parts(table: &mut Table, key: &PartKey, schema: &Schema) {
    let properties = schema.properties.iter().flatten();
    let parts = properties.map(|(name, part)| (name.as_str(), part));
    let parts = parts.chain(schema.items.as_deref().map(|part| ("[]", part)));
    let values = schema.additional_properties.as_deref();
    for (name, part) in parts.chain(values.map(|part| ("{}", part))) {
        let key = key.inner(name);
        table.insert(key.clone(), attributes::of_schema(part));
        schema_parts(table, &key, part);
    }
}
