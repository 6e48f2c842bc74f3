//! Operations.

use std::collections::BTreeMap;

use anyhow::Result;
use serde_json::Value;

use super::facts::{Api, Constraint, ErrorCode, Parameter, RamAction, Response, SystemTags};
use super::json::{Object, Place, boolean, list, map, text, texts};
use super::reader::Reader;

impl Reader {
    pub(super) fn api(&mut self, value: &Value, place: &Place<'_>) -> Result<Api> {
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
}
