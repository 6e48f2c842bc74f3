//! The bodies with which services refuse.

use std::borrow::Cow;

use crate::model::{Object, Slot, Value, decode};

/// The members by which a body reports success or failure, whatever its HTTP status.
///
/// `ErrorCode` is not among them: successful answers carry it, too.
pub(super) struct BodyStatus<'a> {
    /// `Success`: decides when it is there.
    success: Option<bool>,
    /// `Code`, a number in the manner of an HTTP status, a word for success, or an error code:
    /// decides without `Success`.
    code: Option<Cow<'a, str>>,
}

impl<'a> BodyStatus<'a> {
    /// What an answer says.
    pub(super) fn of(answer: &'a dyn Object) -> Self {
        let (mut success, mut code) = (None, None);
        answer.visit(&mut |name, value| match (name, value) {
            // In an answer without a type of its own it can be a text.
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

/// What a refusal may say about itself. Some services begin the names in lower case.
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
    /// Reads a body, whatever its content type says, if it looks like a refusal.
    pub(super) fn read(body: &[u8]) -> Option<Self> {
        let refusal: Self = decode::object(body).ok().or_else(|| Self::read_xml(body))?;
        (refusal.code.is_some() || refusal.message.is_some() || refusal.success.is_some())
            .then_some(refusal)
    }

    /// Whether the body reports a success, whatever the status.
    pub(super) fn is_success(&self) -> bool {
        let says_so = self.success.is_some() || self.code.is_some();
        says_so && !self.is_failure()
    }

    /// Whether the body reports a failure, whatever the status.
    pub(super) fn is_failure(&self) -> bool {
        let verdict = BodyStatus {
            success: self.success,
            code: self.code.as_deref().map(Cow::Borrowed),
        };
        verdict.is_failure()
    }

    /// Reads the XML that the gateway answers to those who did not ask for JSON:
    /// `<Error>` with one element each.
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

/// The text between the tags of the first element of this name.
fn element<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let (_, rest) = text.split_once(&format!("<{name}>"))?;
    let (content, _) = rest.split_once(&format!("</{name}>"))?;
    Some(content)
}

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
        let answer: JsonObject = decode::object(body.as_bytes()).expect(body);
        BodyStatus::of(&answer).is_failure()
    }

    #[test]
    fn success_decides_whatever_its_type() {
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
    fn each_of_three_members_makes_a_refusal() {
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
    fn a_refusal_in_xml_has_the_members_of_one_in_json() {
        let body = "<Error><RequestId>R</RequestId><HostId>h</HostId><Code>X</Code>\
                    <Message>&quot;m&quot; &lt;&apos;&gt;</Message><Recommend>r</Recommend></Error>";
        let refusal = ErrorBody::read(body.as_bytes()).expect("it is one");
        assert_eq!(refusal.code.as_deref(), Some("X"));
        assert_eq!(refusal.message.as_deref(), Some("\"m\" <'>"));
        assert_eq!(refusal.request_id.as_deref(), Some("R"));
        assert_eq!(refusal.host_id.as_deref(), Some("h"));
        assert_eq!(refusal.recommend.as_deref(), Some("r"));
    }
}
