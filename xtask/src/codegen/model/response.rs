use std::collections::BTreeMap;

use anyhow::{Context as _, Result, bail, ensure};

use super::{Field, FieldKind, Struct, refuse};
use crate::codegen::names::{self, Scope};
use crate::codegen::overlay::{self, Overlay, idle, sentence};
use crate::codegen::spec::{self, Schema};

/// The types of an operation's answer.
pub(super) fn build(
    operation: &str,
    root: spec::Response,
    entry: &mut overlay::Operation,
    overlay: &mut Overlay,
) -> Result<Struct> {
    refuse(&root.unknown)?;
    let mut reader = Reader {
        operation,
        entry,
        overlay,
    };
    Ok(Struct {
        name: format!("{operation}Response"),
        doc: format!("What [`{operation}`] answers."),
        fields: reader.fields("", root.schema, true)?,
    })
}

/// Whether the members that report success or failure are there. They have to be texts and a boolean then.
pub(super) fn has_verdict(response: &Struct) -> Result<bool> {
    for field in &response.fields {
        let fits = match field.name.as_str() {
            "Success" => matches!(field.kind, FieldKind::Boolean) && !field.guaranteed,
            "Code" => matches!(field.kind, FieldKind::Text),
            _ => true,
        };
        ensure!(
            fits,
            "response: member `{}` has a type that is not supported yet",
            field.name
        );
    }
    Ok(response.fields.iter().any(|field| field.name == "Success"))
}

/// Claims the names of the types.
pub(super) fn claim_types(structure: &Struct, types: &mut Scope) -> Result<()> {
    types.claim(&structure.name, &structure.name)?;
    for field in &structure.fields {
        if let FieldKind::Struct(inner) = &field.kind {
            claim_types(inner, types)?;
        }
    }
    Ok(())
}

struct Reader<'a> {
    operation: &'a str,
    entry: &'a mut overlay::Operation,
    overlay: &'a mut Overlay,
}

impl Reader<'_> {
    /// The fields of an object. `parent` is its path with a dot behind it.
    fn fields(&mut self, parent: &str, schema: Schema, guaranteed: bool) -> Result<Vec<Field>> {
        refuse(&schema.unknown)?;
        ensure!(
            schema.r#type.as_deref() == Some("object"),
            "an answer that is no object is not supported yet"
        );
        let mut scope = Scope::new(&[]);
        let mut fields = Vec::new();
        let properties: BTreeMap<_, _> = schema
            .properties
            .context("an object without `properties` is not supported yet")?;
        for (name, schema) in properties {
            let path = format!("{parent}{name}");
            let field = self
                .field(&path, &name, schema, guaranteed)
                .with_context(|| format!("member `{name}`"))?;
            scope.claim(&field.ident, &name)?;
            fields.push(field);
        }
        Ok(fields)
    }

    fn field(
        &mut self,
        path: &str,
        name: &str,
        schema: Schema,
        parent_guaranteed: bool,
    ) -> Result<Field> {
        let operation = self.operation;
        let (said, at) = match self.entry.response.remove(path) {
            Some(own) => (own, format!("operations.{operation}.response.\"{path}\"")),
            None => (
                self.overlay.response.take(path).unwrap_or_default(),
                format!("operations.{operation}.response.\"{path}\" (or response.\"{path}\")"),
            ),
        };
        refuse(&schema.unknown)?;
        ensure!(
            schema.r#enum.is_none() && schema.enum_value_titles.is_none(),
            "known values in a response are not supported yet"
        );
        ensure!(
            !schema.deprecated,
            "deprecated members are not supported yet"
        );
        let ident = names::renamed(
            names::snake_case(name),
            &format!("{at}.name"),
            said.name.as_deref(),
        )?;
        let doc = sentence(said.doc.as_deref(), &format!("{at}.doc"))?;
        let guaranteed = said.guaranteed;
        let kind = self.kind(path, name, schema, &said, &at)?;
        if guaranteed {
            ensure!(
                parent_guaranteed,
                "{at}.guaranteed: the object around it is not guaranteed"
            );
            ensure!(
                !matches!(kind, FieldKind::Boolean | FieldKind::Integer),
                "{at}.guaranteed: a missing boolean or number cannot be told from a given one"
            );
        }
        Ok(Field {
            name: name.to_owned(),
            ident,
            kind,
            guaranteed,
            doc,
        })
    }

    fn kind(
        &mut self,
        path: &str,
        name: &str,
        schema: Schema,
        said: &overlay::Field,
        at: &str,
    ) -> Result<FieldKind> {
        let is_object = schema.r#type.as_deref() == Some("object");
        let is_text = schema.r#type.as_deref() == Some("string");
        if said.secret && !is_text {
            return idle(&format!("{at}.secret"), "it is no text");
        }
        if !is_object && (said.type_name.is_some() || said.type_doc.is_some()) {
            return idle(&format!("{at}.type_name and type_doc"), "it is no object");
        }
        Ok(match (schema.r#type.as_deref(), schema.format.as_deref()) {
            (Some("boolean"), None) => FieldKind::Boolean,
            (Some("integer"), None | Some("int32" | "int64")) => FieldKind::Integer,
            (Some("string"), None) if said.secret => FieldKind::Secret,
            (Some("string"), None) => FieldKind::Text,
            (Some("object"), None) => FieldKind::Struct(Struct {
                name: names::renamed(
                    names::upper_camel_case(name),
                    &format!("{at}.type_name"),
                    said.type_name.as_deref(),
                )?,
                doc: sentence(said.type_doc.as_deref(), &format!("{at}.type_doc"))?,
                fields: self.fields(&format!("{path}."), schema, said.guaranteed)?,
            }),
            (Some(other), None) => bail!("type `{other}` is not supported yet"),
            (Some(other), Some(format)) => {
                bail!("type `{other}` of format `{format}` is not supported yet")
            }
            (None, _) => bail!("it has no type"),
        })
    }
}
