//! Requests to those who speak HTTP and JSON, but are no product with an API.

use std::marker::PhantomData;

use aliyun_core::call::interpret;
use aliyun_core::http::{HeaderValue, Method, Request, Response, Uri, header};
use aliyun_core::model::{Fields, Slot, View};
use aliyun_core::operation::{Descriptor, Product, Style};
use aliyun_core::{Config, Error, Operation, Outgoing};
use aliyun_sign::SecretString;
use bytes::Bytes;

use super::session::{CONNECT_TIMEOUT, TIMEOUT};
use crate::context::Context;

/// How many bytes an answer may have: 1 MiB. Credentials have some thousand.
const MAX_RESPONSE_BYTES: u64 = 1024 * 1024;

/// Stands where a product is asked for.
static NO_PRODUCT: Product = Product::new("", "", Style::Roa);

/// A question whose answer always has these members.
pub(super) const fn question(
    name: &'static str,
    method: Method,
    guaranteed: &'static [&'static str],
) -> Descriptor {
    Descriptor::new(&NO_PRODUCT, name, method, "/").with_guaranteed(guaranteed)
}

/// Sends a request and understands the answer.
pub(super) async fn ask<T: Fields + Default + Send>(
    context: &Context,
    question: &'static Descriptor,
    outgoing: Outgoing,
    secrets: Vec<SecretString>,
) -> Result<T, Error> {
    let response = context.send(outgoing).await?;
    understand(question, &response, secrets)
}

/// Understands an answer as that of an operation would be: with the same errors. What is in
/// `secrets` is masked in them.
pub(super) fn understand<T: Fields + Default + Send>(
    question: &'static Descriptor,
    response: &Response<Bytes>,
    secrets: Vec<SecretString>,
) -> Result<T, Error> {
    let asked = Asked {
        question,
        secrets,
        answer: PhantomData,
    };
    interpret(&asked, response)
}

/// A request to an address, with the limits of the official libraries.
pub(super) fn request(method: Method, address: Uri, body: impl Into<Bytes>) -> Outgoing {
    let mut request = Request::new(body.into());
    *request.method_mut() = method;
    *request.uri_mut() = address;
    let headers = request.headers_mut();
    let accepted = HeaderValue::from_static("application/json");
    headers.insert(header::ACCEPT, accepted);
    let user_agent = Config::new().user_agent_header().clone();
    headers.insert(header::USER_AGENT, user_agent);
    let mut outgoing = Outgoing::new(request);
    outgoing.connect_timeout = CONNECT_TIMEOUT;
    outgoing.timeout = TIMEOUT;
    outgoing.max_response_bytes = MAX_RESPONSE_BYTES;
    outgoing
}

struct Asked<T> {
    question: &'static Descriptor,
    secrets: Vec<SecretString>,
    answer: PhantomData<fn() -> T>,
}

impl<T: Fields + Default + Send> Operation for Asked<T> {
    type Output = T;

    fn descriptor(&self) -> &'static Descriptor {
        self.question
    }
}

impl<T> Fields for Asked<T> {
    fn field(&mut self, _: &str) -> Option<&mut dyn Slot> {
        None
    }

    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        for secret in &self.secrets {
            to("", secret.view());
        }
    }
}
