//! What is written, after names are chosen, sentences found and everything unknown refused.

mod operation;
mod product;
mod request;
mod response;
mod rules;

use anyhow::{Context as _, Result, bail};

use super::API_DOCS;
use super::overlay::Overlay;
use super::spec::{Document, Unknown};

/// A product with its operations.
pub(super) struct Model {
    pub(super) product: Product,
    /// Sorted by name.
    pub(super) operations: Vec<Operation>,
}

pub(super) struct Product {
    pub(super) code: String,
    pub(super) version: String,
    /// `Rpc` or `Roa`.
    pub(super) style: &'static str,
    /// What it is called in a sentence.
    pub(super) name: String,
    /// Region and host, sorted by region.
    pub(super) endpoints: Vec<(String, String)>,
    pub(super) vpc_endpoints: Vec<(String, String)>,
    pub(super) host_prefix: String,
}

pub(super) struct Operation {
    pub(super) name: String,
    pub(super) module: String,
    pub(super) method: &'static str,
    pub(super) path: String,
    pub(super) summary: String,
    pub(super) details: Option<String>,
    pub(super) page: Option<String>,
    /// RAM actions.
    pub(super) permissions: Vec<String>,
    /// Error codes by HTTP status.
    pub(super) errors: Vec<(String, Vec<String>)>,
    /// In the order of the documentation.
    pub(super) parameters: Vec<Parameter>,
    pub(super) rules: Vec<Rule>,
    pub(super) response: Struct,
    /// Whether the response says itself that it is a failure.
    pub(super) verdict: bool,
}

pub(super) struct Parameter {
    /// Name on the wire.
    pub(super) name: String,
    pub(super) ident: String,
    pub(super) kind: ParameterKind,
    pub(super) required: bool,
    /// Travels as Base64, so that it is set in two ways.
    pub(super) base64: bool,
    pub(super) doc: String,
    pub(super) default: Option<String>,
    pub(super) since: Option<String>,
}

pub(super) enum ParameterKind {
    Enum(OpenEnum),
    Secret,
    Text,
}

/// The known values of a text.
pub(super) struct OpenEnum {
    pub(super) name: String,
    /// Sorted by variant.
    pub(super) values: Vec<EnumValue>,
}

pub(super) struct EnumValue {
    pub(super) wire: String,
    pub(super) variant: String,
    pub(super) doc: String,
}

/// A rule between parameters, which stand for their positions in `Operation::parameters`.
pub(super) enum Rule {
    AtLeastOneOf {
        parameters: Vec<usize>,
        precedence: Option<usize>,
    },
    Base64 {
        parameter: usize,
    },
    RequiredWhen {
        parameter: usize,
        /// All of them have to hold.
        when: Vec<Condition>,
    },
}

#[derive(Clone, PartialEq, Eq)]
pub(super) enum Condition {
    /// One that the overlay defines by parameters.
    Named {
        local: String,
        phrase: String,
        given: Vec<usize>,
        absent: Vec<usize>,
    },
    /// One that only the service knows. Its rule is documentation.
    ServerOnly { phrase: String },
    /// A parameter has one of these values.
    Value {
        parameter: usize,
        values: Vec<String>,
        /// It is the same to leave the parameter out.
        or_absent: bool,
    },
}

pub(super) struct Struct {
    pub(super) name: String,
    pub(super) doc: String,
    /// Sorted by name on the wire.
    pub(super) fields: Vec<Field>,
}

pub(super) struct Field {
    /// Name on the wire.
    pub(super) name: String,
    pub(super) ident: String,
    pub(super) kind: FieldKind,
    pub(super) guaranteed: bool,
    pub(super) doc: String,
}

pub(super) enum FieldKind {
    Boolean,
    Integer,
    Secret,
    Struct(Struct),
    Text,
}

/// Brings document and overlay together. Both have to be used up.
pub(super) fn build(document: Document, overlay: &mut Overlay) -> Result<Model> {
    let product = product::build(&document, overlay).context("product")?;
    let mut operations = Vec::new();
    for (name, api) in document.apis {
        let place = format!("operation `{name}`");
        operations.push(operation::build(name, api, product.style, overlay).context(place)?);
    }
    overlay.finish()?;
    Ok(Model {
        product,
        operations,
    })
}

/// Refuses the keys of the document that nothing has been made of.
fn refuse(unknown: &Unknown) -> Result<()> {
    match unknown.keys().next() {
        Some(key) => bail!("`{key}` in {API_DOCS} is not supported yet"),
        None => Ok(()),
    }
}
