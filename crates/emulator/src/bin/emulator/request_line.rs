//! The line about a request.

use emulator::RecordedRequest;

/// The longest reason and the longest path in characters.
const LIMIT: usize = 200;

/// Returns the line about a request: product and operation, whether it was accepted, and why not. It contains no
/// value of a parameter and no credentials, except what an error message quotes.
pub(crate) fn request_line(request: &RecordedRequest) -> String {
    let subject = match (request.product(), request.operation()) {
        (Some(product), Some(operation)) => format!("{product} {operation}"),
        _ => format!("{} {}", request.method(), shown(request.path())),
    };
    let outcome = match (request.status(), request.error_code()) {
        (0, _) => "no response".to_owned(),
        (status, Some(code)) => format!("refused, {status} {code}"),
        (status, None) if status < 400 => format!("accepted, {status}"),
        (status, None) => format!("refused, {status}"),
    };
    let reason = request.error_message().map(reason).unwrap_or_default();
    let fault = match request.fault() {
        Some(fault) => format!(" (fault: {fault:?})"),
        None => String::new(),
    };
    format!("{subject}: {outcome}{reason}{fault}")
}

/// An error message as the end of a line. A message about a signature quotes the whole request after its first
/// sentence, with all secrets.
fn reason(message: &str) -> String {
    let end = message.find(" server ").unwrap_or(message.len());
    match message[..end].trim() {
        "" => String::new(),
        text => format!(": {}", shown(text)),
    }
}

/// Text in one line of limited length.
fn shown(text: &str) -> String {
    let mut shown: String = text
        .chars()
        .take(LIMIT)
        .flat_map(char::escape_debug)
        .collect();
    if text.chars().nth(LIMIT).is_some() {
        shown.push('…');
    }
    shown.replace("\\'", "'").replace("\\\"", "\"")
}
