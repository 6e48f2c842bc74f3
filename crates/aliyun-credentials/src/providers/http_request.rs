//! Requests to services with HTTP and JSON that are not products of the API gateway.

use std::marker::PhantomData;
use std::time::Duration;

use aliyun_core::call::decode_response;
use aliyun_core::http::{HeaderValue, Method, Request, Response, Uri, header};
use aliyun_core::model::{Object, Slot, Value};
use aliyun_core::operation::{ApiStyle, Descriptor, Product};
use aliyun_core::{Config, Error, Operation, OutgoingRequest};
use aliyun_sign::SecretString;
use bytes::Bytes;

use super::limits::{CONNECT_TIMEOUT, TIMEOUT};
use crate::context::Context;

/// How many bytes a response may have: 1 MiB. Credentials have a few thousand.
const MAX_RESPONSE_BYTES: u64 = 1024 * 1024;

/// The product of all descriptors here, because a descriptor needs one.
static NO_PRODUCT: Product = Product::new("", "", ApiStyle::Roa);

/// Returns the descriptor of a request whose response must have these members.
pub(super) const fn service_descriptor(
    name: &'static str,
    method: Method,
    required: &'static [&'static str],
) -> Descriptor {
    Descriptor::new(&NO_PRODUCT, name, method, "/").with_required_members(required)
}

/// Sends a request and decodes the response, and retries that if it fails.
pub(super) async fn send_and_decode<T: Object + Default + Send>(
    context: &Context,
    descriptor: &'static Descriptor,
    outgoing: OutgoingRequest,
    secrets: Vec<SecretString>,
) -> Result<T, Error> {
    send_and_read(context, &outgoing, |response| {
        decode(descriptor, response, secrets.clone())
    })
    .await
}

/// Sends a request and reads the response, and retries that if it fails. All attempts together take as long
/// as the limits of the request allow one.
pub(super) async fn send_and_read<T>(
    context: &Context,
    outgoing: &OutgoingRequest,
    read: impl Fn(&Response<Bytes>) -> Result<T, Error>,
) -> Result<T, Error> {
    let read = &read;
    context
        .retry(outgoing.limits.timeout, |limit| async move {
            read(&context.send(copy(outgoing, limit)).await?)
        })
        .await
}

/// Copies a request, with another timeout. Copies are for requests that are not signed.
pub(super) fn copy(outgoing: &OutgoingRequest, timeout: Duration) -> OutgoingRequest {
    let mut copy = OutgoingRequest::new(outgoing.request.clone());
    copy.limits = outgoing.limits;
    copy.limits.timeout = timeout;
    copy.use_proxy = outgoing.use_proxy;
    copy
}

/// Decodes a response like that of an operation, with the same errors. `secrets` are masked in them.
pub(super) fn decode<T: Object + Default + Send>(
    descriptor: &'static Descriptor,
    response: &Response<Bytes>,
    secrets: Vec<SecretString>,
) -> Result<T, Error> {
    let request = CredentialsRequest {
        descriptor,
        secrets,
        output: PhantomData,
    };
    decode_response(&request, response)
}

/// Creates a request to a URL, with the limits of the official libraries.
pub(super) fn request(method: Method, url: Uri, body: impl Into<Bytes>) -> OutgoingRequest {
    let mut request = Request::new(body.into());
    *request.method_mut() = method;
    *request.uri_mut() = url;
    let headers = request.headers_mut();
    let accepted = HeaderValue::from_static("application/json");
    headers.insert(header::ACCEPT, accepted);
    let user_agent = Config::default().user_agent().clone();
    headers.insert(header::USER_AGENT, user_agent);
    let mut outgoing = OutgoingRequest::new(request);
    outgoing.limits.connect_timeout = CONNECT_TIMEOUT;
    outgoing.limits.timeout = TIMEOUT;
    outgoing.limits.max_response_bytes = MAX_RESPONSE_BYTES;
    outgoing
}

/// A request as the decoder of responses sees it. Its only members are secrets, which the decoder masks.
struct CredentialsRequest<T> {
    descriptor: &'static Descriptor,
    secrets: Vec<SecretString>,
    output: PhantomData<fn() -> T>,
}

impl<T: Object + Default + Send> Operation for CredentialsRequest<T> {
    type Output = T;

    fn descriptor(&self) -> &'static Descriptor {
        self.descriptor
    }
}

impl<T> Object for CredentialsRequest<T> {
    fn member_mut(&mut self, _: &str) -> Option<&mut dyn Slot> {
        None
    }

    fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
        for secret in &self.secrets {
            to("", secret.value());
        }
    }
}
