//! What is written, after names are chosen, sentences found and everything that is not supported
//! refused.

mod answer;
mod components;
mod kinds;
mod members;
mod operation;
mod paging;
mod product;
mod rules;

use std::collections::BTreeSet;
use std::fmt;

use anyhow::{Context as _, Result, ensure};

use self::components::Components;
use super::overlay::Overlay;
use crate::spec::facts::Document;

/// A product with its operations.
pub(super) struct Model {
    pub(super) product: Product,
    /// Sorted by name.
    pub(super) operations: Vec<Operation>,
    /// Types that operations share, sorted by name.
    pub(super) components: Vec<Component>,
    /// Whether each operation is a feature.
    pub(super) has_features: bool,
    /// The operations that are compiled unless somebody says otherwise.
    pub(super) default_features: Vec<String>,
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
    pub(super) global_endpoint: Option<String>,
    pub(super) host_prefix: Option<String>,
}

#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, as in the descriptor that they become"
)]
pub(super) struct Operation {
    /// The name on the wire.
    pub(super) name: String,
    /// The feature that it needs to be compiled, which has its name.
    pub(super) feature: Option<String>,
    pub(super) type_name: String,
    pub(super) module: String,
    pub(super) method: &'static str,
    pub(super) path: String,
    pub(super) deprecated: bool,
    pub(super) signed: bool,
    /// Whether a request may be sent again though it may have had its effect.
    pub(super) repeatable: bool,
    pub(super) summary: String,
    pub(super) details: Option<String>,
    pub(super) page: Page,
    /// RAM actions.
    pub(super) permissions: Vec<String>,
    /// Error codes by HTTP status.
    pub(super) errors: Vec<(String, Vec<String>)>,
    /// In the order of the documentation.
    pub(super) parameters: Vec<Parameter>,
    pub(super) rules: Vec<Rule>,
    pub(super) answer: Answer,
    /// The types of its parameters and its answer, in the order in which they are met.
    pub(super) types: Vec<TypeDefinition>,
    /// Whether the answer says itself that it is a failure.
    pub(super) verdict: bool,
    /// Ways to members of the answer.
    pub(super) guaranteed: Vec<String>,
    pub(super) paging: Option<Paging>,
}

/// The vendor's page about an operation.
pub(super) enum Page {
    /// One that the overlay knows.
    Own(String),
    /// The one that the vendor's portal has for every operation.
    Portal(String),
}

impl Page {
    pub(super) fn address(&self) -> &str {
        match self {
            Self::Own(address) | Self::Portal(address) => address,
        }
    }
}

/// A parameter of an operation.
pub(super) struct Parameter {
    pub(super) member: Member,
    /// A variant of `descriptor::Place`.
    pub(super) place: &'static str,
    /// A variant of `descriptor::Style`.
    pub(super) style: &'static str,
    /// Travels as Base64, so that it is set in two ways.
    pub(super) base64: bool,
    pub(super) since: Option<String>,
}

/// A field of a struct.
#[derive(PartialEq)]
pub(super) struct Member {
    /// Name on the wire.
    pub(super) name: String,
    pub(super) ident: String,
    pub(super) kind: Kind,
    pub(super) required: bool,
    /// Every successful answer has it.
    pub(super) guaranteed: bool,
    pub(super) deprecated: bool,
    pub(super) doc: String,
    pub(super) default: Option<String>,
    /// Known values.
    pub(super) values: Vec<String>,
    pub(super) limits: Vec<Limit>,
}

/// The type of a value.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Kind {
    Any,
    Boolean,
    Bytes,
    Int32,
    Int64,
    Known(String),
    List(Box<Kind>),
    Map(Box<Kind>),
    Number,
    Object(Object),
    Secret,
    Text,
}

impl Kind {
    /// The same kind inside of a list or a map, which are boxes of their own.
    pub(super) fn without_box(self) -> Self {
        match self {
            Self::Object(object) => Self::Object(Object {
                is_boxed: false,
                ..object
            }),
            other => other,
        }
    }

    /// Whether it is a text on the wire.
    pub(super) fn is_text(&self) -> bool {
        matches!(self, Self::Known(_) | Self::Secret | Self::Text)
    }

    /// The kind at the bottom of lists and maps.
    pub(super) fn innermost(&self) -> &Self {
        match self {
            Self::List(inner) | Self::Map(inner) => inner.innermost(),
            other => other,
        }
    }
}

/// A struct, by name.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Object {
    pub(super) name: String,
    /// It is a component, and not a type of the same module.
    pub(super) is_shared: bool,
    /// The table of its members, if it is a component.
    pub(super) table: String,
    /// It contains itself without a list or a map in between.
    pub(super) is_boxed: bool,
}

/// A variant of `descriptor::Limit` with its value, in Rust.
#[derive(PartialEq)]
pub(super) struct Limit {
    pub(super) expression: String,
    /// A clause such as "at least 1".
    pub(super) clause: String,
}

pub(super) enum TypeDefinition {
    Struct(Struct),
    Values(KnownValues),
}

impl TypeDefinition {
    pub(super) fn name(&self) -> &str {
        match self {
            Self::Struct(structure) => &structure.name,
            Self::Values(values) => &values.name,
        }
    }
}

/// The structs among the types of a module.
pub(super) fn structs(types: &[TypeDefinition]) -> impl Iterator<Item = &Struct> {
    types.iter().filter_map(|definition| match definition {
        TypeDefinition::Struct(structure) => Some(structure),
        TypeDefinition::Values(_) => None,
    })
}

pub(super) struct Struct {
    pub(super) name: String,
    pub(super) doc: String,
    /// Sorted by name on the wire.
    pub(super) members: Vec<Member>,
    /// It is a part of requests, so that it is made by callers.
    pub(super) is_input: bool,
    /// All of its values equal themselves.
    pub(super) is_eq: bool,
}

impl Struct {
    /// Whether the field of a member may be without a value. In answers an empty list is one.
    pub(super) fn is_optional(&self, member: &Member) -> bool {
        self.is_input || !(member.guaranteed || matches!(member.kind, Kind::List(_) | Kind::Map(_)))
    }
}

/// The known values of a text.
pub(super) struct KnownValues {
    pub(super) name: String,
    pub(super) doc: String,
    /// Sorted by variant.
    pub(super) values: Vec<KnownValue>,
}

pub(super) struct KnownValue {
    pub(super) wire: String,
    pub(super) variant: String,
    pub(super) doc: String,
}

/// What an operation answers.
pub(super) enum Answer {
    /// A struct of its own.
    Own(Struct),
    /// A component.
    Shared(String),
}

impl Answer {
    pub(super) fn name(&self) -> &str {
        match self {
            Self::Own(structure) => &structure.name,
            Self::Shared(name) => name,
        }
    }
}

/// A type in a file of its own.
pub(super) struct Component {
    pub(super) module: String,
    /// The name of the table of its members.
    pub(super) table: String,
    pub(super) structure: Struct,
    /// The types of its members.
    pub(super) types: Vec<TypeDefinition>,
    /// The operations that reach it.
    pub(super) users: BTreeSet<String>,
}

impl Component {
    /// Its feature, which is internal: the operations that use it turn it on.
    pub(super) fn feature(&self) -> String {
        format!("_{}", self.structure.name)
    }
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

/// How an operation goes from one page to the next; ways to members of the answer are dotted.
pub(super) struct Paging {
    pub(super) parameter: String,
    /// The way to the next token; without one, pages are numbered.
    pub(super) next_token: Option<String>,
    pub(super) size: Option<String>,
    pub(super) items: String,
    pub(super) total: Option<String>,
    pub(super) number: Option<String>,
    pub(super) length: Option<String>,
    /// The type of an item.
    pub(super) item: Kind,
    /// Takes the items out of the answer `page`, in Rust.
    pub(super) taken: String,
}

/// What an error is about, and which operations there would have to be without.
#[derive(Debug)]
pub(super) enum Culprit {
    Component {
        name: String,
        users: BTreeSet<String>,
    },
    Operation(String),
}

impl Culprit {
    /// The operations that cannot be had.
    pub(super) fn operations(&self) -> Vec<&String> {
        match self {
            Self::Component { users, .. } => users.iter().collect(),
            Self::Operation(name) => vec![name],
        }
    }
}

impl fmt::Display for Culprit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Component { name, .. } => write!(f, "component `{name}`"),
            Self::Operation(name) => write!(f, "operation `{name}`"),
        }
    }
}

/// Brings document and overlay together. Both have to be used up.
pub(super) fn build(document: &Document, overlay: &mut Overlay) -> Result<Model> {
    let product = product::build(document, overlay).context("product")?;
    let known = Components::of(document)?;
    let components = known.build(overlay)?;
    let mut names = operation::Names::new(&components);
    let mut operations = Vec::new();
    for (name, api) in &document.apis {
        let culprit = || Culprit::Operation(name.clone());
        let shared = operation::Shared {
            product: &product,
            known: &known,
            components: &components,
        };
        let built = operation::build(name, api, &shared, &mut names, overlay);
        operations.push(built.with_context(culprit)?);
    }
    let has_features = overlay.product.has_features();
    let default_features = overlay.product.default.clone();
    ensure!(
        has_features || default_features.is_empty() && components.is_empty(),
        "{}: product.features: without features nothing is a default, and nothing is shared",
        super::OVERLAY
    );
    for feature in &default_features {
        if !document.apis.contains_key(feature) {
            return super::overlay::idle(
                "product.default",
                &format!("`{feature}` is no operation"),
            );
        }
    }
    overlay.finish()?;
    Ok(Model {
        product,
        operations,
        components,
        has_features,
        default_features,
    })
}
