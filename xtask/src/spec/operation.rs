//! Operations.

use std::collections::BTreeMap;

use anyhow::Result;
use serde_json::Value;

use super::facts::{Api, Constraint, ErrorCode, Parameter, RamAction, Response, SystemTags};
use super::json::{JsonPath, Object, boolean, list, map, text, texts};
use super::reader::Reader;

impl Reader {
    pub(super) fn api(&mut self, value: &Value, path: &JsonPath<'_>) -> Result<Api> {
        let mut object = Object::new(value, path)?;
        let api = Api {
            path: object.optional("path", text)?,
            methods: object.required("methods", texts)?,
            // Older documents leave out empty lists.
            schemes: object.optional("schemes", texts)?.unwrap_or_default(),
            security: object
                .optional("security", |value, path| {
                    list(value, path, |value, path| map(value, path, texts))
                })?
                .unwrap_or_default(),
            consumes: object.optional("consumes", texts)?,
            produces: object.optional("produces", texts)?,
            deprecated: object.optional("deprecated", boolean)?,
            system_tags: object
                .optional("systemTags", |value, path| self.system_tags(value, path))?
                .flatten(),
            parameters: object
                .optional("parameters", |value, path| self.parameters(value, path))?
                .unwrap_or_default(),
            responses: object
                .optional("responses", |value, path| {
                    map(value, path, |value, path| self.response(value, path))
                })?
                .unwrap_or_default(),
            error_codes: object
                .optional("errorCodes", |value, path| self.error_codes(value, path))?
                .filter(|codes| !codes.is_empty()),
            ram_actions: object.optional("x-ramActions", |value, path| {
                list(value, path, |value, path| self.ram_action(value, path))
            })?,
            constraints: object.optional("x-constraints", |value, path| {
                list(value, path, |value, path| self.constraint(value, path))
            })?,
        };
        self.warnings.finish(object, "an operation");
        Ok(api)
    }

    fn system_tags(&mut self, value: &Value, path: &JsonPath<'_>) -> Result<Option<SystemTags>> {
        let mut object = Object::new(value, path)?;
        let operation_type = object.optional("operationType", text)?;
        self.warnings.finish(object, "`systemTags`");
        Ok(operation_type.map(|operation_type| SystemTags { operation_type }))
    }

    fn parameters(&mut self, value: &Value, path: &JsonPath<'_>) -> Result<Vec<Parameter>> {
        let parameters = list(value, path, |value, path| self.parameter(value, path))?;
        let key = |parameter: &Parameter| (parameter.name.clone(), parameter.r#in.clone());
        Ok(self.warnings.first_of_each(parameters, path, key))
    }

    fn parameter(&mut self, value: &Value, path: &JsonPath<'_>) -> Result<Parameter> {
        let mut object = Object::new(value, path)?;
        let parameter = Parameter {
            name: object.required("name", text)?,
            r#in: object.required("in", text)?,
            style: object.optional("style", text)?,
            schema: object.required("schema", |value, path| self.schema(value, path))?,
        };
        self.warnings.finish(object, "a parameter");
        Ok(parameter)
    }

    fn response(&mut self, value: &Value, path: &JsonPath<'_>) -> Result<Response> {
        let mut object = Object::new(value, path)?;
        let schema = object.optional("schema", |value, path| self.schema(value, path))?;
        self.warnings.finish(object, "a response");
        Ok(Response { schema })
    }

    fn error_codes(
        &mut self,
        value: &Value,
        path: &JsonPath<'_>,
    ) -> Result<BTreeMap<String, Vec<ErrorCode>>> {
        map(value, path, |value, path| {
            list(value, path, |value, path| {
                let mut object = Object::new(value, path)?;
                let error_code = object.required("errorCode", text)?;
                self.warnings.finish(object, "an error");
                Ok(ErrorCode { error_code })
            })
        })
    }

    fn ram_action(&mut self, value: &Value, path: &JsonPath<'_>) -> Result<RamAction> {
        let mut object = Object::new(value, path)?;
        let ram_action = RamAction {
            action: object.required("action", text)?,
            operation_type: object.optional("operationType", text)?,
            resources: object.optional("resources", texts)?,
        };
        self.warnings.finish(object, "`x-ramActions`");
        Ok(ram_action)
    }

    fn constraint(&mut self, value: &Value, path: &JsonPath<'_>) -> Result<Constraint> {
        let mut object = Object::new(value, path)?;
        let constraint = Constraint {
            kind: object.required("kind", text)?,
            parameters: object.required("parameters", texts)?,
            precedence: object.optional("precedence", text)?,
            encoding: object.optional("encoding", text)?,
            when: object.optional("when", |value, path| map(value, path, texts))?,
            version: object.optional("version", text)?,
        };
        self.warnings.finish(object, "`x-constraints`");
        Ok(constraint)
    }
}
