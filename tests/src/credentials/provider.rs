//! The provider of a scenario.

use std::sync::Arc;
use std::time::Duration;

use aliyun_core::Network;
use aliyun_credentials::{
    AssumeRoleProvider, CliProfileProvider, Credentials, CredentialsFileProvider,
    CredentialsUriProvider, DefaultChain, EcsRoleProvider, EnvironmentProvider, OidcRoleProvider,
    ProcessProvider, Provider, StaticProvider, Timestamp,
};
use serde_json::{Map, Value};

use super::machine::Machine;

/// The provider of a scenario: an object whose only member is the settings, under the provider's name.
#[derive(Clone, Debug, serde::Deserialize)]
#[serde(transparent)]
pub(super) struct ProviderFacts(Map<String, Value>);

impl Default for ProviderFacts {
    fn default() -> Self {
        let no_settings = Value::Object(Map::new());
        Self(Map::from_iter([("chain".to_owned(), no_settings)]))
    }
}

impl ProviderFacts {
    /// Returns the same settings with a text replaced.
    pub(super) fn replaced(&self, from: &str, to: &str) -> Self {
        let text = Value::Object(self.0.clone()).to_string();
        let replaced = text.replace(from, to);
        Self(serde_json::from_str(&replaced).expect("the replacement has no quotes"))
    }

    /// Returns the provider on a machine. `metadata` is the endpoint of the metadata service, if it is
    /// not the vendor's.
    pub(super) fn provider(&self, machine: Machine, metadata: Option<&str>) -> Provider {
        let retry = machine.retry();
        provider(&self.0, metadata)
            .system(Arc::new(machine))
            .retry(retry)
    }
}

/// Calls the setters of the settings that are present.
macro_rules! with {
    ($builder:expr, $settings:expr, $($name:ident: $read:expr),+ $(,)?) => {{
        let mut builder = $builder;
        let mut settings = $settings.clone();
        $(
            if let Some(value) = settings.remove(stringify!($name)) {
                builder = builder.$name($read(value));
            }
        )+
        assert!(settings.is_empty(), "unknown settings: {settings:?}");
        builder
    }};
}

fn provider(facts: &Map<String, Value>, metadata: Option<&str>) -> Provider {
    let (name, settings) = facts.iter().next().expect("the object has one member");
    let Value::Object(settings) = settings else {
        panic!("the settings of a provider are an object");
    };
    let mut settings = settings.clone();
    let is_on = |settings: &mut Map<String, Value>, name: &str| {
        settings.remove(name) == Some(Value::Bool(true))
    };
    match name.as_str() {
        "assume_role" => {
            let source = settings.remove("source").expect("a role has a source");
            let source = provider(&object(source), metadata);
            with!(AssumeRoleProvider::new(source), settings,
                role_arn: text, session_name: text, duration: seconds, policy: text,
                external_id: text, sts_region: text, sts_network: network, sts_endpoint: text)
            .into()
        }
        "chain" => {
            let mut chain = DefaultChain::new();
            if is_on(&mut settings, "without_metadata_service") {
                chain = chain.without_metadata_service();
            }
            if let Some(metadata) = metadata {
                chain = chain.metadata_endpoint(metadata);
            }
            with!(chain, settings, profile: text, allow_plain_http: flag, sts_region: text).into()
        }
        "cli_profile" => {
            let mut provider = CliProfileProvider::new();
            if let Some(metadata) = metadata {
                provider = provider.metadata_endpoint(metadata);
            }
            with!(provider, settings, profile: text, file: text, allow_plain_http: flag,
                sts_region: text)
            .into()
        }
        "credentials_file" => {
            let mut provider = CredentialsFileProvider::new();
            if let Some(metadata) = metadata {
                provider = provider.metadata_endpoint(metadata);
            }
            with!(provider, settings, profile: text, file: text, sts_region: text).into()
        }
        "credentials_uri" => {
            let provider = CredentialsUriProvider::new();
            with!(provider, settings, uri: text, allow_plain_http: flag).into()
        }
        "ecs_role" => {
            let mut provider = EcsRoleProvider::new();
            if is_on(&mut settings, "disable_v1") {
                provider = provider.disable_v1();
            }
            if let Some(metadata) = metadata {
                provider = provider.endpoint(metadata);
            }
            with!(provider, settings, role_name: text, endpoint: text).into()
        }
        "environment" => EnvironmentProvider::new().into(),
        "oidc_role" => with!(OidcRoleProvider::new(), settings,
            oidc_provider_arn: text, oidc_token_file: text, role_arn: text, session_name: text,
            duration: seconds, policy: text, sts_region: text, sts_network: network,
            sts_endpoint: text)
        .into(),
        "process" => ProcessProvider::new(text(settings["command"].take())).into(),
        "static" => static_provider(settings),
        other => panic!("there is no provider `{other}`"),
    }
}

fn static_provider(mut settings: Map<String, Value>) -> Provider {
    let mut part = |name: &str| settings.remove(name).map(text);
    if let Some(token) = part("bearer_token") {
        return Credentials::bearer(token).into();
    }
    let (id, secret) = (part("access_key_id"), part("access_key_secret"));
    let credentials = Credentials::sts(
        id.unwrap_or_default(),
        secret.unwrap_or_default(),
        part("security_token").unwrap_or_default(),
    );
    let provider = StaticProvider::new(credentials);
    match part("expiration") {
        Some(time) => {
            let time = Timestamp::parse_iso8601(&time).expect("it is an ISO 8601 time");
            provider.expiration(time).into()
        }
        None => provider.into(),
    }
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(object) => object,
        other => panic!("{other} is not an object"),
    }
}

fn text(value: Value) -> String {
    match value {
        Value::String(text) => text,
        other => panic!("{other} is not a text"),
    }
}

#[expect(clippy::needless_pass_by_value, reason = "all readers take a value")]
fn flag(value: Value) -> bool {
    value.as_bool().expect("it is a boolean")
}

#[expect(clippy::needless_pass_by_value, reason = "all readers take a value")]
fn seconds(value: Value) -> Duration {
    Duration::from_secs(value.as_u64().expect("it is a number of seconds"))
}

#[expect(clippy::needless_pass_by_value, reason = "all readers take a value")]
fn network(value: Value) -> Network {
    match value.as_str() {
        Some("public") => Network::Public,
        Some("vpc") => Network::Vpc,
        _ => panic!("{value} is not a network"),
    }
}
