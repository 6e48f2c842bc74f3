//! Types with known values.

use super::docs::doc;
use super::text::each;
use crate::codegen::model::KnownValues;

/// The type of text with known values.
pub(super) fn known_values(known: &KnownValues) -> String {
    let name = &known.name;
    let about = indented(&doc(&known.doc, 4));
    let variants = each(&known.values, |value| {
        format!(
            "{}        {} = {:?},\n",
            indented(&indented(&doc(&value.doc, 8))),
            value.variant,
            value.wire
        )
    });
    // Indented here, since rustfmt does not format the arguments of macros.
    format!(
        "
known_values! {{
{about}    pub enum {name} {{
{variants}    }}
}}
"
    )
}

fn indented(text: &str) -> String {
    let lines = text.lines().flat_map(|line| ["    ", line, "\n"]);
    lines.collect()
}
