//! Calls any operation the way a client does, with the emulator in place of the network.

use std::sync::Arc;
use std::time::Duration;

use aliyun_core::model::JsonObject;
use aliyun_core::operation::Descriptor;
use aliyun_core::operation::descriptor::{Kind, Limit, ParameterDescriptor};
use aliyun_core::{
    Call, CallOptions, Config, DynamicOperation, Error, ErrorKind, Now, SeededRandom,
    SignatureScheme, Step,
};
use aliyun_sign::Signer;
use bytes::Bytes;
use serde_json::{Map, Value, json};

use super::request::NOW;
use crate::operations::Operation;
use crate::resources::demo;
use crate::server::{Delivery, router};
use crate::store::State;

/// Finds an operation by its name.
pub(super) fn operation(name: &str) -> Operation {
    Operation::all()
        .find(|operation| operation.descriptor().name == name)
        .unwrap_or_else(|| panic!("{name} is an operation"))
}

/// A client with an emulator of its own.
pub(super) struct Caller {
    pub(super) state: State,
    config: Config,
    signer: Arc<Signer>,
    random: SeededRandom,
}

impl Caller {
    pub(super) fn new(scheme: SignatureScheme) -> Self {
        Self {
            state: State::new(),
            config: Config::builder()
                .endpoint("http://127.0.0.1:8080")
                .signature_scheme(scheme)
                .build()
                .unwrap(),
            signer: Arc::new(Signer::new(demo::credentials())),
            random: SeededRandom::from_seed([7; 24]),
        }
    }

    /// Calls an operation without validating its parameters. Returns the body as it arrived, and the decoded response.
    pub(super) fn call(
        &mut self,
        descriptor: &'static Descriptor,
        arguments: &Value,
    ) -> (Bytes, Result<JsonObject, Error>) {
        let operation = DynamicOperation::from_descriptor(descriptor, arguments).unwrap();
        let now = Now {
            unix: Duration::from_secs(NOW.unix()),
            monotonic: Duration::ZERO,
        };
        let options = CallOptions::new().skip_validation();
        let mut output = JsonObject::default();
        let mut call = Call::with_options(&operation, &self.config, options, &mut output);
        let mut body = Bytes::new();
        let result = loop {
            call = match call.step(now, &self.random) {
                Step::Credentials(awaiting) => awaiting.provide(Arc::clone(&self.signer)),
                Step::Wait(_, waiting) => waiting,
                Step::Done(result) => break result,
                Step::Send(outgoing, awaiting) => {
                    let delivery = router::handle(&mut self.state, NOW, &outgoing.request);
                    let Delivery::Http(response, _) = delivery else {
                        panic!("the response is raw");
                    };
                    body = response.body().clone();
                    awaiting.receive(now, Ok(response))
                }
            };
        };
        (body, result.map(|()| output))
    }

    /// Returns the response of an operation that must succeed.
    pub(super) fn response(&mut self, name: &str, arguments: &Value) -> Value {
        let (_, result) = self.call(operation(name).descriptor(), arguments);
        json!(result.unwrap_or_else(|error| panic!("{name}: {error}")))
    }

    /// Returns the code and the message of an operation that must fail.
    pub(super) fn error(&mut self, name: &str, arguments: &Value) -> (String, String) {
        let (_, result) = self.call(operation(name).descriptor(), arguments);
        match result.map_err(Error::into_kind) {
            Err(ErrorKind::Api(error)) => (error.code().to_owned(), error.message().to_owned()),
            other => panic!("{name}: {other:?}"),
        }
    }
}

/// Valid arguments of an operation: the required ones or all.
pub(super) fn arguments(descriptor: &Descriptor, all: bool) -> Value {
    let mut arguments = members(descriptor.parameters, all);
    if descriptor.name == "GenerateAssetOperationToken" {
        arguments = members(descriptor.parameters, false);
        arguments.insert("AssetAccountId".to_owned(), json!(demo::HOST_ACCOUNT_ID));
    }
    if descriptor.name == "AssumeRoleWithOIDC" {
        // Its spec declares required parameters as optional.
        arguments = members(descriptor.parameters, true);
    }
    if descriptor.name == "RenewAssetOperationToken" {
        arguments.remove("Token");
        arguments.insert("TokenId".to_owned(), json!("1"));
    }
    if std::ptr::eq(descriptor.product, &raw const bastion_api::PRODUCT)
        && let Some(Value::String(id)) = arguments.get_mut("InstanceId")
    {
        demo::INSTANCE_ID.clone_into(id);
    }
    Value::Object(arguments)
}

fn members(descriptors: &[ParameterDescriptor], all: bool) -> Map<String, Value> {
    descriptors
        .iter()
        .filter(|known| all || known.required)
        .map(|known| {
            let mut value = value(known.kind, known.name, all);
            if let Value::Array(items) = &mut value
                && !known.limits.contains(&Limit::MaxItems(1))
            {
                items.push(items[0].clone());
            }
            (known.name.to_owned(), value)
        })
        .collect()
}

fn value(kind: Kind, name: &str, all: bool) -> Value {
    match kind {
        Kind::Boolean => json!(true),
        Kind::Int64 if name == "DurationSeconds" => json!(900),
        Kind::Int32 | Kind::Int64 | Kind::Number => json!(1),
        Kind::List(items) => json!([value(*items, name, all)]),
        Kind::Map(values) => json!({ "a": value(*values, name, all) }),
        Kind::Object(known) => Value::Object(members(known, all)),
        _ => json!(match name {
            "AppId" => demo::APP_ID,
            "ExternalId" | "RoleSessionName" | "SourceIdentity" => "a-b",
            "OIDCProviderArn" => demo::OIDC_PROVIDER_ARN,
            "OIDCToken" => demo::OIDC_TOKEN,
            "RoleArn" => demo::ROLE_ARN,
            "AssetId" | "HostId" => demo::HOST_ID,
            "AssetType" => "Host",
            "ContainerName" => demo::CONTAINER_NAME,
            "CurrentPage" | "PageNumber" | "PageSize" => "1",
            "DatabaseId" => demo::DATABASE_ID,
            "GroupId" => "017f39b8-dfa4-4e16-a84b-1dcee4b1f5e3-group",
            "PodName" => demo::POD_NAME,
            "Policy" => r#"{"Version":"1","Statement":[]}"#,
            _ => "a b/\u{503c}",
        }),
    }
}
