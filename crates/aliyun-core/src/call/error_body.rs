//! The bodies of error responses.

use std::borrow::Cow;

use crate::model::{Object, Slot, Value, decode};

/// The members with which a body reports success or failure, independently of the HTTP status.
///
/// `ErrorCode` is not one of them, because successful responses contain it, too.
pub(super) struct BodyStatus<'a> {
    /// `Success`, which decides if it is present.
    success: Option<bool>,
    /// `Code`, which decides without `Success`. It is a number like an HTTP status, a word for success, or
    /// an error code.
    code: Option<Cow<'a, str>>,
}

impl<'a> BodyStatus<'a> {
    /// Reads the members of a decoded response.
    pub(super) fn from_output(output: &'a dyn Object) -> Self {
        let (mut success, mut code) = (None, None);
        output.visit(&mut |name, value| match (name, value) {
            // Some services write the boolean as a text. A typed output has converted it, an untyped one
            // has not.
            ("Success", value) => success = value.text().and_then(|text| text.parse().ok()),
            ("Code", value) => code = value.text().filter(|code| !code.is_empty()),
            _ => {}
        });
        Self { success, code }
    }

    /// Whether the body reports a failure.
    pub(super) fn is_failure(&self) -> bool {
        match (self.success, &self.code) {
            (Some(success), _) => !success,
            (None, Some(code)) => {
                let is_status = |status: u16| (200..300).contains(&status);
                let is_word = ["OK", "Success"]
                    .iter()
                    .any(|word| code.eq_ignore_ascii_case(word));
                !is_word && !code.parse().is_ok_and(is_status)
            }
            (None, None) => false,
        }
    }
}

/// The members of an error response. Some services begin the names in lower case.
#[derive(Default)]
pub(super) struct ErrorBody {
    pub(super) code: Option<String>,
    pub(super) message: Option<String>,
    pub(super) request_id: Option<String>,
    pub(super) host_id: Option<String>,
    pub(super) recommend: Option<String>,
    pub(super) error_code: Option<String>,
    pub(super) trace_id: Option<String>,
    success: Option<bool>,
}

impl ErrorBody {
    /// Reads a body in JSON or XML, if it looks like an error response. The content type is ignored,
    /// because it is often wrong.
    pub(super) fn read(body: &[u8]) -> Option<Self> {
        let body: Self = decode::object(body).ok().or_else(|| Self::read_xml(body))?;
        (body.code.is_some() || body.message.is_some() || body.success.is_some()).then_some(body)
    }

    /// Whether the body reports a success, independently of the HTTP status.
    pub(super) fn is_success(&self) -> bool {
        let has_status = self.success.is_some() || self.code.is_some();
        has_status && !self.is_failure()
    }

    /// Whether the body reports a failure, independently of the HTTP status.
    pub(super) fn is_failure(&self) -> bool {
        let status = BodyStatus {
            success: self.success,
            code: self.code.as_deref().map(Cow::Borrowed),
        };
        status.is_failure()
    }

    /// Reads XML: an element `<Error>` with one element for each member. The gateway responds in XML to
    /// requests that do not ask for JSON.
    fn read_xml(body: &[u8]) -> Option<Self> {
        let text = str::from_utf8(body).ok()?;
        let error = element(text, "Error")?;
        Some(Self {
            code: element(error, "Code").map(unescape),
            message: element(error, "Message").map(unescape),
            request_id: element(error, "RequestId").map(unescape),
            host_id: element(error, "HostId").map(unescape),
            recommend: element(error, "Recommend").map(unescape),
            ..Self::default()
        })
    }
}

impl Object for ErrorBody {
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" | "code" => &mut self.code,
            "Message" | "message" => &mut self.message,
            "RequestId" | "requestId" => &mut self.request_id,
            "HostId" | "hostId" => &mut self.host_id,
            "Recommend" | "recommend" => &mut self.recommend,
            "ErrorCode" | "errorCode" => &mut self.error_code,
            "TraceId" | "traceId" => &mut self.trace_id,
            "Success" | "success" => &mut self.success,
            _ => return None,
        })
    }

    fn visit<'a>(&'a self, _: &mut dyn FnMut(&'a str, Value<'a>)) {}
}

/// The text between the tags of the first element with this name.
///
/// It is not an XML parser: the gateway's error has no attributes, no nesting and no second element of the
/// same name, and any other XML fails to match and is reported as an unexpected response.
fn element<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let (_, rest) = text.split_once(&format!("<{name}>"))?;
    let (content, _) = rest.split_once(&format!("</{name}>"))?;
    Some(content)
}

/// Replaces the entities of XML. `&amp;` must be last: it would otherwise produce new entities, and
/// `&amp;lt;` would become `<`.
fn unescape(text: &str) -> String {
    text.trim()
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::JsonObject;

    fn is_failure(body: &str) -> bool {
        let output: JsonObject = decode::object(body.as_bytes()).expect(body);
        BodyStatus::from_output(&output).is_failure()
    }

    #[test]
    fn success_decides_as_a_boolean_and_as_a_text() {
        for success in ["true", r#""true""#] {
            let body = format!(r#"{{"Success": {success}, "Code": "404"}}"#);
            assert!(!is_failure(&body), "{body}");
        }
        for success in ["false", r#""false""#] {
            let body = format!(r#"{{"Success": {success}, "Code": "200"}}"#);
            assert!(is_failure(&body), "{body}");
        }
    }

    #[test]
    fn a_code_decides_without_success() {
        for code in ["199", "300", r#""Moved""#] {
            assert!(is_failure(&format!(r#"{{"Code": {code}}}"#)), "{code}");
        }
        for code in ["200", "299", r#""ok""#, r#""""#, "null"] {
            assert!(!is_failure(&format!(r#"{{"Code": {code}}}"#)), "{code}");
        }
    }

    #[test]
    fn each_of_three_members_identifies_an_error_response() {
        for body in [
            r#"{"Code": "X"}"#,
            r#"{"message": "m"}"#,
            r#"{"success": false}"#,
        ] {
            assert!(ErrorBody::read(body.as_bytes()).is_some(), "{body}");
        }
        for body in [r#"{"RequestId": "R"}"#, "<html></html>", ""] {
            assert!(ErrorBody::read(body.as_bytes()).is_none(), "{body}");
        }
    }

    #[test]
    fn an_error_response_in_xml_has_the_same_members() {
        let body = "<Error><RequestId>R</RequestId><HostId>h</HostId><Code>X</Code>\
                    <Message>&quot;m&quot; &lt;&apos;&gt;</Message><Recommend>r</Recommend></Error>";
        let error = ErrorBody::read(body.as_bytes()).expect("it is an error response");
        assert_eq!(error.code.as_deref(), Some("X"));
        assert_eq!(error.message.as_deref(), Some("\"m\" <'>"));
        assert_eq!(error.request_id.as_deref(), Some("R"));
        assert_eq!(error.host_id.as_deref(), Some("h"));
        assert_eq!(error.recommend.as_deref(), Some("r"));
    }
}
