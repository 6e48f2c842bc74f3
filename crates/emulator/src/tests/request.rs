//! Requests in every scheme, which tests send unchanged or modified.

use aliyun_sign::{ApiStyle, Buffer, Credentials, Signer, Timestamp, acs3, encode, roa, rpc};
use bytes::Bytes;
use serde_json::Value;

use crate::resources::demo;
use crate::server::{self, router};
use crate::store::State;

pub(super) const NOW: Timestamp = Timestamp::from_unix(1_719_792_012);
pub(super) const HOST: &str = "127.0.0.1:8080";
pub(super) const SHELL: &str = "/pop/v1/sam/instance/webshellToken";
pub(super) const SAE: &str = "2019-05-06";
pub(super) const BASTION: &str = "2019-12-09";

pub(super) type Request = http::Request<Bytes>;

/// A decoded response.
pub(super) struct Response {
    pub(super) status: u16,
    pub(super) text: String,
    pub(super) headers: http::HeaderMap,
}

impl Response {
    pub(super) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap()
    }

    pub(super) fn code(&self) -> String {
        self.json()["Code"].as_str().unwrap().to_owned()
    }

    pub(super) fn message(&self) -> String {
        self.json()["Message"].as_str().unwrap().to_owned()
    }
}

pub(super) fn send_at(state: &mut State, now: Timestamp, request: &Request) -> Response {
    let server::Delivery::Http(response, _) = router::handle(state, now, request) else {
        panic!("the response is raw");
    };
    let (head, body) = response.into_parts();
    Response {
        status: head.status.as_u16(),
        text: String::from_utf8(body.to_vec()).unwrap(),
        headers: head.headers,
    }
}

pub(super) fn send(state: &mut State, request: &Request) -> Response {
    send_at(state, NOW, request)
}

/// Sends a request to a new emulator.
pub(super) fn send_to_new(request: &Request) -> Response {
    send(&mut State::new(), request)
}

/// A call of an operation, before it is signed in a scheme.
#[derive(Clone)]
pub(super) struct Call {
    pub(super) method: &'static str,
    pub(super) path: &'static str,
    pub(super) version: &'static str,
    pub(super) action: &'static str,
    pub(super) parameters: Vec<(&'static str, String)>,
    pub(super) headers: Vec<(&'static str, &'static str)>,
    pub(super) timestamp: Timestamp,
    pub(super) nonce: String,
    pub(super) credentials: Credentials,
}

pub(super) fn webshell() -> Call {
    Call {
        method: "GET",
        path: SHELL,
        version: SAE,
        action: "GetWebshellToken",
        parameters: Vec::new(),
        headers: vec![("accept", "application/json")],
        timestamp: NOW,
        nonce: "nonce".to_owned(),
        credentials: demo::credentials(),
    }
    .with("AppId", demo::APP_ID)
    .with("PodName", demo::POD_NAME)
}

pub(super) fn generate() -> Call {
    Call {
        method: "POST",
        path: "/",
        version: BASTION,
        action: "GenerateAssetOperationToken",
        parameters: Vec::new(),
        ..webshell()
    }
    .with("InstanceId", demo::INSTANCE_ID)
    .with("AssetType", "Host")
    .with("AssetId", demo::HOST_ID)
    .with("AssetAccountId", demo::HOST_ACCOUNT_ID)
}

pub(super) fn renew() -> Call {
    Call {
        action: "RenewAssetOperationToken",
        parameters: Vec::new(),
        ..generate()
    }
    .with("InstanceId", demo::INSTANCE_ID)
}

impl Call {
    /// Sets a parameter.
    pub(super) fn with(self, name: &'static str, value: &str) -> Self {
        let mut call = self.without(name);
        call.parameters.push((name, value.to_owned()));
        call
    }

    /// Removes a parameter.
    pub(super) fn without(mut self, name: &str) -> Self {
        self.parameters.retain(|(known, _)| *known != name);
        self
    }

    pub(super) fn nonce(mut self, nonce: &str) -> Self {
        nonce.clone_into(&mut self.nonce);
        self
    }

    pub(super) fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = credentials;
        self
    }

    pub(super) fn at(mut self, timestamp: Timestamp) -> Self {
        self.timestamp = timestamp;
        self
    }

    /// An ACS3 request without a body.
    pub(super) fn acs3(&self) -> Request {
        let signer = Signer::new(self.credentials.clone());
        let mut buffer = Buffer::new();
        let style = match self.path {
            "/" => ApiStyle::Rpc,
            _ => ApiStyle::Roa,
        };
        let request = acs3::Request {
            style,
            method: self.method,
            host: HOST,
            path: self.path,
            query: &self.parameters,
            headers: &self.headers,
            body: b"",
            action: self.action,
            version: self.version,
            timestamp: self.timestamp,
            nonce: &self.nonce,
        };
        let signed = acs3::sign(&signer, &request, &mut buffer).unwrap();
        let headers = signed.headers().chain(self.headers.iter().copied());
        build(self.method, self.path, signed.query(), headers, "")
    }

    /// A ROA request with HMAC-SHA1.
    pub(super) fn roa(&self) -> Request {
        let signer = Signer::new(self.credentials.clone());
        let mut buffer = Buffer::new();
        let request = roa::Request {
            method: self.method,
            host: HOST,
            path: self.path,
            query: &self.parameters,
            headers: &self.headers,
            version: self.version,
            timestamp: self.timestamp,
            nonce: &self.nonce,
        };
        let signed = roa::sign(&signer, &request, &mut buffer).unwrap();
        let query = encode::query(&self.parameters);
        let headers = signed.headers().chain(self.headers.iter().copied());
        build(self.method, self.path, &query, headers, "")
    }

    /// The query or form of an RPC request with HMAC-SHA1.
    pub(super) fn rpc_text(&self) -> String {
        let signer = Signer::new(self.credentials.clone());
        let mut buffer = Buffer::new();
        let request = rpc::Request {
            method: self.method,
            action: self.action,
            version: self.version,
            parameters: &self.parameters,
            timestamp: self.timestamp,
            nonce: &self.nonce,
        };
        let signed = rpc::sign(&signer, &request, &mut buffer).unwrap();
        signed.query()
    }

    /// An RPC request with HMAC-SHA1 and all parameters in the query.
    pub(super) fn rpc(&self) -> Request {
        let headers = self.headers.iter().copied().chain([("host", HOST)]);
        build(self.method, self.path, &self.rpc_text(), headers, "")
    }

    /// An RPC request with HMAC-SHA1 and all parameters in the form.
    pub(super) fn rpc_form(&self) -> Request {
        let form = (
            "content-type",
            "application/x-www-form-urlencoded; charset=utf-8",
        );
        let headers = [("host", HOST), form].into_iter();
        build(self.method, self.path, "", headers, &self.rpc_text())
    }
}

pub(super) fn build<'n, 'v>(
    method: &str,
    path: &str,
    query: &str,
    headers: impl Iterator<Item = (&'n str, &'v str)>,
    body: &str,
) -> Request {
    let target = match query {
        "" => path.to_owned(),
        query => format!("{path}?{query}"),
    };
    let mut request = http::Request::builder().method(method).uri(target);
    for (name, value) in headers {
        request = request.header(name, value);
    }
    request.body(Bytes::from(body.to_owned())).unwrap()
}

/// Changes the query of a request.
pub(super) fn with_query(mut request: Request, change: impl FnOnce(&str) -> String) -> Request {
    let uri = request.uri();
    let query = change(uri.query().unwrap_or_default());
    *request.uri_mut() = format!("{}?{query}", uri.path()).parse().unwrap();
    request
}

/// Sets a header of a request; an empty value removes it.
pub(super) fn with_header(mut request: Request, name: &'static str, value: &str) -> Request {
    if value.is_empty() {
        request.headers_mut().remove(name);
    } else {
        request.headers_mut().insert(name, value.parse().unwrap());
    }
    request
}

/// A call whose response is JSON under RPC with HMAC-SHA1 as well.
pub(super) fn json_rpc() -> Call {
    generate().with("Format", "JSON")
}

/// One request in each signed scheme.
pub(super) fn signed(change: impl Fn(Call) -> Call) -> [Request; 4] {
    [
        change(webshell()).acs3(),
        change(webshell()).roa(),
        change(generate()).acs3(),
        change(json_rpc()).rpc(),
    ]
}

/// Asserts that a request is rejected. `message` is the beginning of the error message.
pub(super) fn assert_rejected(
    request: &Request,
    status: u16,
    code: &str,
    message: &str,
) -> Response {
    let response = send_to_new(request);
    assert_eq!(
        (response.status, &*response.code()),
        (status, code),
        "{}",
        response.text
    );
    let found = response.message();
    assert!(found.starts_with(message), "{found:?} is not {message:?}");
    response
}

/// Sends a call with a nonce that is new for the emulator.
pub(super) fn call(state: &mut State, call: Call) -> Response {
    call_at(state, NOW, call)
}

pub(super) fn call_at(state: &mut State, now: Timestamp, call: Call) -> Response {
    let nonce = state.requests.len().to_string();
    send_at(state, now, &call.nonce(&nonce).at(now).acs3())
}

/// Sends a call to a new emulator.
pub(super) fn call_new(one: Call) -> Response {
    call(&mut State::new(), one)
}

/// Asserts that an operation rejects a call.
pub(super) fn assert_fails(one: Call, code: &str, message: &str) {
    let response = call_new(one);
    let found = (response.status, response.code(), response.message());
    assert_eq!(found, (400, code.to_owned(), message.to_owned()));
}
