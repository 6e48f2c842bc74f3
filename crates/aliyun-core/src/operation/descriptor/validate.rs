//! Checking a request against the facts of its operation.

use super::{Condition, Descriptor, Kind, Limit, ParameterDescriptor, Place, Rule, Search, Style};
use crate::error::ValidationError;
use crate::model::{Fields, View, base64};

type Checked = Result<(), ValidationError>;

impl Descriptor {
    /// Checks the parameters of a request, one by one and between them.
    ///
    /// # Errors
    ///
    /// A [`ValidationError`] that names the parameters and the rule they break.
    pub fn validate(&self, request: &dyn Fields) -> Result<(), ValidationError> {
        let check = Check {
            operation: self.name,
        };
        check.members(self.parameters, request, "")?;
        for parameter in self.parameters {
            check.arrival(parameter, request)?;
        }
        self.rules
            .iter()
            .try_for_each(|rule| check.rule(rule, request))
    }
}

/// A check of a request for one operation.
struct Check {
    operation: &'static str,
}

impl Check {
    /// Checks the members of an object. `path` ends with a dot unless it is empty.
    fn members(
        &self,
        members: &'static [ParameterDescriptor],
        object: &dyn Fields,
        path: &str,
    ) -> Checked {
        let mut result = Ok(());
        let mut known = Search::new(members);
        let mut given = 0;
        object.each(&mut |name, value| {
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
            let value = View::Object(object).member(member.name);
            self.given(value, || format!("{path}{}", member.name))
        })
    }

    fn member(&self, member: &ParameterDescriptor, value: View<'_>, path: &str) -> Checked {
        if matches!(value, View::Absent | View::Null) {
            return Ok(());
        }
        let place = || format!("{path}{}", member.name);
        for limit in member.limits {
            if keeps_to(*limit, value) == Some(false) {
                return Err(self.error(place(), demand(*limit)));
            }
        }
        self.kind(member.kind, value, &place)
    }

    fn kind(&self, kind: Kind, value: View<'_>, place: &dyn Fn() -> String) -> Checked {
        match (kind, value) {
            (Kind::List(items), View::List(list)) => {
                let mut position = 0;
                let mut result = Ok(());
                list.each(&mut |item| {
                    if result.is_ok() {
                        result = self.kind(*items, item, &|| format!("{}[{position}]", place()));
                    }
                    position += 1;
                });
                result
            }
            (Kind::Map(values), View::Object(map)) => {
                let mut result = Ok(());
                map.each(&mut |name, value| {
                    if result.is_ok() {
                        result = self.kind(*values, value, &|| format!("{}.{name}", place()));
                    }
                });
                result
            }
            (Kind::Object(members), View::Object(object)) => {
                self.members(members, object, &format!("{}.", place()))
            }
            _ => match misfit(kind, value) {
                Some(reason) => Err(self.error(place(), reason)),
                None => Ok(()),
            },
        }
    }

    /// Checks that something of a parameter will arrive.
    fn arrival(&self, parameter: &ParameterDescriptor, request: &dyn Fields) -> Checked {
        let is_list = matches!(parameter.kind, Kind::List(_));
        if parameter.place != Place::Path && !(parameter.required && is_list) {
            return Ok(());
        }
        let place = || parameter.name.to_owned();
        let value = View::Object(request).member(parameter.name);
        match (parameter.place, value) {
            // An empty one would call another operation.
            (Place::Path, value) => self.given(value, place),
            // It would become no parameter at all.
            (Place::Form | Place::Query, View::List(list))
                if parameter.style != Style::Json && list.is_empty() =>
            {
                Err(self.error(place(), "must not be empty".to_owned()))
            }
            _ => Ok(()),
        }
    }

    fn given(&self, value: View<'_>, place: impl Fn() -> String) -> Checked {
        match value {
            View::Absent | View::Null => Err(self.error(place(), "is missing".to_owned())),
            View::Text("") | View::Secret("") => {
                Err(self.error(place(), "must not be empty".to_owned()))
            }
            _ => Ok(()),
        }
    }

    fn rule(&self, rule: &Rule, request: &dyn Fields) -> Checked {
        let text = |name: &str| {
            View::Object(request)
                .member(name)
                .text()
                .unwrap_or_default()
        };
        let given = |name: &str| is_given(View::Object(request).member(name));
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

fn is_given(value: View<'_>) -> bool {
    !matches!(
        value,
        View::Absent | View::Null | View::Secret("") | View::Text("")
    )
}

/// Why a value is not of a kind.
fn misfit(kind: Kind, value: View<'_>) -> Option<String> {
    let is_32_bits = |value: i64| i32::try_from(value).is_ok();
    let wanted = match (kind, value) {
        (_, View::Absent | View::Null)
        | (Kind::Any, _)
        | (Kind::Boolean, View::Boolean(_))
        | (Kind::Bytes, View::Bytes(_) | View::Text(_))
        | (Kind::Int64, View::Integer(_))
        | (Kind::Number, View::Integer(_) | View::Unsigned(_))
        | (Kind::Text, View::Text(_) | View::Secret(_)) => return None,
        (Kind::Int32, View::Integer(value)) if is_32_bits(value) => return None,
        (Kind::Number, View::Number(value)) if value.is_finite() => return None,
        (Kind::Boolean, _) => "true or false",
        (Kind::Bytes, _) => "bytes",
        (Kind::Int32, _) => "an integer of 32 bits",
        (Kind::Int64, _) => "an integer of 64 bits",
        (Kind::List(_), _) => "a list",
        (Kind::Map(_) | Kind::Object(_), _) => "an object",
        (Kind::Number, _) => "a number",
        (Kind::Text, _) => "a text",
    };
    Some(format!("must be {wanted}"))
}

/// Whether a value keeps to a limit; nothing if the limit is none of such a value.
#[expect(
    clippy::cast_precision_loss,
    reason = "limits of fractions are not exact"
)]
fn keeps_to(limit: Limit, value: View<'_>) -> Option<bool> {
    let number = || match value {
        View::Integer(value) => Some(value as f64),
        View::Number(value) => Some(value),
        View::Unsigned(value) => Some(value as f64),
        _ => None,
    };
    let integer = || match value {
        View::Integer(value) => Some(value),
        _ => None,
    };
    let length = || match value {
        View::Secret(text) | View::Text(text) => Some(text.chars().count()),
        _ => None,
    };
    let items = || match value {
        View::List(list) => Some(list.len()),
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
fn demand(limit: Limit) -> String {
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
