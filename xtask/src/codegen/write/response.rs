use super::docs::doc;
use super::each;
use crate::codegen::model::{Field, FieldKind, Operation, Struct};

/// The struct of an answer.
pub(super) fn response(operation: &Operation) -> String {
    let response = &operation.response;
    let verdict = if operation.verdict {
        verdict(response)
    } else {
        String::new()
    };
    let missing = missing(response);
    let separator = if verdict.is_empty() || missing.is_empty() {
        ""
    } else {
        "\n"
    };
    format!(
        "{}
impl Response for {} {{
{verdict}{separator}{missing}}}
{}",
        structure(response),
        response.name,
        inner_structures(response),
    )
}

fn inner_structures(outer: &Struct) -> String {
    each(&outer.fields, |field| match &field.kind {
        FieldKind::Struct(inner) => structure(inner) + &inner_structures(inner),
        _ => String::new(),
    })
}

fn structure(structure: &Struct) -> String {
    let name = &structure.name;
    let doc = doc(&structure.doc, 0);
    let fields = each(&structure.fields, field);
    let places = each(&structure.fields, |field| {
        format!("{:?} => &mut self.{},\n", field.name, field.ident)
    });
    format!(
        "
{doc}#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct {name} {{
{fields}}}

impl Fields for {name} {{
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {{
        Some(match name {{
            {places}_ => return None,
        }})
    }}
}}
"
    )
}

fn field(field: &Field) -> String {
    let doc = doc(&field.doc, 4);
    let ident = &field.ident;
    let kind = match &field.kind {
        FieldKind::Boolean => "bool",
        FieldKind::Integer => "i64",
        FieldKind::Secret => "SecretString",
        FieldKind::Struct(inner) => &inner.name,
        FieldKind::Text => "String",
    };
    if field.guaranteed {
        format!("{doc}pub {ident}: {kind},\n")
    } else {
        format!("{doc}pub {ident}: Option<{kind}>,\n")
    }
}

fn verdict(response: &Struct) -> String {
    let code = match response.fields.iter().find(|field| field.name == "Code") {
        Some(field) if field.guaranteed => "Some(&self.code)",
        Some(_) => "self.code.as_deref()",
        None => "None",
    };
    format!(
        "    fn verdict(&self) -> Verdict<'_> {{
        Verdict {{
            success: self.success,
            code: {code},
        }}
    }}
"
    )
}

fn missing(response: &Struct) -> String {
    let mut checks = String::new();
    missing_checks(response, "", "self", &mut checks);
    if checks.is_empty() {
        return checks;
    }
    format!(
        "    fn missing(&self) -> Option<&'static str> {{
        {checks}None
    }}
"
    )
}

/// Checks the guaranteed fields, those of a guaranteed object instead of the object if it has any.
fn missing_checks(structure: &Struct, path: &str, place: &str, checks: &mut String) {
    for field in structure.fields.iter().filter(|field| field.guaranteed) {
        let path = format!("{path}{}", field.name);
        let place = format!("{place}.{}", field.ident);
        let absent = match &field.kind {
            FieldKind::Struct(inner) if inner.fields.iter().any(|field| field.guaranteed) => {
                missing_checks(inner, &format!("{path}."), &place, checks);
                continue;
            }
            FieldKind::Struct(inner) => format!("{place} == {}::default()", inner.name),
            _ => format!("{place}.is_empty()"),
        };
        *checks += &format!(
            "if {absent} {{
                return Some({path:?});
            }}
            "
        );
    }
}
