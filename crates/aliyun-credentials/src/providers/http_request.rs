//! Requests to those who speak HTTP and JSON, but are no product with an API.

use std::marker::PhantomData;

use aliyun_core::call::decode_response;
use aliyun_core::http::{HeaderValue, Method, Request, Response, Uri, header};
use aliyun_core::model::{Object, Slot, Value};
use aliyun_core::operation::{ApiStyle, Descriptor, Product};
use aliyun_core::{Config, Error, Operation, OutgoingRequest};
use aliyun_sign::SecretString;
use bytes::Bytes;

use super::limits::{CONNECT_TIMEOUT, TIMEOUT};
use crate::context::Context;

/// How many bytes an answer may have: 1 MiB. Credentials have some thousand.
const MAX_RESPONSE_BYTES: u64 = 1024 * 1024;

/// Stands where a product is asked for.
static NO_PRODUCT: Product = Product::new("", "", ApiStyle::Roa);

/// A question whose answer always has these members.
pub(super) const fn service_descriptor(
    name: &'static str,
    method: Method,
    guaranteed: &'static [&'static str],
) -> Descriptor {
    Descriptor::new(&NO_PRODUCT, name, method, "/").with_required_members(guaranteed)
}

/// Sends a request and understands the answer.
pub(super) async fn send_and_decode<T: Object + Default + Send>(
    context: &Context,
    question: &'static Descriptor,
    outgoing: OutgoingRequest,
    secrets: Vec<SecretString>,
) -> Result<T, Error> {
    let response = context.send(outgoing).await?;
    decode(question, &response, secrets)
}

/// Understands an answer as that of an operation would be: with the same errors. What is in
/// `secrets` is masked in them.
pub(super) fn decode<T: Object + Default + Send>(
    question: &'static Descriptor,
    response: &Response<Bytes>,
    secrets: Vec<SecretString>,
) -> Result<T, Error> {
    let asked = CredentialsRequest {
        question,
        secrets,
        answer: PhantomData,
    };
    decode_response(&asked, response)
}

/// A request to an address, with the limits of the official libraries.
pub(super) fn request(method: Method, address: Uri, body: impl Into<Bytes>) -> OutgoingRequest {
    let mut request = Request::new(body.into());
    *request.method_mut() = method;
    *request.uri_mut() = address;
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

struct CredentialsRequest<T> {
    question: &'static Descriptor,
    secrets: Vec<SecretString>,
    answer: PhantomData<fn() -> T>,
}

impl<T: Object + Default + Send> Operation for CredentialsRequest<T> {
    type Output = T;

    fn descriptor(&self) -> &'static Descriptor {
        self.question
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
