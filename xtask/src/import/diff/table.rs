//! A document as a table: each thing that has a place, with all that is said about it.

use std::collections::BTreeMap;

use super::attributes::{self, Attributes};
use super::place::{Group, Part, Place};
use crate::spec::facts::{Api, Document, Endpoint, Schema};

pub(super) type Table = BTreeMap<Place, Attributes>;

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
        table.insert(place, attributes::of_schema(component));
        schema_parts(&mut table, &members, component);
    }
    endpoints(&mut table, &Group::Endpoints, &document.endpoints);
    let vpc_endpoints = document.vpc_endpoints.as_deref().unwrap_or_default();
    endpoints(&mut table, &Group::VpcEndpoints, vpc_endpoints);
    table.insert(
        Place::itself(Group::Document),
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
        table.insert(place.clone(), attributes::of_parameter(parameter));
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
            schema.map(attributes::of_schema).unwrap_or_default(),
        );
        if let Some(schema) = schema {
            schema_parts(table, &place, schema);
        }
    }
    table.insert(Place::itself(group), attributes::of_operation(api));
}

/// What a schema is made of, with all that in turn is made of.
fn schema_parts(table: &mut Table, place: &Place, schema: &Schema) {
    let properties = schema.properties.iter().flatten();
    let parts = properties.map(|(name, part)| (name.as_str(), part));
    let parts = parts.chain(schema.items.as_deref().map(|part| ("[]", part)));
    let values = schema.additional_properties.as_deref();
    for (name, part) in parts.chain(values.map(|part| ("{}", part))) {
        let place = place.inner(name);
        table.insert(place.clone(), attributes::of_schema(part));
        schema_parts(table, &place, part);
    }
}
