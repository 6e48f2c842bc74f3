//! Lines of comments.

/// The width at which lines are broken.
const WIDTH: usize = 100;

/// Documentation of an item that is indented by `indent` columns. Paragraphs are separated by empty
/// lines; a line that begins with `- ` is an item of a list.
pub(crate) fn doc(text: &str, indent: usize) -> String {
    let room = WIDTH.saturating_sub(indent + "/// ".len());
    let mut lines = Vec::new();
    for paragraph in text.trim().split("\n\n") {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        let mut block = String::new();
        for line in paragraph.lines().map(str::trim) {
            if line.starts_with("- ") && !block.is_empty() {
                lines.extend(broken(&block, room));
                block.clear();
            }
            block.push_str(line);
            block.push(' ');
        }
        lines.extend(broken(&block, room));
    }
    let commented = lines.iter().map(|line| format!("/// {line}"));
    commented
        .map(|line| line.trim_end().to_owned() + "\n")
        .collect()
}

/// Breaks lines between words. Lines after the first of a list item are indented.
fn broken(text: &str, room: usize) -> Vec<String> {
    let indent = if text.starts_with("- ") { "  " } else { "" };
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.len() + 1 + word.len() <= room => {
                line.push(' ');
                line.push_str(word);
            }
            Some(_) => lines.push(format!("{indent}{word}")),
            None => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_broken_and_lists_indented() {
        let long = "word ".repeat(30);
        let text = format!("One.\n\n- {long}\n- two");
        let lines: Vec<_> = doc(&text, 4).lines().map(str::to_owned).collect();
        assert_eq!(lines[0], "/// One.");
        assert_eq!(lines[1], "///");
        assert!(lines[2].starts_with("/// - word"));
        assert!(lines[3].starts_with("///   word"));
        assert_eq!(lines[4], "/// - two");
        assert!(lines.iter().all(|line| line.len() <= WIDTH - 4));
    }
}
