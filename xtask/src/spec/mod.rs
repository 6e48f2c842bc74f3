//! From the text of a document to its facts.
//!
//! Nothing is passed over by accident: prose is named in `warnings`, and every other key that is not read here is
//! reported.

pub(crate) mod facts;
mod json;
mod warnings;

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, anyhow, ensure};
use serde_json::Value;

use self::facts::{
    Api, Components, Constraint, Document, Endpoint, ErrorCode, Info, Parameter, RamAction,
    Response, Schema, SystemTags,
};
use json::{Object, Place, any, boolean, count, list, map, number, scalar, text, texts};

pub(crate) use warnings::Warnings;

/// The format that is read.
const FORMAT: &str = "1.0";
/// What each reference begins with.
const COMPONENTS: &str = "#/components/schemas/";

/// Reads a document.
pub(crate) fn read(text: &[u8]) -> Result<(Document, Warnings)> {
    let value: Value = serde_json::from_slice(text)?;
    let mut reader = Reader::default();
    let document = reader.document(&value)?;
    Ok((document, reader.warnings))
}

#[derive(Default)]
struct Reader {
    warnings: Warnings,
    /// What there is to refer to.
    components: BTreeSet<String>,
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

    fn api(&mut self, value: &Value, place: &Place<'_>) -> Result<Api> {
        let mut object = Object::new(value, place)?;
        let api = Api {
            path: object.optional("path", text)?,
            methods: object.required("methods", texts)?,
            // Older documents leave out what there is nothing to say about.
            schemes: object.optional("schemes", texts)?.unwrap_or_default(),
            security: object
                .optional("security", |value, place| {
                    list(value, place, |value, place| map(value, place, texts))
                })?
                .unwrap_or_default(),
            consumes: object.optional("consumes", texts)?,
            produces: object.optional("produces", texts)?,
            deprecated: object.optional("deprecated", boolean)?,
            system_tags: object
                .optional("systemTags", |value, place| self.system_tags(value, place))?
                .flatten(),
            parameters: object
                .optional("parameters", |value, place| self.parameters(value, place))?
                .unwrap_or_default(),
            responses: object
                .optional("responses", |value, place| {
                    map(value, place, |value, place| self.response(value, place))
                })?
                .unwrap_or_default(),
            error_codes: object
                .optional("errorCodes", |value, place| self.error_codes(value, place))?
                .filter(|codes| !codes.is_empty()),
            ram_actions: object.optional("x-ramActions", |value, place| {
                list(value, place, |value, place| self.ram_action(value, place))
            })?,
            constraints: object.optional("x-constraints", |value, place| {
                list(value, place, |value, place| self.constraint(value, place))
            })?,
        };
        self.warnings.finish(object, "an operation");
        Ok(api)
    }

    fn system_tags(&mut self, value: &Value, place: &Place<'_>) -> Result<Option<SystemTags>> {
        let mut object = Object::new(value, place)?;
        let operation_type = object.optional("operationType", text)?;
        self.warnings.finish(object, "`systemTags`");
        Ok(operation_type.map(|operation_type| SystemTags { operation_type }))
    }

    fn parameters(&mut self, value: &Value, place: &Place<'_>) -> Result<Vec<Parameter>> {
        let parameters = list(value, place, |value, place| self.parameter(value, place))?;
        let key = |parameter: &Parameter| (parameter.name.clone(), parameter.r#in.clone());
        Ok(self.warnings.first_of_each(parameters, place, key))
    }

    fn parameter(&mut self, value: &Value, place: &Place<'_>) -> Result<Parameter> {
        let mut object = Object::new(value, place)?;
        let parameter = Parameter {
            name: object.required("name", text)?,
            r#in: object.required("in", text)?,
            style: object.optional("style", text)?,
            schema: object.required("schema", |value, place| self.schema(value, place))?,
        };
        self.warnings.finish(object, "a parameter");
        Ok(parameter)
    }

    fn response(&mut self, value: &Value, place: &Place<'_>) -> Result<Response> {
        let mut object = Object::new(value, place)?;
        let schema = object.optional("schema", |value, place| self.schema(value, place))?;
        self.warnings.finish(object, "a response");
        Ok(Response { schema })
    }

    fn error_codes(
        &mut self,
        value: &Value,
        place: &Place<'_>,
    ) -> Result<BTreeMap<String, Vec<ErrorCode>>> {
        map(value, place, |value, place| {
            list(value, place, |value, place| {
                let mut object = Object::new(value, place)?;
                let error_code = object.required("errorCode", text)?;
                self.warnings.finish(object, "an error");
                Ok(ErrorCode { error_code })
            })
        })
    }

    fn ram_action(&mut self, value: &Value, place: &Place<'_>) -> Result<RamAction> {
        let mut object = Object::new(value, place)?;
        let ram_action = RamAction {
            action: object.required("action", text)?,
            operation_type: object.optional("operationType", text)?,
            resources: object.optional("resources", texts)?,
        };
        self.warnings.finish(object, "`x-ramActions`");
        Ok(ram_action)
    }

    fn constraint(&mut self, value: &Value, place: &Place<'_>) -> Result<Constraint> {
        let mut object = Object::new(value, place)?;
        let constraint = Constraint {
            kind: object.required("kind", text)?,
            parameters: object.required("parameters", texts)?,
            precedence: object.optional("precedence", text)?,
            encoding: object.optional("encoding", text)?,
            when: object.optional("when", |value, place| map(value, place, texts))?,
            version: object.optional("version", text)?,
        };
        self.warnings.finish(object, "`x-constraints`");
        Ok(constraint)
    }

    fn schema(&mut self, value: &Value, place: &Place<'_>) -> Result<Schema> {
        let mut object = Object::new(value, place)?;
        let schema = Schema {
            r#type: object.optional("type", text)?,
            reference: object.optional("$ref", |value, place| self.reference(value, place))?,
            format: object.optional("format", text)?,
            properties: object.optional("properties", |value, place| {
                map(value, place, |value, place| self.schema(value, place))
            })?,
            items: object.optional("items", |value, place| self.inner(value, place))?,
            additional_properties: object.optional("additionalProperties", |value, place| {
                self.inner(value, place)
            })?,
            required: object.optional("required", boolean)?,
            deprecated: object.optional("deprecated", boolean)?,
            r#enum: object
                .optional("enum", |value, place| list(value, place, scalar))?
                .filter(|values| !values.is_empty()),
            enum_value_titles: object
                .optional("enumValueTitles", untitled)?
                .filter(|values| !values.is_empty()),
            default: object.optional("default", any)?,
            minimum: object.optional("minimum", number)?,
            maximum: object.optional("maximum", number)?,
            exclusive_minimum: object.optional("exclusiveMinimum", boolean)?,
            exclusive_maximum: object.optional("exclusiveMaximum", boolean)?,
            min_length: object.optional("minLength", count)?,
            max_length: object.optional("maxLength", count)?,
            pattern: object.optional("pattern", text)?,
            min_items: object.optional("minItems", count)?,
            max_items: object.optional("maxItems", count)?,
        };
        self.warnings.finish(object, "a schema");
        Ok(schema)
    }

    fn inner(&mut self, value: &Value, place: &Place<'_>) -> Result<Box<Schema>> {
        self.schema(value, place).map(Box::new)
    }

    /// A reference is not followed, so it does no harm if it leads in a circle.
    fn reference(&self, value: &Value, place: &Place<'_>) -> Result<String> {
        let reference = text(value, place)?;
        let known = reference
            .strip_prefix(COMPONENTS)
            .is_some_and(|name| self.components.contains(name));
        known
            .then(|| reference.clone())
            .ok_or_else(|| anyhow!("{place}: there is no `{reference}`"))
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

/// The values as their own titles. The vendor's titles are prose.
fn untitled(value: &Value, place: &Place<'_>) -> Result<BTreeMap<String, String>> {
    let titles = map(value, place, |_, _| Ok(()))?;
    Ok(titles
        .into_keys()
        .map(|value| (value.clone(), value))
        .collect())
}
