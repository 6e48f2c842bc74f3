//! Documents.

use anyhow::{Result, ensure};
use serde_json::Value;

use super::facts::{Components, Document, Endpoint, Info};
use super::json::{JsonPath, Object, list, map, text};
use super::reader::Reader;
use super::warnings::Warnings;

/// The supported format.
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
        let mut object = Object::new(value, &JsonPath::DOCUMENT)?;
        let document = Document {
            version: object.required("version", format_version)?,
            info: object.required("info", |value, path| self.info(value, path))?,
            // Before the operations, which refer to them.
            components: object
                .optional("components", |value, path| self.components(value, path))?
                .unwrap_or_default(),
            apis: object.required("apis", |value, path| {
                map(value, path, |value, path| self.api(value, path))
            })?,
            endpoints: object
                .optional("endpoints", |value, path| self.endpoints(value, path))?
                .unwrap_or_default(),
            endpoint_rule: object.optional("endpointRule", text)?,
            global_endpoint: object.optional("globalEndpoint", text)?,
            vpc_endpoints: object
                .optional("vpcEndpoints", |value, path| self.endpoints(value, path))?,
        };
        self.warnings.finish(object, "the document");
        Ok(document)
    }

    fn info(&mut self, value: &Value, path: &JsonPath<'_>) -> Result<Info> {
        let mut object = Object::new(value, path)?;
        let info = Info {
            style: object.required("style", text)?,
            product: object.required("product", text)?,
            version: object.required("version", text)?,
        };
        self.warnings.finish(object, "`info`");
        Ok(info)
    }

    fn components(&mut self, value: &Value, path: &JsonPath<'_>) -> Result<Components> {
        let mut object = Object::new(value, path)?;
        let schemas = object.optional("schemas", |value, path| {
            self.components = map(value, path, |_, _| Ok(()))?.into_keys().collect();
            map(value, path, |value, path| self.schema(value, path))
        })?;
        self.warnings.finish(object, "`components`");
        let schemas = schemas.unwrap_or_default();
        Ok(Components { schemas })
    }

    fn endpoints(&mut self, value: &Value, path: &JsonPath<'_>) -> Result<Vec<Endpoint>> {
        let endpoints = list(value, path, |value, path| self.endpoint(value, path))?;
        let region = |endpoint: &Endpoint| endpoint.region_id.clone();
        let mut endpoints = self.warnings.first_of_each(endpoints, path, region);
        endpoints.sort_by_key(region);
        Ok(endpoints)
    }

    fn endpoint(&mut self, value: &Value, path: &JsonPath<'_>) -> Result<Endpoint> {
        let mut object = Object::new(value, path)?;
        let endpoint = Endpoint {
            region_id: object.required("regionId", text)?,
            endpoint: object.required("endpoint", text)?,
        };
        self.warnings.finish(object, "an endpoint");
        Ok(endpoint)
    }
}

fn format_version(value: &Value, path: &JsonPath<'_>) -> Result<String> {
    let version = text(value, path)?;
    ensure!(
        version == FORMAT,
        "{path}: the format `{version}` is not supported, only `{FORMAT}` is"
    );
    Ok(version)
}
