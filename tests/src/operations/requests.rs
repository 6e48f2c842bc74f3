//! From an input to the request on the wire.

use std::sync::Arc;
use std::time::Duration;

use aliyun_core::model::{self, Json, JsonObject, Object, Slot, decode};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{CatalogEntry, Descriptor};
use aliyun_core::{Call, CallOptions, Config, Now, Operation, SeededRandom, Step};
use aliyun_sign::{Credentials, Signer};
use bytes::Bytes;
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

use super::compare::Expected;
use super::values;

#[derive(Deserialize)]
struct Case<'a> {
    #[serde(borrow)]
    input: &'a RawValue,
    expect: Expected,
    #[serde(default)]
    unchecked: bool,
}

pub(super) fn check(entry: &CatalogEntry, case: &RawValue) -> Result<(), String> {
    let case: Case<'_> = super::read(case)?;
    let mut request = Erased {
        descriptor: entry.descriptor(),
        model: entry.request(),
    };
    decode::object_into(case.input.get().as_bytes(), &mut request.model)
        .map_err(|error| format!("input: {error}"))?;
    let mut differences = lost(case.input, &request)?;
    let mut options = CallOptions::new();
    if case.unchecked || has_text_for_an_integer(&request) {
        options = options.skip_validation();
    }
    match send(&request, options) {
        Ok(sent) => differences.extend(case.expect.differences(&sent)),
        Err(reason) => differences.push(reason),
    }
    match &*differences {
        [] => Ok(()),
        differences => Err(differences.join("; ")),
    }
}

/// Whether a parameter that the models take for an integer has another text. The document allows
/// any, and so do the cases, which are about the form on the wire.
fn has_text_for_an_integer(request: &Erased) -> bool {
    let mut integers = request
        .descriptor
        .parameters
        .iter()
        .filter(|parameter| matches!(parameter.kind, Kind::IntegerText));
    integers.any(|parameter| {
        let text = model::Value::Object(request).member(parameter.name).text();
        text.is_some_and(|text| text.parse::<i64>().is_err())
    })
}

/// What the model did not take in: reading passes over members that it does not have.
fn lost(input: &RawValue, request: &Erased) -> Result<Vec<String>, String> {
    let input: Value = super::read(input)?;
    let kept: Value = Json::from_object(request)
        .decode()
        .map_err(|error| format!("the model is not JSON: {error}"))?;
    let differences = values::differences(&input, &kept);
    Ok(differences
        .iter()
        .map(|one| format!("the model has not kept the input: {one}"))
        .collect())
}

/// The request as a transport gets it.
fn send(request: &Erased, options: CallOptions) -> Result<http::Request<Bytes>, String> {
    let config = Config::builder()
        .endpoint("https://api.example")
        .build()
        .unwrap();
    let signer = Arc::new(Signer::new(Credentials::access_key("id", "secret")));
    let random = SeededRandom::from_seed([7; 24]);
    let now = Now {
        unix: Duration::from_secs(1_719_792_012),
        monotonic: Duration::ZERO,
    };
    let mut output = JsonObject::default();
    let mut call = Call::with_options(request, &config, options, &mut output);
    loop {
        call = match call.step(now, &random) {
            Step::Credentials(wanting) => wanting.provide(Arc::clone(&signer)),
            Step::Send(outgoing, _) => return Ok(outgoing.request),
            Step::Done(Err(error)) => return Err(error.to_string()),
            Step::Done(Ok(())) | Step::Wait(..) => unreachable!("nothing was sent yet"),
        };
    }
}

/// A model of which only the operation is known.
struct Erased {
    descriptor: &'static Descriptor,
    model: Box<dyn Object + Send + Sync>,
}

impl Object for Erased {
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        self.model.member_mut(name)
    }

    fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        self.model.visit(to);
    }
}

impl Operation for Erased {
    type Output = JsonObject;

    fn descriptor(&self) -> &'static Descriptor {
        self.descriptor
    }
}
