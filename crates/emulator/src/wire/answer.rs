//! Answers as bytes. Those of the gateway are JSON or XML and have its headers.

use aliyun_sign::Timestamp;
use aliyun_sign::encode::encode;
use bytes::Bytes;
use serde_json::{Value, json};

use super::rejection::Rejection;

/// An answer, and what is to be remembered of it.
pub(crate) struct Answer {
    pub(crate) response: http::Response<Bytes>,
    /// `None` after success.
    pub(crate) error_code: Option<String>,
}

impl Answer {
    pub(crate) fn new(
        now: Timestamp,
        status: u16,
        content_type: &str,
        text: String,
        error_code: Option<String>,
    ) -> Self {
        let response = http::Response::builder()
            .status(status)
            .header("content-type", content_type)
            // Clients correct their clocks by it, so it must be the time the requests are measured by.
            .header("date", now.http_date().as_str())
            .body(Bytes::from(text))
            .expect("status and headers are made here");
        Self {
            response,
            error_code,
        }
    }

    /// Adds a header, given as name and value.
    pub(crate) fn add(&mut self, (name, value): (&'static str, String)) {
        let value = http::HeaderValue::from_str(&value).expect("headers are made here");
        self.response.headers_mut().insert(name, value);
    }
}

/// In which of the two forms a caller wants its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Json,
    Xml,
}

/// What every answer carries.
pub(crate) struct Envelope<'a> {
    pub(crate) format: Format,
    pub(crate) request_id: &'a str,
    pub(crate) now: Timestamp,
}

/// The body of the gateway's own errors.
pub(crate) fn gateway_error(
    rejection: &Rejection,
    request_id: &str,
    host: &str,
    product: &str,
) -> Value {
    let recommend = format!(
        "https://api.aliyun.com/troubleshoot?q={}&product={}&requestId={request_id}",
        encode(&rejection.code),
        encode(product),
    );
    json!({
        "RequestId": request_id,
        "HostId": host,
        "Code": rejection.code,
        "Message": rejection.message,
        "Recommend": recommend,
    })
}

/// The body of an error of an SAE operation that comes with HTTP status 200.
pub(crate) fn business_error(rejection: &Rejection, request_id: &str, trace_id: &str) -> Value {
    json!({
        "RequestId": request_id,
        "Message": rejection.message,
        "TraceId": trace_id,
        "ErrorCode": rejection.code,
        "Code": rejection.status.to_string(),
        "Success": false,
    })
}

impl Envelope<'_> {
    /// Writes an answer out; `root` is the outermost element of XML.
    pub(crate) fn answer(
        &self,
        status: u16,
        error_code: Option<String>,
        root: &str,
        body: &Value,
    ) -> Answer {
        let (content_type, text) = match self.format {
            Format::Json => ("application/json;charset=utf-8", body.to_string()),
            Format::Xml => ("text/xml;charset=utf-8", xml(root, body)),
        };
        let mut answer = Answer::new(self.now, status, content_type, text, error_code);
        answer.add(("x-acs-request-id", self.request_id.to_owned()));
        answer
    }
}

fn xml(root: &str, body: &Value) -> String {
    let mut text = String::from("<?xml version='1.0' encoding='UTF-8'?>");
    element(&mut text, root, body);
    text
}

fn element(text: &mut String, name: &str, value: &Value) {
    let push_tag = |text: &mut String, start: &str| {
        text.push_str(start);
        text.push_str(name);
        text.push('>');
    };
    push_tag(text, "<");
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                match value {
                    Value::Array(items) => {
                        for item in items {
                            element(text, name, item);
                        }
                    }
                    value => element(text, name, value),
                }
            }
        }
        Value::String(string) => escape(text, string),
        other => escape(text, &other.to_string()),
    }
    push_tag(text, "</");
}

fn escape(text: &mut String, plain: &str) {
    for character in plain.chars() {
        match character {
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '&' => text.push_str("&amp;"),
            // A reader of XML would turn a bare one into a line feed.
            '\r' => text.push_str("&#13;"),
            '\n' | '\t' => text.push(character),
            // XML 1.0 has no way to write these.
            control if control.is_control() || matches!(control, '\u{fffe}' | '\u{ffff}') => {
                text.push('\u{fffd}');
            }
            other => text.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn xml_is_nested_and_escaped() {
        let body = json!({ "A": { "B": true, "C": [7, "x"] }, "D": "<&>\u{1}\r" });
        assert_eq!(
            xml("Root", &body),
            "<?xml version='1.0' encoding='UTF-8'?><Root><A><B>true</B><C>7</C><C>x</C></A>\
             <D>&lt;&amp;&gt;\u{fffd}&#13;</D></Root>"
        );
    }
}
