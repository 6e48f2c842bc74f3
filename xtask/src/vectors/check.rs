//! Checks the cases of a file.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::case::{self, Case};
use super::report::{MalformedFile, Report};
use super::{compare, schemes};

/// Checks all cases of a file with this text.
///
/// # Errors
///
/// If the text is not a file of vectors. An invalid case is only a failure of that case.
pub fn check(text: &str) -> Result<Report, MalformedFile> {
    #[derive(Deserialize)]
    struct File<'a> {
        format: u64,
        #[serde(borrow)]
        cases: Vec<&'a RawValue>,
    }

    let file: File<'_> =
        serde_json::from_str(text).map_err(|error| MalformedFile(error.to_string()))?;
    if file.format != 1 {
        return Err(MalformedFile(format!(
            "unknown format {}; this program reads format 1",
            file.format
        )));
    }
    let mut report = Report::default();
    let mut ids = BTreeSet::new();
    for (number, case) in (1..).zip(file.cases) {
        let (id, outcome) = match case::id(case.get()) {
            Err(message) => (format!("case number {number}"), Err(message)),
            Ok(id) if ids.insert(id.clone()) => (id, check_case(case.get())),
            Ok(id) => (id, Err("id: another case has it, too".into())),
        };
        match outcome {
            Ok(Outcome::Passed) => report.passed += 1,
            Ok(Outcome::Skipped) => report.skipped += 1,
            Err(message) => report.failures.push(format!("{id}: {message}")),
        }
    }
    Ok(report)
}

enum Outcome {
    Passed,
    Skipped,
}

fn check_case(text: &str) -> Result<Outcome, String> {
    let family = case::family(text)?;
    // The optional families have another algorithm, or every header signed. The latter are checked if
    // they have the algorithm of the signer.
    if family == "v3-sm3" {
        return Ok(Outcome::Skipped);
    }
    let case: Case = serde_json::from_str(text).map_err(|error| error.to_string())?;
    if family == "v3-all-headers"
        && case
            .algorithm
            .as_deref()
            .is_some_and(|algorithm| algorithm == "ACS3-HMAC-SM3")
    {
        return Ok(Outcome::Skipped);
    }
    let actual = match family.as_str() {
        "rpc-v2" | "rpc-v2-bearer" => schemes::rpc(&case)?,
        "roa-v2" | "roa-v2-bearer" => schemes::roa(&case)?,
        "v3" | "v3-bearer" => schemes::acs3(&case)?,
        "v3-all-headers" => schemes::acs3_all_headers(&case)?,
        _ => return Err(format!("family: {family:?} is unknown")),
    };
    compare::all(&case.expect, &actual).map(|()| Outcome::Passed)
}
