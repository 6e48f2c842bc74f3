//! Documents as a whole.

use anyhow::{Result, ensure};
use serde_json::Value;

use super::facts::{Components, Document, Endpoint, Info};
use super::json::{Object, Place, list, map, text};
use super::reader::Reader;
use super::warnings::Warnings;

/// The format that is read.
const FORMAT: &str = "1.0";

/// Reads a document.
pub(crate) fn read(text: &[u8]) -> Result<(Document, Warnings)> {
    let value: Value = serde_json::from_slice(text)?;
    let mut reader = Reader::default();
    let document = reader.document(&value)?;
    Ok((document, reader.warnings))
}

impl Reader {
    fn document(&mut self, value: &Value) -> Result<Document> {
        let mut object = Object::new(value, &Place::DOCUMENT)?;
        let document = Document {
            version: object.required("version", format_version)?,
            info: object.required("info", |value, place| self.info(value, place))?,
            // Before the operations, which refer to them.
            components: object
                .optional("components", |value, place| self.components(value, place))?
                .unwrap_or_default(),
            apis: object.required("apis", |value, place| {
                map(value, place, |value, place| self.api(value, place))
            })?,
            endpoints: object
                .optional("endpoints", |value, place| self.endpoints(value, place))?
                .unwrap_or_default(),
            endpoint_rule: object.optional("endpointRule", text)?,
            global_endpoint: object.optional("globalEndpoint", text)?,
            vpc_endpoints: object
                .optional("vpcEndpoints", |value, place| self.endpoints(value, place))?,
        };
        self.warnings.finish(object, "the document");
        Ok(document)
    }

    fn info(&mut self, value: &Value, place: &Place<'_>) -> Result<Info> {
        let mut object = Object::new(value, place)?;
        let info = Info {
            style: object.required("style", text)?,
            product: object.required("product", text)?,
            version: object.required("version", text)?,
        };
        self.warnings.finish(object, "`info`");
        Ok(info)
    }

    fn components(&mut self, value: &Value, place: &Place<'_>) -> Result<Components> {
        let mut object = Object::new(value, place)?;
        let schemas = object.optional("schemas", |value, place| {
            self.components = map(value, place, |_, _| Ok(()))?.into_keys().collect();
            map(value, place, |value, place| self.schema(value, place))
        })?;
        self.warnings.finish(object, "`components`");
        let schemas = schemas.unwrap_or_default();
        Ok(Components { schemas })
    }

    fn endpoints(&mut self, value: &Value, place: &Place<'_>) -> Result<Vec<Endpoint>> {
        let endpoints = list(value, place, |value, place| self.endpoint(value, place))?;
        let region = |endpoint: &Endpoint| endpoint.region_id.clone();
        let mut endpoints = self.warnings.first_of_each(endpoints, place, region);
        endpoints.sort_by_key(region);
        Ok(endpoints)
    }

    fn endpoint(&mut self, value: &Value, place: &Place<'_>) -> Result<Endpoint> {
        let mut object = Object::new(value, place)?;
        let endpoint = Endpoint {
            region_id: object.required("regionId", text)?,
            endpoint: object.required("endpoint", text)?,
        };
        self.warnings.finish(object, "an endpoint");
        Ok(endpoint)
    }
}

fn format_version(value: &Value, place: &Place<'_>) -> Result<String> {
    let version = text(value, place)?;
    ensure!(
        version == FORMAT,
        "{place}: the format `{version}` is not known, only `{FORMAT}` is"
    );
    Ok(version)
}
