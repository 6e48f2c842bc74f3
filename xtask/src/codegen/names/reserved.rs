//! Names that are in use.

/// Names of types that the generated modules import, those of the prelude, and those of the crate.
pub(crate) const TYPES_IN_SCOPE: &[&str] = &[
    "ApiStyle",
    "BTreeMap",
    "Box",
    "Bytes",
    "CATALOG",
    "CatalogEntry",
    "Clone",
    "Condition",
    "Debug",
    "Default",
    "Descriptor",
    "Eq",
    "ExtraQuery",
    "FnMut",
    "From",
    "Into",
    "IntoIterator",
    "Json",
    "JsonObject",
    "Kind",
    "Limit",
    "Location",
    "Method",
    "None",
    "OPERATIONS",
    "Operation",
    "Option",
    "PRODUCT",
    "Paged",
    "Paging",
    "ParameterDescriptor",
    "PartialEq",
    "Result",
    "Rule",
    "SecretString",
    "Self",
    "Serialization",
    "Slot",
    "Some",
    "String",
    "SystemTime",
    "Vec",
];

/// Features that are not operations.
pub(crate) const FEATURES_IN_SCOPE: &[&str] = &["catalog", "default", "full", "serde"];

/// Names of fields and setters that every struct has.
pub(crate) const FIELDS_IN_SCOPE: &[&str] = &["default", "extra_query", "new"];

/// Strict and reserved keywords of the edition.
pub(super) const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];
