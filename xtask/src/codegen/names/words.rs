//! The words of a name.

/// The words of a name. A run of capitals is one word, up to the one that begins the next:
/// `SQLServer` is `SQL`, `Server`. Other characters separate words, except letters of other scripts,
/// which become their code points.
pub(super) fn split(name: &str) -> Vec<String> {
    let chars: Vec<char> = name.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut previous = None;
    for (position, &c) in chars.iter().enumerate() {
        if !c.is_ascii_alphanumeric() {
            if !c.is_ascii() {
                words.push(format!("u{:x}", u32::from(c)));
            }
            previous = None;
            continue;
        }
        let before_lower = chars
            .get(position + 1)
            .is_some_and(char::is_ascii_lowercase);
        let starts = match previous {
            None => true,
            Some(previous) if c.is_ascii_uppercase() => {
                !char::is_ascii_uppercase(&previous) || before_lower
            }
            Some(_) => false,
        };
        match words.last_mut() {
            Some(word) if !starts => word.push(c),
            _ => words.push(c.to_string()),
        }
        previous = Some(c);
    }
    words
}
