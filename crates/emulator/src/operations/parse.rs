//! Parses the parameters of a request.

use aliyun_core::operation::ApiStyle;
use aliyun_core::operation::descriptor::{Kind, Location, ParameterDescriptor, Serialization};
use serde_json::{Map, Value, json};

use super::catalog::is_common;
use super::parameters::Parameters;
use super::route::Route;
use super::values::{insert_flattened, parse_json, parse_scalar};
use crate::wire::{DecodedRequest, Rejection, Result, sae};

impl Parameters {
    /// Parses the parameters. Rejects a request that lacks a required parameter or has an unknown one.
    ///
    /// The real gateway ignores unknown parameters. Here they are rejected, because most are misspelt names.
    pub(crate) fn parse(request: &DecodedRequest<'_>, route: &Route) -> Result<Self> {
        let descriptor = route.operation.descriptor();
        let mut parsed = Self {
            operation: route.operation,
            values: Map::new(),
        };
        parsed.add_path_headers_and_body(request, route);
        let mut unknown = None;
        for (location, pairs) in [
            (Location::Query, &request.query),
            (Location::Form, &request.form),
        ] {
            for (name, value) in pairs {
                let is_known = parsed.add_pair(location, name, value)?;
                if !is_known && !is_common(name) && !route.operation.accepts_undocumented(name) {
                    unknown.get_or_insert(name);
                }
            }
        }
        let is_missing = |known: &&ParameterDescriptor| {
            known.required && !parsed.values.contains_key(known.name)
        };
        if let Some(missing) = descriptor.parameters.iter().find(is_missing) {
            return Err(if parsed.operation.is_sae() {
                sae::empty_parameter(missing.name)
            } else {
                Rejection::missing_parameter(missing.name, None)
            });
        }
        match unknown {
            Some(name) if parsed.operation.is_sae() => Err(sae::invalid_parameter(name)),
            Some(name) => {
                let why = format!("{} has no parameter {name}.", descriptor.name);
                Err(Rejection::invalid_parameter(&why))
            }
            None => Ok(parsed),
        }
    }

    /// Adds the parameters that travel in the path, in headers or as the body.
    fn add_path_headers_and_body(&mut self, request: &DecodedRequest<'_>, route: &Route) {
        for (name, text) in &route.path_parameters {
            self.add_text(name, text);
        }
        for known in self.operation.descriptor().parameters {
            let (name, kind) = (known.name, known.kind);
            match known.location {
                Location::Header => {
                    let text = request.header(&name.to_ascii_lowercase());
                    self.add_text(name, text.unwrap_or_default());
                }
                Location::Body if !request.body.is_empty() => {
                    let text = String::from_utf8_lossy(request.body);
                    let value = match kind {
                        Kind::Bytes | Kind::Text => json!(text),
                        _ => parse_json(&text),
                    };
                    self.values.insert(name.to_owned(), value);
                }
                _ => {}
            }
        }
    }

    fn add_text(&mut self, name: &str, text: &str) {
        let known = self.operation.descriptor().parameter(name);
        if let Some(known) = known.filter(|_| !text.is_empty()) {
            let value = parse_scalar(known.kind, text);
            self.values.insert(name.to_owned(), value);
        }
    }

    /// Adds a query or form parameter. Returns false if the operation has no parameter with this name.
    fn add_pair(&mut self, location: Location, name: &str, text: &str) -> Result<bool> {
        let descriptor = self.operation.descriptor();
        let mut path = name.split('.');
        let base = path.next().unwrap_or_default();
        let path: Vec<&str> = path.collect();
        let is_in_location = |known: &&ParameterDescriptor| match descriptor.product.style {
            // The gateway accepts RPC parameters in either location.
            ApiStyle::Rpc => matches!(known.location, Location::Query | Location::Form),
            ApiStyle::Roa => known.location == location,
        };
        let Some(known) = descriptor.parameter(base) else {
            return Ok(false);
        };
        if !is_in_location(&known) {
            return Err(self.invalid_parameter(base, location_text(known)));
        }
        if text.is_empty() {
            return Ok(true);
        }
        let slot = self.values.entry(base).or_insert(Value::Null);
        match (known.serialization, known.kind) {
            (Serialization::Json, Kind::List(_) | Kind::Map(_) | Kind::Object(_))
                if path.is_empty() =>
            {
                *slot = parse_json(text);
            }
            (Serialization::Simple, Kind::List(items)) if path.is_empty() => {
                *slot = text
                    .split(',')
                    .map(|item| parse_scalar(*items, item))
                    .collect();
            }
            _ => return Ok(insert_flattened(slot, known.kind, &path, text).is_some()),
        }
        Ok(true)
    }
}

/// The location of a parameter, as the end of an error message.
fn location_text(known: &ParameterDescriptor) -> &'static str {
    match known.location {
        Location::Body => "is the body of the request",
        Location::Form => "travels in the form, which is the body of the request",
        Location::Header => "travels in a header",
        Location::Path => "travels in the path",
        _ => "travels in the query",
    }
}
