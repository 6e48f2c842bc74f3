//! Checking a request against the facts of its operation.

use super::{
    Condition, Descriptor, DescriptorCursor, Kind, Limit, Location, ParameterDescriptor, Rule,
    Serialization,
};
use crate::error::ValidationError;
use crate::model::{Object, Value, base64};

type Validated = Result<(), ValidationError>;

impl Descriptor {
    /// Checks the parameters of a request, one by one and between them.
    ///
    /// # Errors
    ///
    /// A [`ValidationError`] that names the parameters and the rule they break.
    pub fn validate(&self, request: &dyn Object) -> Result<(), ValidationError> {
        let check = Validator {
            operation: self.name,
        };
        check.members(self.parameters, request, "")?;
        for parameter in self.parameters {
            check.sendable(parameter, request)?;
        }
        self.rules
            .iter()
            .try_for_each(|rule| check.rule(rule, request))
    }
}

/// A check of a request for one operation.
struct Validator {
    operation: &'static str,
}

impl Validator {
    /// Checks the members of an object. `path` ends with a dot unless it is empty.
    fn members(
        &self,
        members: &'static [ParameterDescriptor],
        object: &dyn Object,
        path: &str,
    ) -> Validated {
        let mut result = Ok(());
        let mut known = DescriptorCursor::new(members);
        let mut given = 0;
        object.visit(&mut |name, value| {
            if let (Ok(()), Some(member)) = (&result, known.find(name)) {
                given += usize::from(member.required && is_given(value));
                result = self.member(member, value, path);
            }
        });
        result?;
        let required = || members.iter().filter(|member| member.required);
        if given == required().count() {
            return Ok(());
        }
        required().try_for_each(|member| {
            let value = Value::Object(object).member(member.name);
            self.given(value, || format!("{path}{}", member.name))
        })
    }

    fn member(&self, member: &ParameterDescriptor, value: Value<'_>, path: &str) -> Validated {
        if matches!(value, Value::Absent | Value::Null) {
            return Ok(());
        }
        let place = || format!("{path}{}", member.name);
        for limit in member.limits {
            if satisfies(*limit, value) == Some(false) {
                return Err(self.error(place(), requirement(*limit)));
            }
        }
        self.kind(member.kind, value, &place)
    }

    fn kind(&self, kind: Kind, value: Value<'_>, place: &dyn Fn() -> String) -> Validated {
        match (kind, value) {
            (Kind::List(items), Value::List(list)) => {
                let mut position = 0;
                let mut result = Ok(());
                list.visit(&mut |item| {
                    if result.is_ok() {
                        result = self.kind(*items, item, &|| format!("{}[{position}]", place()));
                    }
                    position += 1;
                });
                result
            }
            (Kind::Map(values), Value::Object(map)) => {
                let mut result = Ok(());
                map.visit(&mut |name, value| {
                    if result.is_ok() {
                        result = self.kind(*values, value, &|| format!("{}.{name}", place()));
                    }
                });
                result
            }
            (Kind::Object(members), Value::Object(object)) => {
                self.members(members, object, &format!("{}.", place()))
            }
            _ => match mismatch(kind, value) {
                Some(reason) => Err(self.error(place(), reason)),
                None => Ok(()),
            },
        }
    }

    /// Checks that something of a parameter will arrive.
    fn sendable(&self, parameter: &ParameterDescriptor, request: &dyn Object) -> Validated {
        let is_list = matches!(parameter.kind, Kind::List(_));
        if parameter.location != Location::Path && !(parameter.required && is_list) {
            return Ok(());
        }
        let place = || parameter.name.to_owned();
        let value = Value::Object(request).member(parameter.name);
        match (parameter.location, value) {
            // An empty one would call another operation.
            (Location::Path, value) => self.given(value, place),
            // It would become no parameter at all.
            (Location::Form | Location::Query, Value::List(list))
                if parameter.serialization != Serialization::Json && list.is_empty() =>
            {
                Err(self.error(place(), "must not be empty".to_owned()))
            }
            _ => Ok(()),
        }
    }

    fn given(&self, value: Value<'_>, place: impl Fn() -> String) -> Validated {
        match value {
            Value::Absent | Value::Null => Err(self.error(place(), "is missing".to_owned())),
            Value::Text("") | Value::Secret("") => {
                Err(self.error(place(), "must not be empty".to_owned()))
            }
            _ => Ok(()),
        }
    }

    fn rule(&self, rule: &Rule, request: &dyn Object) -> Validated {
        let text = |name: &str| {
            Value::Object(request)
                .member(name)
                .text()
                .unwrap_or_default()
        };
        let given = |name: &str| is_given(Value::Object(request).member(name));
        match *rule {
            Rule::AtLeastOneOf(names) if !names.iter().any(|name| given(name)) => {
                let reason = "are missing; at least one of them is needed";
                Err(ValidationError::new(self.operation, names, reason))
            }
            Rule::Base64(name) if !base64::is_valid(&text(name)) => {
                Err(self.error(name.to_owned(), "must be Base64".to_owned()))
            }
            Rule::RequiredWhen {
                parameter,
                when,
                reason,
            } if !given(parameter) => {
                let holds = |condition: &Condition| match *condition {
                    Condition::Absent(name) => !given(name),
                    Condition::Given(name) => given(name),
                    Condition::OneOf(name, values) => values.contains(&&*text(name)),
                };
                if when.iter().all(holds) {
                    let reason = format!("is required when {reason}");
                    return Err(self.error(parameter.to_owned(), reason));
                }
                Ok(())
            }
            Rule::AtLeastOneOf(_) | Rule::Base64(_) | Rule::RequiredWhen { .. } => Ok(()),
        }
    }

    fn error(&self, place: String, reason: String) -> ValidationError {
        ValidationError::at(self.operation, place, reason)
    }
}

fn is_given(value: Value<'_>) -> bool {
    !matches!(
        value,
        Value::Absent | Value::Null | Value::Secret("") | Value::Text("")
    )
}

/// Why a value is not of a kind.
fn mismatch(kind: Kind, value: Value<'_>) -> Option<String> {
    let is_32_bits = |value: i64| i32::try_from(value).is_ok();
    let wanted = match (kind, value) {
        (_, Value::Absent | Value::Null)
        | (Kind::Any, _)
        | (Kind::Boolean, Value::Boolean(_))
        | (Kind::Bytes, Value::Bytes(_) | Value::Text(_))
        | (Kind::Int64, Value::Integer(_))
        | (Kind::Number, Value::Integer(_) | Value::Unsigned(_))
        | (Kind::Text, Value::Text(_) | Value::Secret(_)) => return None,
        (Kind::Int32, Value::Integer(value)) if is_32_bits(value) => return None,
        (Kind::IntegerText, Value::Text(text)) if text.is_empty() || is_integer(text) => {
            return None;
        }
        (Kind::Number, Value::Number(value)) if value.is_finite() => return None,
        (Kind::Boolean, _) => "true or false",
        (Kind::Bytes, _) => "bytes",
        (Kind::Int32, _) => "an integer of 32 bits",
        (Kind::Int64, _) => "an integer of 64 bits",
        (Kind::IntegerText, _) => "an integer",
        (Kind::List(_), _) => "a list",
        (Kind::Map(_) | Kind::Object(_), _) => "an object",
        (Kind::Number, _) => "a number",
        (Kind::Text, _) => "a text",
    };
    Some(format!("must be {wanted}"))
}

/// Whether a text consists of decimal digits, with a minus sign or without.
fn is_integer(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a value keeps to a limit; nothing if the limit is none of such a value.
#[expect(
    clippy::cast_precision_loss,
    reason = "limits of fractions are not exact"
)]
fn satisfies(limit: Limit, value: Value<'_>) -> Option<bool> {
    let number = || match value {
        Value::Integer(value) => Some(value as f64),
        Value::Number(value) => Some(value),
        Value::Unsigned(value) => Some(value as f64),
        _ => None,
    };
    let integer = || match value {
        Value::Integer(value) => Some(value),
        _ => None,
    };
    let length = || match value {
        Value::Secret(text) | Value::Text(text) => Some(text.chars().count()),
        _ => None,
    };
    let items = || match value {
        Value::List(list) => Some(list.len()),
        _ => None,
    };
    Some(match limit {
        Limit::Above(limit) => number()? > limit,
        Limit::AtLeast(limit) => number()? >= limit,
        Limit::AtMost(limit) => number()? <= limit,
        Limit::Below(limit) => number()? < limit,
        Limit::MaxItems(limit) => items()? <= limit,
        Limit::MaxLength(limit) => length()? <= limit,
        Limit::Maximum(limit) => integer()? <= limit,
        Limit::MinItems(limit) => items()? >= limit,
        Limit::MinLength(limit) => length()? >= limit,
        Limit::Minimum(limit) => integer()? >= limit,
        Limit::Pattern(_) => return None,
    })
}

/// What a limit demands, as the rest of a sentence.
fn requirement(limit: Limit) -> String {
    match limit {
        Limit::Above(limit) => format!("must be greater than {limit}"),
        Limit::AtLeast(limit) => format!("must be at least {limit}"),
        Limit::AtMost(limit) => format!("must be at most {limit}"),
        Limit::Below(limit) => format!("must be less than {limit}"),
        Limit::MaxItems(limit) => format!("must have at most {limit} items"),
        Limit::MaxLength(limit) => format!("must have at most {limit} characters"),
        Limit::Maximum(limit) => format!("must be at most {limit}"),
        Limit::MinItems(limit) => format!("must have at least {limit} items"),
        Limit::MinLength(limit) => format!("must have at least {limit} characters"),
        Limit::Minimum(limit) => format!("must be at least {limit}"),
        Limit::Pattern(pattern) => format!("must match {pattern}"),
    }
}
