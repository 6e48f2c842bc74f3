//! The slots of an error response's members. They accept every value and keep only what an error has.

use crate::error::AccessDenied;
use crate::model::{List, Object, Scalar, Slot, TypeMismatch, Value, decode};

/// A member in both spellings of its name: `Code` and `code`.
#[derive(Default)]
pub(super) struct Member {
    upper: Text,
    lower: Text,
}

impl Member {
    /// The text of the member in upper case, or else of that in lower case.
    pub(super) fn text(&self) -> Option<&str> {
        let texts = [&self.upper.text, &self.lower.text].into_iter();
        let mut texts = texts.filter_map(Option::as_deref);
        texts.find(|text| !text.is_empty())
    }

    pub(super) fn set_text(&mut self, text: Option<String>) {
        self.upper.text = text;
    }

    /// The slot of a spelling.
    pub(super) fn slot(&mut self, name: &str) -> &mut dyn Slot {
        if name.starts_with(|first: char| first.is_ascii_uppercase()) {
            &mut self.upper
        } else {
            &mut self.lower
        }
    }
}

/// A scalar, as text. Everything else is skipped.
#[derive(Default)]
struct Text {
    text: Option<String>,
    skipped: Skipped,
}

impl Slot for Text {
    fn expects(&self) -> &'static str {
        "a string"
    }

    fn keeps_digits(&self) -> bool {
        true
    }

    fn value(&self) -> Value<'_> {
        self.text.as_deref().map_or(Value::Absent, Value::Text)
    }

    fn set(&mut self, value: Scalar<'_>) -> Result<bool, TypeMismatch> {
        let mut text = String::new();
        let is_present = text.set(value)?;
        if is_present {
            self.text = Some(text);
        }
        Ok(is_present)
    }

    fn object_mut(&mut self) -> Option<&mut dyn Object> {
        self.skipped.object_mut()
    }

    fn list_mut(&mut self) -> Option<&mut dyn List> {
        self.skipped.list_mut()
    }
}

/// A value that is skipped, whatever it is.
#[derive(Default)]
struct Skipped(());

impl Slot for Skipped {
    fn expects(&self) -> &'static str {
        "anything"
    }

    fn value(&self) -> Value<'_> {
        Value::Absent
    }

    fn set(&mut self, _: Scalar<'_>) -> Result<bool, TypeMismatch> {
        Ok(false)
    }

    fn object_mut(&mut self) -> Option<&mut dyn Object> {
        Some(&mut self.0)
    }

    fn list_mut(&mut self) -> Option<&mut dyn List> {
        Some(self)
    }
}

impl List for Skipped {
    fn push(&mut self) -> &mut dyn Slot {
        self
    }

    fn visit<'a>(&'a self, _: &mut dyn FnMut(Value<'a>)) {}

    fn len(&self) -> usize {
        0
    }
}

/// All members that an error does not have: whether any of them has a value.
#[derive(Default)]
pub(super) struct Other {
    has_value: bool,
    skipped: Skipped,
}

impl Other {
    pub(super) fn has_value(&self) -> bool {
        self.has_value
    }
}

impl Slot for Other {
    fn expects(&self) -> &'static str {
        "anything"
    }

    fn value(&self) -> Value<'_> {
        Value::Absent
    }

    fn set(&mut self, value: Scalar<'_>) -> Result<bool, TypeMismatch> {
        self.has_value |= !matches!(value, Scalar::Null | Scalar::Text(""));
        Ok(false)
    }

    fn object_mut(&mut self) -> Option<&mut dyn Object> {
        self.has_value = true;
        self.skipped.object_mut()
    }

    fn list_mut(&mut self) -> Option<&mut dyn List> {
        self.has_value = true;
        self.skipped.list_mut()
    }
}

/// `AccessDeniedDetail`: an object, or a text with the same object in JSON.
#[derive(Default)]
pub(super) struct Detail {
    members: DetailMembers,
    json: Text,
}

impl Detail {
    pub(super) fn read(&self) -> Option<AccessDenied> {
        let mut in_text = DetailMembers::default();
        let members = match &self.json.text {
            // A text that is no such object is left out: the service's message is there anyway.
            Some(json) => {
                decode::object_into(json.as_bytes(), &mut in_text).ok()?;
                &in_text
            }
            None => &self.members,
        };
        let text = |member: &Text| member.text.clone().filter(|text| !text.is_empty());
        let detail = AccessDenied {
            action: text(&members.action),
            principal_type: text(&members.principal_type),
            principal: text(&members.principal),
            principal_owner: text(&members.principal_owner),
            denial: text(&members.denial),
            policy_type: text(&members.policy_type),
            diagnostic_message: text(&members.diagnostic_message),
        };
        (detail != AccessDenied::default()).then_some(detail)
    }
}

impl Slot for Detail {
    fn expects(&self) -> &'static str {
        "an object"
    }

    fn value(&self) -> Value<'_> {
        Value::Absent
    }

    fn set(&mut self, value: Scalar<'_>) -> Result<bool, TypeMismatch> {
        self.json.set(value)
    }

    fn object_mut(&mut self) -> Option<&mut dyn Object> {
        Some(&mut self.members)
    }

    fn list_mut(&mut self) -> Option<&mut dyn List> {
        self.json.list_mut()
    }
}

#[derive(Default)]
struct DetailMembers {
    action: Text,
    principal_type: Text,
    principal: Text,
    principal_owner: Text,
    denial: Text,
    policy_type: Text,
    diagnostic_message: Text,
}

impl Object for DetailMembers {
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AuthAction" => &mut self.action,
            "AuthPrincipalType" => &mut self.principal_type,
            "AuthPrincipalDisplayName" => &mut self.principal,
            "AuthPrincipalOwnerId" => &mut self.principal_owner,
            "NoPermissionType" => &mut self.denial,
            "PolicyType" => &mut self.policy_type,
            "EncodedDiagnosticMessage" => &mut self.diagnostic_message,
            _ => return None,
        })
    }

    fn visit<'a>(&'a self, _: &mut dyn FnMut(&'a str, Value<'a>)) {}
}
