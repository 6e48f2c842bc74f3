//! The bodies with which services refuse.

use crate::decode::{self, Fields, Slot};
use crate::operation::Verdict;

/// What a refusal may say about itself. Some services begin the names in lower case.
#[derive(Default)]
pub(super) struct Refusal {
    pub(super) code: Option<String>,
    pub(super) message: Option<String>,
    pub(super) request_id: Option<String>,
    pub(super) host_id: Option<String>,
    pub(super) recommend: Option<String>,
    pub(super) error_code: Option<String>,
    pub(super) trace_id: Option<String>,
    success: Option<bool>,
}

impl Refusal {
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
        let verdict = Verdict {
            success: self.success,
            code: self.code.as_deref(),
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

impl Fields for Refusal {
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
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
