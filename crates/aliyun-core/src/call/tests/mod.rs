//! Tests of calls with a simulated service and a simulated clock.

mod additions;
mod clock;
mod locations;
mod observer;
mod refusals;
mod rejections;
mod responses;
mod retries;
mod schemes;
mod secrets;
mod signatures;
#[cfg(feature = "tracing")]
mod spans;
mod steps;
mod targets;

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use aliyun_sign::{Credentials, Signer};
use bytes::Bytes;
use http::{Method, Response, StatusCode};

use super::*;
use crate::call::random::SeededRandom;
use crate::config::{ConfigBuilder, SignatureScheme};
use crate::error::{
    ApiError, Arrival, CredentialsError, DecodeError, ErrorKind, Fault, Phase, Stage,
    TransportErrorKind,
};
use crate::model::{Json, Object, Slot, Value};
use crate::operation::descriptor::{Descriptor, ParameterDescriptor};
use crate::operation::{ApiStyle, DynamicOperation, Product};

static RPC: Product = product("Thing", ApiStyle::Rpc);
static ROA: Product = product("thing", ApiStyle::Roa);

const fn product(code: &'static str, style: ApiStyle) -> Product {
    Product::new(code, "2020-01-01", style)
        .with_endpoints(&[("cn-shenzhen", "thing.cn-shenzhen.aliyuncs.com")])
        .with_host_prefix("thing")
}

const PARAMETERS: &[ParameterDescriptor] = &[
    ParameterDescriptor::required("Name"),
    ParameterDescriptor::optional("Note"),
    ParameterDescriptor::optional("Password").secret(),
];

static MAKE_THING: Descriptor = Descriptor::new(&RPC, "MakeThing", Method::POST, "/")
    .with_parameters(PARAMETERS)
    .success_in_body()
    .with_required_members(&["Id"]);
static READ_THING: Descriptor = Descriptor::new(&ROA, "ReadThing", Method::GET, "/v1/thing")
    .with_parameters(PARAMETERS)
    .idempotent()
    .success_in_body()
    .with_required_members(&["Id"]);

struct Thing {
    descriptor: &'static Descriptor,
    name: &'static str,
}

const MAKE: Thing = Thing {
    descriptor: &MAKE_THING,
    name: "a b",
};
const READ: Thing = Thing {
    descriptor: &READ_THING,
    name: "a b",
};

impl Object for Thing {
    fn member_mut(&mut self, _: &str) -> Option<&mut dyn Slot> {
        None
    }

    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, Value<'a>)) {
        visitor("Name", Value::Text(self.name));
        visitor("Note", Value::Text(""));
        visitor("Password", Value::Secret("hunter 2"));
    }
}

impl Operation for Thing {
    type Output = ThingOutput;

    fn descriptor(&self) -> &'static Descriptor {
        self.descriptor
    }
}

#[derive(Debug, Default, PartialEq)]
struct ThingOutput {
    id: String,
    code: Option<String>,
    success: Option<bool>,
}

impl Object for ThingOutput {
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Id" => &mut self.id,
            "Code" => &mut self.code,
            "Success" => &mut self.success,
            _ => return None,
        })
    }

    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, Value<'a>)) {
        visitor("Id", self.id.value());
        visitor("Code", self.code.value());
        visitor("Success", self.success.value());
    }
}

/// Drives calls as the documentation of [`Call`] describes.
struct Bench {
    settings: ConfigBuilder,
    config: Config,
    signer: Arc<Signer>,
    random: SeededRandom,
    now: Now,
}

impl Bench {
    fn new() -> Self {
        let credentials = Credentials::sts("testid", "testsecret", "testtoken");
        let settings = Config::builder().region("cn-shenzhen");
        Self {
            config: settings.clone().build().unwrap(),
            settings,
            signer: Arc::new(Signer::new(credentials)),
            random: SeededRandom::from_seed([1; 24]),
            now: Now {
                unix: Duration::from_secs(1_719_792_012),
                monotonic: Duration::from_secs(100),
            },
        }
    }

    fn scheme(mut self, scheme: SignatureScheme) -> Self {
        self.configure(|config| config.signature_scheme(scheme));
        self
    }

    /// Changes the configuration. The clock offset and the retry budget are kept.
    fn configure(&mut self, change: impl FnOnce(ConfigBuilder) -> ConfigBuilder) {
        self.settings = change(self.settings.clone());
        self.config = self
            .settings
            .clone()
            .build()
            .expect("the settings are valid");
    }

    fn run<O: Operation>(
        &mut self,
        operation: &O,
        config: &Config,
        service: impl FnMut(OutgoingRequest) -> Result<Response<Bytes>, TransportError>,
    ) -> Result<O::Output, Error> {
        self.run_with(operation, config, CallOptions::new(), service)
    }

    fn run_with<O: Operation>(
        &mut self,
        operation: &O,
        config: &Config,
        options: CallOptions,
        service: impl FnMut(OutgoingRequest) -> Result<Response<Bytes>, TransportError>,
    ) -> Result<O::Output, Error> {
        let mut output = O::Output::default();
        self.drive(
            Call::with_options(operation, config, options, &mut output),
            service,
        )?;
        Ok(output)
    }

    fn drive(
        &mut self,
        mut call: Call<'_>,
        mut service: impl FnMut(OutgoingRequest) -> Result<Response<Bytes>, TransportError>,
    ) -> Result<(), Error> {
        loop {
            call = match call.step(self.now, &self.random) {
                Step::Credentials(awaiting) => awaiting.provide(Arc::clone(&self.signer)),
                Step::Done(result) => return result,
                Step::Send(request, awaiting) => {
                    let result = service(request);
                    awaiting.receive(self.now, result)
                }
                Step::Wait(duration, waiting) => {
                    self.now.monotonic += duration;
                    self.now.unix += duration;
                    waiting
                }
            };
        }
    }

    /// The result of a call whose service returns this response.
    fn respond(&mut self, status: u16, body: &str) -> Result<ThingOutput, Error> {
        let config = self.config.clone();
        self.run(&MAKE, &config, |_| Ok(response(status, body)))
    }

    /// The request of an operation.
    fn request(&mut self, operation: &impl Operation) -> http::Request<Bytes> {
        let config = self.config.clone();
        let mut sent = None;
        let result = self.run(operation, &config, |request| {
            sent = Some(request.request);
            Ok(response(200, r#"{"Id": "1"}"#))
        });
        if let Err(error) = result {
            panic!("{error}");
        }
        sent.expect("a request was sent")
    }
}

fn response(status: u16, body: &str) -> Response<Bytes> {
    Response::builder()
        .status(status)
        .header("content-type", "application/json")
        .header("x-acs-request-id", "from-header")
        .body(Bytes::copy_from_slice(body.as_bytes()))
        .expect("the parts are valid")
}

fn api(result: Result<ThingOutput, Error>) -> ApiError {
    match result {
        Err(error) => match error.into_kind() {
            ErrorKind::Api(error) => error,
            other => panic!("not an API error: {other:?}"),
        },
        other => panic!("not an API error: {other:?}"),
    }
}

fn decode(result: Result<ThingOutput, Error>) -> DecodeError {
    match result {
        Err(error) => match error.into_kind() {
            ErrorKind::Decode(error) => error,
            other => panic!("not a decode error: {other:?}"),
        },
        other => panic!("not a decode error: {other:?}"),
    }
}

/// An operation of a descriptor, with JSON arguments.
fn operation(descriptor: &'static Descriptor, arguments: &str) -> DynamicOperation {
    let arguments: Json = arguments.parse().expect("the arguments are JSON");
    DynamicOperation::from_descriptor(descriptor, &arguments).expect("the arguments are known")
}
