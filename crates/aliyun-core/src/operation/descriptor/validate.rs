//! Validation of a request by the descriptor of its operation.

use super::{
    Condition, Descriptor, DescriptorCursor, Kind, Limit, Location, ParameterDescriptor, Rule,
    Serialization,
};
use crate::error::ValidationError;
use crate::model::{Object, Value, base64};

type Validated = Result<(), ValidationError>;

impl Descriptor {
    /// Validates the parameters of a request: first each parameter, then the rules that concern several.
    ///
    /// # Errors
    ///
    /// Returns a [`ValidationError`] that names the invalid parameters and the reason.
    pub fn validate(&self, request: &dyn Object) -> Result<(), ValidationError> {
        let check = Validator {
            operation: self.name,
        };
        check.members(self.parameters, request, "")?;
        for parameter in self.parameters {
            check.survives_serialization(parameter, request)?;
        }
        self.rules
            .iter()
            .try_for_each(|rule| check.rule(rule, request))
    }
}

/// Validates requests for one operation. The errors contain its name.
struct Validator {
    operation: &'static str,
}

impl Validator {
    /// Checks the members of an object. `path` is the JSON path of the object with a dot at the end, or
    /// empty for the request itself.
    ///
    /// One visit checks the given members and counts how many of them are required. Only if the number is
    /// too small is a second search needed, to find out which one is missing. That order of checks also
    /// means that an invalid member is reported before a missing one.
    fn members(
        &self,
        members: &'static [ParameterDescriptor],
        object: &dyn Object,
        path: &str,
    ) -> Validated {
        let mut result = Ok(());
        let mut known = DescriptorCursor::new(members);
        let mut given_required = 0;
        object.visit(&mut |name, value| {
            if let (Ok(()), Some(member)) = (&result, known.find(name)) {
                given_required += usize::from(member.required && is_given(value));
                result = self.member(member, value, path);
            }
        });
        result?;
        let required = || members.iter().filter(|member| member.required);
        if given_required == required().count() {
            return Ok(());
        }
        required().try_for_each(|member| {
            let value = Value::Object(object).member(member.name);
            self.require(value, || format!("{path}{}", member.name))
        })
    }

    /// Checks the limits and the type of one member.
    ///
    /// A limit that does not apply to the type of the value passes, so the type error is reported instead.
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
        self.kind(member.kind, value, &place)?;
        self.spelling(member.known_values, value, &place)
    }

    /// Refuses a string that differs from a known value in upper and lower case only, also in a list.
    fn spelling(
        &self,
        known: &[&'static str],
        value: Value<'_>,
        place: &dyn Fn() -> String,
    ) -> Validated {
        match value {
            _ if known.is_empty() => Ok(()),
            Value::Text(text) | Value::Secret(text) => match misspelt(known, text) {
                Some(right) => Err(self.error(
                    place(),
                    format!("must be `{right}`, in these upper and lower case letters"),
                )),
                None => Ok(()),
            },
            Value::List(list) => {
                let mut position = 0;
                let mut result = Ok(());
                list.visit(&mut |item| {
                    if result.is_ok() {
                        let place = || format!("{}[{position}]", place());
                        result = self.spelling(known, item, &place);
                    }
                    position += 1;
                });
                result
            }
            _ => Ok(()),
        }
    }

    /// Checks the type of a value and of everything in it. Recursive, because parameters contain lists and
    /// objects. `place` returns the JSON path of the value; it is a closure, because the path is only
    /// needed for an error.
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

    /// Checks that a parameter does not vanish when it is serialized, although it passed the other checks.
    fn survives_serialization(
        &self,
        parameter: &ParameterDescriptor,
        request: &dyn Object,
    ) -> Validated {
        let is_list = matches!(parameter.kind, Kind::List(_));
        if parameter.location != Location::Path && !(parameter.required && is_list) {
            return Ok(());
        }
        let place = || parameter.name.to_owned();
        let value = Value::Object(request).member(parameter.name);
        match (parameter.location, value) {
            // An empty part of a path could turn the path into that of another operation.
            (Location::Path, value) => self.require(value, place),
            // Flat and simple serialization turn an empty list into no parameter at all, and the service
            // would report it as missing.
            (Location::Form | Location::Query, Value::List(list))
                if parameter.serialization != Serialization::Json && list.is_empty() =>
            {
                Err(self.error(place(), "must not be empty".to_owned()))
            }
            _ => Ok(()),
        }
    }

    /// Returns an error if a required value is absent or an empty string.
    fn require(&self, value: Value<'_>, path: impl Fn() -> String) -> Validated {
        match value {
            Value::Absent | Value::Null => Err(self.error(path(), "is missing".to_owned())),
            Value::Text("") | Value::Secret("") => {
                Err(self.error(path(), "must not be empty".to_owned()))
            }
            _ => Ok(()),
        }
    }

    /// Checks a rule that concerns several parameters.
    fn rule(&self, rule: &Rule, request: &dyn Object) -> Validated {
        let text = |name: &str| {
            Value::Object(request)
                .member(name)
                .text()
                .unwrap_or_default()
        };
        let has = |name: &str| is_given(Value::Object(request).member(name));
        match *rule {
            Rule::AtLeastOneOf(names) if !names.iter().any(|name| has(name)) => {
                let reason = "are missing; at least one of them is required";
                Err(ValidationError::new(self.operation, names, reason))
            }
            Rule::Base64(name) if !base64::is_valid(&text(name)) => {
                Err(self.error(name.to_owned(), "must be Base64".to_owned()))
            }
            Rule::RequiredWhen {
                parameter,
                when,
                reason,
            } if !has(parameter) => {
                let holds = |condition: &Condition| match *condition {
                    Condition::Absent(name) => !has(name),
                    Condition::Given(name) => has(name),
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

/// Returns the known value that a string should be.
fn misspelt(known: &[&'static str], text: &str) -> Option<&'static str> {
    let right = known
        .iter()
        .find(|right| right.eq_ignore_ascii_case(text))?;
    (!known.contains(&text)).then_some(*right)
}

/// Whether a parameter has a value. An empty string counts as no value.
fn is_given(value: Value<'_>) -> bool {
    !matches!(
        value,
        Value::Absent | Value::Null | Value::Secret("") | Value::Text("")
    )
}

/// Returns the reason why a value does not have the type `kind`, or `None` if it does.
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
        (Kind::Int32, _) => "a 32-bit integer",
        (Kind::Int64, _) => "a 64-bit integer",
        (Kind::IntegerText, _) => "an integer",
        (Kind::List(_), _) => "a list",
        (Kind::Map(_) | Kind::Object(_), _) => "an object",
        (Kind::Number, _) => "a number",
        (Kind::Text, _) => "a string",
    };
    Some(format!("must be {wanted}"))
}

/// Whether a string consists of decimal digits, with a minus sign or without.
fn is_integer(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a value complies with a limit. Returns `None` if the limit does not apply to the type of the
/// value.
#[expect(
    clippy::cast_precision_loss,
    reason = "limits of floating-point numbers are not exact"
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
        Limit::FloatExclusiveMinimum(limit) => number()? > limit,
        Limit::FloatMinimum(limit) => number()? >= limit,
        Limit::FloatMaximum(limit) => number()? <= limit,
        Limit::FloatExclusiveMaximum(limit) => number()? < limit,
        Limit::MaxItems(limit) => items()? <= limit,
        Limit::MaxLength(limit) => length()? <= limit,
        Limit::Maximum(limit) => integer()? <= limit,
        Limit::MinItems(limit) => items()? >= limit,
        Limit::MinLength(limit) => length()? >= limit,
        Limit::Minimum(limit) => integer()? >= limit,
        Limit::Pattern(_) => return None,
    })
}

/// Returns the requirement of a limit as the predicate of a sentence about the parameter.
fn requirement(limit: Limit) -> String {
    match limit {
        Limit::FloatExclusiveMinimum(limit) => format!("must be greater than {limit}"),
        Limit::FloatMinimum(limit) => format!("must be at least {limit}"),
        Limit::FloatMaximum(limit) => format!("must be at most {limit}"),
        Limit::FloatExclusiveMaximum(limit) => format!("must be less than {limit}"),
        Limit::MaxItems(limit) => format!("must have at most {limit} items"),
        Limit::MaxLength(limit) => format!("must have at most {limit} characters"),
        Limit::Maximum(limit) => format!("must be at most {limit}"),
        Limit::MinItems(limit) => format!("must have at least {limit} items"),
        Limit::MinLength(limit) => format!("must have at least {limit} characters"),
        Limit::Minimum(limit) => format!("must be at least {limit}"),
        Limit::Pattern(pattern) => format!("must match {pattern}"),
    }
}
