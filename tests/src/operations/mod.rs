//! Compares the models of operations with files of cases: an input with its request, a body with its
//! decoded response.
//!
//! A file is a JSON array. `product`, `operation` and `variant` together name a case. All values in these
//! files are fictitious, so failures show them, secret parameters included.

mod compare;
mod requests;
mod responses;
mod values;

use std::fmt;

use aliyun_core::operation::CatalogEntry;
use serde::Deserialize;
use serde_json::value::RawValue;

/// Compares the HTTP requests of the request models with the expected ones.
///
/// A case has an `input`, the parameters as the vendor documents them, and an `expect` with
/// `method`, `path`, `query`, `content_type` and `body`. Optional members of `expect` are `form`, the
/// body as pairs; `json`, the names in `query` or `form` whose value is JSON; and `optional_body`, true
/// if a request without the body is correct too. A case that is `unchecked` breaks rules between
/// parameters and is not validated.
pub fn requests(file: &str) -> Report {
    Report::of(file, requests::check)
}

/// Compares the response models with the expected values.
///
/// A case has a `body` and its `decoded` value. Members that are `null`, `[]` or `{}` count as absent.
pub fn responses(file: &str) -> Report {
    Report::of(file, responses::check)
}

/// The results of the cases of a file. `Display` is the output of the command.
#[derive(Debug, Default)]
pub struct Report {
    /// The number of cases that passed.
    pub passed: usize,
    /// The name of each failed case, and its differences.
    pub failures: Vec<String>,
}

impl Report {
    /// Returns the report of an unreadable file: one failure, so that the output always ends with totals.
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

/// Checks a case. The error lists the differences.
type Check = fn(&CatalogEntry, &RawValue) -> Result<(), String>;

/// The name of a case, which is read first so that other errors can be reported with it.
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

    /// Returns the models of the operation.
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

/// Decodes a case or a part of it. Line and column are removed from the error: they count from the
/// beginning of the case, and the name of the case is reported anyway.
fn read<'de, T: Deserialize<'de>>(case: &'de RawValue) -> Result<T, String> {
    serde_json::from_str(case.get()).map_err(|error| {
        let text = error.to_string();
        let end = text.rfind(" at line ").unwrap_or(text.len());
        text[..end].to_owned()
    })
}
