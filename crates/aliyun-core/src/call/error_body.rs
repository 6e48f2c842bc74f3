//! The bodies of error responses.
//!
//! A body may be as large as a response can be, and may contain anything. So only the members of an error
//! are kept, and what has another shape is skipped without being kept.

use std::borrow::Cow;

use super::body_status::{BodyStatus, boolean, means_success};
use super::error_members::{Detail, Member, Other};
use super::error_xml;
use crate::error::AccessDenied;
use crate::model::{Object, Slot, Value, decode};

/// The members of an error response.
///
/// Some services begin the names in lower case. If a body has both spellings, that in upper case is used, as
/// by the vendor's SDKs, and the other one only if it has no text. The order of the members never matters,
/// and `null` replaces nothing.
#[derive(Default)]
pub(super) struct ErrorBody {
    code: Member,
    message: Member,
    request_id: Member,
    host_id: Member,
    recommend: Member,
    error_code: Member,
    trace_id: Member,
    success: Member,
    access_denied: Detail,
    lower_access_denied: Detail,
    /// The members that an error does not have.
    other: Other,
}

impl ErrorBody {
    /// Reads a body in JSON or XML, if it looks like an error response. The content type is ignored,
    /// because it is often wrong.
    pub(super) fn read(body: &[u8]) -> Option<Self> {
        let mut json = Self::default();
        let body = match decode::object_into(body, &mut json) {
            Ok(()) => json,
            Err(_) => Self::read_xml(body)?,
        };
        let is_error =
            body.code().is_some() || body.message().is_some() || body.success().is_some();
        is_error.then_some(body)
    }

    /// `Code`: an error code, a number like a status, or a word for success.
    pub(super) fn code(&self) -> Option<&str> {
        self.code.text()
    }

    /// `ErrorCode`, or else `Code`, unless that reports success. Where both are present, `Code` is only a
    /// status.
    pub(super) fn error_code(&self) -> Option<&str> {
        let code = || self.code().filter(|code| !means_success(code));
        self.error_code.text().or_else(code)
    }

    pub(super) fn message(&self) -> Option<&str> {
        self.message.text()
    }

    pub(super) fn request_id(&self) -> Option<&str> {
        self.request_id.text()
    }

    pub(super) fn host_id(&self) -> Option<&str> {
        self.host_id.text()
    }

    pub(super) fn recommend(&self) -> Option<&str> {
        self.recommend.text()
    }

    pub(super) fn trace_id(&self) -> Option<&str> {
        self.trace_id.text()
    }

    /// Why a permission is missing, if the body says so.
    pub(super) fn access_denied(&self) -> Option<AccessDenied> {
        let upper = self.access_denied.read();
        upper.or_else(|| self.lower_access_denied.read())
    }

    fn success(&self) -> Option<bool> {
        self.success.text().and_then(boolean)
    }

    /// Whether the body reports a success, independently of the HTTP status.
    pub(super) fn is_success(&self) -> bool {
        let has_status = self.success().is_some() || self.code().is_some();
        has_status && !self.is_failure()
    }

    /// Whether the body reports a failure, independently of the HTTP status.
    pub(super) fn is_failure(&self) -> bool {
        let status = BodyStatus {
            success: self.success(),
            code: self.code().map(Cow::Borrowed),
        };
        status.is_failure()
    }

    /// Whether the body has a message, and a code that does not report success.
    pub(super) fn is_refusal(&self) -> bool {
        self.is_failure() && self.code().is_some() && self.message().is_some()
    }

    /// Whether the body contains something that an error response does not.
    pub(super) fn has_data(&self) -> bool {
        self.other.has_value()
    }

    /// Reads XML: an element `<Error>` with one element for each member.
    fn read_xml(body: &[u8]) -> Option<Self> {
        // An error of the gateway is short. Searching is not free, so a longer text is cut.
        const LIMIT: usize = 64 * 1024;
        let head = &body[..body.len().min(LIMIT)];
        let text = String::from_utf8_lossy(head);
        let error = error_xml::error(&text)?;
        let mut read = Self::default();
        for (name, member) in [
            ("Code", &mut read.code),
            ("Message", &mut read.message),
            ("RequestId", &mut read.request_id),
            ("HostId", &mut read.host_id),
            ("Recommend", &mut read.recommend),
        ] {
            member.set_text(error_xml::text_of(error, name));
        }
        Some(read)
    }
}

impl Object for ErrorBody {
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        let member = match name {
            "Code" | "code" => &mut self.code,
            "Message" | "message" => &mut self.message,
            "RequestId" | "requestId" => &mut self.request_id,
            "HostId" | "hostId" => &mut self.host_id,
            "Recommend" | "recommend" => &mut self.recommend,
            "ErrorCode" | "errorCode" => &mut self.error_code,
            "TraceId" | "traceId" => &mut self.trace_id,
            "Success" | "success" => &mut self.success,
            "AccessDeniedDetail" => return Some(&mut self.access_denied),
            "accessDeniedDetail" => return Some(&mut self.lower_access_denied),
            "Description" | "description" | "Detail" | "detail" => return None,
            _ => return Some(&mut self.other),
        };
        Some(member.slot(name))
    }

    fn visit<'a>(&'a self, _: &mut dyn FnMut(&'a str, Value<'a>)) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(body: &str) -> ErrorBody {
        ErrorBody::read(body.as_bytes()).expect(body)
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
        for prefix in [
            "",
            "\u{feff}",
            "\u{feff}<?xml version='1.0' encoding='UTF-8'?>\n",
        ] {
            let body = format!(
                "{prefix}<Error><RequestId>R</RequestId><HostId>h</HostId><Code>X</Code>\
                 <Message>&quot;m&quot; &lt;&apos;&gt;</Message><Recommend>r</Recommend></Error>"
            );
            let error = read(&body);
            assert_eq!(error.code(), Some("X"));
            assert_eq!(error.message(), Some("\"m\" <'>"));
            assert_eq!(error.request_id(), Some("R"));
            assert_eq!(error.host_id(), Some("h"));
            assert_eq!(error.recommend(), Some("r"));
        }
    }

    #[test]
    fn upper_case_comes_first_in_any_order_and_null_replaces_nothing() {
        for body in [
            r#"{"Code": "A", "code": "b", "Message": "m"}"#,
            r#"{"code": "b", "Code": "A", "message": "m"}"#,
            r#"{"Code": "A", "code": null, "Message": "m", "message": null}"#,
            r#"{"code": "A", "Code": null, "message": "m", "Message": ""}"#,
            r#"{"Code": "A", "Code": null, "Message": "m", "Message": null}"#,
        ] {
            let error = read(body);
            assert_eq!(
                (error.code(), error.message()),
                (Some("A"), Some("m")),
                "{body}"
            );
        }
    }

    #[test]
    fn members_of_another_shape_are_skipped() {
        let error =
            read(r#"{"Code": "A", "Message": {"x": [1]}, "RequestId": [[{}], 7], "HostId": "h"}"#);
        assert_eq!((error.code(), error.host_id()), (Some("A"), Some("h")));
        assert_eq!((error.message(), error.request_id()), (None, None));
    }

    #[test]
    fn a_code_of_success_is_no_error_code() {
        let code = |body: &str| read(body).error_code().map(str::to_owned);
        assert_eq!(code(r#"{"Success": "False", "Code": 200}"#), None);
        assert_eq!(code(r#"{"Success": 0, "Code": "OK"}"#), None);
        assert_eq!(
            code(r#"{"Success": false, "Code": "500"}"#).as_deref(),
            Some("500")
        );
        let both = r#"{"Success": false, "Code": "200", "ErrorCode": "Broken"}"#;
        assert_eq!(code(both).as_deref(), Some("Broken"));
    }
}
