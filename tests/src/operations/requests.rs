//! Compares the request of an input with the expected one.

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
use crate::SetClock;

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
    let mut differences = not_kept(case.input, &request)?;
    let mut options = CallOptions::new();
    if case.unchecked || has_text_for_an_integer(&request) {
        options = options.skip_validation();
    }
    match http_request(&request, options) {
        Ok(request) => differences.extend(case.expect.differences(&request)),
        Err(reason) => differences.push(reason),
    }
    match &*differences {
        [] => Ok(()),
        differences => Err(differences.join("; ")),
    }
}

/// Returns whether a parameter that the models describe as an integer has another text. The vendor's
/// document allows any text and so do the cases, which are about serialization.
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

/// Returns the members of the input that the model did not keep. Decoding alone ignores unknown members.
fn not_kept(input: &RawValue, request: &Erased) -> Result<Vec<String>, String> {
    let input: Value = super::read(input)?;
    let kept: Value = Json::from_object(request)
        .decode()
        .map_err(|error| format!("the model is not JSON: {error}"))?;
    let differences = values::differences(&input, &kept);
    Ok(differences
        .iter()
        .map(|difference| format!("the model has not kept the input: {difference}"))
        .collect())
}

/// Returns the request that a transport would send.
fn http_request(request: &Erased, options: CallOptions) -> Result<http::Request<Bytes>, String> {
    let config = Config::builder()
        .endpoint("https://api.example")
        .build()
        .expect("the endpoint is valid");
    let signer = Arc::new(Signer::new(Credentials::access_key("id", "secret")));
    let random = SeededRandom::from_seed([7; 24]);
    let now = Now {
        unix: Duration::from_secs(SetClock::START),
        monotonic: Duration::ZERO,
    };
    let mut output = JsonObject::default();
    let mut call = Call::with_options(request, &config, options, &mut output);
    loop {
        call = match call.step(now, &random) {
            Step::Credentials(awaiting) => awaiting.provide(Arc::clone(&signer)),
            Step::Send(outgoing, _) => return Ok(outgoing.request),
            Step::Done(Err(error)) => return Err(error.to_string()),
            Step::Done(Ok(())) | Step::Wait(..) => unreachable!("no request was sent"),
        };
    }
}

/// A request whose type is not known, only its operation.
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
