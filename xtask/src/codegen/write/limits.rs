//! Limits of values, in Rust and in English.

use crate::codegen::model::Limit;

/// A value of `descriptor::Limit`.
pub(super) fn expression(limit: &Limit) -> String {
    match limit {
        Limit::FloatExclusiveMinimum(number) => format!("Limit::FloatExclusiveMinimum({number:?})"),
        Limit::FloatMinimum(number) => format!("Limit::FloatMinimum({number:?})"),
        Limit::FloatMaximum(number) => format!("Limit::FloatMaximum({number:?})"),
        Limit::FloatExclusiveMaximum(number) => format!("Limit::FloatExclusiveMaximum({number:?})"),
        Limit::MaxItems(size) => format!("Limit::MaxItems({})", grouped(size)),
        Limit::MaxLength(size) => format!("Limit::MaxLength({})", grouped(size)),
        Limit::Maximum(number) => format!("Limit::Maximum({})", grouped(number)),
        Limit::MinItems(size) => format!("Limit::MinItems({})", grouped(size)),
        Limit::MinLength(size) => format!("Limit::MinLength({})", grouped(size)),
        Limit::Minimum(number) => format!("Limit::Minimum({})", grouped(number)),
        Limit::Pattern(pattern) => format!("Limit::Pattern({pattern:?})"),
    }
}

/// A clause such as "at least 1".
pub(super) fn clause(limit: &Limit) -> String {
    match limit {
        Limit::FloatExclusiveMinimum(number) => format!("more than {number}"),
        Limit::FloatMinimum(number) => format!("at least {number}"),
        Limit::FloatMaximum(number) => format!("at most {number}"),
        Limit::FloatExclusiveMaximum(number) => format!("less than {number}"),
        Limit::MaxItems(size) => format!("at most {}", counted(*size, "item")),
        Limit::MaxLength(size) => format!("at most {}", counted(*size, "character")),
        Limit::Maximum(number) => format!("at most {number}"),
        Limit::MinItems(size) => format!("at least {}", counted(*size, "item")),
        Limit::MinLength(size) => format!("at least {}", counted(*size, "character")),
        Limit::Minimum(number) => format!("at least {number}"),
        // Two backticks, since the pattern may contain one.
        Limit::Pattern(pattern) => {
            format!("the pattern `` {pattern} `` (checked by the service only)")
        }
    }
}

fn counted(count: u64, one: &str) -> String {
    let ending = if count == 1 { "" } else { "s" };
    format!("{count} {one}{ending}")
}

/// Digits in groups of three, as in long literals.
fn grouped(number: &impl ToString) -> String {
    let digits = number.to_string();
    let (sign, digits) = match digits.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", digits.as_str()),
    };
    if digits.len() < 5 {
        return format!("{sign}{digits}");
    }
    let mut grouped = String::new();
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position) % 3 == 0 {
            grouped.push('_');
        }
        grouped.push(digit);
    }
    format!("{sign}{grouped}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_is_written_in_rust_and_in_english() {
        for (limit, rust, english) in [
            (
                Limit::FloatExclusiveMinimum(0.5),
                "Limit::FloatExclusiveMinimum(0.5)",
                "more than 0.5",
            ),
            (
                Limit::FloatMinimum(1.0),
                "Limit::FloatMinimum(1.0)",
                "at least 1",
            ),
            (
                Limit::FloatMaximum(2.0),
                "Limit::FloatMaximum(2.0)",
                "at most 2",
            ),
            (
                Limit::FloatExclusiveMaximum(1.5),
                "Limit::FloatExclusiveMaximum(1.5)",
                "less than 1.5",
            ),
            (Limit::MaxItems(1), "Limit::MaxItems(1)", "at most 1 item"),
            (
                Limit::MaxLength(65_536),
                "Limit::MaxLength(65_536)",
                "at most 65536 characters",
            ),
            (
                Limit::Maximum(1_234),
                "Limit::Maximum(1234)",
                "at most 1234",
            ),
            (Limit::MinItems(0), "Limit::MinItems(0)", "at least 0 items"),
            (
                Limit::MinLength(1),
                "Limit::MinLength(1)",
                "at least 1 character",
            ),
            (
                Limit::Minimum(-1_234_567),
                "Limit::Minimum(-1_234_567)",
                "at least -1234567",
            ),
            (
                Limit::Pattern("[\"]".to_owned()),
                "Limit::Pattern(\"[\\\"]\")",
                "the pattern `` [\"] `` (checked by the service only)",
            ),
        ] {
            assert_eq!(expression(&limit), rust);
            assert_eq!(clause(&limit), english);
        }
    }
}
