//! Holds the models of operations against files of cases: an input and the request it becomes, a
//! body and what the types hold of it.
//!
//! A file is a JSON array. `product`, `operation` and `variant` together name a case. Everything in
//! these files is made up, so failures show values, those of secrets too.

mod compare;
mod requests;
mod responses;
mod values;

use std::fmt;

use aliyun_core::operation::CatalogEntry;
use serde::Deserialize;
use serde_json::value::RawValue;

/// Checks what the request models become on the wire.
///
/// A case has an `input`, the parameters as the vendor documents them, and an `expect` with
/// `method`, `path`, `query`, `content_type` and `body`. Where they apply, `expect` has further
/// `form`, the body in pairs; `json`, the names in `query` or `form` whose value is JSON;
/// `optional_body`, if a request without the body is right too. A case that is `unchecked` breaks
/// rules between parameters.
pub fn requests(file: &str) -> Report {
    Report::of(file, requests::check)
}

/// Checks what the answer models hold of a body.
///
/// A case has a `body` and what is `decoded` of it. Members that are `null`, `[]` or `{}` count as
/// absent.
pub fn responses(file: &str) -> Report {
    Report::of(file, responses::check)
}

/// What became of the cases of a file. `Display` is the output of the command.
#[derive(Debug, Default)]
pub struct Report {
    /// How many cases passed.
    pub passed: usize,
    /// For each failed case its name and what differs.
    pub failures: Vec<String>,
}

impl Report {
    /// A file that cannot be read is one failure, so that there always are totals.
    pub fn unreadable(reason: &str) -> Self {
        Self {
            failures: vec![reason.to_owned()],
            ..Self::default()
        }
    }

    fn of(file: &str, check: Check) -> Self {
        let cases: Vec<&RawValue> = match serde_json::from_str(file) {
            Ok(cases) => cases,
            Err(error) => return Self::unreadable(&format!("not a file of cases: {error}")),
        };
        let mut report = Self::default();
        for (number, case) in (1..).zip(cases) {
            match Name::read(case) {
                Err(error) => report
                    .failures
                    .push(format!("case number {number}: {error}")),
                Ok(name) => match name.entry().and_then(|entry| check(entry, case)) {
                    Ok(()) => report.passed += 1,
                    Err(reason) => report.failures.push(format!("{name}: {reason}")),
                },
            }
        }
        report
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for failure in &self.failures {
            writeln!(f, "{failure}")?;
        }
        write!(f, "{} passed, {} failed", self.passed, self.failures.len())
    }
}

/// Checks a case; the error is what differs.
type Check = fn(&CatalogEntry, &RawValue) -> Result<(), String>;

/// What names a case, whatever else is wrong with it.
#[derive(Deserialize)]
struct Name {
    product: String,
    operation: String,
    variant: String,
}

impl Name {
    fn read(case: &RawValue) -> Result<Self, String> {
        read(case)
    }

    /// The models of its operation.
    fn entry(&self) -> Result<&'static CatalogEntry, String> {
        let products = [
            (&sae_api::PRODUCT, sae_api::CATALOG),
            (&bastion_api::PRODUCT, bastion_api::CATALOG),
        ];
        let (_, catalog) = products
            .iter()
            .find(|(product, _)| product.code == self.product)
            .ok_or("there is no such product")?;
        catalog
            .iter()
            .find(|entry| entry.descriptor().name == self.operation)
            .ok_or_else(|| "there is no such operation".into())
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/{}", self.product, self.operation, self.variant)
    }
}

/// A case or a part of one in its type. Where in the file it went wrong, the name of the case says
/// better than a line and a column counted from its beginning.
fn read<'de, T: Deserialize<'de>>(case: &'de RawValue) -> Result<T, String> {
    serde_json::from_str(case.get()).map_err(|error| {
        let text = error.to_string();
        let end = text.rfind(" at line ").unwrap_or(text.len());
        text[..end].to_owned()
    })
}
